package org.hashiya.ui.keeping;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.text.Messages;

/** The folder of the library among the settings, and what happens when it is to be another. */
public final class LibraryPlaceView extends VBox {
  private static final double WIDTH = 380;

  private final LibraryPlace place;
  private final Messages messages;
  private final Label folder = new Label();
  private final Prose said = new Prose("library-place-said");
  private final Button move = new Button();
  private final Button changeOver = new Button();
  private final Button leave = new Button();
  private final HBox answers = new HBox(move, changeOver, leave);

  public LibraryPlaceView(LibraryPlace place, Messages messages) {
    this.place = place;
    this.messages = messages;
    setId("library-place");
    getStyleClass().add("library-place");
    setMaxWidth(WIDTH);
    setPrefWidth(WIDTH);
    folder.setId("library-place-folder");
    // A path reads from left to right in any interface, and its end tells most.
    folder.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    folder.setMinWidth(0);
    folder.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(folder, Priority.ALWAYS);
    Button choose = new Button();
    choose.setId("library-place-choose");
    choose.textProperty().bind(messages.of("settings.library.choose"));
    choose.setMinWidth(USE_PREF_SIZE);
    choose.setOnAction(_ -> choose());
    HBox head = new HBox(folder, choose);
    head.getStyleClass().add("library-place-head");
    said.setId("library-place-said");
    dress(move, "library-place-move", "settings.library.move", place::move);
    move.getStyleClass().add("accent");
    dress(changeOver, "library-place-change", "settings.library.empty", place::changeOver);
    dress(leave, "library-place-leave", "settings.library.leave", place::leave);
    answers.getStyleClass().add("library-place-answers");
    for (javafx.scene.Node part : new javafx.scene.Node[] {said, answers, move, changeOver}) {
      part.managedProperty().bind(part.visibleProperty());
    }
    getChildren().addAll(head, said, answers);
    place.stageProperty().subscribe(this::show);
    messages.languageProperty().subscribe(this::show);
    show();
  }

  private void dress(Button button, String id, String key, Runnable action) {
    button.setId(id);
    button.textProperty().bind(messages.of(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
  }

  private void choose() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(messages.say("settings.library"));
    if (Files.isDirectory(place.present())) {
      chooser.setInitialDirectory(place.present().toFile());
    }
    File chosen = chooser.showDialog(getScene().getWindow());
    if (chosen != null) {
      place.choose(chosen.toPath());
    }
  }

  private void show() {
    folder.setText(place.present().toString());
    LibraryPlace.Stage stage = place.stageProperty().get();
    said.show(say(stage), messages.language().orientation());
    said.setVisible(!(stage instanceof LibraryPlace.Stage.Settled));
    boolean free = stage instanceof LibraryPlace.Stage.Free;
    boolean taken = stage instanceof LibraryPlace.Stage.Taken;
    move.setVisible(free);
    changeOver.setVisible(free || taken);
    changeOver
        .textProperty()
        .bind(messages.of(taken ? "settings.library.use" : "settings.library.empty"));
    answers.setVisible(free || taken);
  }

  private String say(LibraryPlace.Stage stage) {
    return switch (stage) {
      case LibraryPlace.Stage.Settled() -> "";
      case LibraryPlace.Stage.Free(Path there) ->
          messages.say("settings.library.free", there.toString());
      case LibraryPlace.Stage.Taken(Path there) ->
          messages.say("settings.library.taken", there.toString());
      case LibraryPlace.Stage.Unusable(Path there) ->
          messages.say("settings.library.unusable", there.toString());
      case LibraryPlace.Stage.Moving(Path there) ->
          messages.say("settings.library.moving", there.toString());
      case LibraryPlace.Stage.Moved(Path there, Path before) ->
          messages.say("settings.library.moved", there.toString(), before.toString());
      case LibraryPlace.Stage.NextTime(Path there, Path until) ->
          messages.say("settings.library.next-time", there.toString(), until.toString());
    };
  }
}

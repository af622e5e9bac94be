package org.hashiya.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.hashiya.ui.settings.Settings;
import org.hashiya.ui.text.Messages;

/** How a person brings an article to the window by hand: from a dialog, or dropped on it. */
final class Bringing {
  /** What is offered first; any other file is told by its content all the same. */
  private static final List<String> OPENED =
      List.of(
          "*.txt", "*.text", "*.md", "*.html", "*.htm", "*.xhtml", "*.docx", "*.epub", "*.pdf",
          "*.srt", "*.vtt");

  private final Opening opening;
  private final Inlet inlet;
  private final Settings settings;
  private final Messages messages;

  Bringing(Opening opening, Inlet inlet, Settings settings, Messages messages) {
    this.opening = opening;
    this.inlet = inlet;
    this.settings = settings;
    this.messages = messages;
  }

  /** Asks for files and brings them in. */
  void choose(Stage owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.say("opening.choose"));
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(messages.say("opening.choose.texts"), OPENED),
            new FileChooser.ExtensionFilter(messages.say("opening.choose.all"), "*.*"));
    settings.recentProperty().get().stream()
        .findFirst()
        .map(Path::getParent)
        .map(Path::toFile)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    List<File> chosen = chooser.showOpenMultipleDialog(owner);
    if (chosen != null) {
      inlet.bring(paths(chosen));
    }
  }

  /** Brings in what is dropped: files, folders, a link or a text. */
  void acceptDrops(Scene scene) {
    scene.setOnDragOver(drag -> {
      Dragboard board = drag.getDragboard();
      if (board.hasFiles() || board.hasUrl() || board.hasString()) {
        drag.acceptTransferModes(TransferMode.COPY);
      }
      drag.consume();
    });
    scene.setOnDragDropped(drop -> {
      take(drop.getDragboard());
      drop.setDropCompleted(true);
      drop.consume();
    });
  }

  private static List<Path> paths(List<File> files) {
    return files.stream().map(File::toPath).toList();
  }

  private void take(Dragboard board) {
    if (board.hasFiles()) {
      inlet.bring(paths(board.getFiles()));
    } else if (board.hasUrl()) {
      opening.openAddress(board.getUrl());
    } else {
      opening.paste(board.getString());
    }
  }
}

package org.hashiya.ui.parallel;

import javafx.beans.binding.Bindings;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hashiya.parallel.compare.Inconsistency;
import org.hashiya.parallel.compare.Mismatch;
import org.hashiya.parallel.compare.TermBreach;
import org.hashiya.parallel.compare.Usage;
import org.hashiya.parallel.compare.Variation;
import org.hashiya.parallel.compare.Verdict;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What does not match and what is not consistent, to walk through place by place. */
final class WalkPane extends VBox {
  private final WalkModel model;
  private final Messages messages;
  private final AsideList<Walk> list;

  WalkPane(WalkModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("desk-walk");
    getStyleClass().addAll("desk-aside", "desk-walk");
    list =
        new AsideList<>(
            "desk-walk-list",
            "desk.walk.none",
            messages,
            model.walksProperty(),
            model.currentProperty()::set);
    list.setCellFactory(_ -> new Cell());
    getChildren().addAll(head(), list);
    model.currentProperty().subscribe(this::follow);
  }

  private HBox head() {
    Label place = new Label();
    place.setId("desk-walk-place");
    place.getStyleClass().add("desk-aside-title");
    place
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::place,
                model.walksProperty(),
                model.currentProperty(),
                model.stopProperty(),
                messages.languageProperty()));
    place.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(place, Priority.ALWAYS);
    Button previous = Icon.on(new Button(), Feather.CHEVRON_UP, messages.of("desk.walk.previous"));
    previous.setId("desk-walk-previous");
    previous.setOnAction(_ -> model.previous());
    Button next = Icon.on(new Button(), Feather.CHEVRON_DOWN, messages.of("desk.walk.next"));
    next.setId("desk-walk-next");
    next.setOnAction(_ -> model.next());
    HBox head = new HBox(place, previous, next);
    head.getStyleClass().add("desk-aside-head");
    return head;
  }

  private String place() {
    int all = model.walksProperty().get().size();
    Walk current = model.currentProperty().get();
    if (current == null) {
      return messages.say("desk.walk.count", all);
    }
    String number = Integer.toString(model.walksProperty().get().indexOf(current) + 1);
    return current.stops().size() == 1
        ? messages.say("desk.walk.place", number, Integer.toString(all))
        : messages.say(
            "desk.walk.stop",
            number,
            Integer.toString(all),
            Integer.toString(model.stopProperty().get() + 1),
            Integer.toString(current.stops().size()));
  }

  private void follow(@Nullable Walk walk) {
    if (walk == null) {
      list.getSelectionModel().clearSelection();
    } else if (list.getSelectionModel().getSelectedItem() != walk) {
      list.getSelectionModel().select(walk);
      list.scrollTo(walk);
    }
  }

  /** What is to be looked at, and in which version. */
  private final class Cell extends FittingCell<Walk> {
    private final Prose text = new Prose("desk-walk-text");
    private final FlowPane variations = new FlowPane();
    private final Label kind = new Label();
    private final VBox box = new VBox(text, variations, kind);

    Cell() {
      kind.getStyleClass().add("desk-mark");
      kind.setWrapText(true);
      variations.getStyleClass().add("desk-variations");
      variations.managedProperty().bind(variations.visibleProperty());
      box.getStyleClass().add("desk-walk-cell");
    }

    @Override
    protected void updateItem(@Nullable Walk walk, boolean empty) {
      super.updateItem(walk, empty);
      if (walk == null || empty) {
        setGraphic(null);
        return;
      }
      variations.getChildren().clear();
      String version = walk.version();
      switch (walk.check()) {
        case Mismatch mismatch -> {
          show(mismatch.text(), mismatch.isArabic());
          kind.setText(messages.say(Messages.key("desk.mismatch", mismatch.kind()), version));
        }
        case TermBreach breach -> {
          show(breach.usage().lemma().arabic(), true);
          variations.getChildren().add(breach(breach.usage()));
          String wanted = String.join(messages.say("list.comma"), breach.wanted());
          kind.setText(
              messages.say(
                  Messages.key("desk.verdict", breach.usage().verdict()), version, wanted));
        }
        case Inconsistency found -> {
          boolean arabic = found.kind() == Inconsistency.Kind.SEVERAL_RENDERINGS;
          show(found.text(), arabic);
          found.variations().forEach(v -> add(v, !arabic));
          kind.setText(messages.say(Messages.key("desk.inconsistency", found.kind()), version));
        }
      }
      variations.setVisible(!variations.getChildren().isEmpty());
      setGraphic(box);
    }

    private void show(String words, boolean arabic) {
      text.begin(arabic ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
      text.add(words, "prose-word", arabic ? "arabic" : "desk-walk-english");
      text.end();
    }

    private static Label breach(Usage usage) {
      Label label = new Label(usage.wording());
      boolean forbidden = usage.verdict() == Verdict.FORBIDDEN;
      label.getStyleClass().addAll("desk-rendering", forbidden ? "desk-forbidden" : "desk-shifted");
      return label;
    }

    private void add(Variation variation, boolean arabic) {
      Label label =
          new Label(
              messages.say(
                  "desk.rendering", variation.text(), Integer.toString(variation.count())));
      label.getStyleClass().add("desk-rendering");
      if (arabic) {
        label.getStyleClass().add("arabic");
      }
      variations.getChildren().add(label);
    }
  }
}

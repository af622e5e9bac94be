package org.hashiya.ui.review;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hashiya.study.Grade;
import org.hashiya.ui.control.Segments;
import org.hashiya.ui.text.Messages;

/** The page of reviews: the card, the grades with what follows from them, and the progress. */
public final class ReviewView extends BorderPane {
  private final ReviewModel model;
  private final Messages messages;
  private final ReviewCard card;
  private final ProgressPane progress;
  private final ScrollPane progressScroll;
  private final Map<Grade, Button> grades = new EnumMap<>(Grade.class);
  private final HBox gradeRow = new HBox();
  private final Button turn = new Button();
  private final Button start = new Button();

  public ReviewView(ReviewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("review");
    getStyleClass().add("review");
    card = new ReviewCard(model, messages);
    progress = new ProgressPane(model.study(), messages);
    progressScroll = new ScrollPane(progress);
    progressScroll.setFitToWidth(true);
    progressScroll.getStyleClass().add("margin-scroll");
    progressScroll.setVisible(false);
    setTop(header());
    setCenter(new StackPane(card, progressScroll));
    setBottom(foot());
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    model.askedProperty().subscribe(this::show);
    model.turnedProperty().subscribe(this::show);
    messages.languageProperty().subscribe(this::show);
    show();
  }

  /** Looks what is due and puts the keyboard on the card. */
  public void open() {
    model.refresh();
    progress.refresh();
    focusCard();
  }

  private void focusCard() {
    if (model.typingProperty().get() && !model.turnedProperty().get()) {
      card.focusField();
    } else if (model.turnedProperty().get()) {
      button(model.typingProperty().get() && !model.isTypedRight() ? Grade.AGAIN : Grade.GOOD)
          .requestFocus();
    } else if (turn.isVisible()) {
      turn.requestFocus();
    } else {
      start.requestFocus();
    }
  }

  private Button button(Grade grade) {
    return Objects.requireNonNull(grades.get(grade));
  }

  private HBox header() {
    ToggleButton cards = tab("review-tab-cards", "review.tab.cards", false);
    ToggleButton figures = tab("review-tab-progress", "review.tab.progress", true);
    Segments tabs = new Segments(cards, figures);
    Label due = new Label();
    due.setId("review-due");
    due.getStyleClass().add("review-due");
    due.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    messages.say(
                        "review.due", model.dueProperty().get(), model.doneProperty().get()),
                model.dueProperty(),
                model.doneProperty(),
                messages.languageProperty()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    ToggleButton flip = mode("review-flip", "review.flip", false);
    ToggleButton type = mode("review-type", "review.type", true);
    Segments modes = new Segments(flip, type);
    modes.visibleProperty().bind(card.visibleProperty());
    HBox header = new HBox(tabs, due, gap, modes);
    header.getStyleClass().add("review-header");
    return header;
  }

  private ToggleButton tab(String id, String key, boolean figures) {
    ToggleButton button = new ToggleButton();
    button.setId(id);
    button.textProperty().bind(messages.of(key));
    button.setSelected(!figures);
    progressScroll.visibleProperty().subscribe(shown -> button.setSelected(shown == figures));
    button.setOnAction(_ -> {
      progressScroll.setVisible(figures);
      card.setVisible(!figures);
      button.setSelected(true);
      progress.refresh();
      show();
    });
    return button;
  }

  private ToggleButton mode(String id, String key, boolean typing) {
    ToggleButton button = new ToggleButton();
    button.setId(id);
    button.textProperty().bind(messages.of(key));
    model.typingProperty().subscribe(now -> button.setSelected(now == typing));
    button.setOnAction(_ -> {
      button.setSelected(true);
      model.typingProperty().set(typing);
      show();
    });
    return button;
  }

  private Node foot() {
    turn.setId("review-turn");
    turn.textProperty().bind(messages.of("review.turn"));
    turn.setOnAction(_ -> model.turn());
    turn.getStyleClass().add("accent");
    turn.managedProperty().bind(turn.visibleProperty());
    start.managedProperty().bind(start.visibleProperty());
    start.setId("review-again");
    start.textProperty().bind(messages.of("review.look-again"));
    start.setOnAction(_ -> model.refresh());
    for (Grade grade : Grade.values()) {
      Button button = new Button();
      button.setId("grade-" + grade.name().toLowerCase(Locale.ROOT));
      button.getStyleClass().add("grade");
      button.setOnAction(_ -> model.grade(grade));
      grades.put(grade, button);
      gradeRow.getChildren().add(button);
    }
    gradeRow.getStyleClass().add("grades");
    gradeRow.setAlignment(Pos.CENTER);
    gradeRow.managedProperty().bind(gradeRow.visibleProperty());
    Label keys = new Label();
    keys.textProperty().bind(messages.of("review.keys"));
    keys.getStyleClass().add("review-keys");
    keys.visibleProperty().bind(card.visibleProperty());
    VBox foot = new VBox(turn, start, gradeRow, keys);
    foot.getStyleClass().add("review-foot");
    return foot;
  }

  private void show() {
    boolean cards = card.isVisible();
    boolean asked = model.askedProperty().get() != null;
    boolean turned = model.turnedProperty().get();
    turn.setVisible(cards && asked && !turned);
    start.setVisible(cards && !asked);
    gradeRow.setVisible(cards && asked && turned);
    if (asked && turned) {
      grades.forEach((grade, button) -> {
        String name = messages.name("review.grade", grade);
        String rest = Rest.of(model.interval(grade), messages);
        Label word = new Label(name);
        Label after = new Label(rest);
        after.getStyleClass().add("grade-rest");
        VBox both = new VBox(word, after);
        both.setAlignment(Pos.CENTER);
        button.setGraphic(both);
        button.setAccessibleText(name + ", " + rest);
      });
    }
    if (getScene() != null && isVisible()) {
      focusCard();
    }
  }

  private void press(KeyEvent key) {
    // A button that is not of the card keeps its own keys.
    boolean elsewhere = getScene().getFocusOwner() instanceof ToggleButton;
    if (!card.isVisible() || elsewhere || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    boolean turned = model.turnedProperty().get();
    boolean answered =
        switch (key.getCode()) {
          case DIGIT1, NUMPAD1 -> grade(turned, Grade.AGAIN);
          case DIGIT2, NUMPAD2 -> grade(turned, Grade.HARD);
          case DIGIT3, NUMPAD3 -> grade(turned, Grade.GOOD);
          case DIGIT4, NUMPAD4 -> grade(turned, Grade.EASY);
          case ENTER -> !turned && turnCard();
          case SPACE -> !turned && !model.typingProperty().get() && turnCard();
          default -> false;
        };
    if (answered) {
      key.consume();
    }
  }

  private boolean grade(boolean turned, Grade grade) {
    if (turned) {
      model.grade(grade);
    }
    return turned;
  }

  private boolean turnCard() {
    boolean asked = model.askedProperty().get() != null;
    model.turn();
    return asked;
  }
}

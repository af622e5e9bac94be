package org.hashiya.ui.gloss;

import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.hashiya.study.WordKey;
import org.hashiya.study.WordState;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.study.StudyModel;
import org.hashiya.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** The buttons that say how well one knows the word, and show what one has said. */
final class StateBar extends HBox {
  private final MarginModel margin;
  private final StudyModel study;
  private final Messages messages;

  StateBar(MarginModel margin, StudyModel study, WordActions actions, Messages messages) {
    this.margin = margin;
    this.study = study;
    this.messages = messages;
    setId("state-bar");
    getStyleClass().add("state-bar");
    ToggleButton know = button("know", Feather.CHECK, actions::know, s -> s == WordState.KNOWN);
    ToggleButton learn =
        button("learn", Feather.TRENDING_UP, actions::learn, WordState::isLearning);
    learn
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::learning,
                margin.answerProperty(),
                study.vocabularyProperty(),
                messages.languageProperty()));
    ToggleButton ignore =
        button("ignore", Feather.EYE_OFF, actions::ignore, s -> s == WordState.IGNORED);
    ToggleButton save = button("save", Feather.BOOKMARK, actions::save, _ -> isSaved());
    know.textProperty().bind(messages.of("state.know"));
    ignore.textProperty().bind(messages.of("state.ignore"));
    save.textProperty().bind(messages.of("state.save"));
    getChildren().addAll(know, learn, ignore, save);
  }

  private ToggleButton button(
      String name, Feather icon, Runnable action, Predicate<WordState> selected) {
    ToggleButton button = new ToggleButton();
    button.setId("state-" + name);
    Icon.on(button, icon, messages.of("state." + name + ".tip"));
    button.setMinWidth(USE_PREF_SIZE);
    Runnable renew = () -> button.setSelected(selected.test(state()));
    margin.answerProperty().subscribe(renew);
    study.vocabularyProperty().subscribe(renew);
    study.words().addListener((javafx.beans.Observable _) -> renew.run());
    renew.run();
    button.setOnAction(_ -> {
      action.run();
      renew.run();
    });
    return button;
  }

  private WordState state() {
    Answer answer = margin.answerProperty().get();
    return answer == null ? WordState.NEW : study.state(key(answer));
  }

  private boolean isSaved() {
    Answer answer = margin.answerProperty().get();
    return answer != null && study.saved(key(answer)).isPresent();
  }

  private static WordKey key(Answer answer) {
    return WordKey.of(answer.reading().analysis().entry());
  }

  private String learning() {
    WordState state = state();
    return state.isLearning()
        ? messages.say("state.learning", state.step())
        : messages.say("state.learn");
  }
}

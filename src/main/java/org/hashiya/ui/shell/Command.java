package org.hashiya.ui.shell;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What keys can ask of the window from anywhere in it. */
public enum Command {
  OPEN(key(KeyCode.O, SHORTCUT_DOWN)),
  LINK(key(KeyCode.U, SHORTCUT_DOWN)),
  PASTE(key(KeyCode.V, SHORTCUT_DOWN)),
  PRINT(key(KeyCode.P, SHORTCUT_DOWN)),
  EXPORT_TEXT(key(KeyCode.E, SHORTCUT_DOWN)),
  COPY_TEXT(key(KeyCode.E, SHORTCUT_DOWN, SHIFT_DOWN)),
  LIBRARY(key(KeyCode.F2), key(KeyCode.L, SHORTCUT_DOWN)),
  FEEDS(key(KeyCode.R, SHORTCUT_DOWN)),
  WORDS(key(KeyCode.F4)),
  REVIEW(key(KeyCode.F5)),
  DESK(key(KeyCode.F6)),
  CONCORDANCE(key(KeyCode.F7)),
  TERM_BASE(key(KeyCode.F8)),
  LEXICON(key(KeyCode.D, SHORTCUT_DOWN)),
  ADD_TERM(key(KeyCode.B, SHORTCUT_DOWN)),
  SEARCH(key(KeyCode.K, SHORTCUT_DOWN)),
  FIND(key(KeyCode.F, SHORTCUT_DOWN)),
  FIND_NEXT(key(KeyCode.F3)),
  FIND_PREVIOUS(key(KeyCode.F3, SHIFT_DOWN)),
  KNOW(key(KeyCode.K)),
  LEARN(key(KeyCode.L)),
  IGNORE(key(KeyCode.I)),
  SAVE(key(KeyCode.S)),
  KNOW_THE_REST(key(KeyCode.K, SHORTCUT_DOWN, SHIFT_DOWN)),
  UNDO(key(KeyCode.Z, SHORTCUT_DOWN)),
  VOWELS(key(KeyCode.V)),
  GLOSSES(key(KeyCode.G)),
  // Where + stands on the = key, people press it with and without Shift.
  LARGER(
      key(KeyCode.PLUS, SHORTCUT_DOWN),
      key(KeyCode.EQUALS, SHORTCUT_DOWN),
      key(KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_DOWN),
      key(KeyCode.ADD, SHORTCUT_DOWN)),
  SMALLER(key(KeyCode.MINUS, SHORTCUT_DOWN), key(KeyCode.SUBTRACT, SHORTCUT_DOWN)),
  NORMAL_SIZE(key(KeyCode.DIGIT0, SHORTCUT_DOWN), key(KeyCode.NUMPAD0, SHORTCUT_DOWN)),
  THEME(key(KeyCode.T, SHORTCUT_DOWN)),
  MARGIN(key(KeyCode.F9)),
  GLOSSARY(key(KeyCode.G, SHORTCUT_DOWN)),
  COPY_ANSWER(key(KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN)),
  BACK(key(KeyCode.LEFT, ALT_DOWN)),
  FORWARD(key(KeyCode.RIGHT, ALT_DOWN)),
  RELEASE(key(KeyCode.ESCAPE)),
  FULL_SCREEN(key(KeyCode.F11)),
  SETTINGS(key(KeyCode.COMMA, SHORTCUT_DOWN)),
  KEYS(key(KeyCode.F1));

  private final List<KeyCombination> keys;

  Command(KeyCombination... keys) {
    this.keys = List.of(keys);
  }

  /** The command that a key event asks for. */
  static Optional<Command> askedBy(KeyEvent event) {
    return Arrays.stream(values())
        .filter(command -> command.keys.stream().anyMatch(key -> key.match(event)))
        .findFirst();
  }

  /** Whether its key is a mere letter, which belongs to a text field while one is written in. */
  boolean isLetter() {
    return switch (this) {
      case KNOW, LEARN, IGNORE, SAVE, VOWELS, GLOSSES -> true;
      default -> false;
    };
  }

  /** Whether it is about the text, and means nothing while a page lies over that. */
  boolean isOfText() {
    return switch (this) {
      case KNOW, LEARN, IGNORE, SAVE, KNOW_THE_REST -> true;
      default -> false;
    };
  }

  /** Its key as the platform writes it. */
  String key() {
    return keys.getFirst().getDisplayText();
  }

  private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
    return new KeyCodeCombination(code, modifiers);
  }
}

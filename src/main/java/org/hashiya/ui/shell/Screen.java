package org.hashiya.ui.shell;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** The pages that open over text and margin, in the order of their buttons in the toolbar. */
public enum Screen {
  LIBRARY(Command.LIBRARY, Feather.BOOK_OPEN),
  FEEDS(Command.FEEDS, Feather.RSS),
  WORDS(Command.WORDS, Feather.BOOKMARK),
  REVIEW(Command.REVIEW, Feather.REPEAT),
  DESK(Command.DESK, Feather.COLUMNS),
  CONCORDANCE(Command.CONCORDANCE, Feather.ALIGN_CENTER),
  TERM_BASE(Command.TERM_BASE, Feather.TAG),
  LEXICON(Command.LEXICON, Feather.BOOK);

  private final Command command;
  private final Feather icon;

  Screen(Command command, Feather icon) {
    this.command = command;
    this.icon = icon;
  }

  /** What opens and closes it. */
  Command command() {
    return command;
  }

  Feather icon() {
    return icon;
  }

  /** Names its stylesheet, if it has one of its own, and its button. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.hashiya.ui.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hashiya.ui.text.Messages;
import org.hashiya.ui.text.ReasonWords;

/** What came of an import, in words. */
public final class ImportWords {
  /** More files than these nobody reads the reasons of. */
  private static final int NAMED = 4;

  private static final char NO_BREAK_SPACE = '\u00a0';

  private ImportWords() {}

  /** How many articles came in, and how many files did not. */
  public static String say(LibraryModel.News.Imported imported, Messages messages) {
    List<String> parts = new ArrayList<>();
    parts.add(messages.say("library.imported", imported.kept()));
    if (imported.known() > 0) {
      parts.add(messages.say("library.imported.known", imported.known()));
    }
    if (!imported.unread().isEmpty()) {
      parts.add(messages.say("library.imported.unread", imported.unread().size()));
    }
    return String.join(" · ", parts);
  }

  /** A file's name in one piece: broken between lines an Arabic one would change its order. */
  private static String unbroken(Path file) {
    return String.valueOf(file.getFileName()).replace(' ', NO_BREAK_SPACE);
  }

  /** How far an import had come that was stopped. */
  public static String say(LibraryModel.News.Stopped stopped, Messages messages) {
    return messages.say("library.import-stopped", stopped.done(), stopped.total());
  }

  /** Why files could not be read: the first of them by name. */
  public static List<String> reasons(LibraryModel.News.Imported imported, Messages messages) {
    List<String> reasons = new ArrayList<>();
    imported.unread().stream()
        .limit(NAMED)
        .forEach(unread ->
            reasons.add(
                messages.say(
                    "library.imported.reason",
                    unbroken(unread.file()),
                    ReasonWords.say(unread.reason(), messages))));
    int rest = imported.unread().size() - NAMED;
    if (rest > 0) {
      reasons.add(messages.say("library.imported.more", rest));
    }
    return reasons;
  }
}

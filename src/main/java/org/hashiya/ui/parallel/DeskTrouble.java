package org.hashiya.ui.parallel;

import java.util.List;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.Loss;
import org.hashiya.importing.Reason;

/** What a person at the desk must hear of. */
sealed interface DeskTrouble {
  /** A version could not be read. */
  record Unreadable(Reason reason) implements DeskTrouble {}

  /** What was to be a version is in Arabic. */
  record NotEnglish() implements DeskTrouble {}

  /** There is no text on the clipboard. */
  record ClipboardEmpty() implements DeskTrouble {}

  /** So little belongs together that the version is probably one of another article. */
  record OtherArticle(String name) implements DeskTrouble {}

  /** There is room for no more versions. */
  record Full() implements DeskTrouble {}

  /** A translation memory could not be read. */
  record Memory(Fault fault) implements DeskTrouble {}

  /** A translation memory has been read but for some of it. */
  record Incomplete(List<Loss> losses) implements DeskTrouble {
    public Incomplete {
      losses = List.copyOf(losses);
    }
  }

  /** Hardly anything in a translation memory of so many units is of the article. */
  record ForeignMemory(long units) implements DeskTrouble {}

  /** No word would be left of a version. */
  record NothingLeft() implements DeskTrouble {}

  /** Something failed that should not. */
  record Failed(Throwable cause) implements DeskTrouble {}
}

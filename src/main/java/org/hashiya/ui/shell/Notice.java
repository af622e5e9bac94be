package org.hashiya.ui.shell;

import java.time.Instant;
import java.util.List;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.Loss;
import org.hashiya.exchange.WriteResult;
import org.hashiya.importing.Reason;
import org.hashiya.library.Rescue;
import org.hashiya.library.Trouble;
import org.hashiya.text.Finding;
import org.hashiya.ui.lexicon.OwnTrouble;
import org.hashiya.ui.library.LibraryModel;
import org.hashiya.ui.terms.TermNotice;

/** Something that the person at the window should hear of. */
public sealed interface Notice {
  /** A text could not be opened. */
  record Unopened(String name, Reason reason) implements Notice {}

  /** A text is too large for the memory that there is. */
  record OutOfMemory(String name) implements Notice {}

  /** A text was opened, but something about it must be said. */
  record Opened(String name, List<Finding> findings) implements Notice {}

  /** The clipboard was to be opened and holds no text. */
  record ClipboardEmpty() implements Notice {}

  /** Articles open, but no word has a meaning. */
  record NoLexicon(Throwable cause) implements Notice {}

  /** The article was to be printed, and there is nothing to print on. */
  record NoPrinter() implements Notice {}

  /** The settings file was damaged and defaults stand in. */
  record SettingsBroken(String file) implements Notice {}

  /** The settings could not be written. */
  record SettingsUnsaved(String detail) implements Notice {}

  /** Something is wrong with the person's own entries. */
  record OwnEntries(OwnTrouble trouble) implements Notice {}

  /** What was said of words or saved could not be read or kept. */
  record WordsUnkept(Throwable cause) implements Notice {}

  /** The same article was in the library already. */
  record AlreadyKept(String title, Instant since) implements Notice {}

  /** Several files have been brought into the library. */
  record Imported(LibraryModel.News.Imported news) implements Notice {}

  /** The import of several files has been stopped. */
  record ImportStopped(LibraryModel.News.Stopped news) implements Notice {}

  /** The library could not be opened, or could not keep something. */
  record LibraryTrouble(Trouble trouble) implements Notice {}

  /**
   * The library was damaged and has been rescued as far as it could be read.
   *
   * @param copy the damaged file, which has been kept
   */
  record LibraryRescued(String copy, Rescue rescue) implements Notice {}

  /** Something about the person's own terms. */
  record Terms(TermNotice notice) implements Notice {}

  /**
   * The text was written to a file.
   *
   * @param losses what the file cannot hold of it
   */
  record TextWritten(String name, List<Loss> losses) implements Notice {}

  /** The text could not be written to a file. */
  record TextUnwritten(String name, Fault fault) implements Notice {}

  /** What came of writing the text to a file. */
  static Notice written(String name, WriteResult result) {
    return switch (result) {
      case WriteResult.Written(_, List<Loss> losses) -> new TextWritten(name, losses);
      case WriteResult.NotWritten(Fault fault) -> new TextUnwritten(name, fault);
    };
  }

  /** No typeface made for Arabic is installed. */
  record NoGoodFont() implements Notice {}
}

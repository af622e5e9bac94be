package org.hashiya.exchange;

import java.util.Locale;
import java.util.Set;

/** Why a file could not be read or written. */
public sealed interface Fault {
  /** Nothing stands at the path. */
  record Missing() implements Fault {}

  /** The path is no file. */
  record NotAFile() implements Fault {}

  /** The person may not read or write there. */
  record NoPermission() implements Fault {}

  /** The file holds nothing that could be brought in. */
  record Empty() implements Fault {}

  /**
   * The file does not follow the rules of its format, or asks for text from elsewhere or for text
   * that it defines itself, which is the way in which a file reads other files or grows without
   * end.
   *
   * @param detail in the words of the parser; for the curious
   */
  record Malformed(Position at, String detail) implements Fault {}

  /** The bytes are not in the encoding that the file names or that its format asks for. */
  record WrongEncoding(Position at) implements Fault {}

  /**
   * It is a file of another kind.
   *
   * @param found what it begins with
   */
  record OtherFormat(Position at, String found) implements Fault {}

  /**
   * Nothing in it is in both languages of the pair.
   *
   * @param found the languages that there are
   */
  record OtherLanguages(Set<Locale> found) implements Fault {
    public OtherLanguages {
      found = Set.copyOf(found);
    }
  }

  /** A table has no column for one of the two languages. */
  record MissingColumn(Locale language) implements Fault {}

  /** The person has stopped it. */
  record Cancelled() implements Fault {}

  /**
   * The disk failed.
   *
   * @param detail as the system words it; for the curious
   */
  record Failed(String detail) implements Fault {}
}

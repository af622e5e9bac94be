package org.hashiya.library;

/** Why the library could not do what was asked. */
public sealed interface Trouble {
  /** Another window was writing for too long. */
  record Busy() implements Trouble {}

  /** The disk is full. */
  record DiskFull() implements Trouble {}

  /** The file or its folder may not be written. */
  record NotWritable() implements Trouble {}

  /** The file is damaged; the next opening rescues it. */
  record Damaged() implements Trouble {}

  /** A file that was to be restored is no library, or a damaged one. */
  record NotALibrary() implements Trouble {}

  /** A newer version of the program has changed the file in a way that this one cannot read. */
  record Newer() implements Trouble {}

  /** Something else, as the database puts it. */
  record Failed(String detail) implements Trouble {}
}

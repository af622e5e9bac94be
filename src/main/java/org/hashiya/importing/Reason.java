package org.hashiya.importing;

/** Why a text cannot be read. */
public sealed interface Reason {
  /** Nothing stands at the path. */
  record Missing() implements Reason {}

  /** The path is a folder. */
  record Directory() implements Reason {}

  /** The path is neither a file nor a folder: a device, a pipe. */
  record NotAFile() implements Reason {}

  /** The person may not read the file. */
  record NoPermission() implements Reason {}

  /** There is no letter and no digit in it. */
  record Empty() implements Reason {}

  /** It is no text: a picture, a program, a PDF or Word file. */
  record Binary() implements Reason {}

  /**
   * It is larger than a text that can be held in memory with comfort.
   *
   * @param bytes its size, or where that is not known more than {@code limit}
   * @param limit the largest size that is read
   */
  record TooLarge(long bytes, long limit) implements Reason {}

  /**
   * The disk or network failed.
   *
   * @param detail as the system words it; for logs and the curious
   */
  record Failed(String detail) implements Reason {}
}

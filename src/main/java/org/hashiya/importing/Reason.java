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

  /** It is no text and no document that is known here: a picture, a program. */
  record Binary() implements Reason {}

  /**
   * It is larger than a text that can be held in memory with comfort.
   *
   * @param bytes its size, or where that is not known more than {@code limit}
   * @param limit the largest size that is read
   */
  record TooLarge(long bytes, long limit) implements Reason {}

  /** It can be read only with a password, or its publisher has locked it. */
  record PasswordProtected() implements Reason {}

  /** Its pages are pictures of text: a scanned PDF. */
  record PicturesOnly() implements Reason {}

  /** It is a Word file of the kind that was usual until 2007, or RTF. */
  record OldWord() implements Reason {}

  /** It begins as a document of a known kind, but the rest does not follow. */
  record Damaged(String detail) implements Reason {}

  /** It unpacks to so much that it can only be meant to fill the memory. */
  record Bomb() implements Reason {}

  /** Its XML declares entities, by which files can be read and memory filled. */
  record EntitiesDeclared() implements Reason {}

  /** It is a page, but no article can be found in it: a list of headlines, a login form. */
  record NotAnArticle() implements Reason {}

  /** It is a list of news, not an article. */
  record Feed() implements Reason {}

  /** It should be a list of news and is none. */
  record NotAFeed() implements Reason {}

  /** What was typed or linked to is no address. */
  record NotAnAddress(String text) implements Reason {}

  /** An address that is neither {@code http} nor {@code https}, such as {@code file:}. */
  record NotOnTheWeb(String scheme) implements Reason {}

  /** The address leads to this computer or into the network that it stands in. */
  record LocalAddress(String host) implements Reason {}

  /** Nobody knows the host: no network, or a name that does not exist. */
  record UnknownHost(String host) implements Reason {}

  /** The host is known, but no connection comes about. */
  record NoConnection(String host) implements Reason {}

  /** The host cannot prove that it is the one that it is called. */
  record Untrusted(String host) implements Reason {}

  /** The answer took too long. */
  record TimedOut(String host) implements Reason {}

  /**
   * The host refuses.
   *
   * @param status of HTTP: 404, 403, 500
   */
  record Refused(String host, int status) implements Reason {}

  /** The address leads to another and that to another, without end. */
  record Redirected(String host) implements Reason {}

  /** The thread was interrupted, as whoever did so knows. */
  record Cancelled() implements Reason {}

  /**
   * The disk or network failed.
   *
   * @param detail as the system words it; for logs and the curious
   */
  record Failed(String detail) implements Reason {}
}

package org.hashiya.text;

/** Punctuation of Arabic and Latin text by the part that it plays. */
final class Punctuation {
  static final char ELLIPSIS = '\u2026';

  /** Named for its shape in Latin text; in Arabic text it closes. */
  static final char ORNATE_LEFT = '\uFD3E';

  static final char ORNATE_RIGHT = '\uFD3F';

  private Punctuation() {}

  /** Whether it may end a sentence. */
  static boolean isFullStop(char c) {
    return switch (c) {
      case '.', '!', '?', Arabic.QUESTION_MARK, Arabic.FULL_STOP, ELLIPSIS -> true;
      default -> false;
    };
  }

  /** Whether it marks a pause inside a sentence. */
  static boolean isPause(char c) {
    return switch (c) {
      case ',', ';', ':', Arabic.COMMA, Arabic.SEMICOLON -> true;
      default -> false;
    };
  }

  /** Whether it is written without a space to the word before it. */
  static boolean isStop(char c) {
    return isFullStop(c) || isPause(c);
  }

  /** Whether it closes a quotation or a bracket; straight quotation marks do both. */
  static boolean isCloser(char c) {
    return switch (c) {
      case '"', '\'', '”', '’', '»', '›', ')', ']', '}', ORNATE_LEFT -> true;
      default -> false;
    };
  }

  /** Whether it opens a quotation or a bracket; straight quotation marks do both. */
  static boolean isOpener(char c) {
    return switch (c) {
      case '"', '\'', '“', '‘', '«', '‹', '„', '(', '[', '{', ORNATE_RIGHT -> true;
      default -> false;
    };
  }
}

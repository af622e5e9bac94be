package org.hashiya.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a paragraph, Arabic or English, into sentences. They end at . ! ؟ ? … but not after
 * abbreviations, initials, list numbers and inside numbers; quotation marks and brackets that close
 * after the stop belong to the sentence.
 */
public final class Sentences {
  /** A bracket longer than this was probably never meant to close where it does. */
  private static final int LONGEST_BRACKET = 160;

  private final String text;
  private final List<Span> sentences = new ArrayList<>();
  private int start;

  private Sentences(String text) {
    this.text = text;
  }

  /** The sentences in order, without the white space between them; together they hold all else. */
  public static List<Span> spans(String text) {
    Sentences sentences = new Sentences(text);
    sentences.divide();
    return sentences.sentences;
  }

  private void divide() {
    start = skipSpace(0);
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '(' || c == '[') {
        at = afterBracket(at);
      } else if (Punctuation.isFullStop(c)) {
        int end = endOfStop(at);
        if (endsSentence(at, end)) {
          sentences.add(new Span(start, end));
          start = skipSpace(end);
        }
        at = Math.max(end, start);
      } else {
        at++;
      }
    }
    int end = text.length();
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new Span(start, end));
    }
  }

  /** Stops in brackets end nothing, unless the brackets hold the whole sentence. */
  private int afterBracket(int opened) {
    char closer = text.charAt(opened) == '(' ? ')' : ']';
    int closed = text.indexOf(closer, opened);
    if (closed < 0 || closed - opened > LONGEST_BRACKET) {
      return opened + 1;
    }
    boolean wholeSentence = opened == start && Punctuation.isFullStop(text.charAt(closed - 1));
    return wholeSentence ? opened + 1 : closed + 1;
  }

  /**
   * The end of a row of stops and of what closes after them: {@code ؟!} {@code .»} {@code ...)}.
   */
  private int endOfStop(int stop) {
    int end = stop;
    while (end < text.length() && (Punctuation.isFullStop(text.charAt(end)) || closesAt(end))) {
      end++;
    }
    return end;
  }

  /** A straight quotation mark closes unless a word begins right behind it. */
  private boolean closesAt(int at) {
    char c = text.charAt(at);
    boolean straight = c == '"' || c == '\'';
    return Punctuation.isCloser(c)
        && !(straight && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private boolean endsSentence(int stop, int end) {
    int next = skipSpace(end);
    if (next == text.length()) {
      return true;
    }
    char following = text.charAt(next);
    if (Punctuation.isPause(following) || Character.isLowerCase(following)) {
      return false;
    }
    boolean oneDot = text.charAt(stop) == '.' && end == stop + 1;
    if (next == end) {
      // No space behind the stop: a typing slip in Arabic, part of a word in Latin.
      return (Arabic.isLetter(following) || Punctuation.isOpener(following))
          && !(oneDot && isAbbreviation(stop, next));
    }
    return !(oneDot && (isAbbreviation(stop, next) || isListNumber(stop)));
  }

  private boolean isAbbreviation(int dot, int next) {
    int wordStart = dot;
    while (wordStart > start && isOfAbbreviation(text.charAt(wordStart - 1))) {
      wordStart--;
    }
    return Abbreviations.isOne(
        text.substring(wordStart, dot), text.substring(next, endOfWord(next)));
  }

  private static boolean isOfAbbreviation(char c) {
    return Character.isLetter(c) || Arabic.isWordCharacter(c) || c == '.';
  }

  private int endOfWord(int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isListNumber(int dot) {
    for (int i = start; i < dot; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

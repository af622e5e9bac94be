package org.hashiya.text;

/**
 * Divides text into what a reader takes as one thing each: words, numbers, marks. Needs no spaces:
 * punctuation never sticks to a word, nor a number to an Arabic word (15دولار), and ة ends one
 * (للغايةبعد).
 */
public final class Tokeniser {
  private final String text;
  private final TokenVisitor visitor;
  private int at;

  private Tokeniser(String text, TokenVisitor visitor) {
    this.text = text;
    this.visitor = visitor;
  }

  /** Shows every token of the text to the visitor. White space is in none of them. */
  public static void visit(String text, TokenVisitor visitor) {
    new Tokeniser(text, visitor).visitAll();
  }

  private void visitAll() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else if (Arabic.isWordCharacter(c)) {
        word();
      } else {
        other(c);
      }
    }
  }

  private void word() {
    int start = at;
    boolean hasLetter = false;
    boolean ended = false;
    while (at < text.length() && Arabic.isWordCharacter(text.charAt(at))) {
      char c = text.charAt(at);
      boolean letter = Arabic.isLetter(c);
      if (letter && ended) {
        break;
      }
      hasLetter |= letter;
      ended |= c == Arabic.TA_MARBUTA;
      at++;
    }
    if (hasLetter) {
      visitor.word(start, at);
    } else {
      // A tatweel by itself serves as a dash.
      visitor.punctuation(start, at);
    }
  }

  private void other(char c) {
    int start = at;
    int number = Numbers.end(text, start);
    int foreign = ForeignWords.end(text, start);
    if (foreign > number && foreign > start) {
      at = foreign;
      visitor.foreign(start, at);
    } else if (number > start) {
      at = number;
      visitor.number(start, at);
    } else {
      at = Symbols.end(text, start, c);
      visitor.punctuation(start, at);
    }
  }
}

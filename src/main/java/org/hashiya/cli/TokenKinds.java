package org.hashiya.cli;

import org.hashiya.article.Token;
import org.hashiya.text.Arabic;

/** The kind of a token that somebody else has cut. */
final class TokenKinds {
  private TokenKinds() {}

  static Token.Kind of(String text) {
    if (text.chars().anyMatch(c -> Arabic.isLetter((char) c))) {
      return Token.Kind.WORD;
    }
    if (text.chars().anyMatch(Character::isDigit)) {
      return Token.Kind.NUMBER;
    }
    return text.chars().anyMatch(Character::isLetter) ? Token.Kind.FOREIGN : Token.Kind.PUNCTUATION;
  }
}

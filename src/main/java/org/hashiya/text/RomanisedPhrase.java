package org.hashiya.text;

/**
 * Romanises words where they stand; what is not Arabic stays, with Latin digits and punctuation.
 */
final class RomanisedPhrase implements TokenVisitor {
  private final String phrase;
  private final Letters style;
  private final boolean guessesVowels;
  private final StringBuilder out = new StringBuilder();
  private int copied;

  private RomanisedPhrase(String phrase, Letters style, boolean guessesVowels) {
    this.phrase = phrase;
    this.style = style;
    this.guessesVowels = guessesVowels;
  }

  /**
   * Romanises a phrase.
   *
   * @param guessesVowels puts an "a" where unwritten vowels would leave what nobody can pronounce
   */
  static String of(String text, Letters style, boolean guessesVowels) {
    String normal = Normaliser.normalise(text).text();
    RomanisedPhrase phrase = new RomanisedPhrase(normal, style, guessesVowels);
    Tokeniser.visit(normal, phrase);
    return phrase.out.toString();
  }

  @Override
  public void word(int start, int end) {
    append(start, end, Romaniser.word(phrase.substring(start, end), style, guessesVowels));
  }

  @Override
  public void foreign(int start, int end) {
    append(start, end, phrase.substring(start, end));
  }

  @Override
  public void number(int start, int end) {
    append(start, end, LatinMarks.of(phrase.substring(start, end)));
  }

  @Override
  public void punctuation(int start, int end) {
    append(start, end, LatinMarks.of(phrase.substring(start, end)));
  }

  private void append(int start, int end, String latin) {
    out.append(phrase, copied, start).append(latin);
    copied = end;
  }
}

package org.hashiya.text;

import java.util.EnumSet;
import java.util.Set;

/**
 * Brings Arabic text into the one spelling that the other rooms expect, whatever keyboard, program
 * or web page it came from. What a reader sees stays the same; what only computers see goes.
 */
public final class Normaliser {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char EMOJI_STYLE = '\uFE0F';

  private final String text;
  private final boolean lookAlikesAreArabic;
  private final boolean keepsFinalTatweel;
  private final StringBuilder out;
  private final Set<Finding> findings = EnumSet.noneOf(Finding.class);

  private Normaliser(String text, boolean keepsFinalTatweel) {
    this.text = text;
    this.keepsFinalTatweel = keepsFinalTatweel;
    this.lookAlikesAreArabic = LookAlikes.isArabic(text);
    this.out = new StringBuilder(text.length() + 16);
  }

  /**
   * Normalises a text of any length, line breaks included (each becomes one {@code \n}).
   *
   * <ul>
   *   <li>Presentation forms become letters: U+FEF9 lam-alif, U+FDF2 Allah.
   *   <li>Zero-width characters, bidi controls and control characters go.
   *   <li>Tatweel inside a word goes; at the edge of a word (هـ, بـ«) it says something and stays.
   *   <li>NFC, but a shadda stands before its vowel; a mark that strayed behind a comma returns.
   *   <li>Persian and Urdu look-alikes become Arabic letters unless the text is Persian or Urdu.
   *   <li>All white space is one space; punctuation stands by the word before it and apart from the
   *       word after it.
   * </ul>
   */
  public static Normalised normalise(String text) {
    Normaliser normaliser = new Normaliser(text, true);
    normaliser.convertCharacters();
    String spelled = Marks.inOrder(normaliser.out);
    return new Normalised(Spacing.tidy(spelled), normaliser.findings);
  }

  /** A single word as a lexicon would hold it: as {@link #normalise}, and without any tatweel. */
  public static String word(String word) {
    Normaliser normaliser = new Normaliser(word, false);
    normaliser.convertCharacters();
    return Marks.inOrder(normaliser.out).strip();
  }

  /** Whether a text in Arabic script is Arabic rather than Persian or Urdu. */
  public static boolean isArabic(String text) {
    return LookAlikes.isArabic(text);
  }

  /** Whether a text has nothing but letters in their one spelling, their vowels, and ASCII. */
  static boolean isOrdinary(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isOrdinary(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void convertCharacters() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isOrdinary(c)) {
        out.append(c);
      } else if (c == Arabic.TATWEEL) {
        if (keepsFinalTatweel && !isInsideWord(i) && !endsWith(Arabic.TATWEEL)) {
          out.append(c);
        }
      } else if (c == InvisibleCharacters.ZERO_WIDTH_JOINER) {
        convertJoiner(i);
      } else if (InvisibleCharacters.isRemovable(c)) {
        if (InvisibleCharacters.isBidiOverride(c)) {
          findings.add(Finding.BIDI_OVERRIDE_REMOVED);
        }
      } else if (PresentationForms.contains(c)) {
        String letters = PresentationForms.letters(c);
        for (int j = 0; j < letters.length(); j++) {
          appendLetter(letters.charAt(j));
        }
      } else if (c == REPLACEMENT || isLoneSurrogate(i)) {
        findings.add(Finding.REPLACEMENT_CHARACTERS);
        out.append(REPLACEMENT);
      } else {
        appendLetter(c);
      }
    }
  }

  /** Nearly all characters of nearly all texts are, and a book has millions of them. */
  static boolean isOrdinary(char c) {
    return (c >= Arabic.HAMZA && c < Arabic.TATWEEL)
        || (c > Arabic.TATWEEL && c <= Arabic.SUKUN)
        || (c >= ' ' && c <= '~');
  }

  private void appendLetter(char c) {
    out.append(lookAlikesAreArabic ? LookAlikes.toArabic(c) : c);
  }

  /** The joiner shapes a heh for "Hijri" as tatweel would (1446ه‍), and glues emoji together. */
  private void convertJoiner(int at) {
    boolean afterLetter = !out.isEmpty() && Arabic.isLetter(out.charAt(out.length() - 1));
    boolean beforeLetter = at + 1 < text.length() && Arabic.isWordCharacter(text.charAt(at + 1));
    if (afterLetter && !beforeLetter && keepsFinalTatweel) {
      out.append(Arabic.TATWEEL);
    } else if (endsWith(EMOJI_STYLE)
        || (!out.isEmpty() && Character.isLowSurrogate(out.charAt(out.length() - 1)))) {
      out.append(InvisibleCharacters.ZERO_WIDTH_JOINER);
    }
  }

  private boolean isInsideWord(int at) {
    if (out.isEmpty() || !Arabic.isWordCharacter(out.charAt(out.length() - 1))) {
      return false;
    }
    int next = at + 1;
    while (next < text.length()
        && (text.charAt(next) == Arabic.TATWEEL || Arabic.isMark(text.charAt(next)))) {
      next++;
    }
    return next < text.length() && Arabic.isLetter(text.charAt(next));
  }

  private boolean endsWith(char c) {
    return !out.isEmpty() && out.charAt(out.length() - 1) == c;
  }

  private boolean isLoneSurrogate(int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}

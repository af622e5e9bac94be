package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hashiya.text.Arabic;
import org.jspecify.annotations.Nullable;

/**
 * A word of a citation that stands for a word of the text, as it is compared with lemmas.
 *
 * @param heard as {@link #heard(String)} has it
 * @param withoutPronoun the same without the pronoun that stands for any
 * @param verb whether it is cited as verbs are
 * @param place what it is in its citation
 */
record CitedWord(String heard, String withoutPronoun, boolean verb, Place place) {
  /** The pronoun that stands for any: أَدَارَ ظَهْرَهُ. */
  private static final Pattern PRONOUN =
      Pattern.compile("(?<=[\\p{L}\u0651])[\u064E\u064F\u0650]ه[\u064F\u0650]$");

  /** The article before a letter that it is spoken as: السُّوق. */
  private static final Pattern SUN =
      Pattern.compile("^((?:[وف]\u064E)?(?:(?:ب\u0650|ك\u064E)?ال|ل\u0650ل)\\p{L})\u0651");

  /** What a word with the ending ة is in a citation. */
  enum Place {
    /** The noun that others describe: قَائِمَة in قَائِمَة الْهَدَّافِينَ. */
    HEAD,
    /** An adjective of the feminine before it: عَمَلِيَّة دَقِيقَة is delicate, and no minute. */
    ATTRIBUTE,
    ANY
  }

  /** A power of two; an article has some hundred terms. */
  private static final int REMEMBERED = 1 << 12;

  /**
   * The citations that were read last; written and read without locks, a slot holds one or another.
   */
  private static final @Nullable Citation[] MEMORY = new Citation[REMEMBERED];

  private record Citation(String text, List<CitedWord> words) {}

  /**
   * The word of a citation that stands for a word of the text; null where it has none.
   *
   * @param number of the word in the term
   */
  static @Nullable CitedWord of(String citation, int number) {
    int slot = citation.hashCode() & REMEMBERED - 1;
    Citation known = MEMORY[slot];
    if (known == null || !known.text.equals(citation)) {
      known = new Citation(citation, read(citation));
      MEMORY[slot] = known;
    }
    return number < known.words.size() ? known.words.get(number) : null;
  }

  private static List<CitedWord> read(String citation) {
    List<CitedWord> words = new ArrayList<>();
    String before = null;
    for (String word : TermPreference.words(citation)) {
      String bare = PRONOUN.matcher(word).replaceFirst("");
      boolean verb = ReadTerms.isVerb(word);
      words.add(new CitedWord(heard(word), heard(bare), verb, place(before, word)));
      before = word;
    }
    return words;
  }

  private static Place place(@Nullable String before, String word) {
    if (!word.endsWith("ة")) {
      return Place.ANY;
    }
    if (before == null) {
      return Place.HEAD;
    }
    boolean describes =
        (before.endsWith("ة") || before.endsWith("ات"))
            && before.startsWith("ال") == word.startsWith("ال");
    return describes ? Place.ATTRIBUTE : Place.ANY;
  }

  /**
   * A word without sukuns, dagger alifs, the fatha of its first alif, the shadda behind its article
   * and the vowel of its end.
   */
  static String heard(String vocalised) {
    int end = vocalised.length();
    while (end > 0 && isVowel(vocalised.charAt(end - 1))) {
      end--;
    }
    char[] letters = new char[end];
    int length = 0;
    for (int i = 0; i < end; i++) {
      char c = vocalised.charAt(i);
      boolean ofFirstAlif = i == 1 && c == Arabic.FATHA && vocalised.charAt(0) == Arabic.ALIF;
      if (c != Arabic.SUKUN && c != Arabic.DAGGER_ALIF && !ofFirstAlif) {
        letters[length++] = c;
      }
    }
    String heard = new String(letters, 0, length);
    int doubled = heard.indexOf(Arabic.SHADDA);
    boolean behindArticle = doubled > 2 && heard.charAt(doubled - 2) == Arabic.LAM;
    return behindArticle ? SUN.matcher(heard).replaceFirst("$1") : heard;
  }

  private static boolean isVowel(char c) {
    return c >= Arabic.FATHATAN && c <= Arabic.KASRA;
  }
}

package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.Sense;
import org.hashiya.text.Arabic;
import org.jspecify.annotations.Nullable;

/**
 * The elative أَفْعَل: comparative before مِنْ or alone, superlative with the article, with a
 * pronoun and before a noun in the genitive.
 */
final class Elative {
  /** Where أَخِير, أَكِيد, أَنِيق part from أَكْبَر and أَقَلّ. */
  private static final int FIRST_VOWEL = 3;

  private static final String NISBA = "ِيّ";

  private Elative() {}

  /** Whether an entry is an adjective of the elative pattern. */
  static boolean is(Entry entry) {
    if (!(entry.inflection() instanceof Inflection.Adjective)
        || !entry.lemma().startsWith("أَ")
        || entry.lemma().length() <= FIRST_VOWEL
        || entry.lemma().charAt(FIRST_VOWEL) == Arabic.KASRA
        || entry.lemma().endsWith(NISBA)) {
      return false;
    }
    int letters = Arabic.stripMarks(entry.lemma()).length();
    return letters >= 3 && letters <= 4;
  }

  /** The senses with the glosses of the degree that the sentence shows first. */
  static List<Sense> order(List<Sense> senses, Candidate word, @Nullable Candidate after) {
    boolean superlative = word.article || word.pronounSuffix || heads(word, after);
    return senses.stream().map(s -> order(s, superlative)).toList();
  }

  /**
   * أَكْبَرُ دَوْلَةٍ, but أَكْثَرُ أَهَمِّيَّةً and أَكْبَرُ حَجْمًا, where the noun says in what.
   */
  private static boolean heads(Candidate word, @Nullable Candidate after) {
    if (after == null || !after.nominal() || after.preposition || after.conjunction) {
      return false;
    }
    boolean specified = after.hasAccusativeAlif() || (Construct.isDegree(word) && after.bare());
    return !specified;
  }

  private static Sense order(Sense sense, boolean superlative) {
    List<String> first = new ArrayList<>();
    List<String> last = new ArrayList<>();
    for (String gloss : sense.glosses()) {
      (isSuperlative(gloss) == superlative ? first : last).add(gloss);
    }
    first.addAll(last);
    return new Sense(sense.field(), sense.preposition(), first, sense.own());
  }

  private static boolean isSuperlative(String gloss) {
    return gloss.endsWith("est")
        || gloss.startsWith("most")
        || gloss.equals("best")
        || gloss.equals("worst");
  }
}

package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Analysis;
import org.hashiya.text.Arabic;
import org.jspecify.annotations.Nullable;

/**
 * Words with the preposition that their sense needs, as terms: اِعْتَمَدَ الْبَرْنَامَجُ عَلَى is
 * "rely on" wherever its preposition stands.
 */
final class Governed {
  private Governed() {}

  /**
   * The terms of a sentence. A word that the lexicon has in a term already has none of its own.
   *
   * @param block number of the block
   * @param first number of the sentence's first token in it
   * @param glosses of the sentence
   * @param terms the lexicon's in the sentence
   */
  static List<TermMatch> of(
      int block, int first, List<Gloss> glosses, List<TermMatcher.Match> terms) {
    List<@Nullable Analysis> chosen = new ArrayList<>();
    glosses.forEach(g -> chosen.add(g.isAnswered() ? g.best().analysis() : null));
    Prepositions prepositions = Prepositions.of(chosen, terms);
    BitSet taken = new BitSet();
    for (TermMatcher.Match m : terms) {
      if (m.words().size() > 1) {
        m.words().forEach(taken::set);
      }
    }
    List<TermMatch> found = new ArrayList<>();
    for (int word = 0; word < glosses.size(); word++) {
      Gloss gloss = glosses.get(word);
      if (gloss.isAnswered() && !taken.get(word)) {
        add(found, block, first, word, gloss.best(), prepositions, taken);
      }
    }
    return found;
  }

  private static void add(
      List<TermMatch> found,
      int block,
      int first,
      int word,
      Reading reading,
      Prepositions prepositions,
      BitSet taken) {
    Entry entry = reading.analysis().entry();
    Sense sense = reading.senses().getFirst();
    int reach = reach(entry.inflection());
    if (sense.preposition().isEmpty() || reach == 0) {
      return;
    }
    String wanted = Arabic.stripMarks(sense.preposition());
    for (Prepositions.Place place : prepositions.behind(word, entry.senses())) {
      if (place.text().equals(wanted) && place.at() <= word + reach) {
        // The noun of سَيْل جَارِف stays with its own term where تَعَرَّضَ لِ takes its
        // preposition.
        boolean lent = place.joined() && taken.get(place.at());
        List<Integer> tokens =
            lent ? List.of(first + word) : List.of(first + word, first + place.at());
        String citation = entry.lemma() + " " + sense.preposition();
        found.add(new TermMatch(block, tokens, citation, List.of(sense.withoutPreposition())));
        return;
      }
    }
  }

  /**
   * Whether a word takes the preposition that a phrase begins with: دَلَّ عَلَى مَدَى is no "over",
   * وَعَدَ الْمُدِيرُ بِدَعْمِ no "with the support of". Adverbials and compound prepositions keep
   * it.
   *
   * @param phrase a term of the lexicon
   * @param governed the terms of the same block that rules have found
   */
  static boolean takesFrom(TermMatch phrase, List<TermMatch> governed) {
    int preposition = phrase.tokens().getFirst();
    return phrase.tokens().size() <= 2
        && FixedPhrases.isOpenPhrase(phrase)
        && governed.stream()
            .anyMatch(g ->
                !g.composed()
                    && g.tokens().size() == 2
                    && g.tokens().getLast() == preposition
                    && ReadTerms.isLedByVerb(g.citation())
                    && (phrase.tokens().size() == 1 || g.tokens().getFirst() == preposition - 1));
  }

  /** How far behind a word its preposition may stand. */
  private static int reach(Inflection inflection) {
    return switch (inflection) {
      case Inflection.Verb _ -> Prepositions.FARTHEST;
      case Inflection.Noun _, Inflection.Adjective _ -> Prepositions.NEAR;
      case Inflection.Name _, Inflection.Particle _ -> 0;
    };
  }
}

package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.Role;
import org.hashiya.morph.Segment;
import org.jspecify.annotations.Nullable;

/**
 * The way in which a thing is done, said by an indefinite noun of form or manner with an adjective:
 * بِشَكْلٍ سِيَاسِيٍّ, بِصُورَةٍ, بِطَرِيقَةٍ, عَلَى نَحْوٍ. English says it by an adverb, where
 * the lexicon has no term for the whole.
 */
final class Manner {
  private static final Set<String> WAYS = Set.of("شَكْل", "صُورَة", "طَرِيقَة", "أُسْلُوب");
  private static final Set<String> WAYS_WITH_ON = Set.of("نَحْو", "نَحْوَ", "نَحْوِ");
  private static final String ON = "عَلَى";
  private static final String BY = "ب";

  private Manner() {}

  /**
   * The adverbials of a sentence.
   *
   * @param taken numbers in the sentence of the words that stand in a term or name already
   */
  static List<TermMatch> of(
      Block block, int number, Sentence sentence, List<Gloss> glosses, BitSet taken) {
    List<TermMatch> found = new ArrayList<>();
    for (int at = 0; at + 1 < glosses.size(); at++) {
      int first = opening(glosses, at);
      if (first < 0 || taken.get(at + 1) || (first == at && taken.get(at))) {
        continue;
      }
      String adverb = adverb(glosses.get(at + 1));
      if (adverb != null) {
        List<Integer> tokens = new ArrayList<>();
        for (int i = first; i <= at + 1; i++) {
          tokens.add(sentence.first() + i);
        }
        found.add(TermMatch.composed(number, tokens, Written.of(block, tokens), adverb));
      }
    }
    return found;
  }

  /** The word with which the adverbial around a noun of manner begins, or -1. */
  private static int opening(List<Gloss> glosses, int at) {
    if (!glosses.get(at).isAnswered()) {
      return -1;
    }
    Analysis way = glosses.get(at).best().analysis();
    String lemma = way.entry().lemma();
    if (WAYS.contains(lemma)) {
      return isIndefiniteWithBy(way) ? at : -1;
    }
    boolean on =
        at > 0
            && WAYS_WITH_ON.contains(lemma)
            && glosses.get(at - 1).isAnswered()
            && glosses.get(at - 1).best().analysis().entry().lemma().equals(ON);
    return on ? at - 1 : -1;
  }

  private static boolean isIndefiniteWithBy(Analysis way) {
    boolean by = false;
    for (Segment s : way.segments()) {
      if (s.role() == Role.ARTICLE || s.role() == Role.PRONOUN) {
        return false;
      }
      by |= s.role() == Role.PREPOSITION && s.text().startsWith(BY);
    }
    return by;
  }

  private static @Nullable String adverb(Gloss gloss) {
    if (!gloss.isAnswered() || gloss.best().analysis().segments().size() > 1) {
      return null;
    }
    Entry entry = gloss.best().analysis().entry();
    boolean quality =
        entry.inflection() instanceof Inflection.Adjective
            && entry.pos() == PartOfSpeech.ADJECTIVE
            && !Elative.is(entry)
            && gloss.best().senses().getFirst().preposition().isEmpty();
    if (!quality) {
      return null;
    }
    boolean relational = RelationalEnglish.isRelational(entry);
    for (String english : gloss.best().senses().getFirst().glosses()) {
      String adverb = english.indexOf('(') < 0 ? EnglishAdverb.of(english, relational) : null;
      if (adverb != null) {
        return adverb;
      }
    }
    return null;
  }
}

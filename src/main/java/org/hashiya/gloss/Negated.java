package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.Role;

/**
 * غَيْر before an adjective or a kind of person, as a term where the lexicon has none: غَيْر
 * الْمُسْلِمِين are non-Muslims, غَيْر وَاقِعِيّ is not realistic. And لَا between a noun and its
 * adjective: سُلُوكٌ لَا أَخْلَاقِيّ.
 */
final class Negated {
  private static final String OTHER_THAN = "غَيْر";
  private static final String NOT = "لَا";

  private Negated() {}

  /**
   * The terms of a sentence.
   *
   * @param block number of the block
   * @param first number of the sentence's first token in it
   * @param glosses of the sentence
   * @param terms the lexicon's in the sentence
   */
  static List<TermMatch> of(
      int block, int first, List<Gloss> glosses, List<TermMatcher.Match> terms) {
    List<TermMatch> found = new ArrayList<>();
    for (int at = 0; at + 1 < glosses.size(); at++) {
      if (!isAnswered(glosses, at) || !isAnswered(glosses, at + 1)) {
        continue;
      }
      int word = at;
      boolean prefix = isPrefix(glosses, at);
      if ((prefix || isOtherThan(glosses.get(at)))
          && terms.stream().noneMatch(m -> m.words().contains(word))) {
        Reading negated = glosses.get(at + 1).best();
        Entry entry = negated.analysis().entry();
        if (isQuality(entry)) {
          found.add(
              TermMatch.composed(
                  block,
                  List.of(first + at, first + at + 1),
                  (prefix ? NOT : OTHER_THAN) + " " + entry.lemma(),
                  prefix ? "non-" + negated.gloss() : english(entry, negated.gloss())));
        }
      }
    }
    return found;
  }

  private static boolean isOtherThan(Gloss gloss) {
    return gloss.best().analysis().entry().lemma().equals(OTHER_THAN);
  }

  /** حَرَكَةٌ لَا عُنْفِيَّةٌ, but رَجُلٌ لَا كَبِيرٌ وَلَا صَغِيرٌ. */
  private static boolean isPrefix(List<Gloss> glosses, int at) {
    if (at == 0 || !isAnswered(glosses, at - 1) || !isNot(glosses, at)) {
      return false;
    }
    Analysis noun = glosses.get(at - 1).best().analysis();
    Analysis quality = glosses.get(at + 1).best().analysis();
    return noun.entry().inflection() instanceof Inflection.Noun
        && quality.entry().inflection() instanceof Inflection.Adjective
        && quality.segments().stream().allMatch(s -> s.role() == Role.STEM)
        && !isNot(glosses, at + 2);
  }

  private static boolean isNot(List<Gloss> glosses, int at) {
    return isAnswered(glosses, at)
        && glosses.get(at).best().analysis().entry().pos() == PartOfSpeech.NEGATION
        && glosses.get(at).best().analysis().entry().lemma().equals(NOT);
  }

  private static boolean isAnswered(List<Gloss> glosses, int at) {
    return at < glosses.size() && glosses.get(at).isAnswered();
  }

  private static boolean isQuality(Entry entry) {
    return entry.inflection() instanceof Inflection.Adjective || SenseHint.isPerson(entry);
  }

  /** English joins it to what has a capital and to persons: non-Islamic, non-member. */
  private static String english(Entry entry, String gloss) {
    boolean joined = Character.isUpperCase(gloss.charAt(0)) || SenseHint.isPerson(entry);
    return (joined ? "non-" : "not ") + gloss;
  }
}

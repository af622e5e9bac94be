package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;

/** Figures, names, offices and phrases that no lexicon has, put together by rule. */
final class ComposedTerms {
  private final NameTerms names;
  private final Accomplished accomplished;

  ComposedTerms(NameTerms names, Accomplished accomplished) {
    this.names = names;
    this.accomplished = accomplished;
  }

  /**
   * The terms of a block.
   *
   * @param number of the block in its article
   * @param sentences words of each sentence
   * @param matches the lexicon's terms of each sentence
   * @param foreign the foreign names of several words in each sentence
   * @param glosses of the block
   * @param homes what the article tells of where names are at home
   */
  List<TermMatch> of(
      Block block,
      int number,
      List<List<Word>> sentences,
      List<List<TermMatcher.Match>> matches,
      List<List<FoundName>> foreign,
      List<Gloss> glosses,
      Homes homes) {
    List<TermMatch> found = new ArrayList<>();
    for (int i = 0; i < block.sentences().size(); i++) {
      Sentence s = block.sentences().get(i);
      found.addAll(Figures.of(sentences.get(i), block, s, number));
      List<Gloss> chosen = List.copyOf(glosses.subList(s.first(), s.end()));
      found.addAll(Duals.of(block, number, s, chosen));
      found.addAll(Departments.of(block, number, s, chosen, matches.get(i)));
      List<TermMatch> named =
          names.of(block, number, s, chosen, matches.get(i), foreign.get(i), homes);
      found.addAll(named);
      found.addAll(Governed.of(number, s.first(), chosen, matches.get(i)));
      found.addAll(Negated.of(number, s.first(), chosen, matches.get(i)));
      found.addAll(NamedBodies.of(block, number, s, chosen, matches.get(i), named));
      found.addAll(accomplished.of(number, s.first(), chosen, matches.get(i)));
      found.addAll(Manner.of(block, number, s, chosen, taken(s, matches.get(i), found)));
      found.addAll(
          ExtendedTerms.of(
              block, number, s, chosen, matches.get(i), taken(s, matches.get(i), found)));
      found.addAll(RelationalPhrases.of(block, number, s, chosen, taken(s, matches.get(i), found)));
    }
    return found;
  }

  /** The words of a sentence that stand in terms of several words. */
  private static BitSet taken(
      Sentence sentence, List<TermMatcher.Match> matches, List<TermMatch> composed) {
    BitSet taken = new BitSet();
    for (TermMatcher.Match m : matches) {
      m.words().forEach(taken::set);
    }
    for (TermMatch t : composed) {
      if (t.tokens().size() > 1 && t.tokens().getFirst() >= sentence.first()) {
        t.tokens().forEach(i -> taken.set(i - sentence.first()));
      }
    }
    return taken;
  }

  /** Whether what the rules put together in a block says more than a term of the lexicon. */
  static boolean replace(TermMatch term, Block block, List<TermMatch> composed) {
    return Duals.replace(term, composed)
        || Accomplished.replace(term, composed)
        || Governed.takesFrom(term, composed)
        || Figures.measures(term, block, composed)
        || Figures.cross(term, composed);
  }
}

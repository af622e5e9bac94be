package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.article.Token;
import org.hashiya.lexicon.Sense;

/** The terms of an article in the light of how its words were read in the end. */
final class TermsAsRead {
  /** So that a word says what it means in the longest of its terms. */
  private static final Comparator<TermMatcher.Match> SHORTEST_FIRST =
      Comparator.comparingInt(m -> m.words().size());

  private final ReadTerms read;
  private final TermEnglish english;

  TermsAsRead(ReadTerms read, TermEnglish english) {
    this.read = read;
    this.english = english;
  }

  /**
   * Leaves out the terms whose words were read otherwise; the English of the others takes the form
   * of their words, and their words say what they mean in them.
   *
   * @param sentences words of each sentence of each block
   * @param matches the lexicon's of each sentence; those that do not stand are taken out
   * @param found the lexicon's terms in the order of their matches, those of the person behind the
   *     others of their block; replaced by those that stand
   * @param glosses of each block; those of the words of terms are replaced
   */
  void settle(
      Article article,
      List<List<List<Word>>> sentences,
      List<List<List<TermMatcher.Match>>> matches,
      List<List<Gloss>> glosses,
      List<TermMatch> found) {
    List<TermMatch> kept = new ArrayList<>(found.size());
    int at = 0;
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      for (int i = 0; i < block.sentences().size(); i++) {
        Sentence s = block.sentences().get(i);
        List<Token> tokens = block.tokens().subList(s.first(), s.end());
        List<Word> words = sentences.get(b).get(i);
        List<Gloss> chosen = glosses.get(b).subList(s.first(), s.end());
        List<TermMatcher.Match> stands = new ArrayList<>();
        for (TermMatcher.Match m : matches.get(b).get(i)) {
          TermMatch term = found.get(at++);
          List<Sense> senses =
              read.stands(m, tokens, words, chosen) ? english.of(m, words, chosen) : List.of();
          if (!senses.isEmpty()) {
            stands.add(m);
            kept.add(term.inForm(senses));
          }
        }
        stands.stream().sorted(SHORTEST_FIRST).forEach(m -> WordsInTerms.settle(m, chosen));
        matches.get(b).set(i, stands);
      }
      for (; at < found.size() && found.get(at).isOwn(); at++) {
        kept.add(found.get(at));
      }
    }
    found.clear();
    found.addAll(kept);
  }
}

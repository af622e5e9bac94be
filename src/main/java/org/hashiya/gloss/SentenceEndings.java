package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.article.Token;
import org.jspecify.annotations.Nullable;

/** The endings of a sentence anew, after a person has chosen another reading for a word of it. */
final class SentenceEndings {
  private SentenceEndings() {}

  /**
   * Gives the first reading of each word of a sentence the case or mood that its place asks for,
   * and takes the endings from the others.
   *
   * @param words of the block; changed in place
   */
  static void decide(List<Gloss> words, Block block, Sentence sentence) {
    List<Token> tokens = block.tokens().subList(sentence.first(), sentence.end());
    List<@Nullable Candidate> best = new ArrayList<>(tokens.size());
    for (int i = sentence.first(); i < sentence.end(); i++) {
      best.add(words.get(i).isAnswered() ? Candidate.of(words.get(i).best()) : null);
    }
    boolean headline = block.kind() != Block.Kind.PARAGRAPH;
    String[] vocalised = Endings.vocalised(best, Clauses.of(tokens, headline));
    for (int i = 0; i < tokens.size(); i++) {
      int word = sentence.first() + i;
      if (words.get(word).isAnswered()) {
        words.set(word, spoken(words.get(word), vocalised[i]));
      }
    }
  }

  private static Gloss spoken(Gloss gloss, String first) {
    List<Reading> readings = new ArrayList<>(gloss.readings().size());
    for (Reading r : gloss.readings()) {
      String vocalised = readings.isEmpty() ? first : r.analysis().vocalised();
      readings.add(new Reading(r.analysis(), r.senses(), vocalised));
    }
    return new Gloss(gloss.token(), readings, gloss.choice());
  }
}

package org.hashiya.gloss;

import java.util.List;
import java.util.Optional;
import org.hashiya.article.Sentence;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.PartOfSpeech;

/**
 * The word beside another, as far as it tells in what context that one stands.
 *
 * @param pos empty where the sentence ends or a mark of punctuation stands
 * @param lemma vocalised citation form; empty where there is no word
 */
public record Neighbour(Optional<PartOfSpeech> pos, String lemma) {
  /** The end of the sentence, or a mark of punctuation. */
  public static final Neighbour NONE = new Neighbour(Optional.empty(), "");

  /**
   * The one before a word.
   *
   * @param words of the block
   * @param sentence that the word is in
   */
  static Neighbour before(List<Gloss> words, Sentence sentence, int token) {
    return token == sentence.first() ? NONE : of(words.get(token - 1));
  }

  /** The one after a word; as {@link #before}. */
  static Neighbour after(List<Gloss> words, Sentence sentence, int token) {
    return token + 1 == sentence.end() ? NONE : of(words.get(token + 1));
  }

  private static Neighbour of(Gloss gloss) {
    if (!gloss.isAnswered()) {
      return NONE;
    }
    Entry entry = gloss.best().analysis().entry();
    return new Neighbour(Optional.of(entry.pos()), entry.lemma());
  }

  boolean isOfSameKindAs(Neighbour other) {
    return pos.equals(other.pos);
  }

  /** Whether both are one word with a meaning of its own: particles stand beside anything. */
  boolean isSameWordAs(Neighbour other) {
    return equals(other) && pos.filter(Neighbour::hasMeaning).isPresent();
  }

  private static boolean hasMeaning(PartOfSpeech pos) {
    return switch (pos) {
      case VERB, NOUN, ADJECTIVE, NAME, ADVERB, TERM -> true;
      case NUMERAL,
          QUANTIFIER,
          PREPOSITION,
          CONJUNCTION,
          SUBORDINATOR,
          NEGATION,
          INTERROGATIVE,
          PRONOUN,
          DEMONSTRATIVE,
          RELATIVE,
          PARTICLE,
          INTERJECTION ->
          false;
    };
  }
}

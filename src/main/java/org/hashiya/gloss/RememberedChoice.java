package org.hashiya.gloss;

import java.util.List;
import org.hashiya.article.Place;
import org.hashiya.article.Sentence;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.text.Folding;

/**
 * The reading that a person has chosen for a word in its context.
 *
 * @param word folded: see {@link Folding#key}
 * @param lemma vocalised citation form of the reading
 * @param vocalised the word as the reading has it, without case or mood ending
 */
public record RememberedChoice(
    String word,
    Neighbour before,
    Neighbour after,
    String lemma,
    PartOfSpeech pos,
    String vocalised) {
  /** The choice of a reading for a word of an article, as the words around it are read there. */
  public static RememberedChoice of(GlossedArticle article, Place place, Reading reading) {
    List<Gloss> words = article.glosses().get(place.block());
    Sentence sentence =
        article.article().blocks().get(place.block()).sentences().stream()
            .filter(s -> s.first() <= place.token() && place.token() < s.end())
            .findFirst()
            .orElseThrow();
    Entry entry = reading.analysis().entry();
    return new RememberedChoice(
        Folding.key(article.at(place).token().text()),
        Neighbour.before(words, sentence, place.token()),
        Neighbour.after(words, sentence, place.token()),
        entry.lemma(),
        entry.pos(),
        reading.analysis().vocalised());
  }

  boolean isOf(Reading reading) {
    Entry entry = reading.analysis().entry();
    return entry.pos() == pos
        && entry.lemma().equals(lemma)
        && reading.analysis().vocalised().equals(vocalised);
  }

  /** Whether both are choices for one word in one context, of which only the later can hold. */
  boolean replaces(RememberedChoice other) {
    return word.equals(other.word) && before.equals(other.before) && after.equals(other.after);
  }

  /**
   * How like a context is to the choice's own: the number of neighbours that are the same word;
   * with none, 0 if both are of the same kind, else -1 for one that is not like it.
   */
  int likeness(Neighbour otherBefore, Neighbour otherAfter) {
    int same =
        (before.isSameWordAs(otherBefore) ? 1 : 0) + (after.isSameWordAs(otherAfter) ? 1 : 0);
    boolean sameKinds = before.isOfSameKindAs(otherBefore) && after.isOfSameKindAs(otherAfter);
    return same > 0 || sameKinds ? same : -1;
  }
}

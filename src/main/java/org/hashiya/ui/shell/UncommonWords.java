package org.hashiya.ui.shell;

import java.util.function.Predicate;
import org.hashiya.article.Place;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.PartOfSpeech;

/**
 * Which words count as new to a reader of whom nothing is known yet: those outside the 1,500 or so
 * commonest lemmas of newswire, and no names and numbers.
 */
final class UncommonWords {
  /** Frequency classes from here on are rarer than one word in three thousand. */
  static final int UNCOMMON = 9;

  private UncommonWords() {}

  static Predicate<Place> of(GlossedArticle article) {
    return place -> {
      Gloss gloss = article.at(place);
      return gloss.isAnswered()
          && gloss.token().isWord()
          && isUncommon(gloss.best().analysis().entry());
    };
  }

  private static boolean isUncommon(Entry entry) {
    boolean counts = entry.pos() != PartOfSpeech.NAME && entry.pos() != PartOfSpeech.NUMERAL;
    return counts && entry.frequencyClass() >= UNCOMMON;
  }
}

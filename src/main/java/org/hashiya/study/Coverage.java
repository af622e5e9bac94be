package org.hashiya.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.article.Block;
import org.hashiya.article.Place;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Reading;
import org.hashiya.lexicon.Entry;

/**
 * How much of an article a vocabulary covers. All but the new words are counted as running words.
 *
 * @param words that count: no names and numbers, and none that are ignored
 * @param known of them
 * @param learning of them
 * @param newWords the lemmas that are new, most worth learning first
 */
public record Coverage(int words, int known, int learning, List<NewWord> newWords) {
  private static final int WEIGHT_OF_HEADINGS = 3;

  public Coverage {
    newWords = List.copyOf(newWords);
  }

  /** Measures; takes time in proportion to the article's length. */
  public static Coverage of(GlossedArticle article, Vocabulary vocabulary) {
    return new Count(vocabulary).of(article);
  }

  /** The share of the words that is known, from 0 to 1; 1 where there are none. */
  public double share() {
    return words == 0 ? 1 : (double) known / words;
  }

  private static final class Count {
    private final Vocabulary vocabulary;
    private final Map<Integer, Found> byEntry = new HashMap<>();
    private final Map<WordKey, Found> byWord = new HashMap<>();
    private int words;
    private int known;
    private int learning;

    /** A lemma that was met. */
    private static final class Found {
      private final WordState state;
      private final Reading reading;
      private final Place first;
      private int count;

      Found(WordState state, Reading reading, Place first) {
        this.state = state;
        this.reading = reading;
        this.first = first;
      }
    }

    Count(Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
    }

    Coverage of(GlossedArticle article) {
      List<Block> blocks = article.article().blocks();
      for (int b = 0; b < blocks.size(); b++) {
        int weight = blocks.get(b).kind() == Block.Kind.PARAGRAPH ? 1 : WEIGHT_OF_HEADINGS;
        List<Gloss> glosses = article.glosses().get(b);
        for (int t = 0; t < glosses.size(); t++) {
          Gloss gloss = glosses.get(t);
          if (gloss.token().isWord() && gloss.isAnswered()) {
            count(gloss.best(), new Place(b, t), weight);
          }
        }
      }
      List<NewWord> unknown = new ArrayList<>();
      for (Found found : byWord.values()) {
        if (found.state == WordState.NEW) {
          unknown.add(new NewWord(found.reading, found.first, found.count));
        }
      }
      unknown.sort(NewWord.BY_WORTH);
      return new Coverage(words, known, learning, unknown);
    }

    private void count(Reading reading, Place place, int weight) {
      Entry entry = reading.analysis().entry();
      if (!Vocabulary.counts(entry)) {
        return;
      }
      Found found = byEntry.get(entry.id());
      if (found == null) {
        found =
            byWord.computeIfAbsent(
                WordKey.of(entry), _ -> new Found(vocabulary.state(entry), reading, place));
        byEntry.put(entry.id(), found);
      }
      found.count += weight;
      if (found.state != WordState.IGNORED) {
        words++;
        known += found.state == WordState.KNOWN ? 1 : 0;
        learning += found.state.isLearning() ? 1 : 0;
      }
    }
  }
}

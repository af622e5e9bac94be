package org.hashiya.exchange.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hashiya.article.Block;
import org.hashiya.article.Place;
import org.hashiya.article.Token;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.TermMatch;

/**
 * A stretch of a block with one gloss.
 *
 * @param gloss empty where it has none
 */
record Run(String text, String gloss) {
  /** A block in runs: a whole term, a word, or what stands between them. */
  static List<Run> of(GlossedArticle glossed, int number, Shown shown) {
    Block block = glossed.article().blocks().get(number);
    Map<Integer, Stretch> stretches = stretches(glossed, number, shown);
    List<Run> runs = new ArrayList<>();
    int end = 0;
    for (int t = 0; t < block.tokens().size(); ) {
      Stretch stretch = stretches.getOrDefault(t, new Stretch(t, ""));
      int start = block.tokens().get(t).start();
      if (start > end) {
        runs.add(new Run(block.text().substring(end, start), ""));
      }
      StringBuilder text = new StringBuilder();
      end = start;
      for (; t <= stretch.last; t++) {
        Token token = block.tokens().get(t);
        text.append(block.text(), end, token.start()).append(word(glossed, number, t, shown));
        end = token.end();
      }
      runs.add(new Run(text.toString(), stretch.gloss));
    }
    if (end < block.text().length()) {
      runs.add(new Run(block.text().substring(end), ""));
    }
    return runs;
  }

  private record Stretch(int last, String gloss) {}

  /** By their first tokens. A word that a term covers has no gloss of its own. */
  private static Map<Integer, Stretch> stretches(GlossedArticle glossed, int number, Shown shown) {
    Map<Integer, Stretch> stretches = new HashMap<>();
    glossed.terms().stream()
        .filter(term -> term.block() == number)
        .sorted(TermMatch.PRECEDENCE)
        .filter(term -> term.tokens().stream().noneMatch(stretches::containsKey))
        .forEach(term -> {
          int first = term.tokens().getFirst();
          int last = first;
          while (term.tokens().contains(last + 1)) {
            last++;
          }
          String english = term.senses().getFirst().glosses().getFirst();
          term.tokens().forEach(token -> stretches.put(token, new Stretch(token, "")));
          boolean wanted =
              IntStream.rangeClosed(first, last)
                  .anyMatch(t -> shown.glosses().test(new Place(number, t)));
          if (wanted) {
            stretches.put(first, new Stretch(last, english));
          }
        });
    List<Gloss> glosses = glossed.glosses().get(number);
    for (int t = 0; t < glosses.size(); t++) {
      Gloss gloss = glosses.get(t);
      if (gloss.token().isWord()
          && gloss.isAnswered()
          && shown.glosses().test(new Place(number, t))) {
        stretches.putIfAbsent(t, new Stretch(t, gloss.best().gloss()));
      }
    }
    return stretches;
  }

  private static String word(GlossedArticle glossed, int block, int number, Shown shown) {
    Place place = new Place(block, number);
    Gloss gloss = glossed.at(place);
    if (!gloss.token().isWord() || !gloss.isAnswered() || !shown.vowels().test(place)) {
      return gloss.token().text();
    }
    String vocalised =
        shown.endings() ? gloss.best().vocalised() : gloss.best().analysis().vocalised();
    return vocalised.isEmpty() ? gloss.token().text() : vocalised;
  }
}

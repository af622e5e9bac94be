package org.hashiya.search;

import java.util.List;
import org.hashiya.article.Place;

/**
 * A line of the concordance: a sentence, and in it what was looked for.
 *
 * @param place of the first word of what was found; in a line of English that is aligned, of the
 *     Arabic sentence it renders
 * @param sentence the sentence's number in its article, from 0
 * @param arabic whether the line itself is Arabic; otherwise it is English
 * @param before the sentence up to what was found
 * @param word what was found, from its first word to its last
 * @param after the rest of the sentence
 * @param beside the same in the other language, where there is such
 */
public record Line(
    ArticleCard article,
    Place place,
    int sentence,
    boolean arabic,
    String before,
    String word,
    String after,
    List<Beside> beside) {
  public Line {
    beside = List.copyOf(beside);
  }
}

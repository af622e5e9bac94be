package org.hashiya.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;

/**
 * A sentence of an article with its place; titles and headings are sentences too.
 *
 * @param block number of its block
 * @param sentence its tokens in the block
 * @param rank what its block is on the page
 * @param text as it stands there
 */
public record Passage(int block, Sentence sentence, Block.Kind rank, String text) {
  /** The sentences of an article in order: what alignments number from 0. */
  public static List<Passage> of(Article article) {
    List<Passage> passages = new ArrayList<>();
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      for (Sentence s : block.sentences()) {
        int start = block.tokens().get(s.first()).start();
        int end = block.tokens().get(s.end() - 1).end();
        passages.add(new Passage(b, s, block.kind(), block.text().substring(start, end)));
      }
    }
    return List.copyOf(passages);
  }

  /** Some sentences as one text. */
  public static String text(List<Passage> passages, List<Integer> numbers) {
    return numbers.stream().map(n -> passages.get(n).text()).collect(Collectors.joining(" "));
  }
}

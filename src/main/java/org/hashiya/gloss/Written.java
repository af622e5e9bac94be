package org.hashiya.gloss;

import java.util.List;
import org.hashiya.article.Block;
import org.hashiya.article.Token;

/** Tokens of a block as they stand there, one space where something stands between them. */
final class Written {
  private Written() {}

  static String of(Block block, List<Integer> tokens) {
    StringBuilder out = new StringBuilder();
    int end = -1;
    for (int i : tokens) {
      Token token = block.tokens().get(i);
      out.append(end >= 0 && token.start() > end ? " " : "").append(token.text());
      end = token.end();
    }
    return out.toString();
  }
}

package org.hashiya.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Compositor;
import org.hashiya.text.Folding;

/** The text of an article as the file holds it: a block a line, its kind as the first letter. */
final class ArticleText {
  private static final char TITLE = 'T';
  private static final char HEADING = 'H';
  private static final char PARAGRAPH = 'P';

  private ArticleText() {}

  static String write(Article article) {
    return article.blocks().stream()
        .map(block -> letter(block.kind()) + block.text())
        .collect(Collectors.joining("\n"));
  }

  static List<Block> read(String text) {
    Compositor compositor = new Compositor();
    return text.lines()
        .filter(line -> !line.isEmpty())
        .map(line -> compositor.block(kind(line.charAt(0)), line.substring(1)))
        .toList();
  }

  /** What was written, as a reader sees it. */
  static String plain(String text) {
    return text.lines()
        .filter(line -> !line.isEmpty())
        .map(line -> line.substring(1))
        .collect(Collectors.joining("\n"));
  }

  /** The same for texts that differ in vowels, hamzas and spaces only. */
  static String digest(Article article) {
    String text = article.blocks().stream().map(Block::text).collect(Collectors.joining(" "));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] sum = digest.digest(Folding.key(text).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static char letter(Block.Kind kind) {
    return switch (kind) {
      case TITLE -> TITLE;
      case HEADING -> HEADING;
      case PARAGRAPH -> PARAGRAPH;
    };
  }

  private static Block.Kind kind(char letter) {
    return switch (letter) {
      case TITLE -> Block.Kind.TITLE;
      case HEADING -> Block.Kind.HEADING;
      default -> Block.Kind.PARAGRAPH;
    };
  }
}

package org.hashiya.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.article.Source;
import org.hashiya.article.Token;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Glosser;
import org.hashiya.importing.ImportResult;
import org.hashiya.importing.document.FileImporter;

/**
 * {@code gloss [--tokens] FILE}: JSON Lines, one object a word in reading order. With {@code
 * --tokens} the file holds one token a line, a blank line ends a sentence, and every token line
 * gets its object, digits and punctuation included.
 */
public final class GlossCommand {
  private GlossCommand() {}

  /**
   * Runs the command.
   *
   * @return exit status: 0, or 1 where the file cannot be read
   */
  public static int run(List<String> arguments, Glosser glosser, PrintStream out, PrintStream err) {
    boolean tokens = arguments.contains("--tokens");
    List<String> files = arguments.stream().filter(a -> !a.startsWith("--")).toList();
    if (files.size() != 1) {
      err.println("usage: gloss [--tokens] FILE");
      return 2;
    }
    Path file = Path.of(files.getFirst());
    try {
      return tokens ? glossTokens(file, glosser, out) : glossText(file, glosser, out, err);
    } catch (IOException e) {
      err.println("cannot read " + file);
      return 1;
    }
  }

  private static int glossText(Path file, Glosser glosser, PrintStream out, PrintStream err) {
    return switch (new FileImporter().fromFile(file)) {
      case ImportResult.Imported imported -> {
        GlossJson.write(glosser.gloss(imported.article()), Token::isWord, out);
        yield 0;
      }
      case ImportResult.Unreadable unreadable -> {
        err.println("cannot read " + file + ": " + unreadable.reason());
        yield 1;
      }
    };
  }

  private static int glossTokens(Path file, Glosser glosser, PrintStream out) throws IOException {
    List<Block> blocks = new ArrayList<>();
    List<String> sentence = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        addSentence(blocks, sentence);
      } else {
        sentence.add(line.strip());
      }
    }
    addSentence(blocks, sentence);
    Article article = new Article("", Source.UNKNOWN, Locale.of("ar"), blocks);
    GlossedArticle glossed = glosser.gloss(article);
    GlossJson.write(glossed, _ -> true, out);
    return 0;
  }

  private static void addSentence(List<Block> blocks, List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    List<Token> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      tokens.add(new Token(TokenKinds.of(word), word, text.length()));
      text.append(word).append(' ');
    }
    Sentence sentence = new Sentence(0, tokens.size());
    blocks.add(new Block(Block.Kind.PARAGRAPH, text.toString(), tokens, List.of(sentence)));
    words.clear();
  }
}

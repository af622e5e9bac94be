package org.hashiya.morph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hashiya.article.Block;
import org.hashiya.article.Compositor;
import org.hashiya.article.Token;
import org.hashiya.lexicon.Lexicon;
import org.hashiya.text.Normaliser;

/**
 * Words a second of the analyser on the running words of a folder of articles, in one thread.
 *
 * <pre>AnalyserSpeed FOLDER [SECONDS]</pre>
 */
final class AnalyserSpeed {
  private AnalyserSpeed() {}

  public static void main(String[] args) throws IOException {
    long opened = System.nanoTime();
    Lexicon lexicon = Lexicon.open();
    FormIndex forms = FormIndex.open();
    System.out.printf("opened in %.1f ms%n", (System.nanoTime() - opened) / 1e6);
    Analyser analyser = new Analyser(lexicon, forms);
    List<String> words = words(Path.of(args[0]));
    int rounds = Integer.parseInt(args[1]);
    boolean cached = args.length > 2;
    System.out.println(words.size() + " running words");
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      long done = 0;
      long analyses = 0;
      while (System.nanoTime() - start < 1_000_000_000L) {
        for (String word : words) {
          analyses += (cached ? analyser.analyse(word) : analyser.analyseAnew(word)).size();
        }
        done += words.size();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "%.0f words a second, %d%n", done / seconds, analyses / (done / words.size()));
    }
  }

  static List<String> words(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
    }
    List<String> words = new ArrayList<>();
    for (Path file : files) {
      String text = Normaliser.normalise(Files.readString(file)).text();
      Block block = new Compositor().block(Block.Kind.PARAGRAPH, text.replace('\n', ' '));
      for (Token token : block.tokens()) {
        if (token.kind() == Token.Kind.WORD) {
          words.add(Normaliser.word(token.text()));
        }
      }
    }
    return words;
  }
}

package org.hashiya.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.article.Source;
import org.hashiya.article.Token;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.LexicalGlosser;
import org.hashiya.importing.BundledArticle;
import org.hashiya.importing.BundledLibrary;
import org.hashiya.importing.ImportResult;
import org.hashiya.importing.TextImporter;
import org.hashiya.search.ArticleCard;
import org.hashiya.search.Concordance;
import org.hashiya.search.Lines;
import org.hashiya.search.Order;
import org.hashiya.search.ReadArticle;
import org.hashiya.search.Scope;
import org.hashiya.search.SearchResult;

/**
 * Fifty thousand sentences, each put together from the first half of one and the second half of
 * another of the bundled articles and of the text files in the folders that are named: how fast
 * they are taken into an index on the disk, and how long lemmas and phrases take to be found,
 * sorted by a neighbouring word, and read for the first screenful. Lemmas are drawn twice: as often
 * as they are met, so that the commonest come often, and each as often as any other.
 */
public final class ConcordanceBench {
  private static final int SENTENCES = 50_000;
  private static final int PER_ARTICLE = 25;
  private static final int QUERIES = 400;
  private static final int SCREENFUL = 40;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double NANOS_PER_SECOND = 1e9;

  private final Random random = new Random(8);
  private final LexicalGlosser glosser = LexicalGlosser.open();
  private final List<String> sentences = new ArrayList<>();
  private final List<String> lemmas = new ArrayList<>();
  private final List<String> phrases = new ArrayList<>();

  private ConcordanceBench() {}

  /**
   * Runs it.
   *
   * @param args folders with more texts
   */
  public static void main(String[] args) throws IOException {
    new ConcordanceBench().run(args);
  }

  private void run(String[] folders) throws IOException {
    gather(folders);
    System.out.printf("%d sentences to make %d of%n", sentences.size(), SENTENCES);
    Path folder = Files.createTempDirectory("hashiya-concordance");
    try (Concordance index = Concordance.open(folder)) {
      fill(index);
      long begin = System.nanoTime();
      index.articles();
      System.out.printf("opened anew in %.0f ms%n", millisSince(begin));
      Runtime.getRuntime().gc();
      ask(index, "lemma, as often as it is met", () -> "lemma:" + any(lemmas));
      List<String> each = lemmas.stream().distinct().toList();
      ask(index, "lemma, each as often as any", () -> "lemma:" + any(each));
      ask(index, "phrase of two words", () -> any(phrases));
      System.out.printf("lemma:فِي, the worst: %.1f ms%n", search(index, "lemma:فِي"));
    } finally {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private void gather(String[] folders) throws IOException {
    BundledLibrary library = new BundledLibrary();
    for (BundledArticle article : library.list()) {
      gather(library.open(article.slug()));
    }
    for (String folder : folders) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(folder), "*.txt")) {
        for (Path file : files) {
          if (new TextImporter().fromFile(file) instanceof ImportResult.Imported imported) {
            gather(imported.article());
          }
        }
      }
    }
  }

  private void gather(Article article) {
    for (Block block : article.blocks()) {
      for (Sentence s : block.sentences()) {
        List<Token> tokens = block.tokens().subList(s.first(), s.end());
        sentences.add(block.text().substring(tokens.getFirst().start(), tokens.getLast().end()));
        for (int i = 1; i < tokens.size(); i++) {
          if (tokens.get(i - 1).isWord() && tokens.get(i).isWord()) {
            phrases.add(tokens.get(i - 1).text() + " " + tokens.get(i).text());
          }
        }
      }
    }
    for (List<Gloss> block : glosser.gloss(article).glosses()) {
      block.stream()
          .filter(gloss -> gloss.token().isWord())
          .forEach(gloss -> lemmas.add(gloss.best().analysis().entry().lemma()));
    }
  }

  private void fill(Concordance index) throws IOException {
    long glossing = 0;
    long indexing = 0;
    long words = 0;
    for (int i = 0; i < SENTENCES / PER_ARTICLE; i++) {
      List<Block> blocks = new ArrayList<>();
      for (int j = 0; j < PER_ARTICLE; j++) {
        blocks.add(Block.of(Block.Kind.PARAGRAPH, spliced(any(sentences), any(sentences))));
      }
      Article article = new Article("article " + i, Source.UNKNOWN, Locale.of("ar"), blocks);
      long begin = System.nanoTime();
      GlossedArticle glossed = glosser.gloss(article);
      long middle = System.nanoTime();
      ArticleCard card = new ArticleCard("a" + i, "", article.title(), Source.UNKNOWN);
      index.put(new ReadArticle(card, glossed, List.of()));
      glossing += middle - begin;
      indexing += System.nanoTime() - middle;
      words += article.wordCount();
    }
    long begin = System.nanoTime();
    index.save();
    indexing += System.nanoTime() - begin;
    System.out.printf(
        Locale.ROOT,
        "%d words: analysis %.0f words/s, index beside it %.0f words/s, both %.0f words/s%n",
        words,
        words * NANOS_PER_SECOND / glossing,
        words * NANOS_PER_SECOND / indexing,
        words * NANOS_PER_SECOND / (glossing + indexing));
  }

  private static String spliced(String first, String second) {
    String[] begin = first.split(" ");
    String[] end = second.split(" ");
    return String.join(" ", List.of(begin).subList(0, (begin.length + 1) / 2))
        + " "
        + String.join(" ", List.of(end).subList(end.length / 2, end.length));
  }

  private void ask(Concordance index, String what, Supplier<String> query) throws IOException {
    for (int i = 0; i < QUERIES; i++) {
      search(index, query.get());
    }
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      millis.add(search(index, query.get()));
    }
    System.out.println(what + ": " + new Figures(millis));
  }

  private double search(Concordance index, String query) throws IOException {
    List<Order> orders = List.of(Order.after(1), Order.before(1));
    long begin = System.nanoTime();
    if (index.search(query, Scope.EVERYTHING) instanceof SearchResult.Found found) {
      try (Lines all = found.lines();
          Lines lines = all.sorted(orders)) {
        for (int i = 0; i < Math.min(SCREENFUL, lines.size()); i++) {
          lines.line(i);
        }
      }
    }
    return millisSince(begin);
  }

  private static double millisSince(long begin) {
    return (System.nanoTime() - begin) / NANOS_PER_MILLI;
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}

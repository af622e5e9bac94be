package org.hashiya.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.article.Token;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.LexicalGlosser;
import org.hashiya.importing.BundledLibrary;
import org.hashiya.lexicon.Lexicon;
import org.hashiya.morph.Analyser;
import org.hashiya.morph.FormIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The engine without a window. */
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class GlossBench {
  /** The bundled articles have at least as many words together. */
  static final int WORDS = 1_500;

  private final Analyser analyser = new Analyser(Lexicon.open(), FormIndex.open());
  private final LexicalGlosser glosser = LexicalGlosser.open();
  private final List<Article> articles = articles();
  private final Article excerpt = excerpt(articles);
  private final List<String> words =
      articles.stream()
          .flatMap(article -> article.blocks().stream())
          .flatMap(block -> block.tokens().stream())
          .filter(Token::isWord)
          .map(Token::text)
          .limit(WORDS)
          .toList();

  private static List<Article> articles() {
    BundledLibrary library = new BundledLibrary();
    return library.list().stream().map(article -> library.open(article.slug())).toList();
  }

  /** As many words as are counted, from all bundled articles. */
  static Article excerpt() {
    return excerpt(articles());
  }

  private static Article excerpt(List<Article> articles) {
    List<Block> blocks = new ArrayList<>();
    int left = WORDS;
    for (Article article : articles) {
      for (Block block : article.blocks()) {
        int words = (int) block.tokens().stream().filter(Token::isWord).count();
        if (words <= left) {
          blocks.add(block);
          left -= words;
        }
      }
    }
    return new Article("", Source.UNKNOWN, Locale.of("ar"), blocks);
  }

  /** Words analysed by themselves; the figure counts words. */
  @Benchmark
  @OperationsPerInvocation(WORDS)
  public void wordsAnalysed(Blackhole hole) {
    for (String word : words) {
      hole.consume(analyser.analyse(word));
    }
  }

  /** Articles glossed: analysis, choice in the sentence, terms; the figure counts words. */
  @Benchmark
  @Warmup(iterations = 12, time = 1)
  @OperationsPerInvocation(WORDS)
  public void wordsGlossed(Blackhole hole) {
    hole.consume(glosser.gloss(excerpt));
  }

  /**
   * The same in a virtual machine without the flags that make the window open sooner: with both of
   * its compilers, of which the second is not done with all rules before half a minute.
   */
  @Benchmark
  @Warmup(iterations = 40, time = 1)
  @Fork(value = 2, jvmArgsAppend = "-XX:TieredStopAtLevel=4")
  @OperationsPerInvocation(WORDS)
  public void wordsGlossedFullyCompiled(Blackhole hole) {
    hole.consume(glosser.gloss(excerpt));
  }

  /** One article of some 500 words, as it is opened. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public GlossedArticle firstArticleGlossed() {
    return glosser.gloss(articles.getFirst());
  }
}

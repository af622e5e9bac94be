package org.hashiya.morph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.hashiya.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Words a second on the running words of the articles in {@code -Darticles=FOLDER}, one thread: the
 * analyser with and without its memory; beside it two others that do less: the dictionary of
 * LanguageTool's Arabic tagger looks a form up as it stands, without clitics or vowels, and
 * Lucene's Arabic analyzer cuts affixes off and knows no words.
 *
 * <pre>mvn -Pbench package exec:exec@bench -Dbench=analyse</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnalyserBenchmark {
  private static final int WORDS = 16_000;

  private final Analyser analyser = new Analyser(Lexicon.open(), FormIndex.open());
  private final Analyzer lucene = new ArabicAnalyzer();
  private List<String> words = List.of();
  private @Nullable DictionaryLookup tagger;

  /** Reads the articles. */
  @Setup
  public void read() throws IOException {
    Path folder = Path.of(System.getProperty("articles", "../shared/articles/news"));
    words = AnalyserSpeed.words(folder).subList(0, WORDS);
    tagger =
        new DictionaryLookup(
            Dictionary.read(
                Objects.requireNonNull(
                    AnalyserBenchmark.class.getResource(LanguageToolWitness.RESOURCE))));
  }

  /** Full analysis of every word anew. */
  @Benchmark
  @OperationsPerInvocation(WORDS)
  public int anew() {
    int analyses = 0;
    for (String word : words) {
      analyses += analyser.analyseAnew(word).size();
    }
    return analyses;
  }

  /** As the program does it. */
  @Benchmark
  @OperationsPerInvocation(WORDS)
  public int remembered() {
    int analyses = 0;
    for (String word : words) {
      analyses += analyser.analyse(word).size();
    }
    return analyses;
  }

  /** The forms that LanguageTool's tagger looks up. */
  @Benchmark
  @OperationsPerInvocation(WORDS)
  public int languageTool() {
    int tags = 0;
    for (String word : words) {
      tags += Objects.requireNonNull(tagger).lookup(word).size();
    }
    return tags;
  }

  /** The stems that Lucene indexes, word by word as above. */
  @Benchmark
  @OperationsPerInvocation(WORDS)
  public int lucene() throws IOException {
    int stems = 0;
    for (String word : words) {
      try (TokenStream stream = lucene.tokenStream("word", word)) {
        stream.reset();
        while (stream.incrementToken()) {
          stems++;
        }
        stream.end();
      }
    }
    return stems;
  }
}

package org.hashiya.bench;

import java.io.IOException;
import java.util.Arrays;
import org.hashiya.morph.AnalyserBenchmark;
import org.hashiya.morph.LanguageToolWitness;
import org.hashiya.parallel.align.CrossValidation;

/** Chooses the measurement by its name. */
public final class Bench {
  private Bench() {}

  /**
   * Runs one.
   *
   * @param args its name, then its own arguments
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    String[] rest = Arrays.copyOfRange(args, 1, args.length);
    switch (args[0]) {
      case "start" -> StartBench.main(rest);
      case "heap" -> HeapBench.main(rest);
      case "window" -> WindowBench.Main.main(rest);
      case "library" -> LibraryBench.Main.main(rest);
      case "concordance" -> ConcordanceBench.main(rest);
      case "gloss" -> jmh(GlossBench.class, rest);
      case "gloss-stages" -> StageBench.main(rest);
      case "lexicon" -> {
        LexiconHeap.main(rest);
        jmh(LexiconBench.class, rest);
      }
      case "analyse" -> jmh(AnalyserBenchmark.class, rest);
      case "witness" -> LanguageToolWitness.main(rest);
      case "tmx" -> TmxBench.main(rest);
      case "align" -> AlignBench.main(rest);
      case "align-held-out" -> CrossValidation.main(rest);
      default ->
          throw new IllegalArgumentException(
              "start, heap, window, library, concordance, gloss, gloss-stages, lexicon, analyse,"
                  + " witness, tmx, align or align-held-out");
    }
  }

  private static void jmh(Class<?> bench, String[] options) throws IOException {
    String[] all = Arrays.copyOf(options, options.length + 1);
    all[options.length] = bench.getSimpleName();
    org.openjdk.jmh.Main.main(all);
  }
}

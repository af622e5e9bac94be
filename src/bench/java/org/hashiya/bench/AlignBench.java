package org.hashiya.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.loomchild.maligna.filter.macro.GaleAndChurchMacro;
import net.loomchild.maligna.filter.macro.Macro;
import net.loomchild.maligna.filter.macro.MooreMacro;
import org.hashiya.article.Article;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.LexicalGlosser;
import org.hashiya.importing.BundledLibrary;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.MarkedLinks;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.Score;
import org.hashiya.parallel.align.Aligner;

/**
 * How well sentences are aligned, against the links marked by hand: our aligner beside the stock
 * aligner of mALIGNa in its two usual set-ups, on the texts as they are and with sentences merged
 * and split at random.
 */
final class AlignBench {
  private static final LexicalGlosser GLOSSER = LexicalGlosser.open();
  private static final int SEEDS = 8;
  private static final int[] SIZES = {500, 5000};
  private static final int RUNS = 5;
  private static final int MEGABYTE = 20;

  private AlignBench() {}

  static void main(String[] args) {
    System.out.println("strict F1 of links, as marked");
    print("four articles, both", MarkedLinks.names().stream().map(AlignedText::of).toList());
    for (String version : List.of("agency", "magazine")) {
      List<String> names =
          MarkedLinks.names().stream().filter(name -> name.endsWith(version)).toList();
      for (String name : names) {
        print(name, List.of(AlignedText.of(name)));
      }
      print("all " + version, names.stream().map(AlignedText::of).toList());
      print(
          "all " + version + " as lines",
          names.stream().map(name -> AlignedText.of(name).asLines()).toList());
    }
    print("two articles more", MarkedLinks.laterNames().stream().map(AlignedText::of).toList());
    System.out.println("sentences merged and split at random, " + SEEDS + " times");
    List<String> both = MarkedLinks.names();
    print("four articles, both", stressed(both));
    for (String version : List.of("agency", "magazine")) {
      print("all " + version, stressed(both.stream().filter(n -> n.endsWith(version)).toList()));
    }
    print("two articles more", stressed(MarkedLinks.laterNames()));
    speed();
  }

  private static List<AlignedText> stressed(List<String> names) {
    return names.stream()
        .flatMap(name ->
            IntStream.range(0, SEEDS)
                .mapToObj(seed -> AlignedText.of(name).withNoise(new Random(seed))))
        .toList();
  }

  private static void print(String what, List<AlignedText> texts) {
    System.out.printf(
        Locale.ROOT,
        "%-22s ours %s   Moore %s   Gale-Church %s%n",
        what,
        score(texts, (ar, en) -> ours(ar, en)),
        score(texts, (ar, en) -> stock(new MooreMacro(), ar, en)),
        score(texts, (ar, en) -> stock(new GaleAndChurchMacro(), ar, en)));
  }

  private static Score score(
      List<AlignedText> texts, BiFunction<Article, Article, List<Bead>> aligner) {
    Score sum = new Score(0, 0, 0);
    for (AlignedText text : texts) {
      sum = sum.and(text.marked().score(aligner.apply(text.arabic(), text.english())));
    }
    return sum;
  }

  private static List<Bead> ours(Article arabic, Article english) {
    GlossedArticle glossed = GLOSSER.gloss(arabic);
    return Aligner.of(glossed, Passage.of(arabic), Passage.of(english)).align().beads();
  }

  private static List<Bead> stock(Macro macro, Article arabic, Article english) {
    List<String> source = Passage.of(arabic).stream().map(Passage::text).toList();
    List<String> target = Passage.of(english).stream().map(Passage::text).toList();
    List<Bead> beads = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (var found :
        macro.apply(List.of(new net.loomchild.maligna.coretypes.Alignment(source, target)))) {
      int rows = found.getSourceSegmentList().size();
      int columns = found.getTargetSegmentList().size();
      if (rows + columns > 0) {
        beads.add(new Bead(range(i, i + rows), range(j, j + columns), 1));
      }
      i += rows;
      j += columns;
    }
    return beads;
  }

  private static List<Integer> range(int first, int end) {
    return IntStream.range(first, end).boxed().toList();
  }

  /** Pairs made of all articles with both versions, over and over. */
  private static void speed() {
    for (int sentences : SIZES) {
      speed(sentences, sentences > SIZES[0] ? 1 : RUNS);
    }
  }

  private static void speed(int sentences, int runs) {
    BundledLibrary library = new BundledLibrary();
    List<Article> arabic = new ArrayList<>();
    List<Article> english = new ArrayList<>();
    for (int n = 0; Passages.count(arabic) < sentences; n++) {
      String name = MarkedLinks.names().get(n % MarkedLinks.names().size());
      String[] parts = name.split("\\.", -1);
      arabic.add(library.open(parts[0]));
      english.add(library.open(parts[0], parts[1]));
    }
    Article left = Passages.joined(arabic);
    Article right = Passages.joined(english);
    GlossedArticle glossed = GLOSSER.gloss(left);
    double best = Double.MAX_VALUE;
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      Aligner.of(glossed, Passage.of(left), Passage.of(right)).align();
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    System.out.printf(
        Locale.ROOT,
        "%d and %d sentences: %.2f s, best of %d; heap of this run at most %d MB%n",
        Passage.of(left).size(),
        Passage.of(right).size(),
        best,
        runs,
        Runtime.getRuntime().totalMemory() >> MEGABYTE);
  }
}

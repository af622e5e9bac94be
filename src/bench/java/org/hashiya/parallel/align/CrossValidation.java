package org.hashiya.parallel.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hashiya.bench.AlignedText;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.LexicalGlosser;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.MarkedLinks;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.Progress;
import org.hashiya.parallel.Score;
import org.hashiya.parallel.clue.Recall;
import org.hashiya.parallel.clue.Span;
import org.hashiya.parallel.clue.Trust;

/**
 * What the aligner is worth on an article that its numbers were not chosen on: for each article
 * they are chosen anew on the others, from round ones on, one coordinate after the other.
 */
public final class CrossValidation {
  private static final int SEEDS = 2;
  private static final int ROUNDS = 2;
  private static final double LEAST_GAIN = 5e-4;

  /** Numbers that nobody has chosen on anything, and the steps in which they are tried. */
  private static final double[][] ROUND = {
    {-1, 0.3},
    {-0.5, 0.3},
    {-1, 0.3},
    {-1, 0.3},
    {-3, 1},
    {-3, 1},
    {-4, 2},
    {-0.5, 0.3},
    {-1, 0.5},
    {-3, 1},
    {2, 1},
    {16, 6},
    {1, 0.3},
    {-3, 1},
    {2, 0.5},
    {0.6, 0.08},
    {0.5, 0.08},
    {0.5, 0.1},
    {0.5, 0.15},
    {0.8, 0.15},
    {0.5, 0.2},
    {0.5, 0.2},
    {0.5, 0.2},
    {0.3, 0.15},
    {4, 2},
    {0.5, 0.2},
    {0.6, 0.3},
    {-0.6, 0.3},
    {0.7, 0.2},
    {0.5, 0.2}
  };

  private static final int DOUBT = 14;

  private record Pair(
      String article,
      String kind,
      GlossedArticle glossed,
      AlignedText text,
      Map<Trust, Aligner> known) {
    List<Bead> align(double[] v) {
      Trust trust = new Trust(v[18], v[19], v[20], v[21], v[22], v[23], v[25], v[28], v[29]);
      Aligner aligner =
          known.computeIfAbsent(
              trust,
              t ->
                  Aligner.of(
                      glossed,
                      Passage.of(text.arabic()),
                      Passage.of(text.english()),
                      t,
                      Progress.UNHEARD));
      Priors priors =
          new Priors(
              v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[24], v[8], v[9], v[10], v[26],
              v[27], v[11], v[12], v[13], v[14]);
      Recall recall = new Recall(v[15], v[16], v[17]);
      SentenceAligner.Numbers numbers = new SentenceAligner.Numbers(priors, recall, Span.USUAL);
      return aligner.align(List.of(), numbers, Progress.UNHEARD).beads();
    }
  }

  private CrossValidation() {}

  /** Prints the scores of all held-out articles together, and how reliable confidence is there. */
  public static void main(String[] args) {
    List<Pair> pairs = pairs();
    List<String> asked = List.of(args);
    if (!asked.isEmpty()) {
      double[] v = chosen(pairs.stream().filter(p -> asked.contains(p.article())).toList());
      System.out.printf(Locale.ROOT, "on %s: %s%n", asked, shown(v));
      report(pairs, v);
      return;
    }
    Map<String, Score> together = new TreeMap<>();
    Reliability reliability = new Reliability();
    for (String held : pairs.stream().map(Pair::article).distinct().toList()) {
      List<Pair> others = pairs.stream().filter(p -> !p.article().equals(held)).toList();
      double[] chosen = chosen(others);
      System.out.printf(Locale.ROOT, "without %s: %s%n", held, shown(chosen));
      for (Pair pair : pairs) {
        if (pair.article().equals(held)) {
          List<Bead> beads = pair.align(chosen);
          Score score = pair.text().marked().score(beads);
          together.merge(pair.kind(), score, Score::and);
          together.merge(pair.kind() + " " + held, score, Score::and);
          reliability.add(pair.text().marked(), beads);
        }
      }
    }
    together.forEach((kind, score) -> System.out.printf("%-36s %s%n", kind, score));
    System.out.print(reliability);
  }

  private static void report(List<Pair> pairs, double[] v) {
    Map<String, Score> together = new TreeMap<>();
    for (Pair pair : pairs) {
      Score score = pair.text().marked().score(pair.align(v));
      together.merge(pair.kind(), score, Score::and);
      together.merge(pair.kind() + " " + pair.article(), score, Score::and);
    }
    together.forEach((kind, score) -> System.out.printf("%-36s %s%n", kind, score));
  }

  private static List<Pair> pairs() {
    LexicalGlosser glosser = LexicalGlosser.open();
    List<Pair> pairs = new ArrayList<>();
    List<String> names = new ArrayList<>(MarkedLinks.names());
    names.addAll(MarkedLinks.laterNames());
    for (String name : names) {
      AlignedText text = AlignedText.of(name);
      add(pairs, name, "as it is", glosser, text);
      for (int seed = 0; seed < SEEDS; seed++) {
        add(pairs, name, "merged and split", glosser, text.withNoise(new Random(seed)).asLines());
      }
    }
    return pairs;
  }

  private static void add(
      List<Pair> pairs, String name, String how, LexicalGlosser glosser, AlignedText text) {
    String[] parts = name.split("\\.", -1);
    GlossedArticle glossed = glosser.gloss(text.arabic());
    String later = MarkedLinks.slugs().contains(parts[0]) ? " " : " later ";
    pairs.add(new Pair(parts[0], parts[1] + later + how, glossed, text, new TreeMap<>(BY_TEXT)));
  }

  private static final java.util.Comparator<Trust> BY_TEXT =
      java.util.Comparator.comparing(Trust::toString);

  private static double[] chosen(List<Pair> pairs) {
    double[] best = new double[ROUND.length];
    for (int k = 0; k < best.length; k++) {
      best[k] = ROUND[k][0];
    }
    double height = height(pairs, best);
    for (int round = 1; round <= ROUNDS; round++) {
      for (int k = 0; k < best.length; k++) {
        for (int way = 1; way >= -1 && k != DOUBT; way -= 2) {
          double[] tried = best.clone();
          tried[k] += way * ROUND[k][1] / round;
          boolean otherSign = tried[k] * ROUND[k][0] < 0;
          double there = otherSign ? 0 : height(pairs, tried);
          if (there > height + LEAST_GAIN) {
            best = tried;
            height = there;
            break;
          }
        }
      }
    }
    return surest(pairs, best);
  }

  /**
   * How good numbers are: the mean of F1 and of the F1 that is expected where each link counts by
   * its confidence, which rises before a link tips over; the mean of the kinds of texts.
   */
  private static double height(List<Pair> pairs, double[] v) {
    Map<String, Heights> kinds = new TreeMap<>();
    for (Pair p : pairs) {
      kinds.computeIfAbsent(p.kind(), _ -> new Heights()).add(p.text().marked(), p.align(v));
    }
    return kinds.values().stream().mapToDouble(Heights::mean).average().orElse(0);
  }

  /** Links of one kind of text. */
  private static final class Heights {
    private Score score = new Score(0, 0, 0);
    private double found;
    private double right;

    void add(MarkedLinks marked, List<Bead> beads) {
      score = score.and(marked.score(beads));
      for (Bead bead : beads) {
        if (bead.isLink()) {
          found += bead.confidence();
          right += bead.confidence() * marked.score(List.of(bead)).right();
        }
      }
    }

    double mean() {
      double expected = 2 * right / Math.max(1e-9, found + score.right() + score.missed());
      return (score.f1() + expected) / 2;
    }
  }

  /** With the doubt that makes what is right likeliest. */
  private static double[] surest(List<Pair> pairs, double[] v) {
    double[] best = v;
    double least = Double.MAX_VALUE;
    for (double doubt : new double[] {0.7, 1, 1.3, 1.6, 2, 2.5, 3}) {
      double[] tried = v.clone();
      tried[DOUBT] = doubt;
      Reliability reliability = new Reliability();
      pairs.forEach(p -> reliability.add(p.text().marked(), p.align(tried)));
      if (reliability.surprise() < least) {
        least = reliability.surprise();
        best = tried;
      }
    }
    return best;
  }

  private static String shown(double[] numbers) {
    StringBuilder text = new StringBuilder();
    for (double n : numbers) {
      text.append(String.format(Locale.ROOT, "%.2f ", n));
    }
    return text.toString();
  }
}

package org.hashiya.parallel.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.clue.Evidence;
import org.hashiya.parallel.clue.Likelihood;
import org.hashiya.parallel.clue.Recall;

/**
 * Aligns an article with an English version.
 *
 * <p>A first pass finds the best row of beads without crossing. What it leaves over on both sides
 * is aligned again by itself, as versions tell things elsewhere; and again, until nothing is found.
 */
public final class Aligner {
  private static final double SURE = 0.8;

  private static final double LEAST_GAIN = 1e-6;
  private static final double MOST_LOSS = -12;
  private static final int DARES = 200;

  private final List<Passage> arabic;
  private final List<Passage> english;
  private final Evidence evidence;

  private Aligner(List<Passage> arabic, List<Passage> english, Evidence evidence) {
    this.arabic = arabic;
    this.english = english;
    this.evidence = evidence;
  }

  /**
   * Aligns.
   *
   * @param glossed the Arabic
   * @param arabic its sentences
   * @param english those of the version
   */
  public static Alignment align(
      GlossedArticle glossed, List<Passage> arabic, List<Passage> english) {
    Evidence evidence = Evidence.of(glossed, arabic, english.stream().map(Passage::text).toList());
    return new Aligner(arabic, english, evidence).align();
  }

  private Alignment align() {
    Likelihood words = Likelihood.of(evidence, Recall.USUAL);
    Lengths lengths =
        Lengths.of(
            arabic.stream().map(Passage::text).toList(),
            english.stream().map(Passage::text).toList());
    List<Bead> first = beads(new Weights(words, lengths, arabic, english));
    List<Bead> sure = first.stream().filter(b -> b.isLink() && b.confidence() >= SURE).toList();
    List<Bead> beads = beads(new Weights(words, lengths.learnt(sure), arabic, english));
    return new Alignment(ordered(beads), confidence(beads, lengths));
  }

  private List<Bead> beads(Weights weights) {
    int[] rows = IntStream.range(0, arabic.size()).toArray();
    int[] columns = IntStream.range(0, english.size()).toArray();
    Lattice lattice = new Lattice(rows, columns, weights);
    Arrangement arrangement = new Arrangement(arabic.size(), english.size());
    lattice.heaviest().forEach(arrangement::put);
    List<Link> candidates = lattice.worthwhile();
    improve(arrangement, candidates);
    return withTheRest(
        arrangement.links().stream().map(l -> bead(l, arrangement, candidates)).toList());
  }

  private static void improve(Arrangement arrangement, List<Link> candidates) {
    do {
      climb(arrangement, candidates);
    } while (dare(arrangement, candidates));
  }

  /** Puts in what helps at once, the best first. */
  private static double climb(Arrangement arrangement, List<Link> candidates) {
    double total = 0;
    while (true) {
      Link best = null;
      double most = LEAST_GAIN;
      for (Link link : candidates) {
        double gain = arrangement.has(link) ? 0 : arrangement.gain(link);
        if (gain > most) {
          most = gain;
          best = link;
        }
      }
      if (best == null) {
        return total;
      }
      arrangement.put(best);
      total += most;
    }
  }

  /** Puts in what helps only once others have found new places. */
  private static boolean dare(Arrangement arrangement, List<Link> candidates) {
    record Dare(Link link, double gain) {}
    List<Dare> dares = new ArrayList<>();
    for (Link link : candidates) {
      double gain = arrangement.has(link) ? 0 : arrangement.gain(link);
      if (gain < 0 && gain > MOST_LOSS) {
        dares.add(new Dare(link, gain));
      }
    }
    dares.sort(Comparator.comparingDouble(Dare::gain).reversed());
    for (Dare dare : dares.subList(0, Math.min(DARES, dares.size()))) {
      Arrangement trial = arrangement.copy();
      trial.put(dare.link());
      if (dare.gain() + climb(trial, candidates) > LEAST_GAIN) {
        arrangement.become(trial);
        return true;
      }
    }
    return false;
  }

  /** A link with its probability against all that could stand in its place. */
  private static Bead bead(Link link, Arrangement arrangement, List<Link> candidates) {
    double others = Math.exp(arrangement.gainWithout(link));
    for (Link other : candidates) {
      if (other.overlaps(link) && !other.equals(link)) {
        others += Math.exp(arrangement.gain(other));
      }
    }
    return new Bead(
        range(link.arabic(), link.arabicEnd()),
        range(link.english(), link.englishEnd()),
        1 / (1 + others));
  }

  private static List<Integer> range(int first, int end) {
    return IntStream.range(first, end).boxed().toList();
  }

  /** With what the version leaves out and adds. */
  private List<Bead> withTheRest(List<Bead> links) {
    Set<Integer> rows = new TreeSet<>(range(0, arabic.size()));
    Set<Integer> columns = new TreeSet<>(range(0, english.size()));
    links.forEach(b -> rows.removeAll(b.arabic()));
    links.forEach(b -> columns.removeAll(b.english()));
    List<Bead> beads = new ArrayList<>(links);
    rows.forEach(i -> beads.add(new Bead(List.of(i), List.of(), 0.5)));
    columns.forEach(j -> beads.add(new Bead(List.of(), List.of(j), 0.5)));
    return beads;
  }

  private static List<Bead> ordered(List<Bead> beads) {
    List<Bead> withArabic =
        new ArrayList<>(beads.stream().filter(b -> !b.arabic().isEmpty()).toList());
    withArabic.sort(Comparator.comparing(b -> b.arabic().getFirst()));
    List<Bead> ordered = new ArrayList<>(withArabic);
    beads.stream()
        .filter(b -> b.arabic().isEmpty())
        .sorted(Comparator.comparing(b -> b.english().getFirst()))
        .forEach(b -> ordered.add(placeOf(b.english().getFirst(), ordered), b));
    return ordered;
  }

  /** Behind the bead that has the English sentence before it. */
  private static int placeOf(int sentence, List<Bead> ordered) {
    for (int at = 0; at < ordered.size(); at++) {
      if (ordered.get(at).english().contains(sentence - 1)) {
        return at + 1;
      }
    }
    return 0;
  }

  private static double confidence(List<Bead> beads, Lengths lengths) {
    double arabicAll = 0;
    double englishAll = 0;
    double arabicIn = 0;
    double englishIn = 0;
    for (Bead bead : beads) {
      double sure = bead.isLink() ? bead.confidence() : 0;
      for (int i : bead.arabic()) {
        arabicAll += lengths.arabic(i, 1);
        arabicIn += sure * lengths.arabic(i, 1);
      }
      for (int j : bead.english()) {
        englishAll += lengths.english(j, 1);
        englishIn += sure * lengths.english(j, 1);
      }
    }
    double share = Math.max(arabicIn / Math.max(1, arabicAll), englishIn / Math.max(1, englishAll));
    return Math.clamp(share, 0, 1);
  }
}

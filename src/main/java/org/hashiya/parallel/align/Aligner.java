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

  /** From which probability on a link is settled rather than weighed again. */
  private static final double SETTLED = 0.5;

  private static final int MOST_LAYERS = 12;

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
    List<Bead> first = layers(new Weights(words, lengths, arabic, english));
    List<Bead> sure = first.stream().filter(b -> b.isLink() && b.confidence() >= SURE).toList();
    List<Bead> beads = layers(new Weights(words, lengths.learnt(sure), arabic, english));
    return new Alignment(ordered(beads), confidence(beads, lengths));
  }

  private List<Bead> layers(Weights weights) {
    List<Bead> beads = new ArrayList<>();
    Set<Integer> rows = new TreeSet<>(IntStream.range(0, arabic.size()).boxed().toList());
    Set<Integer> columns = new TreeSet<>(IntStream.range(0, english.size()).boxed().toList());
    List<Bead> left = List.of();
    boolean elsewhere = true;
    double settled = SETTLED;
    for (int layer = 0; layer < MOST_LAYERS; layer++) {
      Crossings crossings = new Crossings(beads, arabic.size());
      List<Bead> found =
          new Lattice(numbers(rows), numbers(columns), weights, crossings, elsewhere).beads();
      double least = settled;
      List<Bead> links = found.stream().filter(b -> b.isLink() && b.confidence() >= least).toList();
      left = found.stream().filter(b -> !links.contains(b)).toList();
      beads.addAll(links);
      links.forEach(b -> rows.removeAll(b.arabic()));
      links.forEach(b -> columns.removeAll(b.english()));
      if (links.isEmpty()) {
        if (elsewhere) {
          elsewhere = false;
        } else if (settled > 0) {
          settled = 0;
        } else {
          break;
        }
      }
    }
    beads.addAll(left);
    return beads;
  }

  private static int[] numbers(Set<Integer> sentences) {
    return sentences.stream().mapToInt(i -> i).toArray();
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

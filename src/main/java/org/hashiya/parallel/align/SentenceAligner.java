package org.hashiya.parallel.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.BeadOrder;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.Progress;
import org.hashiya.parallel.clue.Corridor;
import org.hashiya.parallel.clue.Coverage;
import org.hashiya.parallel.clue.Evidence;
import org.hashiya.parallel.clue.Likelihood;
import org.hashiya.parallel.clue.Recall;
import org.hashiya.parallel.clue.Span;

/**
 * Aligns sentences.
 *
 * <p>The heaviest row of links that do not cross is found first. As versions tell things elsewhere,
 * links that cross then take the places of others wherever the whole becomes heavier; last, single
 * sentences join links that others part them from. All is done twice: the second time with what the
 * first has taught of how long this translator's English is, and how near to the words.
 */
final class SentenceAligner {
  private static final double SURE = 0.6;

  /** Shares of the work: the first of two passes; in each of them, the weighing of words. */
  private static final double HALF = 0.5;

  private static final double WEIGHED = 0.5;

  private final List<Passage> arabic;
  private final List<Passage> english;
  private final Evidence evidence;
  private final Numbers numbers;

  /** Numbers that are chosen rather than counted. */
  record Numbers(Priors priors, Recall recall, Span span) {
    static final Numbers USUAL = new Numbers(Priors.USUAL, Recall.USUAL, Span.USUAL);
  }

  /**
   * @param evidence what the words of the sentences tell
   */
  SentenceAligner(List<Passage> arabic, List<Passage> english, Evidence evidence, Numbers numbers) {
    this.arabic = arabic;
    this.english = english;
    this.evidence = evidence;
    this.numbers = numbers;
  }

  /**
   * Aligns around what a person has said. Long texts take seconds.
   *
   * @param pinned beads that are kept as they are; no sentence may be in two of them
   * @throws java.util.concurrent.CancellationException if the thread was interrupted
   */
  Alignment align(List<Bead> pinned, Progress progress) {
    Priors priors = numbers.priors();
    Recall recall = numbers.recall();
    Corridor corridor = evidence.corridor(numbers.span());
    Coverage coverage = new Coverage(evidence, corridor);
    Lengths lengths =
        Lengths.of(
            arabic.stream().map(Passage::text).toList(),
            english.stream().map(Passage::text).toList(),
            priors);
    Pass pass = new Pass(pinned, priors, corridor, coverage);
    List<Bead> first = pass(pass, recall, lengths, progress.part(0, HALF));
    List<Bead> sure = first.stream().filter(b -> b.isLink() && b.confidence() >= SURE).toList();
    Recall shown = recall.learnt(evidence, sure);
    List<Bead> beads = pass(pass, shown, lengths.learnt(sure), progress.part(HALF, 1));
    progress.at(1);
    return new Alignment(BeadOrder.of(beads), confidence(beads, lengths));
  }

  /** What both passes have in common. */
  private record Pass(List<Bead> pinned, Priors priors, Corridor corridor, Coverage coverage) {}

  /** Nothing of what a pass weighs outlives it: of long texts it is much. */
  private List<Bead> pass(Pass pass, Recall recall, Lengths lengths, Progress progress) {
    Likelihood words =
        Likelihood.of(
            evidence, pass.coverage(), recall, pass.corridor(), progress.part(0, WEIGHED));
    Weights weights = new Weights(words, lengths, arabic, english, pass.pinned(), pass.priors());
    return beads(weights, pass.pinned(), pass.corridor(), progress.part(WEIGHED, 1));
  }

  private List<Bead> beads(
      Weights weights, List<Bead> pinned, Corridor corridor, Progress progress) {
    int[] rows = free(arabic.size(), pinned.stream().flatMap(b -> b.arabic().stream()));
    int[] columns = free(english.size(), pinned.stream().flatMap(b -> b.english().stream()));
    Lattice lattice = new Lattice(rows, columns, weights, corridor);
    Arrangement arrangement =
        new Arrangement(arabic.size(), english.size(), weights.priors().goingBack());
    lattice.heaviest(progress.part(0, 0.3)).forEach(arrangement::put);
    List<Link> worthwhile = lattice.worthwhile(progress.part(0.3, 0.6));
    Candidates candidates = Candidates.of(worthwhile, arabic.size(), english.size());
    new Improvement(arrangement, candidates).run(progress.part(0.6, 1));
    Confidence confidence = new Confidence(arrangement, candidates, weights.priors().doubt());
    List<Bead> links = new ArrayList<>();
    for (Link l : arrangement.links()) {
      links.add(
          new Bead(
              range(l.arabic(), l.arabicEnd()),
              range(l.english(), l.englishEnd()),
              confidence.of(l)));
    }
    List<Bead> all =
        new ArrayList<>(new Stragglers(arabic, english, rows, columns, weights).join(links));
    all.addAll(pinned);
    return withTheRest(all, confidence);
  }

  private static int[] free(int size, Stream<Integer> taken) {
    Set<Integer> sentences = new TreeSet<>(range(0, size));
    taken.forEach(sentences::remove);
    return sentences.stream().mapToInt(i -> i).toArray();
  }

  private static List<Integer> range(int first, int end) {
    return IntStream.range(first, end).boxed().toList();
  }

  /** With what the version leaves out and adds. */
  private List<Bead> withTheRest(List<Bead> beads, Confidence confidence) {
    Set<Integer> rows = new TreeSet<>(range(0, arabic.size()));
    Set<Integer> columns = new TreeSet<>(range(0, english.size()));
    beads.forEach(b -> rows.removeAll(b.arabic()));
    beads.forEach(b -> columns.removeAll(b.english()));
    List<Bead> all = new ArrayList<>(beads);
    rows.forEach(i -> all.add(new Bead(List.of(i), List.of(), confidence.ofOmission(i))));
    columns.forEach(j -> all.add(new Bead(List.of(), List.of(j), confidence.ofAddition(j))));
    return all;
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

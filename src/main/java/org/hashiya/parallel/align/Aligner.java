package org.hashiya.parallel.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.BeadOrder;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.Progress;
import org.hashiya.parallel.clue.Corridor;
import org.hashiya.parallel.clue.Evidence;
import org.hashiya.parallel.clue.Experience;
import org.hashiya.parallel.clue.Likelihood;
import org.hashiya.parallel.clue.Recall;
import org.hashiya.parallel.clue.Span;
import org.hashiya.parallel.clue.Trust;

/**
 * Aligns an article with an English version.
 *
 * <p>The heaviest row of links that do not cross is found first. As versions tell things elsewhere,
 * links that cross then take the places of others wherever the whole becomes heavier; last, single
 * sentences join links that others part them from. All is done twice: the second time with what the
 * first has taught of how long this translator's English is, and how near to the words.
 */
public final class Aligner {
  private static final double SURE = 0.6;

  /** Shares of the work: until the words are weighed, are aligned, and are weighed again. */
  private static final double READ = 0.3;

  private static final double HALF = 0.55;
  private static final double AGAIN = 0.75;

  private final List<Passage> arabic;
  private final List<Passage> english;
  private final Evidence evidence;

  private Aligner(List<Passage> arabic, List<Passage> english, Evidence evidence) {
    this.arabic = arabic;
    this.english = english;
    this.evidence = evidence;
  }

  /**
   * Looks for all that may tell what belongs together.
   *
   * @param glossed the Arabic
   * @param arabic its sentences
   * @param english those of the version
   */
  public static Aligner of(GlossedArticle glossed, List<Passage> arabic, List<Passage> english) {
    return of(glossed, arabic, english, Progress.UNHEARD);
  }

  /**
   * As {@link #of(GlossedArticle, List, List)}, for who waits for it.
   *
   * @throws java.util.concurrent.CancellationException if the thread was interrupted
   */
  public static Aligner of(
      GlossedArticle glossed, List<Passage> arabic, List<Passage> english, Progress progress) {
    return of(glossed, arabic, english, Trust.USUAL, progress);
  }

  /** With witnesses trusted otherwise than usual. */
  static Aligner of(
      GlossedArticle glossed,
      List<Passage> arabic,
      List<Passage> english,
      Trust trust,
      Progress progress) {
    List<String> texts = english.stream().map(Passage::text).toList();
    Evidence evidence = Evidence.of(glossed, arabic, texts, trust, progress);
    return new Aligner(arabic, english, evidence);
  }

  /** The same, with what other texts have taught; sentences are aligned as before. */
  public Aligner with(Experience experience) {
    return new Aligner(arabic, english, evidence.with(experience));
  }

  /** What the words of the two texts tell. */
  public Evidence evidence() {
    return evidence;
  }

  /** Aligns with a free hand. */
  public Alignment align() {
    return align(List.of());
  }

  /** As {@link #align(List, Progress)}, with nobody who waits for it. */
  public Alignment align(List<Bead> pinned) {
    return align(pinned, Progress.UNHEARD);
  }

  /**
   * Aligns around what a person has said. Long texts take seconds.
   *
   * @param pinned beads that are kept as they are; no sentence may be in two of them
   * @throws java.util.concurrent.CancellationException if the thread was interrupted
   */
  public Alignment align(List<Bead> pinned, Progress progress) {
    return align(pinned, Priors.USUAL, Recall.USUAL, Span.USUAL, progress);
  }

  /** As {@link #align(List, Progress)}, with numbers that are not the usual ones. */
  Alignment align(List<Bead> pinned, Priors priors, Recall recall, Span span, Progress progress) {
    Corridor corridor = evidence.corridor(span);
    Likelihood words = Likelihood.of(evidence, recall, corridor, progress.part(0, READ));
    Lengths lengths =
        Lengths.of(
            arabic.stream().map(Passage::text).toList(),
            english.stream().map(Passage::text).toList(),
            priors);
    Weights weights = new Weights(words, lengths, arabic, english, pinned, priors);
    List<Bead> first = beads(weights, pinned, corridor, progress.part(READ, HALF));
    List<Bead> sure = first.stream().filter(b -> b.isLink() && b.confidence() >= SURE).toList();
    Lengths learnt = lengths.learnt(sure);
    Likelihood shown = words.learnt(sure, progress.part(HALF, AGAIN));
    Weights again = new Weights(shown, learnt, arabic, english, pinned, priors);
    List<Bead> beads = beads(again, pinned, corridor, progress.part(AGAIN, 1));
    progress.at(1);
    return new Alignment(BeadOrder.of(beads), confidence(beads, lengths));
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

package org.hashiya.lexicon.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Sense;

/**
 * What a person has added and hidden. Does not change: every command gives a new one.
 *
 * @param lines in the order of the file, those not understood included
 */
public record OwnLexicon(List<OwnLine> lines) {
  public static final OwnLexicon EMPTY = new OwnLexicon(List.of());

  public OwnLexicon {
    lines = List.copyOf(lines);
  }

  /** Whether it says nothing about any word. */
  public boolean isEmpty() {
    return entries().isEmpty() && hidden().findAny().isEmpty();
  }

  /** The person's entries. */
  public List<Entry> entries() {
    return lines.stream()
        .filter(OwnLine.Own.class::isInstance)
        .map(line -> ((OwnLine.Own) line).entry())
        .toList();
  }

  /** The person's entry of a lemma. */
  public Optional<Entry> entry(Lemma lemma) {
    return entries().stream().filter(e -> Lemma.of(e).equals(lemma)).findFirst();
  }

  /** The lemmas in which a sense is hidden. */
  public Stream<Lemma> lemmasWithHidden() {
    return hidden().map(OwnLine.Hidden::lemma).distinct();
  }

  public boolean hides(Lemma lemma, Sense sense) {
    return hidden().anyMatch(h -> h.lemma().equals(lemma) && h.sense().saysSameAs(sense));
  }

  /** The numbers, from 1, of the lines that could not be understood. */
  public List<Integer> brokenLines() {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i) instanceof OwnLine.Broken)
        .mapToObj(i -> i + 1)
        .toList();
  }

  /** With an entry in the place of the person's earlier one of the same lemma, or at the end. */
  public OwnLexicon with(Entry entry) {
    Entry own = OwnEntries.own(entry);
    OwnLine line = new OwnLine.Own(own);
    List<OwnLine> changed = new ArrayList<>(lines);
    int at =
        IntStream.range(0, lines.size())
            .filter(i -> isOf(lines.get(i), Lemma.of(own)))
            .findFirst()
            .orElse(-1);
    if (at < 0) {
      changed.add(line);
    } else {
      changed.set(at, line);
    }
    return new OwnLexicon(changed);
  }

  /** Without the person's entries of a lemma. */
  public OwnLexicon without(Lemma lemma) {
    return keeping(line -> !isOf(line, lemma));
  }

  /** With a sense of a shipped entry hidden. */
  public OwnLexicon hiding(Lemma lemma, Sense sense) {
    if (hides(lemma, sense)) {
      return this;
    }
    List<OwnLine> changed = new ArrayList<>(lines);
    changed.add(new OwnLine.Hidden(lemma, sense.asOwn(false)));
    return new OwnLexicon(changed);
  }

  /** With a hidden sense shown again. */
  public OwnLexicon showing(Lemma lemma, Sense sense) {
    return keeping(line ->
        !(line instanceof OwnLine.Hidden(Lemma of, Sense hidden)
            && of.equals(lemma)
            && hidden.saysSameAs(sense)));
  }

  private OwnLexicon keeping(Predicate<OwnLine> kept) {
    return new OwnLexicon(lines.stream().filter(kept).toList());
  }

  private Stream<OwnLine.Hidden> hidden() {
    return lines.stream().filter(OwnLine.Hidden.class::isInstance).map(OwnLine.Hidden.class::cast);
  }

  private static boolean isOf(OwnLine line, Lemma lemma) {
    return line instanceof OwnLine.Own(Entry entry) && Lemma.of(entry).equals(lemma);
  }
}

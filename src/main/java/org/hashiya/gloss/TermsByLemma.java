package org.hashiya.gloss;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.TermBase;
import org.hashiya.text.Folding;

/** In which terms a lemma occurs, in whatever form. Takes a moment to make; does not change. */
public final class TermsByLemma {
  /** Joined prepositions, which are a part of the component that they open. */
  private static final List<String> JOINED = List.of("", "ب+", "ل+", "ك+");

  private final Map<String, Set<TermBase.Term>> terms;

  private TermsByLemma(Map<String, Set<TermBase.Term>> terms) {
    this.terms = terms;
  }

  public static TermsByLemma of(TermBase base) {
    return new TermsByLemma(base.byComponent());
  }

  /**
   * The terms in which an entry occurs, shortest first.
   *
   * @param glosser tells words apart that differ in their vowels only
   */
  public List<TermBase.Term> of(Entry entry, Glosser glosser) {
    String key = Folding.key(entry.lemma());
    Set<TermBase.Term> found = new LinkedHashSet<>();
    JOINED.forEach(joined -> found.addAll(terms.getOrDefault(joined + key, Set.of())));
    return found.stream()
        .filter(term -> !term.citation().equals(entry.lemma()))
        .filter(term -> has(term, entry, glosser))
        .sorted((a, b) -> Integer.compare(a.citation().length(), b.citation().length()))
        .toList();
  }

  private static boolean has(TermBase.Term term, Entry entry, Glosser glosser) {
    return Arrays.stream(term.citation().split(" ", -1))
        .filter(word -> Character.isLetter(word.codePointAt(0)))
        .flatMap(word -> glosser.lookUp(word).readings().stream())
        .anyMatch(reading -> reading.analysis().entry().id() == entry.id());
  }
}

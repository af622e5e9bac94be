package org.hashiya.lexicon.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An entry of a term base: one meaning and its terms in all languages.
 *
 * @param id its name in the term base or file that it comes from, or empty
 * @param details what is said of the meaning, or of all terms of a language
 * @param terms the Arabic ones first, then the English ones, then those of other languages; of one
 *     language in the person's order; at least one
 */
public record Concept(String id, List<Detail> details, List<Term> terms) {
  public static final Locale ARABIC = Locale.of("ar");
  public static final Locale ENGLISH = Locale.ENGLISH;

  public Concept {
    details = List.copyOf(details);
    terms = together(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("a concept without terms: " + id);
    }
  }

  private static List<Term> together(List<Term> terms) {
    Map<Locale, List<Term>> byLanguage = new LinkedHashMap<>();
    terms.stream()
        .map(Term::language)
        .sorted(Comparator.comparingInt(Concept::rank))
        .forEach(language -> byLanguage.put(language, new ArrayList<>()));
    terms.forEach(t -> Objects.requireNonNull(byLanguage.get(t.language())).add(t));
    return byLanguage.values().stream().flatMap(List::stream).toList();
  }

  private static int rank(Locale language) {
    if (isSame(language, ARABIC)) {
      return 0;
    }
    return isSame(language, ENGLISH) ? 1 : 2;
  }

  private static boolean isSame(Locale one, Locale other) {
    return one.getLanguage().equals(other.getLanguage());
  }

  /** The languages in the order of their terms. */
  public List<Locale> languages() {
    return terms.stream().map(Term::language).distinct().toList();
  }

  /** The terms in a language, whatever its country. */
  public Stream<Term> terms(Locale language) {
    return terms.stream().filter(t -> isSame(t.language(), language));
  }

  /** The Arabic terms that may be used, best first. */
  public List<Term> arabic() {
    return usable(ARABIC);
  }

  /** The English terms that may be used, best first. */
  public List<Term> renderings() {
    return usable(ENGLISH);
  }

  /** The English terms that must not be used. */
  public List<Term> forbidden() {
    return terms(ENGLISH).filter(Term::isForbidden).toList();
  }

  private List<Term> usable(Locale language) {
    return terms(language).filter(t -> !t.isForbidden()).sorted(Concept::byStatus).toList();
  }

  /** What is preferred first, what is out of date last; otherwise the person's order. */
  private static int byStatus(Term a, Term b) {
    return Integer.compare(rank(a), rank(b));
  }

  private static int rank(Term term) {
    return switch (term.status()) {
      case PREFERRED -> 0;
      case UNMARKED, ADMITTED -> 1;
      case SUPERSEDED -> 2;
      case FORBIDDEN -> 3;
    };
  }

  /** The first text of a category, or empty. */
  public String detail(String category) {
    return Detail.text(details, category);
  }

  /** The same entry under another name. */
  public Concept named(String other) {
    return new Concept(other, details, terms);
  }
}

package org.hashiya.lexicon.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hashiya.text.Folding;

/** Compares entries that come in with those of a term base. */
public final class Arrivals {
  private final List<Concept> base;
  private final Map<String, Set<Integer>> bySpelling = new HashMap<>();

  private Arrivals(List<Concept> base) {
    this.base = base;
    for (int i = 0; i < base.size(); i++) {
      for (Term term : base.get(i).terms(Concept.ARABIC).toList()) {
        bySpelling.computeIfAbsent(key(term), _ -> new LinkedHashSet<>()).add(i);
      }
    }
  }

  /** What each of the entries that come in would do, in their order. */
  public static List<Arrival> of(List<Concept> base, List<Concept> incoming) {
    Arrivals arrivals = new Arrivals(base);
    return incoming.stream().map(arrivals::arrival).toList();
  }

  private Arrival arrival(Concept theirs) {
    Optional<Integer> mine = sameMeaning(theirs);
    if (mine.isEmpty()) {
      return new Arrival(Arrival.Kind.NEW, mine, theirs, theirs);
    }
    Concept known = base.get(mine.get());
    Concept merged = merged(known, theirs);
    return new Arrival(kind(known, theirs, merged), mine, theirs, merged);
  }

  private static Arrival.Kind kind(Concept mine, Concept theirs, Concept merged) {
    if (merged.equals(mine)) {
      return Arrival.Kind.SAME;
    }
    return contradict(mine, theirs) ? Arrival.Kind.CONFLICTING : Arrival.Kind.CHANGED;
  }

  /**
   * The entry that is about the same: it shares an Arabic term; of several the one that shares its
   * name or an English term as well.
   */
  private Optional<Integer> sameMeaning(Concept theirs) {
    Set<Integer> found = new LinkedHashSet<>();
    theirs
        .terms(Concept.ARABIC)
        .forEach(term -> found.addAll(bySpelling.getOrDefault(key(term), Set.of())));
    return found.stream()
        .filter(i -> !theirs.id().isEmpty() && base.get(i).id().equals(theirs.id()))
        .findFirst()
        .or(() -> found.stream().filter(i -> shareEnglish(base.get(i), theirs)).findFirst())
        .or(() -> found.stream().findFirst());
  }

  private static boolean shareEnglish(Concept one, Concept other) {
    Set<String> english = one.terms(Concept.ENGLISH).map(Arrivals::key).collect(Collectors.toSet());
    return other.terms(Concept.ENGLISH).map(Arrivals::key).anyMatch(english::contains);
  }

  /** One term of two statuses, two fields, or two renderings that are both preferred. */
  private static boolean contradict(Concept mine, Concept theirs) {
    String field = mine.detail(Detail.FIELD);
    String otherField = theirs.detail(Detail.FIELD);
    if (!field.isEmpty() && !otherField.isEmpty() && !field.equals(otherField)) {
      return true;
    }
    for (Term term : theirs.terms()) {
      Optional<Term> known = find(mine.terms(), term);
      if (known.isPresent()
          && term.status() != Status.UNMARKED
          && known.get().status() != Status.UNMARKED
          && known.get().status() != term.status()) {
        return true;
      }
    }
    Set<String> preferred = preferred(mine);
    Set<String> otherPreferred = preferred(theirs);
    return !preferred.isEmpty()
        && !otherPreferred.isEmpty()
        && !preferred.containsAll(otherPreferred);
  }

  private static Set<String> preferred(Concept concept) {
    return concept
        .terms(Concept.ENGLISH)
        .filter(t -> t.status() == Status.PREFERRED)
        .map(Arrivals::key)
        .collect(Collectors.toSet());
  }

  private static Concept merged(Concept mine, Concept theirs) {
    List<Term> terms = new ArrayList<>(mine.terms());
    for (Term term : theirs.terms()) {
      Optional<Term> known = find(terms, term);
      if (known.isPresent()) {
        terms.set(terms.indexOf(known.get()), merged(known.get(), term));
      } else {
        terms.add(term);
      }
    }
    String id = mine.id().isEmpty() ? theirs.id() : mine.id();
    List<Detail> details = new ArrayList<>(mine.details());
    String field = theirs.detail(Detail.FIELD);
    if (!field.isEmpty() && !field.equals(mine.detail(Detail.FIELD))) {
      details.removeIf(d -> d.category().equals(Detail.FIELD));
      theirs.details().stream()
          .filter(d -> d.category().equals(Detail.FIELD))
          .forEach(details::addFirst);
    }
    return new Concept(id, joined(details, theirs.details()), terms);
  }

  private static Term merged(Term mine, Term theirs) {
    Status status = theirs.status() == Status.UNMARKED ? mine.status() : theirs.status();
    return new Term(mine.language(), mine.text(), status, joined(mine.details(), theirs.details()));
  }

  private static List<Detail> joined(List<Detail> mine, List<Detail> theirs) {
    List<Detail> all = new ArrayList<>(mine);
    theirs.stream().filter(d -> !all.contains(d)).forEach(all::add);
    return all;
  }

  private static Optional<Term> find(List<Term> terms, Term sought) {
    return terms.stream()
        .filter(t -> t.language().getLanguage().equals(sought.language().getLanguage()))
        .filter(t -> key(t).equals(key(sought)))
        .findFirst();
  }

  private static String key(Term term) {
    return Folding.key(term.text());
  }
}

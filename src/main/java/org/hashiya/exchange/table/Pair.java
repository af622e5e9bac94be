package org.hashiya.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hashiya.exchange.Loss;
import org.hashiya.exchange.Losses;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Term;

/** An Arabic term and an English one, for formats that know nothing but pairs. */
record Pair(Term arabic, Term english) {
  /** Every term at least once: the first Arabic one with all English ones, and the other way. */
  static List<Pair> covering(List<Term> arabic, List<Term> english) {
    List<Pair> pairs = new ArrayList<>();
    if (arabic.isEmpty() || english.isEmpty()) {
      return pairs;
    }
    english.forEach(e -> pairs.add(new Pair(arabic.getFirst(), e)));
    arabic.stream().skip(1).forEach(a -> pairs.add(new Pair(a, english.getFirst())));
    return pairs;
  }

  /** Every Arabic term with every English one. */
  static List<Pair> all(List<Term> arabic, List<Term> english) {
    return arabic.stream().flatMap(a -> english.stream().map(e -> new Pair(a, e))).toList();
  }

  /** Counts the terms that are in neither language. */
  static void countOthers(Concept concept, Losses losses) {
    for (Locale language : concept.languages()) {
      String code = language.getLanguage();
      if (!code.equals(Concept.ARABIC.getLanguage())
          && !code.equals(Concept.ENGLISH.getLanguage())) {
        losses.add(
            Loss.What.THIRD_LANGUAGE, language.toLanguageTag(), concept.terms(language).count());
      }
    }
  }
}

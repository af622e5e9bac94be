package org.hashiya.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hashiya.exchange.StatusNames;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Detail;
import org.hashiya.lexicon.term.Status;
import org.hashiya.lexicon.term.Term;

/** A concept while its rows are read. A term that comes again adds to itself. */
final class Gathering {
  private final String name;
  private final List<Detail> details = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();

  /**
   * @param name that its rows share
   */
  Gathering(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  boolean isEmpty() {
    return details.isEmpty() && terms.isEmpty();
  }

  /**
   * @param status as it is written; what is no known status is kept as a detail
   */
  void addTerm(Locale language, String text, String status, List<Detail> more) {
    Optional<Status> known = StatusNames.status(status);
    List<Detail> all = new ArrayList<>(more);
    if (known.isEmpty() && !status.isEmpty()) {
      all.add(new Detail("usageNote", status));
    }
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (term.language().equals(language) && term.text().equals(text)) {
        List<Detail> both = new ArrayList<>(term.details());
        all.stream().filter(d -> !both.contains(d)).forEach(both::add);
        terms.set(i, new Term(language, text, known.orElse(term.status()), both));
        return;
      }
    }
    terms.add(new Term(language, text, known.orElse(Status.UNMARKED), all));
  }

  void addDetails(List<Detail> more) {
    more.stream().filter(d -> !details.contains(d)).forEach(details::add);
  }

  /** Empty where there is no term. */
  Optional<Concept> concept(String id) {
    return terms.isEmpty() ? Optional.empty() : Optional.of(new Concept(id, details, terms));
  }
}

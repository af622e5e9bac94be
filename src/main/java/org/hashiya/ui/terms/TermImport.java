package org.hashiya.ui.terms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.hashiya.exchange.Loss;
import org.hashiya.lexicon.term.Arrival;
import org.hashiya.lexicon.term.Arrivals;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.library.KeptConcept;

/** What a file would bring in, to be looked at before it is taken over. */
public final class TermImport {
  private final String name;
  private final List<Loss> losses;
  private final List<Offer> offers;

  /** An entry that may be taken. What contradicts the person is not taken unless they say so. */
  static final class Offer {
    final Arrival arrival;
    final Optional<KeptConcept> mine;
    final BooleanProperty taken;

    private Offer(Arrival arrival, Optional<KeptConcept> mine) {
      this.arrival = arrival;
      this.mine = mine;
      taken =
          new SimpleBooleanProperty(
              arrival.kind() == Arrival.Kind.NEW || arrival.kind() == Arrival.Kind.CHANGED);
    }
  }

  private TermImport(String name, List<Loss> losses, List<Offer> offers) {
    this.name = name;
    this.losses = losses;
    this.offers = offers;
  }

  /** Compares a file with what is there; takes time in proportion to both. */
  static TermImport of(
      String name, List<Concept> theirs, List<Loss> losses, List<KeptConcept> mine) {
    List<Arrival> arrivals = Arrivals.of(mine.stream().map(KeptConcept::concept).toList(), theirs);
    return new TermImport(
        name,
        List.copyOf(losses),
        arrivals.stream().map(a -> new Offer(a, a.mine().map(mine::get))).toList());
  }

  String name() {
    return name;
  }

  /** What could not be read of the file. */
  List<Loss> losses() {
    return losses;
  }

  List<Offer> offers() {
    return offers;
  }

  /** How many there are of each kind. */
  Map<Arrival.Kind, Integer> counts() {
    Map<Arrival.Kind, Integer> counts = new EnumMap<>(Arrival.Kind.class);
    for (Arrival.Kind kind : Arrival.Kind.values()) {
      counts.put(kind, 0);
    }
    offers.forEach(o -> counts.merge(o.arrival.kind(), 1, Integer::sum));
    return counts;
  }

  /** What taking over the chosen ones changes. Two that come to one entry become one change. */
  TermChange change() {
    List<TermChange.Step> steps = new ArrayList<>();
    for (Offer offer : offers) {
      if (!offer.taken.get()) {
        continue;
      }
      long id = offer.mine.map(KeptConcept::id).orElse(0L);
      Optional<Concept> before = offer.mine.map(KeptConcept::concept);
      Optional<TermChange.Step> earlier =
          steps.stream().filter(s -> id != 0 && s.id() == id).findFirst();
      if (earlier.isPresent()) {
        Concept changed = earlier.get().after().orElseThrow();
        Concept both =
            Arrivals.of(List.of(changed), List.of(offer.arrival.theirs())).getFirst().merged();
        steps.set(steps.indexOf(earlier.get()), new TermChange.Step(id, before, Optional.of(both)));
      } else {
        steps.add(new TermChange.Step(id, before, Optional.of(offer.arrival.merged())));
      }
    }
    return new TermChange(steps);
  }
}

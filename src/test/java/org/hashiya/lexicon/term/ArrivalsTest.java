package org.hashiya.lexicon.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
  private static final Concept BERTH =
      concept("shipping", term("رصيف", Status.UNMARKED), english("berth", Status.PREFERRED));

  private static Term term(String arabic, Status status) {
    return new Term(Concept.ARABIC, arabic, status);
  }

  private static Term english(String text, Status status) {
    return new Term(Concept.ENGLISH, text, status);
  }

  private static Concept concept(String field, Term... terms) {
    List<Detail> details = new ArrayList<>();
    if (!field.isEmpty()) {
      details.add(new Detail(Detail.FIELD, field));
    }
    return new Concept("", details, List.of(terms));
  }

  private static Arrival arrival(Concept theirs, Concept... mine) {
    return Arrivals.of(List.of(mine), List.of(theirs)).getFirst();
  }

  @Test
  void anUnknownTermIsNew() {
    Concept theirs =
        concept("", term("غاطس", Status.UNMARKED), english("draught", Status.ADMITTED));
    assertThat(arrival(theirs, BERTH).kind()).isEqualTo(Arrival.Kind.NEW);
    assertThat(arrival(theirs, BERTH).merged()).isEqualTo(theirs);
  }

  @Test
  void whatSaysNothingMoreIsKnown() {
    Concept theirs =
        concept("", term("رَصِيف", Status.UNMARKED), english("Berth", Status.UNMARKED));
    assertThat(arrival(theirs, BERTH).kind()).isEqualTo(Arrival.Kind.SAME);
  }

  @Test
  void anotherRenderingAdds() {
    Arrival arrival =
        arrival(
            concept("", term("رصيف", Status.UNMARKED), english("quay", Status.FORBIDDEN)), BERTH);
    assertThat(arrival.kind()).isEqualTo(Arrival.Kind.CHANGED);
    assertThat(arrival.mine()).contains(0);
    assertThat(arrival.merged())
        .isEqualTo(
            concept(
                "shipping",
                term("رصيف", Status.UNMARKED),
                english("berth", Status.PREFERRED),
                english("quay", Status.FORBIDDEN)));
  }

  @Test
  void anotherStatusContradicts() {
    Arrival arrival =
        arrival(
            concept("", term("رصيف", Status.UNMARKED), english("berth", Status.FORBIDDEN)), BERTH);
    assertThat(arrival.kind()).isEqualTo(Arrival.Kind.CONFLICTING);
    assertThat(arrival.merged().forbidden()).hasSize(1);
  }

  @Test
  void anotherFieldOrPreferenceContradicts() {
    Concept field = concept("roads", term("رصيف", Status.UNMARKED));
    Concept preference =
        concept("", term("رصيف", Status.UNMARKED), english("quay", Status.PREFERRED));
    assertThat(arrival(field, BERTH).kind()).isEqualTo(Arrival.Kind.CONFLICTING);
    assertThat(arrival(field, BERTH).merged().detail(Detail.FIELD)).isEqualTo("roads");
    assertThat(arrival(preference, BERTH).kind()).isEqualTo(Arrival.Kind.CONFLICTING);
  }

  @Test
  void ofSeveralMeaningsTheOneWithTheSameEnglishIsMeant() {
    Concept pavement =
        concept("", term("رصيف", Status.UNMARKED), english("pavement", Status.PREFERRED));
    Concept theirs =
        concept("roads", term("رصيف", Status.UNMARKED), english("pavement", Status.PREFERRED));
    assertThat(arrival(theirs, BERTH, pavement).mine()).contains(1);
    assertThat(arrival(theirs, BERTH, pavement).kind()).isEqualTo(Arrival.Kind.CHANGED);
  }
}

package org.hashiya.morph;

import java.util.List;
import java.util.Map;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Person;
import org.hashiya.morph.Features.State;
import org.jspecify.annotations.Nullable;

/** All forms of a lemma in the order of schoolbooks, for a reader to look at. */
public sealed interface ParadigmTable {
  /** The columns of a verb's table. */
  enum Tense {
    PERFECT,
    INDICATIVE,
    SUBJUNCTIVE,
    JUSSIVE,
    IMPERATIVE
  }

  /**
   * A conjugation. Either list is empty where the verb lacks the voice.
   *
   * @param active thirteen persons, third before second before first
   * @param passive the same
   */
  record Conjugated(List<VerbRow> active, List<VerbRow> passive) implements ParadigmTable {}

  /**
   * A person's forms.
   *
   * @param gender null where both have the same
   * @param forms those that exist
   */
  record VerbRow(
      Person person, @Nullable Gender gender, Number number, Map<Tense, TableForm> forms) {}

  /**
   * A declension.
   *
   * @param rows singular, dual, then every plural, commonest first; three cases of each
   */
  record Declined(List<NounRow> rows) implements ParadigmTable {}

  /**
   * A case of one number and gender.
   *
   * @param plural which of several plurals, from 0; 0 for singular and dual
   * @param gender null where the noun has either
   * @param forms those that exist
   */
  record NounRow(
      Number number,
      int plural,
      @Nullable Gender gender,
      Case grammaticalCase,
      Map<State, TableForm> forms) {}

  /**
   * A word that has no table: a particle or a name.
   *
   * @param forms all written forms, vocalised
   */
  record Listed(List<String> forms) implements ParadigmTable {}

  /** The table of an entry. */
  static ParadigmTable of(Entry entry) {
    return switch (entry.inflection()) {
      case Inflection.Verb verb -> VerbTable.of(entry, verb);
      case Inflection.Noun _, Inflection.Adjective _ -> NounTable.of(entry);
      case Inflection.Name _, Inflection.Particle _ ->
          new Listed(
              Paradigm.of(entry).stream()
                  .filter(f -> f.joining() != Form.Joining.BOUND)
                  .map(Form::vocalised)
                  .distinct()
                  .toList());
    };
  }
}

package org.hashiya.ui.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.Entry;
import org.hashiya.morph.CaseEndings;
import org.hashiya.morph.Features;
import org.hashiya.morph.Features.Aspect;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Mood;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Person;
import org.hashiya.morph.Features.Voice;
import org.hashiya.morph.Form;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The conjugation of a verb: a table for each voice, a row for each person. */
final class VerbTables {
  private static final String LONG_ENDINGS = "وي";
  private static final char FATHA = '\u064E';
  private static final List<Subject> SUBJECTS =
      List.of(
          new Subject("هُوَ", Person.THIRD, Gender.MASCULINE, Number.SINGULAR),
          new Subject("هِيَ", Person.THIRD, Gender.FEMININE, Number.SINGULAR),
          new Subject("أَنْتَ", Person.SECOND, Gender.MASCULINE, Number.SINGULAR),
          new Subject("أَنْتِ", Person.SECOND, Gender.FEMININE, Number.SINGULAR),
          new Subject("أَنَا", Person.FIRST, null, Number.SINGULAR),
          new Subject("هُمَا", Person.THIRD, Gender.MASCULINE, Number.DUAL),
          new Subject("هُمَا", Person.THIRD, Gender.FEMININE, Number.DUAL),
          new Subject("أَنْتُمَا", Person.SECOND, null, Number.DUAL),
          new Subject("هُمْ", Person.THIRD, Gender.MASCULINE, Number.PLURAL),
          new Subject("هُنَّ", Person.THIRD, Gender.FEMININE, Number.PLURAL),
          new Subject("أَنْتُمْ", Person.SECOND, Gender.MASCULINE, Number.PLURAL),
          new Subject("أَنْتُنَّ", Person.SECOND, Gender.FEMININE, Number.PLURAL),
          new Subject("نَحْنُ", Person.FIRST, null, Number.PLURAL));

  private final Entry entry;
  private final List<Form> forms;
  private final Messages messages;

  VerbTables(Entry entry, List<Form> forms, Messages messages) {
    this.entry = entry;
    this.forms = forms.stream().filter(f -> f.joining() != Form.Joining.BOUND).toList();
    this.messages = messages;
  }

  private record Subject(String pronoun, Person person, @Nullable Gender gender, Number number) {
    boolean fits(Features f) {
      boolean genderFits = gender == null || f.gender() == null || f.gender() == gender;
      return f.person() == person && f.number() == number && genderFits;
    }
  }

  /** A column: an aspect, in the imperfect with its mood. */
  private record Tense(Aspect aspect, @Nullable Mood mood) {}

  private static final List<Tense> TENSES =
      List.of(
          new Tense(Aspect.PERFECT, null),
          new Tense(Aspect.IMPERFECT, Mood.INDICATIVE),
          new Tense(Aspect.IMPERFECT, Mood.SUBJUNCTIVE),
          new Tense(Aspect.IMPERFECT, Mood.JUSSIVE),
          new Tense(Aspect.IMPERATIVE, null));

  List<InflectionTable> all() {
    List<InflectionTable> tables = new ArrayList<>();
    for (Voice voice : Voice.values()) {
      if (forms.stream().anyMatch(f -> f.features().voice() == voice)) {
        tables.add(table(voice));
      }
    }
    return tables;
  }

  /** The third person of the present, with which dictionaries name a verb beside its past. */
  List<String> principalImperfect() {
    List<String> active = cell(SUBJECTS.getFirst(), TENSES.get(1), Voice.ACTIVE);
    return active.isEmpty() ? cell(SUBJECTS.getFirst(), TENSES.get(1), Voice.PASSIVE) : active;
  }

  private InflectionTable table(Voice voice) {
    List<Tense> tenses =
        TENSES.stream()
            .filter(t -> voice == Voice.ACTIVE || t.aspect() != Aspect.IMPERATIVE)
            .toList();
    List<InflectionTable.Row> rows = new ArrayList<>();
    Set<Number> said = EnumSet.noneOf(Number.class);
    for (Subject subject : SUBJECTS) {
      List<List<String>> cells = tenses.stream().map(t -> cell(subject, t, voice)).toList();
      String group =
          said.add(subject.number()) ? messages.name("margin.number", subject.number()) : "";
      rows.add(new InflectionTable.Row(group, subject.pronoun(), true, cells));
    }
    return new InflectionTable(
        voice.name(),
        messages.name("lexicon.voice", voice),
        tenses.stream().map(this::heading).toList(),
        rows);
  }

  private String heading(Tense tense) {
    boolean subordinate = tense.mood() != null && tense.mood() != Mood.INDICATIVE;
    return subordinate && tense.mood() != null
        ? messages.name("lexicon.mood", tense.mood())
        : messages.name("lexicon.aspect", tense.aspect());
  }

  private List<String> cell(Subject subject, Tense tense, Voice voice) {
    return forms.stream()
        .filter(f -> {
          Features features = f.features();
          return features.aspect() == tense.aspect()
              && features.voice() == voice
              && subject.fits(features)
              && (tense.mood() == null || features.moods().contains(tense.mood()));
        })
        .map(f -> vocalised(f, tense.mood()))
        .distinct()
        .toList();
  }

  private String vocalised(Form form, @Nullable Mood mood) {
    String bare = form.vocalised();
    if (mood == null || form.features().moods().size() < 2) {
      return bare;
    }
    if (mood == Mood.SUBJUNCTIVE
        && form.features().moods().contains(Mood.INDICATIVE)
        && LONG_ENDINGS.indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      return bare + FATHA; // يَدْعُوَ
    }
    return CaseEndings.withMood(Alone.of(entry, form), mood);
  }
}

package org.hashiya.morph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.morph.Features.Aspect;
import org.hashiya.morph.Features.Mood;
import org.hashiya.morph.Features.Voice;
import org.hashiya.morph.ParadigmTable.Tense;
import org.hashiya.morph.ParadigmTable.VerbRow;

/** Arranges the forms of a verb by person and tense. */
final class VerbTable {
  private static final List<Subject> ORDER =
      List.of(
          Subject.HE,
          Subject.SHE,
          Subject.YOU,
          Subject.YOU_FEMININE,
          Subject.I,
          Subject.THEY_TWO,
          Subject.THEY_TWO_FEMININE,
          Subject.YOU_TWO,
          Subject.THEY,
          Subject.THEY_FEMININE,
          Subject.YOU_ALL,
          Subject.YOU_ALL_FEMININE,
          Subject.WE);

  private final List<Form> forms;

  private VerbTable(List<Form> forms) {
    this.forms = forms;
  }

  static ParadigmTable of(Entry entry, Inflection.Verb verb) {
    char vowel = verb.vowels().isEmpty() ? 'a' : verb.vowels().getFirst();
    VerbTable table =
        new VerbTable(Conjugation.of(entry.lemma(), entry.root(), verb.masdars(), vowel));
    return new ParadigmTable.Conjugated(table.rows(Voice.ACTIVE), table.rows(Voice.PASSIVE));
  }

  private List<VerbRow> rows(Voice voice) {
    List<VerbRow> rows = new ArrayList<>();
    for (Subject s : ORDER) {
      Map<Tense, TableForm> row = new EnumMap<>(Tense.class);
      for (Tense tense : Tense.values()) {
        add(row, s, voice, tense);
      }
      if (!row.isEmpty()) {
        rows.add(new VerbRow(s.person, s.gender, s.number, row));
      }
    }
    return List.copyOf(rows);
  }

  private void add(Map<Tense, TableForm> row, Subject s, Voice voice, Tense tense) {
    for (Form form : forms) {
      Features f = form.features();
      boolean subject = f.person() == s.person && f.gender() == s.gender && f.number() == s.number;
      if (subject && f.voice() == voice && form.joining() != Form.Joining.BOUND && isIn(f, tense)) {
        row.put(tense, tableForm(form, tense));
        return;
      }
    }
  }

  private static boolean isIn(Features f, Tense tense) {
    return switch (tense) {
      case PERFECT -> f.aspect() == Aspect.PERFECT;
      case IMPERATIVE -> f.aspect() == Aspect.IMPERATIVE && f.moods().isEmpty();
      case INDICATIVE, SUBJUNCTIVE, JUSSIVE -> f.moods().contains(mood(tense));
    };
  }

  private static Mood mood(Tense tense) {
    return Mood.valueOf(tense.name());
  }

  private static TableForm tableForm(Form form, Tense tense) {
    Features f = form.features();
    String letters = Letters.strip(form.vocalised());
    if (f.aspect() != Aspect.IMPERFECT) {
      return new TableForm(form.vocalised(), letters, f);
    }
    Features one =
        new Features(
            f.aspect(),
            f.voice(),
            f.person(),
            f.gender(),
            f.number(),
            Set.of(),
            Set.of(mood(tense)),
            Set.of());
    return new TableForm(CaseEndings.withMood(form.vocalised(), f, mood(tense)), letters, one);
  }
}

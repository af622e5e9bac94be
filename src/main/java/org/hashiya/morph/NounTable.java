package org.hashiya.morph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.State;
import org.hashiya.morph.ParadigmTable.NounRow;
import org.jspecify.annotations.Nullable;

/** Arranges the forms of a noun or adjective by number, gender, case and state. */
final class NounTable {
  private static final Segment ARTICLE = new Segment(Role.ARTICLE, "ال", "");

  private final String root;
  private final List<NounRow> rows = new ArrayList<>();

  private NounTable(String root) {
    this.root = root;
  }

  static ParadigmTable of(Entry entry) {
    NounTable table = new NounTable(entry.root());
    List<Form> all = Paradigm.of(entry);
    table.add(all, Number.SINGULAR, 0);
    table.add(all, Number.DUAL, 0);
    int plural = 0;
    for (List<Form> forms : plurals(entry, all)) {
      table.add(forms, Number.PLURAL, plural++);
    }
    return new ParadigmTable.Declined(List.copyOf(table.rows));
  }

  /** The forms with one plural each, in the order of the lexicon. */
  private static List<List<Form>> plurals(Entry entry, List<Form> all) {
    List<String> listed =
        switch (entry.inflection()) {
          case Inflection.Noun n -> n.plurals();
          case Inflection.Adjective a -> a.plurals();
          default -> List.of();
        };
    if (listed.size() < 2) {
      return List.of(all);
    }
    List<List<Form>> plurals = new ArrayList<>();
    for (String one : listed) {
      plurals.add(Paradigm.of(entry, withPlurals(entry.inflection(), List.of(one))));
    }
    return plurals;
  }

  private static Inflection withPlurals(Inflection inflection, List<String> plurals) {
    return switch (inflection) {
      case Inflection.Noun n -> new Inflection.Noun(n.gender(), plurals);
      case Inflection.Adjective a -> new Inflection.Adjective(a.feminine(), plurals);
      default -> inflection;
    };
  }

  private void add(List<Form> all, Number number, int plural) {
    List<Form> forms =
        all.stream()
            .filter(f -> f.joining() != Form.Joining.BOUND && f.features().number() == number)
            .toList();
    Set<@Nullable Gender> genders = new LinkedHashSet<>();
    forms.forEach(f -> genders.add(f.features().gender()));
    for (Gender gender : genders) {
      List<Form> ofGender = forms.stream().filter(f -> f.features().gender() == gender).toList();
      for (Case c : Case.values()) {
        rows.add(new NounRow(number, plural, gender, c, states(ofGender, c)));
      }
    }
  }

  private Map<State, TableForm> states(List<Form> forms, Case c) {
    Map<State, TableForm> row = new EnumMap<>(State.class);
    for (State state : State.values()) {
      best(forms, c, state, row);
    }
    return row;
  }

  /** The form made for just this case and state goes before one that serves for several. */
  private void best(List<Form> forms, Case c, State state, Map<State, TableForm> row) {
    Form best = null;
    for (Form form : forms) {
      Features f = form.features();
      boolean fits = f.cases().contains(c) && f.states().contains(state);
      if (fits && (best == null || width(f) < width(best.features()))) {
        best = form;
      }
    }
    if (best != null) {
      row.put(state, tableForm(best, c, state));
    }
  }

  private static int width(Features f) {
    return f.cases().size() * f.states().size();
  }

  private TableForm tableForm(Form form, Case c, State state) {
    Features f = form.features();
    String text = CaseEndings.withCase(form.vocalised(), f, root, c, state == State.INDEFINITE);
    String whole =
        state == State.DEFINITE
            ? Joined.vocalised(List.of(ARTICLE, new Segment(Role.STEM, text, "")))
            : text;
    Features one =
        new Features(null, null, null, f.gender(), f.number(), Set.of(c), Set.of(), Set.of(state));
    return new TableForm(whole, Letters.strip(form.vocalised()), one);
  }
}

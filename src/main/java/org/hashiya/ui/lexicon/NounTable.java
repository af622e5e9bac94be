package org.hashiya.ui.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hashiya.lexicon.Entry;
import org.hashiya.morph.CaseEndings;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.State;
import org.hashiya.morph.Form;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The declension of a noun or adjective: numbers and cases down, states across. */
final class NounTable {
  private static final String DEFECTIVE = "\u0650ي";
  private static final char FATHA = '\u064E';

  private final Entry entry;
  private final List<Form> forms;
  private final Messages messages;

  NounTable(Entry entry, List<Form> forms, Messages messages) {
    this.entry = entry;
    this.forms =
        forms.stream()
            .filter(f -> f.joining() != Form.Joining.BOUND && f.features().number() != null)
            .toList();
    this.messages = messages;
  }

  /** Forms that differ in case and state only. */
  private record Group(@Nullable Gender gender, Number number) {
    boolean has(Form f) {
      return f.features().gender() == gender && f.features().number() == number;
    }
  }

  Optional<InflectionTable> table() {
    List<InflectionTable.Row> rows = new ArrayList<>();
    boolean bothGenders =
        forms.stream().map(f -> f.features().gender()).filter(g -> g != null).distinct().count()
            > 1;
    for (Group group : groups()) {
      for (Case c : Case.values()) {
        List<List<String>> cells = new ArrayList<>();
        for (State state : State.values()) {
          cells.add(cell(group, c, state));
        }
        String name = c == Case.NOMINATIVE ? name(group, bothGenders) : "";
        rows.add(new InflectionTable.Row(name, messages.name("margin.case", c), false, cells));
      }
    }
    List<String> columns = new ArrayList<>();
    for (State state : State.values()) {
      columns.add(messages.name("margin.state", state));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new InflectionTable("NOMINAL", "", columns, rows));
  }

  private List<Group> groups() {
    Set<Group> groups = new LinkedHashSet<>();
    for (Number number : Number.values()) {
      forms.stream()
          .map(f -> new Group(f.features().gender(), Objects.requireNonNull(f.features().number())))
          .filter(g -> g.number() == number)
          .forEach(groups::add);
    }
    return List.copyOf(groups);
  }

  private String name(Group group, boolean bothGenders) {
    String number = messages.name("margin.number", group.number());
    return bothGenders && group.gender() != null
        ? messages.say(
            "lexicon.forms.gendered", messages.name("margin.gender", group.gender()), number)
        : number;
  }

  private List<String> cell(Group group, Case c, State state) {
    List<Form> fitting =
        forms.stream()
            .filter(group::has)
            .filter(f -> f.features().cases().contains(c) && f.features().states().contains(state))
            .toList();
    // كِتَابًا, where there is such a form, is what the accusative is written like.
    List<Form> exact =
        fitting.stream()
            .filter(f -> f.features().cases().size() < 3 && f.features().states().size() == 1)
            .toList();
    return (exact.isEmpty() || state != State.INDEFINITE ? fitting : exact)
        .stream().map(f -> vocalised(f, c, state)).distinct().toList();
  }

  private String vocalised(Form form, Case c, State state) {
    var read = state == State.DEFINITE ? Alone.withArticle(entry, form) : Alone.of(entry, form);
    String ended = CaseEndings.withCase(read, c, state == State.INDEFINITE);
    boolean defective = form.features().cases().size() == 3 && form.vocalised().endsWith(DEFECTIVE);
    return defective && c == Case.ACCUSATIVE ? ended + FATHA : ended; // القَاضِيَ
  }
}

package org.hashiya.ui.lexicon;

import java.util.List;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.morph.Form;
import org.hashiya.morph.Paradigm;
import org.hashiya.morph.PersonalAnalyser;
import org.hashiya.ui.text.Messages;

/** The forms of an entry as tables. */
final class InflectionTables {
  private InflectionTables() {}

  /** Empty for what does not inflect, and for what the rules cannot inflect. */
  static List<InflectionTable> of(Entry entry, Messages messages) {
    if (!PersonalAnalyser.inflects(entry)) {
      return List.of();
    }
    List<Form> forms = Paradigm.of(entry);
    return switch (entry.inflection()) {
      case Inflection.Verb _ -> new VerbTables(entry, forms, messages).all();
      case Inflection.Noun _, Inflection.Adjective _ ->
          new NounTable(entry, forms, messages).table().stream().toList();
      case Inflection.Name _, Inflection.Particle _ -> List.of();
    };
  }

  /** The present of a verb; empty for anything else. */
  static List<String> imperfect(Entry entry, Messages messages) {
    return entry.inflection() instanceof Inflection.Verb && PersonalAnalyser.inflects(entry)
        ? new VerbTables(entry, Paradigm.of(entry), messages).principalImperfect()
        : List.of();
  }
}

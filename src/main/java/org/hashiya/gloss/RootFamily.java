package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.DerivedNominals;
import org.hashiya.morph.PersonalAnalyser;
import org.hashiya.morph.VerbForm;
import org.jspecify.annotations.Nullable;

/** The words of a root, ordered by the forms of its verbs. */
public final class RootFamily {
  private static final Pattern SUFFIX = Pattern.compile("(?:\u0650يّ(?:\u064Eة)?|\u064Eة)$");
  private static final Comparator<Entry> VERB_FIRST =
      Comparator.<Entry>comparingInt(e -> e.pos() == PartOfSpeech.VERB ? 0 : 1)
          .thenComparing(Family.ORDER);

  private RootFamily() {}

  /**
   * The words that belong to one form: its verbs, their masdars and participles, and what is made
   * of these.
   *
   * @param form empty where the root has no verb that the words could come from
   */
  public record Branch(Optional<VerbForm> form, List<Entry> entries) {}

  /** Orders a family; simple nouns and adjectives stand with form I. */
  public static List<Branch> branches(List<Entry> family) {
    Map<String, VerbForm> made = new HashMap<>();
    for (Entry entry : family) {
      if (entry.inflection() instanceof Inflection.Verb verb) {
        verbForm(entry)
            .ifPresent(form -> nominals(entry, verb).forEach(n -> made.putIfAbsent(n, form)));
      }
    }
    boolean ground = family.stream().anyMatch(e -> verbForm(e).equals(Optional.of(VerbForm.I)));
    Map<VerbForm, List<Entry>> branches = new EnumMap<>(VerbForm.class);
    List<Entry> others = new ArrayList<>();
    for (Entry entry : family) {
      VerbForm form = form(entry, made, ground);
      (form == null ? others : branches.computeIfAbsent(form, _ -> new ArrayList<>())).add(entry);
    }
    List<Branch> ordered = new ArrayList<>();
    if (!others.isEmpty()) {
      ordered.add(new Branch(Optional.empty(), sorted(others)));
    }
    branches.forEach(
        (form, entries) -> ordered.add(new Branch(Optional.of(form), sorted(entries))));
    return ordered;
  }

  private static List<Entry> sorted(List<Entry> entries) {
    return entries.stream().sorted(VERB_FIRST).toList();
  }

  private static @Nullable VerbForm form(Entry entry, Map<String, VerbForm> made, boolean ground) {
    if (entry.pos() == PartOfSpeech.VERB) {
      return verbForm(entry).orElse(null);
    }
    VerbForm known = made.get(entry.lemma());
    if (known == null) {
      known = made.get(SUFFIX.matcher(entry.lemma()).replaceFirst(""));
    }
    return known == null && ground ? VerbForm.I : known;
  }

  /** Empty for what is no verb, and for a verb of the person's own that the rules do not know. */
  private static Optional<VerbForm> verbForm(Entry entry) {
    return entry.pos() == PartOfSpeech.VERB && PersonalAnalyser.inflects(entry)
        ? Optional.of(VerbForm.of(entry))
        : Optional.empty();
  }

  private static List<String> nominals(Entry entry, Inflection.Verb verb) {
    List<String> nominals = new ArrayList<>(verb.masdars());
    DerivedNominals derived = DerivedNominals.of(entry, verb);
    nominals.add(derived.activeParticiple());
    nominals.add(derived.passiveParticiple());
    derived.masdar().ifPresent(nominals::add);
    return nominals;
  }
}

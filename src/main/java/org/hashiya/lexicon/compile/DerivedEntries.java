package org.hashiya.lexicon.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hashiya.lexicon.EnglishInflection;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Gender;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.DerivedNominals;
import org.hashiya.text.Arabic;

/**
 * Participles and masdars of authored verbs, and adjectives of authored names, that have no entry
 * of their own. Their glosses are made from those of the verb or name.
 */
final class DerivedEntries {
  /** How much rarer than its verb a derived word is taken to be. */
  private static final int RARER = 3;

  private static final int RAREST = 18;

  private final List<Entry> entries;
  private final Set<String> lemmas = new HashSet<>();

  /** Adjectives without vowels: authors vowel the nisba of a foreign name in more than one way. */
  private final Set<String> letters = new HashSet<>();

  private DerivedEntries(List<Entry> authored) {
    entries = new ArrayList<>(authored);
    authored.forEach(e -> lemmas.add(e.lemma()));
    authored.stream()
        .filter(e -> e.pos() == PartOfSpeech.ADJECTIVE)
        .forEach(e -> letters.add(Arabic.stripMarks(e.lemma())));
  }

  /** The authored entries followed by the derived ones, numbered on. */
  static List<Entry> completed(List<Entry> authored) {
    DerivedEntries derived = new DerivedEntries(authored);
    for (Entry entry : authored) {
      switch (entry.inflection()) {
        case Inflection.Verb verb -> derived.ofVerb(entry, verb);
        case Inflection.Name name -> derived.ofName(entry, name);
        case Inflection.Noun _, Inflection.Adjective _, Inflection.Particle _ -> {}
      }
    }
    return derived.entries;
  }

  private void ofVerb(Entry verb, Inflection.Verb inflection) {
    if (verb.lemma().equals("لَيْسَ")) {
      return;
    }
    DerivedNominals nominals = DerivedNominals.of(verb, inflection);
    Inflection adjective = new Inflection.Adjective("-", List.of());
    List<Sense> active = inflected(verb.senses(), EnglishInflection::gerund);
    add(verb, nominals.activeParticiple(), PartOfSpeech.ADJECTIVE, adjective, active);
    if (!isState(verb)) {
      List<Sense> passive = inflected(verb.senses(), EnglishInflection::pastParticiple);
      add(verb, nominals.passiveParticiple(), PartOfSpeech.ADJECTIVE, adjective, passive);
    }
    List<String> masdars = new ArrayList<>(inflection.masdars());
    nominals.masdar().ifPresent(masdars::add);
    for (String masdar : masdars) {
      Gender gender = masdar.endsWith("ة") ? Gender.FEMININE : Gender.MASCULINE;
      // The regular masdar of a derived form can always be counted: تَعْلِيمَات.
      boolean regular = nominals.masdar().filter(masdar::equals).isPresent();
      List<String> plurals = regular ? List.of("ات") : List.of();
      Inflection noun = new Inflection.Noun(gender, plurals);
      add(verb, masdar, PartOfSpeech.NOUN, noun, active);
    }
  }

  /** What only says that somebody is something, such as تَنَاسَبَ, is done to nobody. */
  private static boolean isState(Entry verb) {
    Sense first = verb.senses().getFirst();
    String gloss = first.glosses().getFirst();
    return first.preposition().isEmpty() && (gloss.equals("be") || gloss.startsWith("be "));
  }

  private void ofName(Entry name, Inflection.Name inflection) {
    if (!inflection.nisba().isEmpty() && letters.add(Arabic.stripMarks(inflection.nisba()))) {
      String english = name.senses().getFirst().glosses().getFirst();
      List<Sense> senses = List.of(Sense.of("of " + english, "from " + english));
      Inflection adjective = new Inflection.Adjective("-", List.of());
      add(name, inflection.nisba(), PartOfSpeech.ADJECTIVE, adjective, senses);
    }
  }

  private void add(
      Entry source, String lemma, PartOfSpeech pos, Inflection inflection, List<Sense> senses) {
    if (!lemmas.add(lemma)) {
      return;
    }
    entries.add(
        new Entry(
            entries.size(),
            lemma,
            source.root(),
            pos,
            inflection,
            senses,
            Math.min(RAREST, source.frequencyClass() + RARER),
            Entry.Origin.DERIVED));
  }

  private static List<Sense> inflected(List<Sense> senses, UnaryOperator<String> rule) {
    return senses.stream()
        .map(s ->
            new Sense(
                s.field(), s.preposition(), s.glosses().stream().map(rule).distinct().toList()))
        .toList();
  }
}

package org.hashiya.gloss;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.Lexicon;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.DerivedNominals;
import org.jspecify.annotations.Nullable;

/** Finds the verbs that masdars and participles belong to. Safe for use by several threads. */
final class Verbs {
  private final Lexicon lexicon;

  /** Participles and masdars of the verbs that were asked for, by the number of their entry. */
  private final AtomicReferenceArray<@Nullable DerivedNominals> derived;

  Verbs(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.derived = new AtomicReferenceArray<>(lexicon.size());
  }

  /** Participles and masdar of a verb, worked out once for each of the lexicon. */
  DerivedNominals nominals(Entry verb, Inflection.Verb inflection) {
    if (verb.id() < 0) {
      return DerivedNominals.of(verb, inflection); // a guess
    }
    DerivedNominals known = derived.get(verb.id());
    if (known == null) {
      known = DerivedNominals.of(verb, inflection);
      derived.set(verb.id(), known);
    }
    return known;
  }

  /** What a word is to the verb with this lemma; a verb of its root is looked for. */
  OfVerb relation(Entry word, String verb) {
    if (word.inflection() instanceof Inflection.Verb) {
      return word.lemma().equals(verb) ? OfVerb.FINITE : OfVerb.OTHER;
    }
    for (Entry entry : lexicon.ofRoot(word.root())) {
      if (entry.lemma().equals(verb) && entry.inflection() instanceof Inflection.Verb inflection) {
        return relation(word, entry, inflection);
      }
    }
    return OfVerb.OTHER;
  }

  /** The commonest verb whose masdar a noun is. */
  Optional<Entry> ofMasdar(Entry masdar) {
    if (masdar.pos() != PartOfSpeech.NOUN) {
      return Optional.empty();
    }
    return lexicon.ofRoot(masdar.root()).stream()
        .filter(e ->
            e.inflection() instanceof Inflection.Verb inflection
                && relation(masdar, e, inflection) == OfVerb.MASDAR)
        .min((a, b) -> Integer.compare(a.frequencyClass(), b.frequencyClass()));
  }

  private OfVerb relation(Entry word, Entry verb, Inflection.Verb inflection) {
    String lemma = word.lemma();
    DerivedNominals nominals = nominals(verb, inflection);
    if (inflection.masdars().contains(lemma)
        || nominals.masdar().filter(lemma::equals).isPresent()) {
      return OfVerb.MASDAR;
    }
    return lemma.equals(nominals.activeParticiple())
        ? OfVerb.ACTIVE_PARTICIPLE
        : lemma.equals(nominals.passiveParticiple()) ? OfVerb.PASSIVE_PARTICIPLE : OfVerb.OTHER;
  }
}

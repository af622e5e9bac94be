package org.hashiya.lexicon.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.lexicon.source.SourceError;
import org.hashiya.lexicon.source.SourceReader;

/**
 * What can be said of entries only when they stand beside the grammar and each other: patterns,
 * plurals, imperfect vowels, the same lemma or sense twice. The compiler is the third reader.
 */
final class SourceChecks {
  private final List<SourceError> errors = new ArrayList<>();
  private final Map<String, List<Entry>> byLemma = new HashMap<>();

  private SourceChecks() {}

  /** What is wrong with entries that can all be read. */
  static List<SourceError> errors(SourceReader.Source source) {
    SourceChecks checks = new SourceChecks();
    for (Entry entry : source.entries()) {
      SourceReader.Place place = source.places().get(entry.id());
      checks.of(entry).ifPresent(c -> checks.errors.add(place.error(c)));
    }
    return checks.errors;
  }

  private Optional<String> of(Entry entry) {
    return switch (entry.inflection()) {
      case Inflection.Verb v ->
          ImperfectVowels.complaint(entry.lemma(), entry.root(), v.vowels()).or(() -> twice(entry));
      case Inflection.Noun n ->
          NominalShapes.complaint(entry.lemma(), entry.root(), n.plurals()).or(() -> twice(entry));
      case Inflection.Adjective a ->
          NominalShapes.complaint(entry.lemma(), entry.root(), a.plurals()).or(() -> twice(entry));
      case Inflection.Particle _, Inflection.Name _ ->
          entry.pos() == PartOfSpeech.PRONOUN ? Optional.empty() : sameSense(entry);
    };
  }

  private Optional<String> twice(Entry entry) {
    return sameSense(entry).or(() -> sameLemma(entry));
  }

  /** The same gloss in two senses that neither field nor preposition tells apart. */
  private static Optional<String> sameSense(Entry entry) {
    Set<String> seen = new HashSet<>();
    for (Sense sense : entry.senses()) {
      for (String gloss : sense.glosses()) {
        if (!seen.add(sense.field() + sense.preposition() + ":" + gloss)) {
          return Optional.of("'" + gloss + "' in two senses of " + entry.lemma());
        }
      }
    }
    return Optional.empty();
  }

  /** Two entries of one lemma must differ in what they mean. */
  private Optional<String> sameLemma(Entry entry) {
    List<Entry> others =
        byLemma.computeIfAbsent(entry.lemma() + entry.pos() + entry.root(), _ -> new ArrayList<>());
    Optional<String> complaint =
        others.stream()
            .filter(o -> shares(o, entry))
            .findFirst()
            .map(o -> entry.lemma() + " twice with the same gloss");
    others.add(entry);
    return complaint;
  }

  private static boolean shares(Entry a, Entry b) {
    Set<String> glosses = new HashSet<>();
    a.senses().forEach(s -> glosses.addAll(s.glosses()));
    return b.senses().stream().flatMap(s -> s.glosses().stream()).anyMatch(glosses::contains);
  }
}

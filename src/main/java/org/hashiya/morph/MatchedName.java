package org.hashiya.morph;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Field;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.LatinNames;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.text.foreign.ForeignSpelling;
import org.hashiya.text.foreign.Skeleton;

/** Takes an unknown word for a foreign name that is known in Latin letters only. */
final class MatchedName {
  /** As rare as a family that the lexicon has, and a little rarer than a town. */
  private static final int FREQUENCY = 13;

  /** A word of three letters may be a name only by chance. */
  private static final int SHORTEST = 4;

  private static final int MOST_ODD = 2;

  /** So many consonants are no chance. */
  private static final int ENOUGH = 4;

  /** الغارف may as well be a word of Arabic as Algarve. */
  private static final String ARTICLE = "ال";

  private final Supplier<LatinNames> names;

  /**
   * @param names asked for at the first unknown word
   */
  MatchedName(Supplier<LatinNames> names) {
    this.names = names;
  }

  /** A name that the word spells all but exactly. */
  Optional<Entry> sure(String stem) {
    return likely(stem, Guesser.RAREST).filter(e -> !e.isGuess());
  }

  /** A name with what looks like the article (الينسون), as a guess. */
  Optional<Entry> withArticle(String word) {
    List<LatinNames.Fit> fits = names.get().of(word).stream().filter(f -> f.misfit() == 0).toList();
    return fits.isEmpty() || consonants(word) < ENOUGH
        ? Optional.empty()
        : Optional.of(entry(word, fits, Entry.Origin.GUESSED, FREQUENCY));
  }

  /**
   * A name that the word may spell, as a guess unless it is sure.
   *
   * @param rarity of a guess
   */
  Optional<Entry> likely(String stem, int rarity) {
    List<LatinNames.Fit> fits = names.get().of(stem);
    if (fits.isEmpty()) {
      return Optional.empty();
    }
    boolean sure = isSure(stem, fits.getFirst());
    return Optional.of(
        sure
            ? entry(stem, fits, Entry.Origin.MATCHED, FREQUENCY)
            : entry(stem, fits, Entry.Origin.GUESSED, rarity));
  }

  /** The likeliest name that the word spells exactly, however short, as a guess. */
  Optional<Entry> exact(String stem) {
    List<LatinNames.Fit> fits =
        names.get().of(stem).stream().filter(f -> f.misfit() == 0 && isOfPerson(f)).toList();
    return fits.isEmpty()
        ? Optional.empty()
        : Optional.of(entry(stem, fits, Entry.Origin.GUESSED, Guesser.RAREST));
  }

  private static boolean isOfPerson(LatinNames.Fit fit) {
    return fit.name().kinds().contains(NameKind.FAMILY)
        || fit.name().kinds().contains(NameKind.GIVEN);
  }

  /** Two consonants are too few; of many, one vowel more or less is no matter. */
  private static boolean isSure(String stem, LatinNames.Fit fit) {
    int consonants = consonants(stem);
    return consonants > 2
        && stem.length() >= SHORTEST
        && !stem.startsWith(ARTICLE)
        && fit.misfit() <= Math.min(consonants - 3, MOST_ODD);
  }

  private static int consonants(String word) {
    return Skeleton.size(Skeleton.of(ForeignSpelling.arabic(word)));
  }

  private static Entry entry(
      String stem, List<LatinNames.Fit> fits, Entry.Origin origin, int frequency) {
    LatinNames.Fit best = fits.getFirst();
    List<String> glosses =
        Stream.concat(
                Stream.of(best),
                fits.stream().skip(1).filter(f -> f.misfit() <= best.misfit()).limit(1))
            .map(f -> f.name().name())
            .toList();
    return new Entry(
        -2 - best.number(),
        stem,
        "",
        PartOfSpeech.NAME,
        new Inflection.Name(
            best.name().kinds().getFirst(), best.name().gender(), List.of(), "", false),
        List.of(new Sense(Field.GENERAL, "", glosses)),
        frequency,
        origin);
  }
}

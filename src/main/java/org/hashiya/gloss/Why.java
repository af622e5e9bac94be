package org.hashiya.gloss;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hashiya.article.Place;
import org.hashiya.lexicon.Entry;
import org.hashiya.morph.Analyser;
import org.hashiya.morph.Features.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Why a word is read as it is.
 *
 * @param read as what the word is read
 * @param instead what the word would be read as by itself if not so, or in its sentence if a person
 *     had not chosen; empty if there is nothing
 * @param reasons what speaks for the chosen one, the strongest first; never empty
 */
public record Why(Reading read, Optional<Reading> instead, List<Reason> reasons) {
  public Why {
    reasons = List.copyOf(reasons);
  }

  /**
   * Weighs the two readings anew, the words around them read as chosen. Meant for one place on
   * request.
   *
   * @param place of a word with readings
   */
  public static Why of(GlossedArticle article, Place place) {
    List<Reading> readings = article.at(place).readings();
    Reading chosen = readings.getFirst();
    if (article.at(place).choice().isPresent()) {
      Optional<Reading> programs = readings.stream().skip(1).findFirst();
      return new Why(chosen, programs, List.of(new Reason.ChosenByPerson()));
    }
    Optional<Reading> instead = commonest(readings, r -> isOtherWord(r, chosen));
    if (instead.isEmpty()) {
      instead = commonest(readings, r -> voice(r) != voice(chosen));
    }
    List<Reason> reasons =
        instead
            .map(other -> new Reasons(article, place).between(chosen, other))
            .orElseGet(() -> List.of(Reasons.unrivalled(article.at(place).token())));
    return new Why(chosen, instead, reasons);
  }

  private static Optional<Reading> commonest(List<Reading> readings, Predicate<Reading> rival) {
    return readings.stream()
        .filter(rival)
        .min(Comparator.comparingInt(r -> Analyser.rarity(r.analysis())));
  }

  private static boolean isOtherWord(Reading a, Reading b) {
    Entry one = a.analysis().entry();
    Entry other = b.analysis().entry();
    return !one.lemma().equals(other.lemma()) || one.pos() != other.pos();
  }

  private static @Nullable Voice voice(Reading reading) {
    return reading.analysis().features().voice();
  }
}

package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hashiya.lexicon.Sense;

/**
 * Of namesakes the one at home in the country of the article: الأهلي is Al Ahly in Egypt, Al Ahli
 * in Saudi Arabia. The lexicon says so in brackets: "Al Ahly (in Egypt); Al Ahli (in Saudi
 * Arabia)".
 */
final class Homes {
  private static final Pattern HOME = Pattern.compile("(.+) \\(in ([A-Z][A-Za-z ]+)\\)");

  /** Egypt and Egyptian, Saudi Arabia and Saudi begin alike. */
  private static final int ALIKE = 5;

  private final Collection<Word> words;

  /**
   * @param words of the article
   */
  Homes(Collection<Word> words) {
    this.words = words;
  }

  /** The senses with the one at home first, and without the brackets. */
  List<Sense> first(List<Sense> senses) {
    if (senses.stream().noneMatch(s -> home(s).matches())) {
      return senses;
    }
    List<Sense> ordered = new ArrayList<>(senses);
    ordered.sort(Comparator.comparingInt(s -> -told(s)));
    return ordered.stream().map(Homes::withoutHome).toList();
  }

  private static Matcher home(Sense sense) {
    return HOME.matcher(sense.glosses().getFirst());
  }

  private static Sense withoutHome(Sense sense) {
    Matcher home = home(sense);
    return home.matches()
        ? new Sense(sense.field(), sense.preposition(), List.of(home.group(1)), sense.own())
        : sense;
  }

  /** How many different words of the article name the country or say that something is of it. */
  private int told(Sense sense) {
    Matcher home = home(sense);
    if (!home.matches()) {
      return 0;
    }
    String stem = home.group(2).substring(0, Math.min(ALIKE, home.group(2).length()));
    int told = 0;
    for (Word word : words) {
      boolean names =
          !word.candidates().isEmpty()
              && word.candidates().getFirst().analysis.entry().senses().stream()
                  .anyMatch(s -> s.glosses().getFirst().startsWith(stem));
      told += names ? 1 : 0;
    }
    return told;
  }
}

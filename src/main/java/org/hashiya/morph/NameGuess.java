package org.hashiya.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Gender;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.text.Romanisation;

/**
 * Takes a word for a name, or behind the article for the adjective of one, and writes it in Latin
 * letters; with and without what may be joined to its beginning.
 */
final class NameGuess {
  private static final int SHORTEST_STEM = 3;
  private static final int SHORTEST_NISBA = 5;

  private NameGuess() {}

  static List<Analysis> of(String word, String letters) {
    if (letters.isEmpty()) {
      return List.of(of(word, Proclitic.ALL.getFirst(), word));
    }
    List<Analysis> guesses = new ArrayList<>();
    List<Analysis> split = new ArrayList<>();
    for (Proclitic p : Proclitic.startingWith(letters.charAt(0))) {
      boolean joins = !p.has(Role.QUESTION) && !p.has(Role.FUTURE) && !p.has(Role.EMPHATIC);
      boolean leavesEnough = letters.length() - p.length() >= SHORTEST_STEM;
      if (!joins || p.hiddenArticle() || !leavesEnough || !p.opens(letters)) {
        continue;
      }
      if (p.has(Role.ARTICLE)) {
        guesses.add(of(letters.substring(p.length()), p, word));
      } else if (!p.letters().isEmpty()) {
        split.add(of(letters.substring(p.length()), p, word));
      }
    }
    // A first letter that could be a clitic is as a rule part of a foreign name (ويندوز, بايدن).
    if (guesses.isEmpty()) {
      guesses.add(of(letters, Proclitic.ALL.getFirst(), word));
      guesses.addAll(split);
    }
    return guesses;
  }

  private static Analysis of(String stem, Proclitic p, String word) {
    boolean article = p.has(Role.ARTICLE);
    boolean nisba =
        article && stem.length() >= SHORTEST_NISBA && (stem.endsWith("ي") || stem.endsWith("ية"));
    List<Segment> segments = new ArrayList<>(p.segments());
    segments.add(new Segment(Role.STEM, stem, ""));
    Entry entry = nisba ? nisba(stem) : name(stem, article);
    return new Analysis(entry, segments, Features.NONE, word, Set.of());
  }

  private static Entry nisba(String stem) {
    String lemma = stem.endsWith("ة") ? stem.substring(0, stem.length() - 1) : stem;
    String place = Romanisation.press(lemma.substring(0, lemma.length() - 1));
    Sense sense = Sense.of("of " + place, Romanisation.press("ال" + stem));
    return entry(lemma, PartOfSpeech.ADJECTIVE, new Inflection.Adjective("-", List.of()), sense);
  }

  private static Entry name(String stem, boolean article) {
    Inflection name = new Inflection.Name(NameKind.PERSON, Gender.COMMON, List.of(), "", article);
    Sense sense = Sense.of(Romanisation.press(article ? "ال" + stem : stem));
    return entry(stem, PartOfSpeech.NAME, name, sense);
  }

  private static Entry entry(String lemma, PartOfSpeech pos, Inflection inflection, Sense sense) {
    return new Entry(
        -1, lemma, "", pos, inflection, List.of(sense), Guesser.RAREST, Entry.Origin.GUESSED);
  }
}

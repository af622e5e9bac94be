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
 * An honest guess at a word that the lexicon does not explain: clitics split off, a nisba or
 * feminine seen, the rest taken for a name and written in Latin letters.
 */
public final class Guesser {
  private static final int RAREST = 18;
  private static final int SHORTEST_STEM = 2;

  /** The guesses for a word, likeliest first; never empty. */
  public List<Analysis> guess(String word) {
    String letters = Letters.strip(word);
    List<Analysis> guesses = new ArrayList<>();
    boolean article = letters.startsWith("ال") && letters.length() > 4;
    if (article) {
      guesses.add(of(letters.substring(2), List.of(new Segment(Role.ARTICLE, "ال", "the")), word));
    }
    for (Clitics.Proclitic p : Clitics.PROCLITICS) {
      boolean longEnough = letters.length() - p.letters().length() > SHORTEST_STEM + 1;
      boolean plain = !p.has(Role.QUESTION) && !p.has(Role.FUTURE) && !p.has(Role.EMPHATIC);
      boolean withArticle = p.has(Role.ARTICLE) && !p.hiddenArticle() && p.segments().size() > 1;
      if (plain && withArticle && longEnough && letters.startsWith(p.letters())) {
        guesses.add(of(letters.substring(p.letters().length()), p.segments(), word));
      }
    }
    if (!article) {
      guesses.add(of(letters, List.of(), word));
    }
    return List.copyOf(guesses);
  }

  /** The same word taken for the name of a person. */
  public Analysis asName(Analysis word) {
    StringBuilder stem = new StringBuilder();
    boolean article = false;
    for (Segment s : word.segments()) {
      article |= s.role() == Role.ARTICLE;
      stem.append(s.role() == Role.STEM ? s.text() : "");
    }
    Entry entry = name(stem.toString(), article);
    return new Analysis(entry, word.segments(), Features.NONE, word.vocalised(), Set.of());
  }

  private static Analysis of(String stem, List<Segment> proclitics, String word) {
    boolean nisba = stem.length() > 4 && (stem.endsWith("ي") || stem.endsWith("ية"));
    boolean article = proclitics.stream().anyMatch(s -> s.role() == Role.ARTICLE);
    String base =
        stem.endsWith("ية") ? stem.substring(0, stem.length() - 2) : stem.substring(0, stem.length() - (nisba ? 1 : 0));
    Entry entry = nisba && article ? nisba(stem, base) : name(stem, article);
    List<Segment> segments = new ArrayList<>(proclitics);
    segments.add(new Segment(Role.STEM, stem, ""));
    return new Analysis(entry, segments, Features.NONE, word, Set.of());
  }

  private static Entry nisba(String stem, String base) {
    String lemma = stem.endsWith("ة") ? stem.substring(0, stem.length() - 1) : stem;
    String place = Romanisation.press(base);
    return new Entry(
        -1,
        lemma,
        "",
        PartOfSpeech.ADJECTIVE,
        new Inflection.Adjective("-", List.of()),
        List.of(Sense.of("of " + place, Romanisation.press("ال" + stem))),
        RAREST,
        Entry.Origin.GUESSED);
  }

  private static Entry name(String stem, boolean article) {
    String latin = Romanisation.press(article ? "ال" + stem : stem);
    return new Entry(
        -1,
        stem,
        "",
        PartOfSpeech.NAME,
        new Inflection.Name(NameKind.PERSON, Gender.COMMON, List.of(), "", false),
        List.of(Sense.of(latin)),
        RAREST,
        Entry.Origin.GUESSED);
  }
}

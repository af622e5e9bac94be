package org.hashiya.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /** A word with و that is longer is rather "and" and a word. */
  private static final int LONGEST_NAME_IN_WAW = 4;

  private static final int LESS_RARE = 12;

  /** The number of what stands in no list. */
  private static final int NONE = -1;

  private final Analyser analyser;
  private final MatchedName matched;

  NameGuess(Analyser analyser, MatchedName matched) {
    this.analyser = analyser;
    this.matched = matched;
  }

  List<Analysis> of(String word, String letters) {
    if (letters.isEmpty()) {
      return List.of(of(word, Proclitic.ALL.getFirst(), word));
    }
    List<Analysis> guesses = new ArrayList<>();
    matched.sure(letters).ifPresent(e -> guesses.add(bare(e, letters, word)));
    if (guesses.isEmpty() && letters.startsWith("ال")) {
      matched.withArticle(letters).ifPresent(e -> guesses.add(bare(e, letters, word)));
    }
    if (!guesses.isEmpty()) {
      return guesses;
    }
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
    // A first letter that could be a clitic is as a rule part of a foreign name (ويندوز, بايدن),
    // but
    // و before a consonant is likelier "and".
    if (guesses.isEmpty()) {
      guesses.add(of(letters, Proclitic.ALL.getFirst(), word));
      guesses.addAll(split);
    }
    return guesses;
  }

  /** The same word taken for the name of a person. */
  static Analysis asName(Analysis word) {
    StringBuilder stem = new StringBuilder();
    boolean article = false;
    for (Segment s : word.segments()) {
      article |= s.role() == Role.ARTICLE;
      stem.append(s.role() == Role.STEM || s.role() == Role.PRONOUN ? s.text() : "");
    }
    List<Segment> segments = new ArrayList<>();
    if (article) {
      segments.add(new Segment(Role.ARTICLE, "ال", "the"));
    }
    segments.add(new Segment(Role.STEM, stem.toString(), ""));
    String latin = Romanisation.press(article ? "ال" + stem : stem.toString());
    Entry entry = name(stem.toString(), article, latin, Guesser.RAREST);
    return new Analysis(entry, segments, Features.NONE, word.vocalised(), Set.of());
  }

  /** The same letters where nothing speaks for a name. */
  static Analysis asWord(Analysis name) {
    Entry entry = name.entry();
    String latin = latin(entry).toLowerCase(Locale.ROOT);
    Entry word =
        new Entry(
            NONE,
            entry.lemma(),
            "",
            entry.pos() == PartOfSpeech.NAME ? PartOfSpeech.NOUN : entry.pos(),
            entry.pos() == PartOfSpeech.NAME
                ? new Inflection.Noun(Gender.COMMON, List.of())
                : entry.inflection(),
            List.of(Sense.of(latin)),
            Guesser.RAREST,
            Entry.Origin.GUESSED);
    return new Analysis(word, name.segments(), name.features(), name.vocalised(), Set.of());
  }

  private static String latin(Entry name) {
    boolean foreign = name.id() != NONE;
    return foreign
        ? Romanisation.press(name.lemma())
        : name.senses().getFirst().glosses().getLast();
  }

  private Analysis of(String stem, Proclitic p, String word) {
    boolean article = p.has(Role.ARTICLE);
    boolean nisba =
        article && stem.length() >= SHORTEST_NISBA && (stem.endsWith("ي") || stem.endsWith("ية"));
    List<Segment> segments = new ArrayList<>(p.segments());
    segments.add(new Segment(Role.STEM, stem, ""));
    boolean and =
        p.letters().equals("و")
            && stem.length() >= LONGEST_NAME_IN_WAW
            && "ايو".indexOf(stem.charAt(0)) < 0;
    Entry entry =
        nisba
            ? nisba(stem)
            : article ? name(stem, true, latin(stem), Guesser.RAREST) : name(stem, and);
    return new Analysis(entry, segments, Features.NONE, word, Set.of());
  }

  private Entry name(String stem, boolean and) {
    int rarity = and ? LESS_RARE : Guesser.RAREST;
    return matched
        .likely(stem, rarity)
        .orElseGet(() -> name(stem, false, Romanisation.press(stem), rarity));
  }

  /** A part of a name that another rule has read. */
  static Analysis part(String letters, String english, String word) {
    Entry entry =
        new Entry(
            NONE,
            letters,
            "",
            PartOfSpeech.NAME,
            new Inflection.Name(NameKind.FAMILY, Gender.COMMON, List.of(), "", false),
            List.of(Sense.of(english)),
            Guesser.RAREST,
            Entry.Origin.MATCHED);
    return bare(entry, letters, word);
  }

  static Analysis bare(Entry name, String letters, String word) {
    List<Segment> stem = List.of(new Segment(Role.STEM, letters, ""));
    return new Analysis(name, stem, Features.NONE, word, Set.of());
  }

  private static Entry nisba(String stem) {
    String lemma = stem.endsWith("ة") ? stem.substring(0, stem.length() - 1) : stem;
    String place = Romanisation.press(lemma.substring(0, lemma.length() - 1));
    Sense sense = Sense.of("of " + place, Romanisation.press("ال" + stem));
    return entry(lemma, PartOfSpeech.ADJECTIVE, new Inflection.Adjective("-", List.of()), sense);
  }

  /** The English of a name that the lexicon knows without the article, or likely letters. */
  private String latin(String stem) {
    return analyser.analyse(stem).stream()
        .filter(a -> a.entry().pos() == PartOfSpeech.NAME && a.segments().size() == 1)
        .map(a -> "al-" + a.entry().senses().getFirst().glosses().getFirst())
        .findFirst()
        .orElseGet(() -> Romanisation.press("ال" + stem));
  }

  private static Entry name(String stem, boolean article, String latin, int rarity) {
    Inflection name = new Inflection.Name(NameKind.PERSON, Gender.COMMON, List.of(), "", article);
    return new Entry(
        NONE,
        stem,
        "",
        PartOfSpeech.NAME,
        name,
        List.of(Sense.of(latin)),
        rarity,
        Entry.Origin.GUESSED);
  }

  private static Entry entry(String lemma, PartOfSpeech pos, Inflection inflection, Sense sense) {
    return new Entry(
        NONE, lemma, "", pos, inflection, List.of(sense), Guesser.RAREST, Entry.Origin.GUESSED);
  }
}

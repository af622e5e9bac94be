package org.hashiya.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
  private static final int LESS_RARE = 16;
  private static final Segment AND = new Segment(Role.CONJUNCTION, "وَ", "and");
  private static final int SHORTEST_STEM = 2;
  private static final int LONGEST_STEM_OF_W = 4;

  /**
   * The guesses for a word, likeliest first; never empty.
   *
   * @param names the English of a name that the lexicon knows
   */
  public List<Analysis> guess(String word, Function<String, Optional<String>> names) {
    String letters = Letters.strip(word);
    List<Analysis> guesses = new ArrayList<>();
    boolean article = letters.startsWith("ال") && letters.length() > 4;
    if (article) {
      guesses.add(of(letters.substring(2), List.of(new Segment(Role.ARTICLE, "ال", "the")), word, names));
    }
    for (Clitics.Proclitic p : Clitics.PROCLITICS) {
      boolean longEnough = letters.length() - p.letters().length() > SHORTEST_STEM + 1;
      boolean plain = !p.has(Role.QUESTION) && !p.has(Role.FUTURE) && !p.has(Role.EMPHATIC);
      boolean withArticle = p.has(Role.ARTICLE) && !p.hiddenArticle() && p.segments().size() > 1;
      if (plain && withArticle && longEnough && letters.startsWith(p.letters())) {
        guesses.add(of(letters.substring(p.letters().length()), p.segments(), word, names));
      }
    }
    if (guesses.isEmpty() && isAndName(letters)) {
      guesses.add(of(letters.substring(1), List.of(AND), word, names));
      guesses.add(of(letters, List.of(), word, names));
    } else if (guesses.isEmpty()) {
      guesses.add(of(letters, List.of(), word, names));
    }
    return List.copyOf(guesses);
  }

  /** Most unknown words with و are "and" and a word; but not Wright, Walter, Winfrey. */
  private static boolean isAndName(String letters) {
    return letters.length() > LONGEST_STEM_OF_W
        && letters.charAt(0) == 'و'
        && "ايو".indexOf(letters.charAt(1)) < 0;
  }

  /** The same word taken for the name of a person. */
  public Analysis asName(Analysis word) {
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
    Entry entry = name(stem.toString(), article, _ -> Optional.empty(), RAREST);
    return new Analysis(entry, segments, Features.NONE, word.vocalised(), Set.of());
  }

  private static Analysis of(
      String stem,
      List<Segment> proclitics,
      String word,
      Function<String, Optional<String>> names) {
    boolean nisba = stem.length() > 4 && (stem.endsWith("ي") || stem.endsWith("ية"));
    boolean article = proclitics.stream().anyMatch(s -> s.role() == Role.ARTICLE);
    String base =
        stem.endsWith("ية") ? stem.substring(0, stem.length() - 2) : stem.substring(0, stem.length() - (nisba ? 1 : 0));
    Entry entry =
        nisba && article
            ? nisba(stem, base, names)
            : name(stem, article, names, proclitics.contains(AND) ? LESS_RARE : RAREST);
    List<Segment> segments = new ArrayList<>(proclitics);
    segments.add(new Segment(Role.STEM, stem, ""));
    return new Analysis(entry, segments, Features.NONE, word, Set.of());
  }

  /** An adjective of a name: الكوبنهاغنية is "of Copenhagen", whether or not the base has its ة or ا. */
  private static Entry nisba(
      String stem, String base, Function<String, Optional<String>> names) {
    String lemma = stem.endsWith("ة") ? stem.substring(0, stem.length() - 1) : stem;
    String place =
        Stream.of(base, base + "ا", base + "ة", "ال" + base)
            .flatMap(b -> names.apply(b).stream())
            .findFirst()
            .orElseGet(() -> Romanisation.press(base));
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

  private static Entry name(
      String stem, boolean article, Function<String, Optional<String>> names, int rarity) {
    String latin =
        (article ? names.apply(stem) : Optional.<String>empty())
            .map(known -> "al-" + known)
            .orElseGet(() -> Romanisation.press(article ? "ال" + stem : stem));
    return new Entry(
        -1,
        stem,
        "",
        PartOfSpeech.NAME,
        new Inflection.Name(NameKind.PERSON, Gender.COMMON, List.of(), "", false),
        List.of(Sense.of(latin)),
        rarity,
        Entry.Origin.GUESSED);
  }
}

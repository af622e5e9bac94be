package org.hashiya.morph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Gender;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.Lexicon;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Guesses that a word is a regular formation of a root that the lexicon knows from other words
 * (تَدَرَّجَ where it has أَدْرَجَ). The gloss is that of the root's commonest word, a verb if
 * there is one.
 */
final class RootGuess {
  /** More would say nothing: they differ in form, their gloss is the same. */
  private static final int MOST = 4;

  private final Lexicon lexicon;

  RootGuess(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Analysis> of(String letters) {
    List<Analysis> guesses = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Proclitic p : Proclitic.startingWith(letters.charAt(0))) {
      if (!p.opens(letters) || p.hiddenArticle() || p.has(Role.QUESTION)) {
        continue;
      }
      for (int length = 0; length <= Enclitic.LONGEST; length++) {
        Enclitic enclitic = length == 0 ? null : Enclitic.endOf(letters, length);
        int end = letters.length() - length;
        if (end > p.length() && (length == 0 || enclitic != null)) {
          String stem = letters.substring(p.length(), end);
          for (Analysis a : between(p, stem, enclitic)) {
            if (seen.add(a.entry().lemma() + a.vocalised())) {
              guesses.add(a);
            }
          }
        }
      }
    }
    guesses.sort(Comparator.comparingInt(Analysis::rarity));
    return guesses.subList(0, Math.min(MOST, guesses.size()));
  }

  private List<Analysis> between(Proclitic p, String stem, @Nullable Enclitic enclitic) {
    List<Analysis> guesses = new ArrayList<>();
    for (RootPatterns.Pattern pattern : RootPatterns.ofLength(stem.length())) {
      String radicals = pattern.radicals(stem);
      if (radicals.isEmpty() || !isSound(radicals)) {
        continue;
      }
      List<Entry> family = lexicon.ofRoot(String.join(" ", radicals.split("")));
      if (family.isEmpty()) {
        continue;
      }
      Entry entry = entry(pattern, radicals, family);
      Cell cell = new Cell(pattern.form().features(), pattern.form().joining());
      if (JoiningRules.allow(p, entry, cell, enclitic)) {
        List<Segment> segments = new ArrayList<>(p.segments());
        String text = RootPatterns.Pattern.filled(pattern.form().vocalised(), radicals);
        segments.add(new Segment(Role.STEM, text, ""));
        if (enclitic != null) {
          segments.add(enclitic.segment(pattern.pos() == PartOfSpeech.VERB));
        }
        guesses.add(
            new Analysis(entry, segments, cell.features(), Joined.vocalised(segments), Set.of()));
      }
    }
    return guesses;
  }

  /** Hamza changes its seat, and weak radicals change in most forms. */
  private static boolean isSound(String radicals) {
    return radicals.chars().noneMatch(c -> "اأإآءؤئىة".indexOf(c) >= 0)
        && radicals.charAt(1) != radicals.charAt(2)
        && "وي".indexOf(radicals.charAt(2)) < 0;
  }

  private static Entry entry(RootPatterns.Pattern pattern, String radicals, List<Entry> family) {
    Inflection inflection =
        switch (pattern.pos()) {
          case VERB -> new Inflection.Verb(List.of(), List.of());
          case ADJECTIVE -> new Inflection.Adjective("-", List.of());
          default -> new Inflection.Noun(Gender.MASCULINE, List.of("ات"));
        };
    Sense nearest = nearest(family, pattern.pos()).senses().getFirst();
    return new Entry(
        -1,
        RootPatterns.Pattern.filled(pattern.lemma(), radicals),
        String.join(" ", radicals.split("")),
        pattern.pos(),
        inflection,
        List.of(nearest),
        Guesser.RAREST,
        Entry.Origin.GUESSED);
  }

  private static Entry nearest(List<Entry> family, PartOfSpeech pos) {
    return family.stream()
        .min(
            Comparator.<Entry>comparingInt(e -> e.pos() == pos ? 0 : 1)
                .thenComparingInt(Entry::frequencyClass))
        .orElseThrow();
  }
}

package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.lexicon.SenseCue;
import org.hashiya.text.Arabic;
import org.jspecify.annotations.Nullable;

/**
 * Orders the senses of a word by what follows it: a sense that needs a preposition comes first
 * where the preposition stands near, and last where it does not.
 */
final class SenseOrder {
  private SenseOrder() {}

  /**
   * @param article what the article makes of senses
   * @param chosen the chosen candidates of the sentence, null for punctuation
   * @param at the number of the word
   * @param word what it is read as
   */
  static List<Sense> of(
      ArticleSenses article,
      List<@Nullable Candidate> chosen,
      int at,
      Candidate word,
      Prepositions prepositions) {
    List<Sense> senses = fitting(article, chosen, at, word, prepositions);
    return word.own ? ownFirst(senses) : senses;
  }

  private static List<Sense> fitting(
      ArticleSenses article,
      List<@Nullable Candidate> chosen,
      int at,
      Candidate word,
      Prepositions prepositions) {
    List<Sense> senses = word.name ? ofName(article.homes(), chosen, at, word) : article.of(word);
    List<Sense> told = word.ofPronoun ? ofPronoun(senses, chosen, at, word) : null;
    if (told != null) {
      return told;
    }
    String particle = ParticleSenses.gloss(chosen, at, word);
    if (particle != null) {
      return CuedSense.first(senses, particle);
    }
    if (Antecedent.isAskedFor(word)) {
      return Antecedent.order(senses, chosen, at, word);
    }
    Candidate before = at == 0 ? null : chosen.get(at - 1);
    Candidate after = at + 1 == chosen.size() ? null : chosen.get(at + 1);
    if (Elative.is(word.analysis.entry())) {
      return Elative.order(senses, word, after);
    }
    if (senses.size() < 2) {
      return CuedSense.first(senses, chosen, at, word);
    }
    List<Sense> ordered =
        SenseHint.order(
            word.governing ? byPreposition(senses, at, prepositions) : senses, before, word, after);
    String governed = ordered.getFirst().preposition();
    if (governed.isEmpty()) {
      return CuedSense.first(ordered, chosen, at, word);
    }
    SenseCue nearer = beforePreposition(chosen, at, word, prepositions);
    if (nearer != null) {
      return CuedSense.first(senses, nearer.gloss());
    }
    List<Sense> within = CuedSense.within(ordered, chosen, at, word);
    return CuedSense.ofTerm(within, word.lemma() + " " + governed, chosen, List.of(at));
  }

  /** Whether the rules of pronouns and prepositions and of what is joined to a pronoun apply. */
  static boolean isOfPronoun(Candidate word) {
    return word.pronounSuffix
        || word.pos == PartOfSpeech.PRONOUN
        || word.pos == PartOfSpeech.PREPOSITION;
  }

  /** What the rules of pronouns and prepositions tell; null where they tell nothing. */
  private static @Nullable List<Sense> ofPronoun(
      List<Sense> senses, List<@Nullable Candidate> chosen, int at, Candidate word) {
    if (PersonalPronouns.isAskedFor(word)) {
      return PersonalPronouns.order(senses, chosen, at, word);
    }
    if (Possession.isHaving(chosen, at, word)) {
      return CuedSense.first(senses, Possession.HAVE);
    }
    if (Possession.isDuty(chosen, at, word)) {
      return CuedSense.first(senses, Possession.MUST);
    }
    List<Sense> self = SelfSenses.order(senses, chosen, at, word);
    if (self != null) {
      return self;
    }
    String told = PrepositionSenses.gloss(chosen, at, word);
    return told == null ? null : CuedSense.first(senses, told);
  }

  private static List<Sense> ofName(
      Homes homes, List<@Nullable Candidate> chosen, int at, Candidate word) {
    return homes.first(word.analysis.entry(), new Chosen(chosen), at);
  }

  /**
   * The cue of an object that tells a sense without a preposition and stands nearer than any: in
   * عَلَّقَتِ الشَّرِكَةُ رِحْلَاتِهَا إِلَى الْجَزِيرَةِ عَلَى nobody comments.
   */
  private static @Nullable SenseCue beforePreposition(
      List<@Nullable Candidate> chosen, int at, Candidate word, Prepositions prepositions) {
    List<Sense> senses = word.analysis.entry().senses();
    boolean near =
        prepositions.behind(at, senses).stream().anyMatch(p -> p.at() <= at + Prepositions.NEAR);
    SenseCue cue = near ? null : CuedSense.told(chosen, at, word);
    boolean free =
        cue != null
            && SenseCue.sense(senses, cue.gloss())
                .filter(s -> s.preposition().isEmpty())
                .isPresent();
    return free ? cue : null;
  }

  /** The chosen candidates of a sentence, null for punctuation. */
  private record Chosen(List<@Nullable Candidate> words) implements Homes.Sentence {
    @Override
    public int size() {
      return words.size();
    }

    @Override
    public String lemma(int word) {
      Candidate c = words.get(word);
      return c == null ? "" : c.lemma();
    }

    @Override
    public @Nullable String home(int word) {
      Candidate c = words.get(word);
      return c == null ? null : c.home;
    }
  }

  /** What the person who reads has written comes before all that the program would choose. */
  private static List<Sense> ownFirst(List<Sense> senses) {
    return Stream.concat(senses.stream().filter(Sense::own), senses.stream().filter(s -> !s.own()))
        .toList();
  }

  /** Whether any sense is of the person who reads. */
  static boolean hasOwn(List<Sense> senses) {
    for (Sense sense : senses) {
      if (sense.own()) {
        return true;
      }
    }
    return false;
  }

  /** Whether any sense needs one. */
  static boolean needPreposition(List<Sense> senses) {
    for (Sense sense : senses) {
      if (!sense.preposition().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Those that senses need, without vowels. */
  static Set<String> prepositions(List<Sense> senses) {
    Set<String> prepositions = new HashSet<>();
    for (Sense sense : senses) {
      if (!sense.preposition().isEmpty()) {
        prepositions.add(Arabic.stripMarks(sense.preposition()));
      }
    }
    return Set.copyOf(prepositions);
  }

  /** Whether no sense can do without one. */
  static boolean allNeedPreposition(List<Sense> senses) {
    for (Sense sense : senses) {
      if (sense.preposition().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static List<Sense> byPreposition(List<Sense> senses, int at, Prepositions prepositions) {
    List<String> near = new ArrayList<>();
    for (Prepositions.Place place : prepositions.behind(at, senses)) {
      near.add(place.text());
    }
    int free = near.size();
    int[] ranks = new int[senses.size()];
    for (int i = 0; i < ranks.length; i++) {
      String preposition = senses.get(i).preposition();
      int found = near.isEmpty() ? -1 : near.indexOf(Arabic.stripMarks(preposition));
      ranks[i] = preposition.isEmpty() ? free : found < 0 ? free + 1 : found;
    }
    List<Sense> ordered = new ArrayList<>(ranks.length);
    for (int rank = 0; rank <= free + 1; rank++) {
      for (int i = 0; i < ranks.length; i++) {
        if (ranks[i] == rank) {
          ordered.add(senses.get(i));
        }
      }
    }
    return ordered;
  }
}

package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.lexicon.SenseCue;
import org.hashiya.lexicon.SenseCues;
import org.jspecify.annotations.Nullable;

/**
 * The sense that a neighbour tells, by the cues of the lexicon: beside a court حُكْم is a ruling,
 * behind نَجَا the preposition مِنْ is "from". The nearest neighbour that has something to say
 * decides; what the word itself shows comes last.
 */
final class CuedSense {
  /** How far a governor may stand before its preposition. */
  static final int FAR = 6;

  private static final int NEAR = 4;

  private CuedSense() {}

  /** The cues that ship with the program, read when the first sentence is glossed. */
  private static final class Shipped {
    private static final SenseCues WRITTEN = SenseCues.open();
    private static final Map<String, Cues> CUES = new ConcurrentHashMap<>();

    static Cues of(String lemma) {
      SenseCues.Cues written = WRITTEN.of(lemma);
      return written.isEmpty() ? Cues.NONE : CUES.computeIfAbsent(lemma, _ -> new Cues(written));
    }
  }

  static Cues cues(Entry entry) {
    return Shipped.of(entry.lemma());
  }

  /**
   * The senses with the one that a neighbour tells first.
   *
   * @param chosen the chosen candidates of the sentence, null for punctuation
   * @param at the number of the word
   */
  static List<Sense> first(
      List<Sense> senses, List<@Nullable Candidate> chosen, int at, Candidate word) {
    Cues cues = word.cues;
    SenseCue cue = cues.isEmpty() ? null : nearest(cues, chosen, at, word);
    return cue == null ? senses : first(senses, cue.gloss());
  }

  /**
   * The senses with the first as it is, since its preposition chose it, but in it the gloss first
   * that a neighbour tells: تَعَرَّضَ لِقَصْف is "come under (attack)" rather than "be subjected
   * to".
   */
  static List<Sense> within(
      List<Sense> senses, List<@Nullable Candidate> chosen, int at, Candidate word) {
    SenseCue cue = told(chosen, at, word);
    if (cue == null) {
      return senses;
    }
    for (String gloss : senses.getFirst().glosses()) {
      if (gloss.equals(cue.gloss()) || gloss.startsWith(cue.gloss() + " ")) {
        return first(senses, gloss);
      }
    }
    return senses;
  }

  /** Whether neighbours tell the senses of a term. */
  static boolean tells(String citation) {
    return !Shipped.of(citation).isEmpty();
  }

  /**
   * The senses of a term with the one first that a word beside or between its words tells.
   *
   * @param citation of the term, by which the lexicon has its cues
   * @param words numbers of its words in the sentence, ascending
   */
  static List<Sense> ofTerm(
      List<Sense> senses, String citation, List<@Nullable Candidate> chosen, List<Integer> words) {
    Cues cues = Shipped.of(citation);
    if (cues.isEmpty()) {
      return senses;
    }
    SenseCue cue = between(cues, chosen, words);
    if (cue == null) {
      Candidate opening = chosen.get(words.getFirst());
      boolean joins = opening != null && opening.verb && opening.conjunction;
      int first = joins ? -1 : words.getFirst(); // before "and" another may be the subject
      Candidate closing = chosen.get(words.getLast());
      boolean governs = closing != null && closing.preposition && words.size() > 1;
      int last = words.getLast() - (governs ? 1 : 0); // the noun joined to it stands behind it
      cue = byNeighbour(cues, chosen, first, last);
    }
    for (int word = 0; cue == null && word < words.size(); word++) {
      cue = bySelf(cues, chosen.get(words.get(word)));
    }
    return cue == null ? senses : first(senses, cue.gloss());
  }

  /** What a word that parts a term tells: as the subject behind a verb does the one before it. */
  private static @Nullable SenseCue between(
      Cues cues, List<@Nullable Candidate> chosen, List<Integer> words) {
    for (int i = words.getFirst() + 1; i < words.getLast(); i++) {
      SenseCue cue = words.contains(i) ? null : told(cues, chosen, i, false, NEAR);
      if (cue != null) {
        return cue;
      }
    }
    return null;
  }

  /** The cue of the neighbour that tells what a word means; null where they are silent. */
  static @Nullable SenseCue told(List<@Nullable Candidate> chosen, int at, Candidate word) {
    return word.cues.isEmpty() ? null : byNeighbour(word.cues, chosen, at, at);
  }

  private static @Nullable SenseCue nearest(
      Cues cues, List<@Nullable Candidate> chosen, int at, Candidate word) {
    SenseCue near = byNeighbour(cues, chosen, at, at);
    return near == null ? bySelf(cues, word) : near;
  }

  private static @Nullable SenseCue bySelf(Cues cues, @Nullable Candidate word) {
    for (Cues.OfKind cue : cues.self) {
      if (word != null && cue.kind().has(word)) {
        return cue.cue();
      }
    }
    return null;
  }

  private static @Nullable SenseCue byNeighbour(
      Cues cues, List<@Nullable Candidate> chosen, int first, int last) {
    SenseCue described =
        isBehindDescribed(chosen, first) ? told(cues, chosen, first - 2, false, 1) : null;
    if (described != null) {
      return described;
    }
    Candidate word = chosen.get(last);
    boolean inPhrase = word != null && word.nominal();
    int farthest = !cues.adjacent || inPhrase ? FAR : 1;
    for (int distance = 1; distance <= farthest; distance++) {
      SenseCue cue = told(cues, chosen, first - distance, false, distance);
      if (cue == null) {
        cue = told(cues, chosen, last + distance, true, distance);
      }
      if (cue != null) {
        return cue;
      }
    }
    return null;
  }

  /**
   * Whether a preposition stands behind a noun with its adjective, which the noun's preposition
   * follows too: جُزْءٌ كَبِيرٌ مِنْ, رَدٌّ عَنِيفٌ عَلَى.
   */
  private static boolean isBehindDescribed(List<@Nullable Candidate> chosen, int at) {
    Candidate word = ChosenWords.at(chosen, at);
    Candidate adjective = ChosenWords.at(chosen, at - 1);
    Candidate noun = ChosenWords.at(chosen, at - 2);
    return word != null
        && word.pos == PartOfSpeech.PREPOSITION
        && !word.pronounSuffix
        && adjective != null
        && noun != null
        && adjective.adjective
        && !adjective.preposition
        && !adjective.conjunction
        && noun.noun
        && noun.article == adjective.article
        && (!TimeWords.is(noun) || isTime(chosen, at + 1));
  }

  /** فِي سَاعَةٍ مُتَأَخِّرَةٍ مِنَ اللَّيْلِ. */
  private static boolean isTime(List<@Nullable Candidate> chosen, int at) {
    Candidate c = ChosenWords.at(chosen, at);
    return c != null && TimeWords.is(c);
  }

  /** What a neighbour tells; null where it tells nothing. */
  private static @Nullable SenseCue told(
      Cues cues, List<@Nullable Candidate> chosen, int at, boolean behind, int distance) {
    Candidate neighbour = at < 0 || at >= chosen.size() ? null : chosen.get(at);
    if (neighbour == null) {
      return null;
    }
    List<SenseCue> ofLemma = cues.of(neighbour);
    for (int i = 0; i < ofLemma.size(); i++) { // as a rule there are none: without an iterator
      if (reaches(ofLemma.get(i).place(), chosen, at, behind, distance)) {
        return ofLemma.get(i);
      }
    }
    for (Cues.OfKind cue : cues.kinds) {
      if (reaches(cue.cue().place(), chosen, at, behind, distance)
          && cue.kind().has(neighbour, chosen, at)) {
        return cue.cue();
      }
    }
    return null;
  }

  /**
   * Whether a cue reaches a neighbour. One counts as right beside a word also where it is the noun
   * or an adjective of this word and more of the phrase stands between: of كَبِير in شَاعِرٌ
   * عِرَاقِيّ كَبِير the neighbour is شَاعِر.
   */
  private static boolean reaches(
      SenseCue.Place place,
      List<@Nullable Candidate> chosen,
      int at,
      boolean behind,
      int distance) {
    return reaches(place, behind, distance)
        || switch (place) {
          case BEFORE -> !behind && Described.describes(chosen, at + distance, at);
          case BEHIND -> behind && Described.describes(chosen, at, at - distance);
          case NEAR, FAR_BEFORE, FAR_BEHIND, SELF -> false;
        };
  }

  static boolean reaches(SenseCue.Place place, boolean behind, int distance) {
    return switch (place) {
      case NEAR -> distance <= NEAR;
      case BEFORE -> !behind && distance == 1;
      case BEHIND -> behind && distance == 1;
      case FAR_BEFORE -> !behind;
      case FAR_BEHIND -> behind;
      case SELF -> false;
    };
  }

  /** The sense that has a gloss first, and in it this gloss, without a hint at its use. */
  static List<Sense> first(List<Sense> senses, String gloss) {
    Optional<Sense> told = SenseCue.sense(senses, gloss);
    if (told.isEmpty()) {
      return senses;
    }
    List<Sense> ordered = new ArrayList<>(senses);
    ordered.remove(told.get());
    ordered.addFirst(startingWith(told.get(), gloss));
    return ordered;
  }

  private static Sense startingWith(Sense sense, String gloss) {
    if (sense.glosses().getFirst().equals(gloss)) {
      return sense;
    }
    List<String> glosses = new ArrayList<>(sense.glosses());
    glosses.removeIf(g -> SenseCue.isGloss(g, gloss));
    glosses.addFirst(gloss);
    return new Sense(sense.field(), sense.preposition(), glosses, sense.own());
  }
}

package org.hashiya.gloss;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hashiya.article.Token;
import org.hashiya.lexicon.NameKind;

/**
 * The persons that an article names. A word that is part of a person's full name anywhere in the
 * article (بشار الأسد) is taken for that name wherever it stands (الأسد), before its meaning as a
 * common word (the lion). So is the name of a club, once it was one before or behind another.
 */
final class ArticleNames {
  /** Seven frequency classes: lions and hawks give way, presidents and Egyptians do not. */
  static final int KNOWN_BEARER = 30;

  /** A nationality gives way to a name that a list or title shows to be one. */
  private static final int TOLD_BEARER = 46;

  /** So much rarer are the common words that sound like a given name, where there are any. */
  private static final int CLEARLY = 24;

  /** As much as for a person: the youth and the unity give way. */
  private static final int KNOWN_CLUB = KNOWN_BEARER;

  /** Before a club's name only: ضَيْفُهُ الشَّبَابُ, but not فَرِيقُ الشَّبَابِ, of the youth. */
  private static final Set<String> CLUB_HEADS =
      Set.of(
          "نَادِي",
          "شَقِيق",
          "نَظِير",
          "ضَيْف",
          "مُضِيف",
          "مُسْتَضِيف",
          "مَرْمَى",
          "شِبَاك",
          "مُهَاجِم",
          "مُدَافِع");

  private final Set<Integer> borne = new HashSet<>();
  private final Set<Integer> clubs = new HashSet<>();

  /** Given and family names that stood side by side, by their entries. */
  private final Set<List<Integer>> met = new HashSet<>();

  /** Learns the names in a sentence: known persons, and a given name before a family name. */
  void learn(List<Token> tokens, List<Word> words, List<TermMatcher.Match> terms) {
    for (TermMatcher.Match match : terms) {
      boolean servant = match.term().citation().startsWith("عَبْد"); // of God, not of al-Homayed
      if (match.term().person() && !servant) {
        match.words().forEach(i -> words.get(i).candidates().forEach(this::bear));
      }
    }
    PersonPlaces places = PersonPlaces.of(tokens, words);
    for (int i = 1; i < words.size(); i++) {
      boolean told = places.opensListed(i - 1) || places.isTitled(i - 1);
      pair(words.get(i - 1), words.get(i), told);
      if (isClubHead(words.get(i - 1).candidates())) {
        words.get(i).candidates().forEach(this::play);
      }
    }
  }

  private void pair(Word first, Word second, boolean told) {
    if (!told && !first.isClearlyName() && !isRepeated(first, second)) {
      return;
    }
    int least = second.candidates().stream().mapToInt(c -> c.cost).min().orElse(0);
    for (Candidate given : first.candidates()) {
      if (!is(given, NameKind.GIVEN)) {
        continue;
      }
      for (Candidate family : second.candidates()) {
        boolean plain = !family.conjunction && !family.preposition;
        if (plain && is(family, NameKind.FAMILY)) {
          bear(given);
          if (family.cost <= least + (told && !family.article ? TOLD_BEARER : KNOWN_BEARER)) {
            bear(family); // but سلمان المؤشر makes no index a person
          }
        }
      }
    }
  }

  /** Two words that may be a name are one when they meet again: صديق خان is nobody's friend. */
  private boolean isRepeated(Word first, Word second) {
    boolean again = false;
    if (!first.mayBeGiven() || second.isClearlyName()) {
      return false; // the second return of Elian is still no Odeh
    }
    for (Candidate given : first.candidates()) {
      if (!is(given, NameKind.GIVEN) || given.preposition || given.article) {
        continue;
      }
      for (Candidate family : second.candidates()) {
        boolean plain = !family.conjunction && !family.preposition && !family.article;
        if (plain && is(family, NameKind.FAMILY)) {
          again |= !met.add(List.of(given.analysis.entry().id(), family.analysis.entry().id()));
        }
      }
    }
    return again;
  }

  /** Whether a word by itself is most likely a name. */
  static boolean isClearlyName(List<Candidate> candidates) {
    if (candidates.isEmpty() || !candidates.getFirst().name) {
      return false;
    }
    int least = candidates.getFirst().cost;
    for (Candidate c : candidates) {
      if (!c.name && c.cost <= least + CLEARLY) {
        return false;
      }
    }
    return true;
  }

  private static boolean isClubHead(List<Candidate> before) {
    return !before.isEmpty()
        && before.getFirst().nominal()
        && !before.getFirst().article
        && CLUB_HEADS.contains(before.getFirst().lemma());
  }

  private void play(Candidate c) {
    if (Names.isClub(c) && !c.preposition && !c.conjunction) {
      clubs.add(c.analysis.entry().id());
    }
  }

  private void bear(Candidate c) {
    if (is(c, NameKind.GIVEN) || is(c, NameKind.FAMILY)) {
      borne.add(c.analysis.entry().id());
    }
  }

  static boolean is(Candidate c, NameKind kind) {
    return c.nameKind == kind;
  }

  /** The word with the names of the article made likelier. */
  Word prefer(Word word) {
    if (borne.isEmpty() && clubs.isEmpty()) {
      return word;
    }
    List<Candidate> persons = Gains.of(word.candidates(), this::isBorne, KNOWN_BEARER);
    List<Candidate> preferred = Gains.of(persons, this::plays, KNOWN_CLUB);
    return preferred == word.candidates() ? word : word.withCandidates(preferred);
  }

  private boolean plays(Candidate c) {
    return Names.isClub(c) && clubs.contains(c.analysis.entry().id());
  }

  private boolean isBorne(Candidate c) {
    return c.name && borne.contains(c.analysis.entry().id());
  }
}

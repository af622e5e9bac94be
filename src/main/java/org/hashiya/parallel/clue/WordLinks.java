package org.hashiya.parallel.clue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hashiya.parallel.clue.Evidence.Found;

/**
 * Which words of sentences that belong together render which. A link needs a witness: a gloss, a
 * term, a name or a number; between words that have none, {@link Experience} with other texts may
 * link. Where there is neither, there is no link.
 */
public final class WordLinks {
  /** What is found less surely is not shown. */
  private static final double LEAST = 0.15;

  /** How much less sure a word is at the other end of its sentence. */
  private static final double FAR = 0.2;

  /** Words of one phrase are found with the same strength. */
  private static final double SAME = 1e-6;

  private final Evidence evidence;
  private final List<Integer> english;
  private final List<Claim> claims = new ArrayList<>();

  /** What an Arabic word claims in an English sentence: all that render it there. */
  private record Claim(
      int arabic, int token, int english, List<EnglishIndex.Spot> spots, double certainty) {}

  private WordLinks(Evidence evidence, List<Integer> english) {
    this.evidence = evidence;
    this.english = english;
  }

  /**
   * Links the words of a bead.
   *
   * @param arabic its Arabic sentences
   * @param english its English sentences
   */
  public static List<WordLink> of(Evidence evidence, List<Integer> arabic, List<Integer> english) {
    List<WordLink> links = new ArrayList<>(byWitnesses(evidence, arabic, english));
    links.addAll(byExperience(evidence, arabic, english, links));
    return List.copyOf(links);
  }

  /** Links what no witness does, where other texts have taught how a word is put. */
  private static List<WordLink> byExperience(
      Evidence evidence, List<Integer> arabic, List<Integer> english, List<WordLink> known) {
    List<WordLink> claims = new ArrayList<>();
    for (int i : arabic) {
      evidence
          .lemmas(i)
          .forEach((token, lemma) -> {
            if (known.stream().noneMatch(k -> k.arabic() == i && k.token() == token)) {
              english.forEach(j -> claims.addAll(claims(evidence, i, token, lemma, j)));
            }
          });
    }
    claims.removeIf(
        c -> known.stream().anyMatch(k -> k.english() == c.english() && k.word() == c.word()));
    claims.sort(Comparator.comparingDouble(WordLink::certainty).reversed());
    List<WordLink> links = new ArrayList<>();
    for (WordLink claim : claims) {
      if (links.stream().noneMatch(link -> meet(link, claim))) {
        links.add(claim);
      }
    }
    return links;
  }

  private static List<WordLink> claims(
      Evidence evidence, int arabic, int token, String lemma, int english) {
    List<WordLink> claims = new ArrayList<>();
    for (int w = 0; w < evidence.words(english).size(); w++) {
      String stem = evidence.words(english).get(w).stem();
      double certainty = evidence.experience().certainty(lemma, stem);
      if (certainty > 0) {
        claims.add(new WordLink(arabic, token, english, w, certainty));
      }
    }
    return claims;
  }

  private static boolean meet(WordLink one, WordLink other) {
    return (one.arabic() == other.arabic() && one.token() == other.token())
        || (one.english() == other.english() && one.word() == other.word());
  }

  /** As {@link #of}, by what the sentences themselves show. */
  static List<WordLink> byWitnesses(
      Evidence evidence, List<Integer> arabic, List<Integer> english) {
    WordLinks links = new WordLinks(evidence, english);
    for (int i = 0; i < arabic.size(); i++) {
      links.claim(arabic.get(i), (double) i / arabic.size(), 1.0 / arabic.size());
    }
    return links.settle();
  }

  private void claim(int sentence, double before, double share) {
    List<Found> clues = evidence.clues(sentence);
    for (int c = 0; c < clues.size(); c++) {
      double place = before + share * c / Math.max(1, clues.size());
      for (int j = 0; j < english.size(); j++) {
        claim(sentence, clues.get(c), j, place);
      }
    }
  }

  private void claim(int sentence, Found found, int at, double place) {
    int j = english.get(at);
    List<EnglishIndex.Spot> spots = found.hits().at(j);
    double strongest = spots.stream().mapToDouble(EnglishIndex.Spot::strength).max().orElse(0);
    List<EnglishIndex.Spot> best =
        spots.stream().filter(s -> s.strength() >= strongest - SAME).toList();
    if (strongest < LEAST) {
      return;
    }
    Set<String> stems = new HashSet<>();
    best.forEach(s -> stems.add(evidence.words(j).get(s.word()).stem()));
    if (stems.size() == best.size()) {
      add(sentence, found, at, best, strongest, place);
    } else {
      // The same word twice: each place is a claim of its own.
      best.forEach(s -> add(sentence, found, at, List.of(s), strongest, place));
    }
  }

  private void add(
      int sentence,
      Found found,
      int at,
      List<EnglishIndex.Spot> spots,
      double strength,
      double place) {
    int words = Math.max(1, evidence.words(english.get(at)).size());
    double there = (at + (double) spots.getFirst().word() / words) / english.size();
    double certainty = strength * (1 - FAR * Math.abs(there - place));
    claims.add(new Claim(sentence, found.clue().token(), english.get(at), spots, certainty));
  }

  /** The surest first; a word that is taken is not given again, but for the words of one term. */
  private List<WordLink> settle() {
    claims.sort(Comparator.comparingDouble(Claim::certainty).reversed());
    Set<List<Integer>> done = new HashSet<>();
    Set<List<Integer>> taken = new HashSet<>();
    Set<List<Integer>> phrases = new HashSet<>();
    List<WordLink> links = new ArrayList<>();
    for (Claim claim : claims) {
      List<Integer> own = List.of(claim.arabic(), claim.token());
      List<Integer> phrase = new ArrayList<>(List.of(claim.english()));
      claim.spots().stream().map(EnglishIndex.Spot::word).sorted().forEach(phrase::add);
      boolean free =
          claim.spots().stream().noneMatch(s -> taken.contains(List.of(claim.english(), s.word())));
      boolean shared = phrase.size() > 2 && phrases.contains(phrase);
      if ((free || shared) && done.add(own)) {
        phrases.add(phrase);
        for (EnglishIndex.Spot s : claim.spots()) {
          taken.add(List.of(claim.english(), s.word()));
          links.add(
              new WordLink(
                  claim.arabic(), claim.token(), claim.english(), s.word(), claim.certainty()));
        }
      }
    }
    return List.copyOf(links);
  }
}

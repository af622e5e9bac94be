package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hashiya.article.Token;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Guesser;
import org.hashiya.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Where a person's name is to be expected: behind بن and آل, before بن, behind a title, behind a given
 * name, before a family name. There the name readings of a word become likelier, and a word without
 * any gets one as a guess: محمد العمرة is hardly Mohammed's pilgrimage.
 */
final class NamePositions {
  private static final int CERTAIN = 60;
  private static final int LIKELY = 34;
  private static final int POSSIBLE = 20;

  /** How much likelier a guessed family name with the article is than the common word. */
  private static final int FAMILY_WITH_ARTICLE = 6;

  /** How much less likely one without the article is. */
  private static final int BARE_FAMILY = 10;

  private static final Set<String> SONS = Set.of("بن", "ابن", "بنت");
  private static final String HOUSE = "ال";
  private static final Set<String> FATHERS = Set.of("ابو", "ابي", "ابا");
  private static final Set<String> TITLES =
      Set.of(
          "الملك", "الامير", "الاميره", "الشيخ", "الشيخه", "الدكتور", "الدكتوره", "السيد", "السيده",
          "المهندس", "العقيد", "اللواء", "العميد", "المقدم", "الرايد", "النقيب", "الملازم", "الفريق",
          "الجنرال", "المشير", "الرييس", "الاستاذ", "الاستاذه", "اللاعب", "المدرب", "الحاج", "الكابتن",
          "القاضي", "السلطان", "الامام", "البابا", "السيناتور", "الشاعر", "الكاتب", "الفنان",
          "الفنانه", "المحامي", "الطفل", "الطفله", "يدعي", "تدعي", "للملك", "وللملك");

  private final List<Token> tokens;
  private final List<Word> words;
  private final List<String> keys;
  private final Guesser guesser = new Guesser();

  private NamePositions(List<Token> tokens, List<Word> words) {
    this.tokens = tokens;
    this.words = words;
    this.keys = tokens.stream().map(t -> t.isWord() ? Folding.key(t.text()) : "").toList();
  }

  /** The candidates of each word of a sentence with their costs by position. */
  static List<List<Candidate>> weigh(List<Token> tokens, List<Word> words) {
    return new NamePositions(tokens, words).weigh();
  }

  private List<List<Candidate>> weigh() {
    List<List<Candidate>> weighed = new ArrayList<>(words.size());
    boolean given = false;
    for (int i = 0; i < words.size(); i++) {
      List<Candidate> candidates = words.get(i).isWord() ? weigh(i, given) : words.get(i).candidates();
      weighed.add(candidates);
      given = words.get(i).isWord() && isGiven(candidates, i);
    }
    return weighed;
  }

  /** Whether a word is all but certainly the name of a person that more of his name may follow. */
  private boolean isGiven(List<Candidate> candidates, int i) {
    if (SONS.contains(keys.get(i)) || candidates.isEmpty()) {
      return false;
    }
    Candidate best = candidates.getFirst();
    for (Candidate c : candidates) {
      best = c.cost < best.cost ? c : best;
    }
    boolean person = ArticleNames.is(best, NameKind.GIVEN);
    return person && (isBefore(i) || ArticleNames.isClearlyName(candidates));
  }

  private boolean isBefore(int i) {
    return i > 0 && (SONS.contains(keys.get(i - 1)) || TITLES.contains(keys.get(i - 1)));
  }

  private List<Candidate> weigh(int i, boolean behindGiven) {
    String before = i > 0 ? keys.get(i - 1) : "";
    String after = i + 1 < keys.size() ? keys.get(i + 1) : "";
    boolean behindSon = SONS.contains(before) && i > 1;
    boolean behindHouse = before.equals(HOUSE) && i > 1 && tokens.get(i - 1).text().startsWith("آ");
    boolean beforeSon = after.equals("بن");
    if (behindSon || behindHouse || beforeSon) {
      return promoted(i, CERTAIN, beforeSon ? Guess.IF_UNKNOWN : Guess.ALWAYS);
    }
    if (TITLES.contains(before) || FATHERS.contains(before)) {
      return promoted(i, LIKELY, Guess.NEVER);
    }
    if (behindGiven) {
      return promoted(i, POSSIBLE, Guess.AS_FAMILY);
    }
    boolean beforeFamily = i + 1 < words.size() && isClearFamily(words.get(i + 1));
    return beforeFamily ? promotedGiven(i) : words.get(i).candidates();
  }

  private static boolean isClearFamily(Word next) {
    List<Candidate> candidates = next.candidates();
    return next.isWord()
        && ArticleNames.isClearlyName(candidates)
        && ArticleNames.is(candidates.getFirst(), NameKind.FAMILY)
        && !candidates.getFirst().conjunction
        && !candidates.getFirst().preposition;
  }

  /** When a word gets a name reading that the lexicon does not have. */
  private enum Guess {
    NEVER,
    IF_UNKNOWN,
    AS_FAMILY,
    ALWAYS
  }

  private List<Candidate> promotedGiven(int i) {
    return words.get(i).candidates().stream()
        .map(
            c ->
                ArticleNames.is(c, NameKind.GIVEN) && !c.preposition
                    ? new Candidate(c.analysis, c.cost - LIKELY)
                    : c)
        .toList();
  }

  private List<Candidate> promoted(int i, int gain, Guess guess) {
    List<Candidate> candidates = words.get(i).candidates();
    List<Candidate> out = new ArrayList<>();
    boolean named = false;
    int least = Integer.MAX_VALUE;
    for (Candidate c : candidates) {
      boolean person = isOfPerson(c);
      named |= person;
      least = Math.min(least, c.cost);
      out.add(person ? new Candidate(c.analysis, c.cost - gain) : c);
    }
    Candidate base = named ? null : baseOfGuess(candidates);
    if (base != null && guess != Guess.NEVER && (guess != Guess.IF_UNKNOWN || base.analysis.isGuess())) {
      int cost =
          switch (guess) {
            case NEVER, IF_UNKNOWN, ALWAYS -> least - gain;
            case AS_FAMILY ->
                base.analysis.isGuess()
                    ? least - gain
                    : least + (base.article ? -FAMILY_WITH_ARTICLE : BARE_FAMILY);
          };
      out.add(new Candidate(guesser.asName(base.analysis), cost));
    }
    return out;
  }

  private static boolean isOfPerson(Candidate c) {
    boolean kind = ArticleNames.is(c, NameKind.GIVEN) || ArticleNames.is(c, NameKind.FAMILY);
    return kind && !c.conjunction && !c.preposition;
  }

  /** The noun or adjective, or unknown word, that a name would be written like. */
  private static @Nullable Candidate baseOfGuess(List<Candidate> candidates) {
    for (Candidate c : candidates) {
      boolean plain = !c.conjunction && !c.preposition && !c.pronounSuffix;
      boolean nationality =
          c.adjective
              && !c.analysis.isGuess()
              && Character.isUpperCase(
                  c.analysis.entry().senses().getFirst().glosses().getFirst().charAt(0));
      if (c.pos == PartOfSpeech.NAME && !c.analysis.isGuess()) {
        return null;
      }
      if (plain && c.nominal() && !nationality) {
        return c;
      }
    }
    return null;
  }
}

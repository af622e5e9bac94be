package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hashiya.article.Token;
import org.hashiya.lexicon.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Where a person's name is to be expected: behind بن and آل, before بن, behind a title, behind a
 * given name, before a family name. There the name readings of a word become likelier, and a word
 * without any gets one as a guess: محمد العمرة is hardly Mohammed's pilgrimage.
 */
final class NamePositions {
  static final int CERTAIN = 60;
  static final int LIKELY = 22;
  static final int POSSIBLE = 16;

  /** عبد الرحمن السعيد: the name of God before it is no noun that an adjective could describe. */
  private static final int BEHIND_SERVANT = 44;

  /** Before a name that may as well be the genitive of a noun: نجاح محمد. */
  private static final int MODEST = 10;

  private static final int COMMON = 8;

  private static final Set<String> SONS = Set.of("بن", "ابن", "بنت");
  private static final String HOUSE = "ال";
  private static final String SERVANT = "عبد";
  private static final String RELIGION = "الدين";

  private static final Set<String> SPEECH =
      Set.of(
          "قال", "اضاف", "اكد", "صرح", "اوضح", "ذكر", "اعلن", "اشار", "شدد", "اعتبر", "راي", "لفت",
          "كشف", "بين", "نفي", "كتب", "تابع", "افاد");

  private static final Set<String> FATHERS = Set.of("ابو", "ابي", "ابا");

  private final List<Token> tokens;
  private final List<Word> words;
  private final List<String> keys;
  private final BitSet inTerms;
  private final PersonPlaces persons;
  private final NamePromotion promotion;

  private NamePositions(List<Token> tokens, List<Word> words, BitSet inTerms) {
    this.tokens = tokens;
    this.inTerms = inTerms;
    this.words = words;
    this.keys = new ArrayList<>(words.size());
    for (Word word : words) {
      keys.add(word.key());
    }
    this.persons = PersonPlaces.of(tokens, words);
    this.promotion = new NamePromotion(words, keys, inTerms);
  }

  /**
   * The candidates of each word of a sentence with their costs by position.
   *
   * @param terms the terms in it: a word of one that names no person is no unknown name
   * @param names foreign names of several words in it
   */
  static List<List<Candidate>> weigh(
      List<Token> tokens, List<Word> words, List<TermMatcher.Match> terms, List<FoundName> names) {
    BitSet inTerms = new BitSet();
    for (TermMatcher.Match m : terms) {
      if (!m.term().person()) {
        m.words().forEach(inTerms::set);
      }
    }
    List<List<Candidate>> weighed = new NamePositions(tokens, words, inTerms).weigh();
    FoundNames.add(names, weighed, tokens);
    NameParts.add(weighed, tokens, terms);
    SpelledLetters.add(weighed, tokens, terms);
    return weighed;
  }

  private List<List<Candidate>> weigh() {
    List<List<Candidate>> weighed = new ArrayList<>(words.size());
    boolean given = false;
    boolean fresh = true;
    for (int i = 0; i < words.size(); i++) {
      boolean word = words.get(i).isWord();
      List<Candidate> candidates = word ? weigh(i, given, fresh) : words.get(i).candidates();
      if (word && i > 0 && !weighed.get(i - 1).isEmpty() && !inTerms.get(i)) {
        candidates =
            ForeignFamily.behind(least(weighed.get(i - 1)), candidates, tokens.get(i).text());
      }
      weighed.add(candidates);
      boolean behind = given && !SONS.contains(keys.get(i));
      given = word && (isGiven(candidates, i, given) || endsGiven(i));
      fresh = !behind;
    }
    return weighed;
  }

  /** عبد الله، وعبد الرحمن. */
  private boolean isServantOf(int i) {
    return i > 0
        && i < keys.size()
        && (keys.get(i - 1).equals(SERVANT) || keys.get(i - 1).equals("و" + SERVANT))
        && keys.get(i).startsWith("ال");
  }

  /** Whether a word ends a given name of two words: عبد الله، صلاح الدين. */
  private boolean endsGiven(int i) {
    return isServantOf(i)
        || (i > 0
            && keys.get(i).equals(RELIGION)
            && words.get(i - 1).candidates().stream().anyMatch(Names::isGiven));
  }

  /** Whether a word is all but certainly the name of a person that more of his name may follow. */
  private boolean isGiven(List<Candidate> candidates, int i, boolean behindGiven) {
    if (SONS.contains(keys.get(i)) || candidates.isEmpty()) {
      return false;
    }
    Candidate best = least(candidates);
    boolean expected =
        persons.opensListed(i)
            || persons.isTitled(i)
            || (i > 0 && (SONS.contains(keys.get(i - 1)) || PersonTitles.isBare(keys.get(i - 1))));
    return ArticleNames.is(best, NameKind.GIVEN)
        && (expected || behindGiven || ArticleNames.isClearlyName(candidates));
  }

  static Candidate least(List<Candidate> candidates) {
    Candidate best = candidates.get(0);
    for (int i = 1; i < candidates.size(); i++) { // asked for every word: without an iterator
      Candidate c = candidates.get(i);
      best = c.cost < best.cost ? c : best;
    }
    return best;
  }

  private List<Candidate> weigh(int i, boolean behindGiven, boolean fresh) {
    NamePosition position = position(i, behindGiven);
    boolean certain = position != null && position.gain() == CERTAIN;
    if (!certain && persons.opensListed(i)) {
      return promotion.given(i, CERTAIN);
    }
    if (!certain && persons.goesOnListed(i)) {
      return promotion.of(i, CERTAIN, NamePromotion.Guess.ALWAYS);
    }
    if (!certain && MediaPlaces.is(tokens, words, i)) {
      return promotion.of(i, NameKind.MEDIA, CERTAIN);
    }
    if (!certain && isNisbaFamily(i + 1) && standsBare(i)) {
      return isUnknown(i)
          ? promotion.of(i, CERTAIN, NamePromotion.Guess.ALWAYS)
          : promotion.given(i, behindGiven ? POSSIBLE : LIKELY);
    }
    if (!certain && isNisbaFamily(i) && i > 0 && standsBare(i - 1)) {
      return promotion.of(i, NameKind.FAMILY, isUnknown(i - 1) ? CERTAIN : LIKELY);
    }
    if (position == null || (position == NamePosition.BEHIND_GIVEN && persons.isTitled(i))) {
      return besides(i, behindGiven);
    }
    return switch (position) {
      case BEHIND_SON, BEHIND_HOUSE -> promotion.of(i, CERTAIN, NamePromotion.Guess.ALWAYS);
      case BEFORE_SON -> promotion.of(i, CERTAIN, NamePromotion.Guess.IF_UNKNOWN);
      case OF_SERVANT -> promotion.given(i, CERTAIN);
      case BEHIND_TITLE, BEHIND_FATHER, BEFORE_FAMILY, IN_ENUMERATION -> promotion.given(i, LIKELY);
      case BEHIND_GIVEN ->
          promotion.of(
              i,
              behindGiven(i),
              fresh ? NamePromotion.Guess.AS_FAMILY : NamePromotion.Guess.AS_SECOND_FAMILY);
    };
  }

  /** How much likelier a family is behind a given name; an adjective would need the article. */
  private int behindGiven(int i) {
    if (endsGiven(i - 1)) {
      return BEHIND_SERVANT;
    }
    boolean titled = persons.isTitled(i - 1) || (i > 1 && PersonTitles.isTitle(keys.get(i - 2)));
    Candidate best = least(words.get(i).candidates());
    boolean nisba = best.adjective && !best.article && best.lemma().endsWith("يّ");
    return titled || nisba ? LIKELY + COMMON : POSSIBLE;
  }

  /** What is likely where no position is sure: behind the adjectives of a title, in a street. */
  private List<Candidate> besides(int i, boolean behindGiven) {
    if (persons.isTitled(i)) {
      return promotion.given(i, LIKELY);
    }
    if (i > 0 && Quarters.isQuarter(keys.get(i - 1))) {
      boolean free = !inTerms.get(i) && !PersonTitles.isTitle(keys.get(i));
      return Quarters.names(words.get(i).candidates(), free);
    }
    if (i > 0 && Quarters.isSplitPlace(words.get(i - 1), words.get(i))) {
      return Gains.of(words.get(i).candidates(), Names::isPlace, LIKELY);
    }
    if (behindGiven) {
      return PersonTitles.isOffice(keys.get(i))
          ? promotion.person(i, Grammar.STRONG)
          : words.get(i).candidates();
    }
    if (i + 1 < words.size() && isSplit(i) && mayBePerson(words.get(i + 1))) {
      return promotion.given(i, LIKELY);
    }
    boolean beforeName = i + 1 < words.size() && isClearPerson(words.get(i + 1));
    return beforeName ? promotion.given(i, MODEST) : words.get(i).candidates();
  }

  private @Nullable NamePosition position(int i, boolean behindGiven) {
    String before = i > 0 ? keys.get(i - 1) : "";
    String after = i + 1 < keys.size() ? keys.get(i + 1) : "";
    if (SONS.contains(before) && i > 1 && !FATHERS.contains(keys.get(i))) {
      return NamePosition.BEHIND_SON;
    }
    if (before.equals(HOUSE) && i > 1 && tokens.get(i - 1).text().startsWith("آ")) {
      return NamePosition.BEHIND_HOUSE;
    }
    if (after.equals("بن") || (after.equals("بنت") && isDaughterOf(i + 2))) {
      return NamePosition.BEFORE_SON;
    }
    if (isServantOf(i + 1)) {
      return NamePosition.OF_SERVANT;
    }
    if (persons.opensListed(i)) {
      return NamePosition.IN_ENUMERATION;
    }
    if (PersonTitles.isTitle(before) && !isTeam(i - 1)) {
      return NamePosition.BEHIND_TITLE;
    }
    if (FATHERS.contains(before)) {
      return NamePosition.BEHIND_FATHER;
    }
    if (behindGiven) {
      boolean office = PersonTitles.isOffice(keys.get(i)) || headsConstruct(i, after);
      return office ? null : NamePosition.BEHIND_GIVEN;
    }
    if (i + 1 < words.size() && (isClearFamily(words.get(i + 1)) || isBeforeFather(i))) {
      return NamePosition.BEFORE_FAMILY;
    }
    if (i > 0 && isSpeaker(i)) {
      return NamePosition.BEFORE_FAMILY;
    }
    return isEnumerated(i) ? NamePosition.IN_ENUMERATION : null;
  }

  /** مَنَاف أَبُو شُقَيْر: Abu and a name follow as a family. */
  private boolean isBeforeFather(int i) {
    return i + 2 < words.size()
        && keys.get(i + 1).equals("ابو")
        && words.get(i + 2).isWord()
        && (mayBePerson(words.get(i + 2)) || isUnknown(i + 2));
  }

  /** قَالَ كَمَال أُوزَان مُدِير الْمَصْرِف: who speaks is named in full before his office. */
  private boolean isSpeaker(int i) {
    return isSpeech(keys.get(i - 1))
        && i + 2 < words.size()
        && words.get(i + 1).isWord()
        && !keys.get(i + 1).startsWith("ال")
        && PersonTitles.isOffice(keys.get(i + 2));
  }

  private static boolean isSpeech(String key) {
    return SPEECH.contains(key) || (key.startsWith("و") && SPEECH.contains(key.substring(1)));
  }

  /** أسماء بنت أبي بكر: a father's name follows. */
  private boolean isDaughterOf(int i) {
    return i < words.size() && (FATHERS.contains(keys.get(i)) || mayBePerson(words.get(i)));
  }

  /** An unknown word, or one that may be a given name, without the article. */
  private boolean standsBare(int i) {
    if (!words.get(i).isWord() || inTerms.get(i)) {
      return false;
    }
    for (Candidate c : words.get(i).candidates()) {
      if (ArticleNames.is(c, NameKind.GIVEN) && !c.article && !c.preposition) {
        return true;
      }
    }
    return isUnknown(i);
  }

  private boolean isUnknown(int i) {
    Candidate best = least(words.get(i).candidates());
    return best.isGuess() && !best.article && !best.preposition;
  }

  /**
   * شار الشهري، نادر الحربي: an adjective with the article describes nothing that has none, so that
   * it is the name of a family.
   */
  private boolean isNisbaFamily(int i) {
    if (i >= words.size() || !words.get(i).isWord() || inTerms.get(i)) {
      return false;
    }
    boolean family = false;
    for (Candidate c : words.get(i).candidates()) {
      boolean free = !c.conjunction && !c.preposition;
      family |= free && c.article && ArticleNames.is(c, NameKind.FAMILY) && isNisba(c.lemma());
    }
    return family && !UnknownFamily.isNationality(least(words.get(i).candidates()));
  }

  private static boolean isNisba(String lemma) {
    return lemma.endsWith("ي") || lemma.endsWith("يّ");
  }

  /** وليد is Walid rather than "and for the hand of". */
  private boolean isSplit(int i) {
    Candidate best = least(words.get(i).candidates());
    return best.conjunction && best.preposition;
  }

  /** Whether a name of a person is among the likeliest readings of a word. */
  private static boolean mayBePerson(Word next) {
    if (!next.isWord()) {
      return false;
    }
    int least = least(next.candidates()).cost;
    return next.candidates().stream()
        .anyMatch(c ->
            Names.isOfPerson(c) && !c.conjunction && !c.preposition && c.cost <= least + POSSIBLE);
  }

  private static boolean isClearPerson(Word next) {
    List<Candidate> candidates = next.candidates();
    return next.isWord()
        && next.isClearlyName()
        && Names.isOfPerson(candidates.getFirst())
        && !candidates.getFirst().isGuess()
        && !candidates.getFirst().conjunction
        && !candidates.getFirst().preposition;
  }

  /** ... وَصَالِحٌ الْعُمَرِيُّ، وَأَمِيرٌ كُرْدِيٌّ: one more of several persons named in full. */
  private boolean isEnumerated(int i) {
    if (!keys.get(i).startsWith("و") || i + 1 >= words.size() || !words.get(i + 1).isWord()) {
      return false;
    }
    int last = tokens.get(Math.max(0, i - 1)).text().equals("،") ? i - 2 : i - 1;
    return last > 0
        && isPerson(last)
        && isPerson(last - 1)
        && (isPerson(i + 1) || least(words.get(i + 1).candidates()).isGuess());
  }

  private boolean isPerson(int i) {
    return words.get(i).isWord() && Names.isOfPerson(least(words.get(i).candidates()));
  }

  /**
   * By what position a word is likely to be a name, if by any.
   *
   * @param words of the sentence with their candidates, likeliest first
   */
  static Optional<NamePosition> of(List<Token> tokens, List<Word> words, int at) {
    NamePositions positions = new NamePositions(tokens, words, new BitSet());
    boolean given = false;
    for (int i = 0; i < at; i++) {
      given = words.get(i).isWord() && positions.isGiven(positions.weigh(i, given, true), i, given);
      given |= words.get(i).isWord() && positions.endsGiven(i);
    }
    return Optional.ofNullable(positions.position(at, given));
  }

  /** أحمد ماهر وزير الخارجية: a common noun that governs the next one begins what he is. */
  private boolean headsConstruct(int i, String after) {
    Candidate best = least(words.get(i).candidates());
    return best.mayBeConstruct()
        && best.analysis.entry().frequencyClass() <= COMMON
        && after.startsWith("ال");
  }

  /** مدير الفريق is of a team, no lieutenant general. */
  private boolean isTeam(int i) {
    return keys.get(i).equals("الفريق") && i > 0 && PersonTitles.isOfTeam(keys.get(i - 1));
  }

  private static boolean isClearFamily(Word next) {
    List<Candidate> candidates = next.candidates();
    return next.isWord()
        && next.isClearlyName()
        && candidates.getFirst().article
        && ArticleNames.is(candidates.getFirst(), NameKind.FAMILY)
        && !candidates.getFirst().conjunction
        && !candidates.getFirst().preposition;
  }
}

package org.hashiya.gloss;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hashiya.article.Token;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.PartOfSpeech;

/**
 * Where a sentence shows by its build that persons are named: in a list of names (ووليد سليمان،
 * ونبيل بهوي) and behind a title with the adjectives that may follow it (المهاجم الدولي هلال
 * سوداني). There common words that are also names are names.
 */
final class PersonPlaces {
  /** A list has two whole names at least, and one of them is nothing but a name. */
  private static final int SHORTEST_LIST = 2;

  /** So many are names even if each word has another meaning. */
  private static final int TELLING_LIST = 4;

  /** Behind so many names whatever has the article ends one more: وراشد الرهيب. */
  private static final int SURE_LIST = 3;

  private static final int LONGEST_NAME = 4;
  private static final int MOST_ADJECTIVES = 4;

  private static final Set<String> PARTS = Set.of("بن", "ال", "ابو", "ابي", "عبد");
  private static final Set<String> OPENING_PARTS = Set.of("عبد", "ابو", "ام");

  private final List<Token> tokens;
  private final List<Word> words;
  private final BitSet opening = new BitSet();
  private final BitSet inner = new BitSet();
  private final BitSet titled = new BitSet();

  private PersonPlaces(List<Token> tokens, List<Word> words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The places of a sentence. */
  static PersonPlaces of(List<Token> tokens, List<Word> words) {
    PersonPlaces places = new PersonPlaces(tokens, words);
    places.lists();
    places.signature();
    places.titles();
    return places;
  }

  /** Whether a name of a list begins at a word. */
  boolean opensListed(int i) {
    return opening.get(i);
  }

  /** Whether a name of a list goes on at a word. */
  boolean goesOnListed(int i) {
    return inner.get(i);
  }

  /** Whether a name begins behind a title. */
  boolean isTitled(int i) {
    return titled.get(i);
  }

  private void lists() {
    int at = 0;
    while (at < words.size()) {
      at = startsItem(at) ? list(at) : at + 1;
    }
  }

  /** Marks the list that begins at a word, and gives the place where to look on. */
  private int list(int first) {
    int before = itemBefore(first);
    int count = before < 0 ? 0 : 1;
    boolean clear = false;
    int at = first;
    BitSet opened = new BitSet();
    BitSet more = new BitSet();
    while (at < words.size() && startsItem(at)) {
      int end = count >= SURE_LIST && isSurname(at + 1) ? at + 2 : endOfItem(at);
      boolean whole = end == words.size() || !words.get(end).isWord() || startsItem(end);
      if (end - at < 2) {
        break;
      }
      opened.set(at);
      more.set(at + 1, whole ? end : at + 2);
      clear |= isClear(at) || isClearIn(at + 1, whole ? end : at + 2);
      count++;
      at = whole && end < words.size() && isComma(end) ? end + 1 : end;
      if (!whole) {
        break;
      }
    }
    if (before >= 0) {
      opened.set(before);
      more.set(before + 1, isComma(first - 1) ? first - 1 : first);
      clear |= isClear(before) || isClearIn(before + 1, first);
    }
    if (count >= SHORTEST_LIST && (clear || count >= TELLING_LIST)) {
      opening.or(opened);
      inner.or(more);
    }
    return Math.max(at, first + 1);
  }

  /** The name of two words before the list's first comma or "and"; -1 where none is. */
  private int itemBefore(int first) {
    int end = first > 0 && isComma(first - 1) ? first - 1 : first;
    int start = end - 2;
    boolean named = start >= 0 && canOpen(start) && canGoOn(start + 1, start);
    return named ? start : -1;
  }

  private boolean startsItem(int i) {
    if (!words.get(i).isWord()) {
      return false;
    }
    boolean and = words.get(i).key().startsWith("و");
    return (and && opensBehindAnd(i)) || (i > 0 && isComma(i - 1) && canOpen(i));
  }

  private boolean opensBehindAnd(int i) {
    for (Candidate c : words.get(i).candidates()) {
      if (c.conjunction && !c.preposition && ArticleNames.is(c, NameKind.GIVEN)) {
        return true;
      }
    }
    return OPENING_PARTS.contains(behindAnd(i));
  }

  private String behindAnd(int i) {
    String key = words.get(i).key();
    return key.startsWith("و") ? key.substring(1) : "";
  }

  private boolean isComma(int i) {
    return switch (tokens.get(i).text()) {
      case "،", ",", "؛", "/" -> true;
      default -> false;
    };
  }

  private int endOfItem(int start) {
    int end = start + 1;
    while (end < words.size()
        && end - start < LONGEST_NAME
        && words.get(end).isWord()
        && !startsItem(end)
        && canGoOn(end, start)) {
      end++;
    }
    boolean lone = end == start + 1 && isClear(start) && end < words.size() && isBare(end);
    return lone && (end + 1 == words.size() || !words.get(end + 1).isWord() || startsItem(end + 1))
        ? end + 1
        : end;
  }

  /** A noun or adjective with the article and nothing else joined to it, before the next name. */
  private boolean isSurname(int i) {
    if (i >= words.size() || !words.get(i).isWord() || PersonTitles.isOffice(words.get(i).key())) {
      return false;
    }
    boolean ends = i + 1 == words.size() || !words.get(i + 1).isWord() || startsItem(i + 1);
    for (Candidate c : words.get(i).candidates()) {
      if (ends && c.nominal() && c.article && !c.conjunction && !c.preposition) {
        return true;
      }
    }
    return false;
  }

  /** Among names any noun behind a first name is a family: ومحمد أمان، ومعتز هوساوي. */
  private boolean isBare(int i) {
    return words.get(i).isWord()
        && words.get(i).candidates().stream().anyMatch(Candidate::bare)
        && !PersonTitles.isOffice(words.get(i).key());
  }

  private boolean canOpen(int i) {
    Word word = words.get(i);
    return word.mayBeGiven() || (word.isWord() && OPENING_PARTS.contains(word.key()));
  }

  /** A name, an unknown word, or a rare word such as many families are called by. */
  private boolean canGoOn(int i, int start) {
    Word word = words.get(i);
    if (!word.isWord() || PersonTitles.isOffice(word.key())) {
      return false;
    }
    boolean servant = i > start && words.get(i - 1).key().endsWith("عبد");
    if (servant || PARTS.contains(word.key())) {
      return true;
    }
    for (Candidate c : word.candidates()) {
      boolean free = !c.conjunction && !c.preposition && !c.pronounSuffix;
      boolean named = ArticleNames.is(c, NameKind.GIVEN) || ArticleNames.is(c, NameKind.FAMILY);
      boolean nisba = c.adjective && c.article && c.lemma().endsWith("يّ");
      boolean unknown = c.isGuess() && c.pos == PartOfSpeech.NAME;
      if (free && (named || nisba || unknown)) {
        return true;
      }
    }
    return false;
  }

  private boolean isClear(int i) {
    List<Candidate> candidates = words.get(i).candidates();
    return OPENING_PARTS.contains(words.get(i).key())
        || OPENING_PARTS.contains(behindAnd(i))
        || (words.get(i).isClearlyName() && ArticleNames.is(candidates.getFirst(), NameKind.GIVEN));
  }

  private boolean isClearIn(int start, int end) {
    for (int i = start; i < end; i++) {
      List<Candidate> candidates = words.get(i).candidates();
      if (words.get(i).isClearlyName() && Names.isOfPerson(candidates.getFirst())) {
        return true;
      }
    }
    return false;
  }

  /**
   * A line that is nothing but a name (أنس محمود الشيخ), and the author before the dash of a
   * by-line (محمود الحمد – سبق – متابعة).
   */
  private void signature() {
    int end = 0;
    int names = 0;
    while (end < words.size() && words.get(end).isWord()) {
      names += PARTS.contains(words.get(end).key()) ? 0 : 1;
      end++;
    }
    boolean byLine = end < words.size() && MediaPlaces.isByLine(tokens, end + 1);
    if (end < 2 || names > LONGEST_NAME || !canOpen(0) || (end < words.size() && !byLine)) {
      return;
    }
    boolean borne = names > 2 || byLine;
    for (int i = 1; i < end; i++) {
      if (!canGoOn(i, 0)) {
        return;
      }
      borne &=
          PARTS.contains(words.get(i).key())
              || words.get(i).candidates().stream().anyMatch(Names::isOfPerson);
    }
    if (borne || isClear(0)) {
      opening.set(0);
      inner.set(1, end);
    }
  }

  private void titles() {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i - 1).isWord() && canOpen(i) && behindTitle(i)) {
        titled.set(i);
      }
    }
  }

  private boolean behindTitle(int i) {
    int at = i - 1;
    while (at > 0 && i - at <= MOST_ADJECTIVES && !isTitle(at) && isDescription(at)) {
      at--;
    }
    return isTitle(at);
  }

  private boolean isTitle(int i) {
    return PersonTitles.takesAdjectives(words.get(i).key());
  }

  private boolean isDescription(int i) {
    return words.get(i).candidates().stream()
        .anyMatch(c -> c.adjective && c.article && !c.conjunction && !c.preposition);
  }
}

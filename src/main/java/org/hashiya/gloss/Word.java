package org.hashiya.gloss;

import java.util.List;
import org.hashiya.article.Token;
import org.hashiya.gloss.number.NumberWord;
import org.hashiya.lexicon.NameKind;
import org.hashiya.morph.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * A token of the article with its candidates, shared by all tokens with the same text, and what the
 * rules ask of every word of a sentence, worked out once. Immutable.
 */
final class Word {
  private static final int[] NONE = {};

  private final Token.Kind kind;
  private final String key;
  private final List<Candidate> candidates;
  private final NumberWord number;
  private final int[] opening;
  private final int[] inner;
  private final @Nullable Candidate first;
  private final @Nullable Candidate likeliest;
  private final boolean clearlyName;
  private final boolean given;

  /** See {@link #outsideTerms}; written and read without locks, as words are immutable. */
  private @Nullable Word outside;

  /**
   * @param key its folded letters, empty for what is no word
   * @param candidates likeliest first; empty for punctuation
   * @param number what it means to the readers of numbers
   * @param opening numbers of the term components by which it can begin a term
   * @param inner numbers of those by which it can go on one
   */
  Word(
      Token.Kind kind,
      String key,
      List<Candidate> candidates,
      NumberWord number,
      int[] opening,
      int[] inner) {
    this.kind = kind;
    this.key = key;
    this.candidates = candidates;
    this.number = number;
    this.opening = opening;
    this.inner = inner;
    this.first = isWord() && !candidates.isEmpty() ? candidates.getFirst() : null;
    this.likeliest = Surroundings.likeliest(candidates);
    this.clearlyName = ArticleNames.isClearlyName(candidates);
    this.given =
        isWord()
            && candidates.stream().anyMatch(c -> c.nameKind == NameKind.GIVEN && !c.preposition);
  }

  Word withCandidates(List<Candidate> preferred) {
    return new Word(kind, key, preferred, number, opening, inner);
  }

  private Word(Word other, int[] opening, int[] inner) {
    this.kind = other.kind;
    this.key = other.key;
    this.candidates = other.candidates;
    this.number = other.number;
    this.opening = opening;
    this.inner = inner;
    this.first = other.first;
    this.likeliest = other.likeliest;
    this.clearlyName = other.clearlyName;
    this.given = other.given;
  }

  /** The same word, taken for other components of terms. */
  Word withComponents(int[] opening, int[] inner) {
    return new Word(this, opening, inner);
  }

  /** The same word where it can belong to no term. */
  Word outsideTerms() {
    Word known = outside;
    if (known == null) {
      known = withComponents(NONE, NONE);
      outside = known;
    }
    return known;
  }

  /** The candidate that was chosen; null where a name was guessed instead. */
  @Nullable Candidate read(Gloss gloss) {
    if (gloss.isAnswered()) {
      Analysis chosen = gloss.best().analysis();
      for (int i = 0; i < candidates.size(); i++) { // asked by many rules: without an iterator
        if (candidates.get(i).analysis == chosen) {
          return candidates.get(i);
        }
      }
    }
    return null;
  }

  boolean isWord() {
    return kind == Token.Kind.WORD;
  }

  Token.Kind kind() {
    return kind;
  }

  String key() {
    return key;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  NumberWord number() {
    return number;
  }

  int[] opening() {
    return opening;
  }

  int[] inner() {
    return inner;
  }

  /** The candidate that is likeliest by itself; null for what is no word. */
  @Nullable Candidate first() {
    return first;
  }

  /** The candidate that is likeliest in the article; null for punctuation. */
  @Nullable Candidate likeliest() {
    return likeliest;
  }

  /** Whether by itself it is most likely a name. */
  boolean isClearlyName() {
    return clearlyName;
  }

  /** Whether it can be a given name, with no preposition joined to it. */
  boolean mayBeGiven() {
    return given;
  }
}

package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hashiya.article.Block;
import org.hashiya.article.Place;
import org.hashiya.article.Sentence;
import org.hashiya.article.Token;
import org.hashiya.gloss.number.NumberWord;
import org.hashiya.text.Arabic;
import org.hashiya.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Finds what speaks for one reading of a word against another by the same costs by which {@link
 * SentenceChoice} chose, one neighbour at a time.
 */
final class Reasons {
  private static final int MOST = 3;

  private final GlossedArticle article;
  private final Place place;
  private final List<Token> tokens;

  /** Number of the token in its sentence. */
  private final int token;

  private final Clauses clauses;
  private final List<List<Reading>> readings;
  private final int at;
  private final List<Weighed> found = new ArrayList<>();

  /** A reason and by how much it makes the chosen reading cheaper. */
  private record Weighed(Reason reason, int gain) {}

  Reasons(GlossedArticle article, Place place) {
    this.article = article;
    this.place = place;
    Block block = article.article().blocks().get(place.block());
    Sentence sentence =
        block.sentences().stream()
            .filter(s -> s.first() <= place.token() && place.token() < s.end())
            .findFirst()
            .orElseThrow();
    token = place.token() - sentence.first();
    tokens = block.tokens().subList(sentence.first(), sentence.end());
    clauses = Clauses.of(tokens, block.kind() != Block.Kind.PARAGRAPH);
    readings =
        clauses.places().stream()
            .map(i -> article.at(new Place(place.block(), sentence.first() + i)).readings())
            .toList();
    at = clauses.places().indexOf(place.token() - sentence.first());
  }

  /** The reason where there is but one reading. */
  static Reason unrivalled(Token token) {
    return Arabic.hasMarks(token.text()) ? new Reason.WrittenVowels() : new Reason.OnlyReading();
  }

  /** The strongest reasons first. */
  List<Reason> between(Reading chosen, Reading other) {
    Candidate c = Candidate.of(chosen);
    Candidate o = Candidate.of(other);
    add(new Reason.Commoner(), o.cost - c.cost);
    Surroundings words =
        new Surroundings(
            readings.stream().map(word -> word.stream().map(Candidate::of).toList()).toList());
    add(new Reason.FitsTheClause(), Company.cost(o, words, at) - Company.cost(c, words, at));
    before(c, o);
    after(c, o);
    names(c, o);
    terms(c, o);
    int strongest = found.stream().mapToInt(Weighed::gain).max().orElse(0);
    if (found.stream().mapToInt(Weighed::gain).sum() <= 0) {
      return List.of(new Reason.NothingNearby());
    }
    return found.stream()
        .filter(w -> 2 * w.gain >= strongest)
        .sorted(Comparator.comparingInt(w -> -w.gain))
        .limit(MOST)
        .map(Weighed::reason)
        .toList();
  }

  private void add(Reason reason, int gain) {
    found.add(new Weighed(reason, gain));
  }

  /** The chosen reading of a word; null for punctuation and beyond either end. */
  private @Nullable Reading neighbour(int word) {
    boolean answered = word >= 0 && word < readings.size() && !readings.get(word).isEmpty();
    return answered ? readings.get(word).getFirst() : null;
  }

  private void before(Candidate c, Candidate o) {
    Reading reading = neighbour(at - 1);
    if (reading == null) {
      add(new Reason.OpensTheClause(), clauses.opening(at, o) - clauses.opening(at, c));
      return;
    }
    Candidate b = Candidate.of(reading);
    int gain =
        clauses.quoted(at)
            ? Grammar.quoted(b, o) - Grammar.quoted(b, c)
            : Grammar.cost(b, o) - Grammar.cost(b, c);
    add(NeighbourReason.before(b, reading.vocalised(), c, o), gain);
  }

  private void after(Candidate c, Candidate o) {
    Reading reading = neighbour(at + 1);
    if (reading == null) {
      add(new Reason.EndsTheClause(), Grammar.closing(o) - Grammar.closing(c));
      return;
    }
    Candidate a = Candidate.of(reading);
    int gain =
        clauses.quoted(at + 1)
            ? Grammar.quoted(o, a) - Grammar.quoted(c, a)
            : Grammar.cost(o, a) - Grammar.cost(c, a);
    add(NeighbourReason.after(a, reading.vocalised(), c), gain);
  }

  private void names(Candidate c, Candidate o) {
    if (!c.name || o.name) {
      return;
    }
    NamePositions.of(tokens, words(), token).ifPresent(this::position);
    for (TermMatch t : article.terms()) {
      if (t.tokens().size() > 1 && t.tokens().stream().allMatch(i -> isName(t.block(), i))) {
        boolean here = t.block() == place.block() && t.tokens().contains(place.token());
        if (!here && has(t, c.lemma())) {
          add(new Reason.NameOfTheArticle(t.citation()), ArticleNames.KNOWN_BEARER);
          return;
        }
      }
    }
  }

  private void position(NamePosition position) {
    int beside = position.isBehind() ? token - 1 : token + 1;
    Gloss gloss = article.at(new Place(place.block(), place.token() + beside - token));
    String word = gloss.isAnswered() ? gloss.best().vocalised() : gloss.token().text();
    Reason reason =
        position == NamePosition.BEHIND_TITLE
            ? new Reason.AfterTitle(word)
            : new Reason.InPlaceOfName(position, word);
    add(reason, position.gain());
  }

  /** The words of the sentence as they were before any was chosen. */
  private List<Word> words() {
    int[] none = {};
    List<Word> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token t = tokens.get(i);
      List<Candidate> candidates =
          article.at(new Place(place.block(), place.token() - token + i)).readings().stream()
              .map(Candidate::of)
              .sorted(Comparator.comparingInt(c -> c.cost))
              .toList();
      String key = t.isWord() ? Folding.key(t.text()) : "";
      words.add(new Word(t.kind(), key, candidates, NumberWord.of(t), none, none));
    }
    return words;
  }

  private boolean isName(int block, int token) {
    Gloss gloss = article.at(new Place(block, token));
    return gloss.isAnswered() && Candidate.of(gloss.best()).name;
  }

  private boolean has(TermMatch term, String lemma) {
    return term.tokens().stream()
        .map(i -> article.at(new Place(term.block(), i)).best())
        .anyMatch(r -> r.analysis().entry().lemma().equals(lemma));
  }

  private void terms(Candidate c, Candidate o) {
    for (TermMatch t : article.termsAt(place)) {
      int word = t.tokens().indexOf(place.token());
      if (TermPreference.vouches(t.citation(), word, c)
          && !TermPreference.vouches(t.citation(), word, o)) {
        boolean name = t.tokens().stream().allMatch(i -> isName(t.block(), i));
        add(
            name ? new Reason.PartOfName(t.citation()) : new Reason.PartOfTerm(t.citation()),
            TermPreference.VOUCHED);
        return;
      }
    }
  }
}

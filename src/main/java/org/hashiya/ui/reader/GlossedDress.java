package org.hashiya.ui.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hashiya.article.Place;
import org.hashiya.article.Token;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.Reading;
import org.hashiya.gloss.TermMatch;

/** Dresses one block from its glosses. */
final class GlossedDress implements Dress {
  private final int block;
  private final List<Gloss> glosses;
  private final VowelMode vowels;
  private final Predicate<Place> isNew;
  private final Map<Integer, Optional<Label>> labels = new HashMap<>();

  /**
   * @param terms of this block
   */
  GlossedDress(
      int block,
      List<Gloss> glosses,
      List<TermMatch> terms,
      VowelMode vowels,
      GlossMode glossMode,
      Predicate<Place> isNew) {
    this.block = block;
    this.glosses = glosses;
    this.vowels = vowels;
    this.isNew = isNew;
    if (glossMode != GlossMode.NONE) {
      label(terms);
      for (int i = 0; i < glosses.size(); i++) {
        labels.putIfAbsent(i, ofWord(i));
      }
      if (glossMode == GlossMode.NEW_WORDS) {
        labels.replaceAll((token, label) -> label.filter(l -> hasNew(token, l.lastToken())));
      }
    }
  }

  @Override
  public String shown(Piece piece) {
    if (vowels == VowelMode.NONE || piece.token() == Piece.NO_TOKEN) {
      return piece.shown();
    }
    Gloss gloss = glosses.get(piece.token());
    Token token = gloss.token();
    boolean whole = piece.start() == token.start() && piece.end() == token.end();
    if (!whole || !token.isWord() || !gloss.isAnswered() || !isVowelled(piece.token())) {
      return piece.shown();
    }
    Reading reading = gloss.best();
    String shown =
        vowels == VowelMode.ALL_BUT_ENDINGS ? reading.analysis().vocalised() : reading.vocalised();
    return shown.isEmpty() ? piece.shown() : shown;
  }

  @Override
  public Optional<Label> label(int token) {
    return labels.getOrDefault(token, Optional.empty());
  }

  private boolean isVowelled(int token) {
    return vowels != VowelMode.NEW_WORDS || isNew.test(new Place(block, token));
  }

  private boolean hasNew(int from, int to) {
    for (int token = from; token <= to; token++) {
      if (isNew.test(new Place(block, token))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Label> ofWord(int token) {
    Gloss gloss = glosses.get(token);
    return gloss.isAnswered() && gloss.token().isWord()
        ? Optional.of(new Label(gloss.best().gloss(), token))
        : Optional.empty();
  }

  /**
   * The person's terms and longer ones first; a word that one of them covers has no gloss of its
   * own.
   */
  private void label(List<TermMatch> terms) {
    terms.stream()
        .sorted(TermMatch.PRECEDENCE)
        .filter(term -> term.tokens().stream().noneMatch(labels::containsKey))
        .forEach(term -> {
          term.tokens().forEach(token -> labels.put(token, Optional.empty()));
          int first = term.tokens().getFirst();
          String english = term.senses().getFirst().glosses().getFirst();
          labels.put(first, Optional.of(new Label(english, lastAdjacent(term))));
        });
  }

  private static int lastAdjacent(TermMatch term) {
    int last = term.tokens().getFirst();
    while (term.tokens().contains(last + 1)) {
      last++;
    }
    return last;
  }
}

package org.hashiya.parallel.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hashiya.article.Block;
import org.hashiya.article.Token;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.clue.Evidence;
import org.hashiya.parallel.compare.Mismatch.Kind;
import org.hashiya.parallel.english.EnglishWord;

/**
 * The numbers, dates, names and clauses in which a version and the article differ. Of names those
 * are looked at that the lexicon knows: how a guess is spelt in English is itself a guess. A clause
 * is left out where it has several words whose English is known and none of it stands there; what
 * is in such a clause is not told again.
 */
public final class Mismatches {
  /** Arabic says them without a number: by the dual, by an article, by "the first". */
  private static final Set<String> UNSAID = Set.of("#1", "#2");

  /** A clause of fewer telling words may well be rendered by words that nobody expects. */
  private static final int TELLING = 3;

  private final GlossedArticle article;
  private final List<Passage> passages;
  private final Evidence evidence;
  private final List<Mismatch> found = new ArrayList<>();

  private Mismatches(GlossedArticle article, List<Passage> passages, Evidence evidence) {
    this.article = article;
    this.passages = passages;
    this.evidence = evidence;
  }

  /** Those of the beads that join something, in the order of the beads. */
  public static List<Mismatch> of(
      GlossedArticle article, List<Passage> passages, Evidence evidence, List<Bead> beads) {
    Mismatches mismatches = new Mismatches(article, passages, evidence);
    for (Bead bead : beads) {
      if (bead.isLink()) {
        bead.arabic().forEach(i -> mismatches.addLeftOut(bead, i));
        bead.english().forEach(j -> mismatches.addAdded(bead, j));
      }
    }
    return List.copyOf(mismatches.found);
  }

  private void addLeftOut(Bead bead, int sentence) {
    Passage passage = passages.get(sentence);
    for (Clause clause : Clause.of(article, passage)) {
      if (isLeftOut(bead, sentence, clause)) {
        int first = clause.first();
        int last = clause.end() - 1;
        found.add(
            new Mismatch(
                Kind.CLAUSE_LEFT_OUT, bead, sentence, first, last, text(passage, first, last)));
      } else {
        addLeftOut(bead, sentence, clause);
      }
    }
  }

  private boolean isLeftOut(Bead bead, int sentence, Clause clause) {
    int telling = 0;
    for (int t = clause.first(); t < clause.end(); t++) {
      if (evidence.isRendered(sentence, t, bead.english())) {
        return false;
      }
      telling += evidence.isClue(sentence, t) ? 1 : 0;
    }
    // Headings are not translated but written anew.
    boolean isText = passages.get(sentence).rank() == Block.Kind.PARAGRAPH;
    return isText && telling >= TELLING;
  }

  private void addLeftOut(Bead bead, int sentence, Clause clause) {
    Passage passage = passages.get(sentence);
    int t = clause.first();
    while (t < clause.end()) {
      int first = t++;
      Optional<Kind> kind = leftOut(bead, sentence, first);
      if (kind.isPresent()) {
        int last = last(bead, sentence, first, kind.get());
        found.add(
            new Mismatch(kind.get(), bead, sentence, first, last, text(passage, first, last)));
        t = last + 1;
      }
    }
  }

  /** Neighbouring words of a kind, and all that one term holds, are one name, number or date. */
  private int last(Bead bead, int sentence, int first, Kind kind) {
    Passage passage = passages.get(sentence);
    int last = first;
    for (int t = first + 1; t < passage.sentence().end(); t++) {
      if (leftOut(bead, sentence, t).equals(Optional.of(kind))) {
        last = t;
      } else if (!isWithinTerm(passage.block(), last, t)) {
        return last;
      }
    }
    return last;
  }

  private boolean isWithinTerm(int block, int first, int token) {
    return article.terms().stream()
        .filter(term -> term.block() == block && term.tokens().contains(first))
        .anyMatch(term -> token <= term.tokens().getLast());
  }

  private String text(Passage passage, int first, int last) {
    return article
        .article()
        .blocks()
        .get(passage.block())
        .text()
        .substring(token(passage, first).start(), token(passage, last).end());
  }

  private Optional<Kind> leftOut(Bead bead, int sentence, int token) {
    Optional<Kind> kind = kind(gloss(passages.get(sentence), token));
    boolean figure = gloss(passages.get(sentence), token).token().kind() == Token.Kind.NUMBER;
    boolean rendered =
        figure
            ? evidence.isRenderedByNumber(sentence, token, bead.english())
            : evidence.isRendered(sentence, token, bead.english());
    boolean missed = evidence.isClue(sentence, token) && !rendered;
    return missed ? kind : Optional.empty();
  }

  private static Optional<Kind> kind(Gloss gloss) {
    if (gloss.token().kind() == Token.Kind.NUMBER) {
      return Optional.of(Kind.NUMBER_LEFT_OUT);
    }
    if (!gloss.isAnswered()) {
      return Optional.empty();
    }
    Entry entry = gloss.best().analysis().entry();
    if (entry.pos() == PartOfSpeech.NUMERAL) {
      return Optional.of(Kind.NUMBER_LEFT_OUT);
    }
    return entry.pos() == PartOfSpeech.NAME && !entry.isGuess()
        ? Optional.of(Kind.NAME_LEFT_OUT)
        : Optional.empty();
  }

  private void addAdded(Bead bead, int sentence) {
    List<EnglishWord> words = evidence.words(sentence);
    for (int w = 0; w < words.size(); w++) {
      EnglishWord word = words.get(w);
      if (word.isNumber()
          && !UNSAID.contains(word.stem())
          && !evidence.renders(sentence, w, bead.arabic())) {
        found.add(new Mismatch(Kind.NUMBER_ADDED, bead, sentence, w, w, word.text()));
      }
    }
  }

  private Gloss gloss(Passage passage, int token) {
    return article.glosses().get(passage.block()).get(token);
  }

  private Token token(Passage passage, int token) {
    return gloss(passage, token).token();
  }
}

package org.hashiya.parallel.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Status;
import org.hashiya.lexicon.term.Term;
import org.hashiya.parallel.english.EnglishWord;

/**
 * A word or term in one place, and how a version puts it there.
 *
 * @param place its first word
 * @param last number of its last token in the block
 * @param withinTerm whether it is only a part of a longer term
 * @param words what renders it, in order; empty where that is not known
 * @param wording the same with what stands between; empty too
 * @param english numbers of the English sentences that the Arabic one belongs to
 * @param own the entries of the person's term base for it
 * @param verdict how the wording stands to them
 */
public record Usage(
    Lemma lemma,
    ArabicSpot place,
    int last,
    boolean withinTerm,
    List<EnglishWord> words,
    String wording,
    List<Integer> english,
    List<Concept> own,
    Verdict verdict) {
  public Usage {
    own = List.copyOf(own);
    words = List.copyOf(words);
    english = List.copyOf(english);
  }

  /** Whether it is known how the version puts it. */
  public boolean isFound() {
    return !words.isEmpty();
  }

  /** Whether it is put otherwise than the person wants it. */
  public boolean isBreach() {
    return switch (verdict) {
      case OPEN, KEPT -> false;
      case OUTDATED, OTHER, FORBIDDEN -> true;
    };
  }

  TermBreach breach() {
    List<String> wanted =
        own.stream()
            .flatMap(concept -> concept.renderings().stream())
            .filter(term -> term.status() != Status.SUPERSEDED)
            .map(Term::text)
            .distinct()
            .toList();
    return new TermBreach(this, wanted);
  }

  /** What tells one wording from another: not number and tense, nor a derived form. */
  Set<String> families() {
    return words.stream().map(EnglishWord::family).collect(Collectors.toSet());
  }
}

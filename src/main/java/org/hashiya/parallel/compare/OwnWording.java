package org.hashiya.parallel.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Status;
import org.hashiya.lexicon.term.Term;
import org.hashiya.parallel.english.EnglishWord;
import org.hashiya.parallel.english.EnglishWords;

/**
 * A wording of the person's term base where it stands in a version.
 *
 * @param sentence number of the English sentence
 * @param first number of its first word there
 * @param size how many words it has
 */
record OwnWording(Verdict verdict, int sentence, int first, int size) {
  /**
   * Looks for the wordings of some entries: first for those that may be used, best first, then for
   * the forbidden ones.
   *
   * @param words of each English sentence
   */
  static Optional<OwnWording> find(
      List<Concept> own, List<Integer> sentences, List<List<EnglishWord>> words) {
    List<Term> terms =
        own.stream()
            .flatMap(c -> Stream.concat(c.renderings().stream(), c.forbidden().stream()))
            .toList();
    for (Term term : terms) {
      List<String> stems = EnglishWords.of(term.text()).stream().map(EnglishWord::stem).toList();
      for (int s = 0; s < sentences.size(); s++) {
        int first = position(words.get(s), stems);
        if (first >= 0) {
          return Optional.of(
              new OwnWording(verdict(term.status()), sentences.get(s), first, stems.size()));
        }
      }
    }
    return Optional.empty();
  }

  private static int position(List<EnglishWord> words, List<String> stems) {
    for (int w = 0; !stems.isEmpty() && w + stems.size() <= words.size(); w++) {
      List<String> here =
          words.subList(w, w + stems.size()).stream().map(EnglishWord::stem).toList();
      if (here.equals(stems)) {
        return w;
      }
    }
    return -1;
  }

  private static Verdict verdict(Status status) {
    return switch (status) {
      case UNMARKED, PREFERRED, ADMITTED -> Verdict.KEPT;
      case SUPERSEDED -> Verdict.OUTDATED;
      case FORBIDDEN -> Verdict.FORBIDDEN;
    };
  }
}

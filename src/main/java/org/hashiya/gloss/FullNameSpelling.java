package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.lexicon.Sense;

/** A part of a known person's name is spelt as it is in the whole: رجب is Recep before أردوغان. */
final class FullNameSpelling {
  private FullNameSpelling() {}

  /** The senses of a word with the spelling of the full name that it stands in first. */
  static List<Sense> first(
      List<Sense> senses, int word, Candidate candidate, List<TermMatcher.Match> terms) {
    if (!candidate.name) {
      return senses;
    }
    for (TermMatcher.Match term : terms) {
      if (term.term().person() && term.words().contains(word)) {
        List<String> name =
            List.of(term.term().senses().getFirst().glosses().getFirst().split(" "));
        return ordered(senses, candidate, name);
      }
    }
    return senses;
  }

  private static List<Sense> ordered(List<Sense> senses, Candidate candidate, List<String> name) {
    if (name.contains(senses.getFirst().glosses().getFirst())) {
      return senses;
    }
    for (Sense sense : candidate.analysis.entry().senses()) {
      for (String gloss : sense.glosses()) {
        String spelling = gloss.replaceFirst(" \\(in .*", "");
        if (name.contains(spelling)) {
          List<Sense> out = new ArrayList<>(senses);
          out.removeIf(s -> s.glosses().equals(List.of(spelling)));
          out.addFirst(
              new Sense(sense.field(), sense.preposition(), List.of(spelling), sense.own()));
          return out;
        }
      }
    }
    return senses;
  }
}

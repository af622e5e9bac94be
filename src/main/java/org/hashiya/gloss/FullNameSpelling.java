package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Sense;
import org.jspecify.annotations.Nullable;

/**
 * A part of a known person's name is spelt as it is in the whole: رجب is Recep before أردوغان. So
 * it is wherever the article names the person by that part alone, unless two persons differ in it.
 */
final class FullNameSpelling {
  private static final String UNSETTLED = "";

  /** The spelling of an entry in the full names of the article. */
  private final Map<Integer, String> spelt = new HashMap<>();

  /** Learns the full names of a sentence. */
  void learn(List<Word> words, List<TermMatcher.Match> terms) {
    for (TermMatcher.Match term : terms) {
      if (term.term().person()) {
        List<String> name = name(term);
        for (int i : term.words()) {
          words.get(i).candidates().forEach(c -> learn(c, name));
        }
      }
    }
  }

  private void learn(Candidate candidate, List<String> name) {
    Entry entry = candidate.analysis.entry();
    if (candidate.name && entry.id() >= 0) {
      String spelling = name.contains(first(entry)) ? first(entry) : spelling(entry, name);
      if (spelling != null) {
        spelt.merge(entry.id(), spelling, (a, b) -> a.equals(b) ? a : UNSETTLED);
      }
    }
  }

  /** The senses of a word with the spelling of the full name that it belongs to first. */
  List<Sense> first(
      List<Sense> senses, int word, Candidate candidate, List<TermMatcher.Match> terms) {
    if (!candidate.name) {
      return senses;
    }
    for (TermMatcher.Match term : terms) {
      if (term.term().person() && term.words().contains(word)) {
        Entry entry = candidate.analysis.entry();
        List<String> name = name(term);
        boolean right = name.contains(senses.getFirst().glosses().getFirst());
        return right ? senses : with(senses, spelling(entry, name));
      }
    }
    String spelling = spelt.getOrDefault(candidate.analysis.entry().id(), UNSETTLED);
    boolean settled = spelling.isEmpty() || spelling.equals(first(candidate.analysis.entry()));
    return settled ? senses : with(senses, spelling);
  }

  private static String first(Entry entry) {
    return entry.senses().getFirst().glosses().getFirst();
  }

  private static List<String> name(TermMatcher.Match term) {
    return List.of(term.term().senses().getFirst().glosses().getFirst().split(" "));
  }

  /** The spelling of an entry that is part of a name; null where none is. */
  private static @Nullable String spelling(Entry entry, List<String> name) {
    for (Sense sense : entry.senses()) {
      for (String gloss : sense.glosses()) {
        String spelling = gloss.replaceFirst(" \\(in .*", "");
        if (name.contains(spelling)) {
          return spelling;
        }
      }
    }
    return null;
  }

  private static List<Sense> with(List<Sense> senses, @Nullable String spelling) {
    if (spelling == null) {
      return senses;
    }
    Sense first = senses.getFirst();
    List<Sense> out = new ArrayList<>(senses);
    out.removeIf(s -> s.glosses().equals(List.of(spelling)));
    out.addFirst(new Sense(first.field(), first.preposition(), List.of(spelling), first.own()));
    return out;
  }
}

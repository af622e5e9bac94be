package org.hashiya.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Counts what stands near hits. Arabic is counted by lemma, English by form; each among the words
 * of its own language. A word near two hits counts once, so that none is met more often than it is
 * there (Stefan Evert, "Corpora and collocations", 2008, section 3: surface cooccurrence).
 */
final class Company {
  private final Snapshot snapshot;
  private final Hits hits;
  private final int before;
  private final int after;
  private final int lemmas;

  Company(Snapshot snapshot, Hits hits, int before, int after) {
    this.snapshot = snapshot;
    this.hits = hits;
    this.before = before;
    this.after = after;
    this.lemmas = snapshot.lemmas().terms().size();
  }

  /**
   * The company of some of the hits, closest first.
   *
   * @param lines hits, ascending
   */
  List<Collocate> of(int[] lines, int least) {
    int words = lemmas + snapshot.forms().terms().size();
    int[] together = new int[words];
    int[] inFront = new int[words];
    long arabicNear = 0;
    long englishNear = 0;
    int counted = 0;
    for (int hit : lines) {
      int start = snapshot.places().start(hits.doc(hit));
      int first = start + hits.first(hit);
      int last = start + hits.last(hit);
      int end = Math.min(last + after + 1, snapshot.places().end(hits.doc(hit)));
      for (int at = Math.max(counted, Math.max(start, first - before)); at < end; at++) {
        if (at >= first && at <= last) {
          continue;
        }
        int word = word(at);
        together[word]++;
        if (at < first) {
          inFront[word]++;
        }
        if (word < lemmas) {
          arabicNear++;
        } else {
          englishNear++;
        }
      }
      counted = Math.max(counted, end);
    }
    return collocates(lines.length, together, inFront, arabicNear, englishNear, least);
  }

  private List<Collocate> collocates(
      int found, int[] together, int[] inFront, long arabicNear, long englishNear, int least) {
    int[] frequency = new int[together.length];
    long arabic = 0;
    long english = 0;
    for (int doc = 0; doc < snapshot.reader().maxDoc(); doc++) {
      if (!snapshot.isLive(doc)) {
        continue;
      }
      for (int at = snapshot.places().start(doc); at < snapshot.places().end(doc); at++) {
        int word = word(at);
        frequency[word]++;
        if (word < lemmas) {
          arabic++;
        } else {
          english++;
        }
      }
    }
    List<Collocate> collocates = new ArrayList<>();
    for (int word = 0; word < together.length; word++) {
      if (together[word] >= least) {
        boolean isArabic = word < lemmas;
        collocates.add(
            collocate(
                word,
                together[word],
                inFront[word],
                frequency[word],
                found,
                isArabic ? arabicNear : englishNear,
                isArabic ? arabic : english));
      }
    }
    collocates.sort(
        Comparator.comparingDouble(Collocate::logDice)
            .thenComparingInt(Collocate::together)
            .reversed());
    return collocates;
  }

  private Collocate collocate(
      int word, int together, int inFront, int frequency, int found, long near, long total) {
    Optional<LemmaTerm> lemma =
        word < lemmas
            ? Optional.of(LemmaTerm.parse(snapshot.lemmas().terms().get(word)))
            : Optional.empty();
    return new Collocate(
        lemma.map(LemmaTerm::lemma).orElseGet(() -> snapshot.forms().terms().get(word - lemmas)),
        lemma.map(LemmaTerm::pos),
        together,
        inFront,
        frequency,
        Association.logDice(Math.min(together, found), found, frequency),
        Association.logLikelihood(together, near, frequency, total));
  }

  /** The number of the lemma at a place, or behind all of them that of the form. */
  private int word(int at) {
    int lemma = snapshot.lemmas().at()[at];
    return lemma == Vocabulary.NONE ? lemmas + snapshot.forms().at()[at] : lemma;
  }
}

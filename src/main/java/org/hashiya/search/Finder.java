package org.hashiya.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.hashiya.search.query.Element;
import org.hashiya.search.query.Element.AnyOf;
import org.hashiya.search.query.Element.Form;
import org.hashiya.search.query.Element.Gap;
import org.hashiya.search.query.Element.Lemma;
import org.hashiya.search.query.Element.OfClass;
import org.hashiya.search.query.Element.Root;
import org.hashiya.search.query.Pattern;
import org.hashiya.search.query.QueryProblem.TooManyWords;
import org.hashiya.text.Arabic;
import org.hashiya.text.Folding;

/** Finds a pattern: a field and its terms for each word, Lucene's intervals for their sequence. */
final class Finder {
  /** How many different words an asterisk may stand for. */
  static final int MOST_WORDS = 5_000;

  private final Snapshot snapshot;

  Finder(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** Thrown and caught in this room: a pattern that fits more than can be looked for at once. */
  static final class TooMany extends Exception {
    private static final long serialVersionUID = 1;
    private final transient TooManyWords problem;

    private TooMany(String pattern) {
      super(pattern);
      problem = new TooManyWords(pattern, MOST_WORDS);
    }

    TooManyWords problem() {
      return problem;
    }
  }

  /** All places in the scope, in the order of the index; of overlapping ones the shortest. */
  Hits find(Pattern pattern, Scope scope) throws IOException, TooMany {
    IntervalsSource source = sequence(pattern);
    boolean[] inScope = new boolean[snapshot.cards().size()];
    for (int i = 0; i < inScope.length; i++) {
      inScope[i] = scope.holds(snapshot.cards().get(i));
    }
    Hits hits = new Hits();
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      IntervalIterator found = source.intervals(IndexField.FORM, leaf);
      while (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int doc = leaf.docBase + found.docID();
        if (!snapshot.isLive(doc) || !inScope[snapshot.articleOf(doc)]) {
          continue;
        }
        while (found.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
          hits.add(doc, found.start(), found.end());
        }
      }
    }
    return hits;
  }

  private IntervalsSource sequence(Pattern pattern) throws TooMany {
    IntervalsSource sequence = null;
    Gap gap = new Gap(0, 0);
    for (Element element : pattern.elements()) {
      switch (element) {
        case Gap between -> gap = between;
        case Element.Word word -> {
          IntervalsSource next = word(word);
          sequence = sequence == null ? next : followed(sequence, gap, next);
          gap = new Gap(0, 0);
        }
      }
    }
    return Objects.requireNonNull(sequence);
  }

  private static IntervalsSource followed(IntervalsSource first, Gap gap, IntervalsSource next) {
    IntervalsSource begin = gap.least() == 0 ? first : Intervals.extend(first, 0, gap.least());
    return gap.least() == gap.most()
        ? Intervals.phrase(begin, next)
        : Intervals.maxgaps(gap.most() - gap.least(), Intervals.ordered(begin, next));
  }

  private IntervalsSource word(Element.Word word) throws TooMany {
    return switch (word) {
      case Form form -> oneOf(IndexField.FORM, forms(form.key()));
      case Lemma lemma -> oneOf(IndexField.LEMMA, lemmas(lemma.written()));
      case Root root -> oneOf(IndexField.ROOT, RootSpelling.of(root.radicals()));
      case OfClass of -> oneOf(IndexField.CLASS, List.of(of.pos().name()));
      case AnyOf any -> {
        List<IntervalsSource> choices = new ArrayList<>();
        for (Element.Word choice : any.choices()) {
          choices.add(word(choice));
        }
        yield Intervals.or(false, choices);
      }
    };
  }

  private List<String> forms(String key) throws TooMany {
    if (!Glob.isGlob(key)) {
      return List.of(key);
    }
    Glob glob = Glob.of(key);
    return limited(key, snapshot.forms().terms().stream().filter(glob::matches));
  }

  /** The lemmas written so; where hamza tells some of them apart, those that have it right. */
  private List<String> lemmas(String written) throws TooMany {
    String key = Folding.key(written);
    if (Glob.isGlob(key)) {
      Glob glob = Glob.of(key);
      return limited(
          written,
          snapshot.lemmas().terms().stream().filter(term -> glob.matches(LemmaTerm.keyOf(term))));
    }
    List<LemmaTerm> alike =
        snapshot
            .lemmas()
            .beginningWith(LemmaTerm.prefix(key))
            .mapToObj(number -> LemmaTerm.parse(snapshot.lemmas().terms().get(number)))
            .toList();
    String letters = Arabic.stripMarksAndTatweel(written);
    List<LemmaTerm> exact = alike.stream().filter(l -> l.letters().equals(letters)).toList();
    return (exact.isEmpty() ? alike : exact)
        .stream().filter(l -> l.agreesWith(written)).map(LemmaTerm::term).toList();
  }

  private static List<String> limited(String pattern, Stream<String> terms) throws TooMany {
    List<String> list = terms.limit(MOST_WORDS + 1).toList();
    if (list.size() > MOST_WORDS) {
      throw new TooMany(pattern);
    }
    return list;
  }

  private static IntervalsSource oneOf(String field, List<String> terms) {
    List<IntervalsSource> sources =
        terms.stream().map(term -> Intervals.term(new BytesRef(term))).toList();
    return Intervals.fixField(
        field,
        switch (sources.size()) {
          case 0 -> Intervals.noIntervals("no such word");
          case 1 -> sources.getFirst();
          default -> Intervals.or(false, sources);
        });
  }
}

package org.hashiya.morph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import morfologik.fsa.FSA;
import morfologik.fsa.builders.FSA5Serializer;
import morfologik.fsa.builders.FSABuilder;
import org.hashiya.lexicon.Lexicon;

/**
 * What finding stems costs with {@link FormIndex} and with morfologik's numbered automaton of the
 * same keys: for every word of a folder of articles, from each of its first three letters to each
 * end that a pronoun could leave. Time is that of the processor, in one thread.
 *
 * <pre>IndexComparison FOLDER</pre>
 */
final class IndexComparison {
  private static final int STARTS = 3;
  private static final int ROUNDS = 6;
  private static final int REPEATS = 20;

  private final FormIndex table = FormIndex.open();
  private final List<byte[]> words = new ArrayList<>();
  private final FSA automaton;

  private IndexComparison(Path folder) throws IOException {
    for (String word : AnalyserSpeed.words(folder)) {
      words.add(FormCode.codes(Letters.strip(word)));
    }
    TreeSet<byte[]> keys = new TreeSet<>(FSABuilder.LEXICAL_ORDERING);
    Lexicon lexicon = Lexicon.open();
    for (int id = 0; id < lexicon.size(); id++) {
      for (Form form : Paradigm.of(lexicon.entry(id))) {
        if (!form.vocalised().contains(" ")) {
          keys.add(FormCode.key(form.vocalised()));
        }
      }
    }
    byte[] bytes =
        new FSA5Serializer()
            .withNumbers()
            .serialize(FSABuilder.build(keys), new ByteArrayOutputStream())
            .toByteArray();
    automaton = FSA.read(new ByteArrayInputStream(bytes));
    System.out.println(keys.size() + " keys, automaton of " + bytes.length + " bytes");
  }

  public static void main(String[] args) throws IOException {
    IndexComparison comparison = new IndexComparison(Path.of(args[0]));
    for (int round = 0; round < ROUNDS; round++) {
      comparison.round();
    }
  }

  private void round() {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long found = 0;
    long start = clock.getCurrentThreadCpuTime();
    for (int i = 0; i < REPEATS; i++) {
      for (byte[] word : words) {
        for (int from = 0; from < Math.min(STARTS, word.length); from++) {
          found += walk(word, from);
        }
      }
    }
    long between = clock.getCurrentThreadCpuTime();
    for (int i = 0; i < REPEATS; i++) {
      for (byte[] word : words) {
        for (int from = 0; from < Math.min(STARTS, word.length); from++) {
          found += lookUp(word, from);
        }
      }
    }
    long end = clock.getCurrentThreadCpuTime();
    double times = (double) REPEATS * words.size();
    System.out.printf(
        "automaton %.0f ns a word, table %.0f ns a word (%d)%n",
        (between - start) / times, (end - between) / times, found);
  }

  private int lookUp(byte[] word, int from) {
    int found = 0;
    int shortest = Math.max(from + 1, word.length - Enclitic.LONGEST);
    for (int end = shortest; end <= word.length; end++) {
      found += table.find(word, from, end) == FormIndex.NONE ? 0 : 1;
    }
    return found;
  }

  /** The arcs that lead to each letter, with the number of the key as morfologik counts it. */
  private int walk(byte[] word, int from) {
    int node = automaton.getRootNode();
    int number = 0;
    int found = 0;
    for (int i = from; i < word.length; i++) {
      int arc = automaton.getFirstArc(node);
      while (arc != 0 && automaton.getArcLabel(arc) != word[i]) {
        number += automaton.isArcFinal(arc) ? 1 : 0;
        if (!automaton.isArcTerminal(arc)) {
          number += automaton.getRightLanguageCount(automaton.getEndNode(arc));
        }
        arc = automaton.getNextArc(arc);
      }
      if (arc == 0) {
        return found;
      }
      if (automaton.isArcFinal(arc)) {
        found += number >= 0 ? 1 : 0;
        number++;
      }
      if (automaton.isArcTerminal(arc)) {
        return found;
      }
      node = automaton.getEndNode(arc);
    }
    return found;
  }
}

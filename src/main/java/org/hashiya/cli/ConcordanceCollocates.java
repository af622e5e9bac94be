package org.hashiya.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.search.Collocate;
import org.hashiya.search.Lines;

/** What keeps company with the lines found, within {@value #NEAR} words. */
final class ConcordanceCollocates {
  private static final int NEAR = 5;
  private static final int LEAST = 2;

  private ConcordanceCollocates() {}

  static void print(Lines lines, boolean json, PrintStream out) {
    List<Collocate> collocates = lines.collocates(NEAR, NEAR, LEAST);
    if (json) {
      collocates.stream().map(ConcordanceJson::collocate).forEach(out::println);
      return;
    }
    // The word last: it is the only column whose width a terminal may see otherwise.
    out.println("together  frequency  logDice  log-likelihood  word");
    for (Collocate c : collocates) {
      out.printf(
          Locale.ROOT,
          "%8d  %9d  %7.2f  %14.2f  \u2068%s\u2069 (%s)%n",
          c.together(),
          c.frequency(),
          c.logDice(),
          c.logLikelihood(),
          c.word(),
          c.pos().map(ConcordanceCollocates::name).orElse("-"));
    }
  }

  static String name(PartOfSpeech pos) {
    return pos.name().toLowerCase(Locale.ROOT);
  }
}

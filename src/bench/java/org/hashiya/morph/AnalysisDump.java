package org.hashiya.morph;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hashiya.lexicon.Lexicon;

/**
 * Prints every analysis of every word of a list, so that two states of the program can be compared
 * line by line, and then how many analyses a word has.
 *
 * <pre>AnalysisDump WORDS.tsv OUT.txt</pre>
 *
 * The word stands in the second column, its count in the third.
 */
final class AnalysisDump {
  private static final int WORST = 20;

  private AnalysisDump() {}

  private record Counted(String word, int analyses) {}

  public static void main(String[] args) throws IOException {
    Analyser analyser = new Analyser(Lexicon.open(), FormIndex.open());
    List<Counted> counts = new ArrayList<>();
    long running = 0;
    long weighted = 0;
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(Path.of(args[1])), false, StandardCharsets.UTF_8)) {
      for (String line : Files.readAllLines(Path.of(args[0]))) {
        String[] columns = line.split("\t", -1);
        if (line.startsWith("#")) {
          continue;
        }
        List<Analysis> analyses = analyser.analyse(columns[1]);
        long count = Long.parseLong(columns[2]);
        running += count;
        weighted += count * analyses.size();
        counts.add(new Counted(columns[1], analyses.size()));
        analyses.forEach(a -> out.println(columns[1] + "\t" + line(a)));
      }
    }
    double mean = counts.stream().mapToInt(Counted::analyses).average().orElse(0);
    long known = counts.stream().filter(c -> c.analyses() > 0).count();
    System.out.printf(
        "%d words, %d known, %.3f analyses a word, %.3f a running word%n",
        counts.size(), known, mean, (double) weighted / running);
    counts.stream()
        .sorted(Comparator.comparingInt(Counted::analyses).reversed())
        .limit(WORST)
        .forEach(c -> System.out.println(c.word() + " " + c.analyses()));
  }

  private static String line(Analysis a) {
    String segments =
        a.segments().stream()
            .map(s -> s.role() + ":" + s.text() + ":" + s.gloss())
            .collect(Collectors.joining("+"));
    return String.join(
        "\t",
        a.entry().lemma(),
        a.entry().pos().name(),
        a.vocalised(),
        segments,
        a.features().toString(),
        a.repairs().toString(),
        String.valueOf(Analyser.rarity(a)));
  }
}

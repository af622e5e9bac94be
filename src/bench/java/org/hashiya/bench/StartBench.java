package org.hashiya.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * From the start of the process to the first article painted and glossed, against an empty window
 * of the same size, in turns. The bar is 1.6 without class archives.
 */
public final class StartBench {
  private static final int RUNS = 15;

  private StartBench() {}

  /**
   * Runs it.
   *
   * @param args flags for both JVMs
   */
  public static void main(String[] args) throws IOException {
    Path home = Files.createTempDirectory("hashiya-bench");
    List<String> flags = List.of(args);
    List<Double> empty = new ArrayList<>();
    List<Double> program = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    List<Double> work = new ArrayList<>();
    for (int run = 0; run <= RUNS; run++) {
      double windowPainted;
      double windowWork;
      try (Child window = Child.emptyWindow(flags)) {
        windowPainted = window.painted();
        windowWork = window.processorTime();
      }
      try (Child reader = Child.program(home, flags)) {
        // The first pair warms the disk.
        if (run > 0) {
          empty.add(windowPainted);
          program.add(reader.painted());
          ratios.add(reader.painted() / windowPainted);
          work.add(reader.processorTime() / windowWork);
        }
      }
    }
    System.out.println("flags          " + String.join(" ", flags));
    System.out.println("empty window   " + new Figures(empty));
    System.out.println("Hashiya        " + new Figures(program));
    System.out.printf("ratio          %.2f, median of pairs%n", new Figures(ratios).median());
    System.out.printf("ratio of work  %.2f, processor time%n", new Figures(work).median());
  }
}

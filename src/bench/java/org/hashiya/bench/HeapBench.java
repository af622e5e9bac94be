package org.hashiya.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The live heap after a full collection with an article open. The bar is 120 MB. */
public final class HeapBench {
  private static final Pattern TOTAL = Pattern.compile("Total\\s+(\\d+)\\s+(\\d+)");
  private static final int SETTLED = 3_000;
  private static final double MEGABYTE = 1e6;

  private HeapBench() {}

  /**
   * Runs it.
   *
   * @param args the article's file; a bundled one without
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("hashiya-bench");
    try (Child reader = Child.program(home, List.of(), args)) {
      Thread.sleep(SETTLED);
      // The histogram of live objects collects the heap first.
      String histogram = jcmd(reader.pid(), "GC.class_histogram");
      Matcher total = TOTAL.matcher(histogram);
      if (!total.find()) {
        throw new IOException("no histogram");
      }
      histogram.lines().limit(12).forEach(System.out::println);
      System.out.printf("live heap %.1f MB%n", Long.parseLong(total.group(2)) / MEGABYTE);
    }
  }

  private static String jcmd(long pid, String command) throws IOException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process process = new ProcessBuilder(jcmd, Long.toString(pid), command).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}

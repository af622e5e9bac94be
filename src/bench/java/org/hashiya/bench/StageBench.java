package org.hashiya.bench;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingStream;
import org.hashiya.article.Article;
import org.hashiya.gloss.LexicalGlosser;

/**
 * Where the time goes when an article is glossed: the stack is sampled, and each sample counted for
 * the outermost class that does a part of the work by itself. A rule that has grown slow stands
 * higher in the list than it did.
 */
public final class StageBench {
  private static final String ROOM = "org.hashiya.";
  private static final String GLOSSER = ROOM + "gloss.LexicalGlosser";

  /** They only ask others one after the other. */
  private static final List<String> LEADING =
      List.of(GLOSSER, ROOM + "gloss.ComposedTerms", ROOM + "gloss.TermsAsRead");

  private static final Duration WARM = Duration.ofSeconds(5);
  private static final Duration MEASURED = Duration.ofSeconds(20);
  private static final Duration PERIOD = Duration.ofMillis(10);
  private static final int SHOWN = 40;

  private final LexicalGlosser glosser = LexicalGlosser.open();
  private final Article excerpt = GlossBench.excerpt();
  private final Map<String, LongAdder> samples = new ConcurrentHashMap<>();

  private StageBench() {}

  public static void main(String[] args) {
    new StageBench().run();
  }

  private void run() {
    gloss(WARM);
    double rate = gloss(MEASURED);
    try (RecordingStream recording = new RecordingStream()) {
      recording.enable("jdk.ExecutionSample").withPeriod(PERIOD);
      recording.onEvent("jdk.ExecutionSample", this::count);
      recording.startAsync();
      gloss(MEASURED);
      recording.stop();
    }
    long all = samples.values().stream().mapToLong(LongAdder::sum).sum();
    System.out.printf("%,.0f words a second; of %,d samples, and so of a word:%n", rate, all);
    samples.entrySet().stream()
        .sorted(Comparator.comparingLong(e -> -e.getValue().sum()))
        .limit(SHOWN)
        .forEach(e -> print(e.getKey(), e.getValue().sum() / (double) all, rate));
  }

  private static void print(String stage, double share, double rate) {
    System.out.printf("%5.1f %%  %6.0f ns  %s%n", 100 * share, share * 1e9 / rate, stage);
  }

  /** Glosses again and again; the words of a second. */
  private double gloss(Duration time) {
    long start = System.nanoTime();
    long words = 0;
    long passed = 0;
    while (passed < time.toNanos()) {
      glosser.gloss(excerpt);
      words += GlossBench.WORDS;
      passed = System.nanoTime() - start;
    }
    return words * 1e9 / passed;
  }

  private void count(RecordedEvent event) {
    stage(event.getStackTrace().getFrames())
        .ifPresent(stage -> samples.computeIfAbsent(stage, _ -> new LongAdder()).increment());
  }

  /** Empty where no article is glossed. */
  private static Optional<String> stage(List<RecordedFrame> innermostFirst) {
    List<String> classes =
        innermostFirst.stream().map(f -> f.getMethod().getType().getName()).toList();
    int glossing = classes.lastIndexOf(GLOSSER);
    if (glossing < 0) {
      return Optional.empty();
    }
    return classes.subList(0, glossing).reversed().stream()
        .filter(c -> c.startsWith(ROOM) && LEADING.stream().noneMatch(c::startsWith))
        .findFirst()
        .or(() -> Optional.of(GLOSSER))
        .map(c -> c.substring(ROOM.length()));
  }
}

package org.hashiya.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.tmx.TmxHeader;
import org.hashiya.exchange.tmx.TmxReader;
import org.hashiya.exchange.tmx.TmxWriter;
import org.hashiya.exchange.tmx.TranslationUnit;
import org.hashiya.exchange.tmx.Variant;

/**
 * Writes and reads a translation memory of half a million units. Run it with a small heap ({@code
 * -Xmx64m}): units pass through one by one.
 */
public final class TmxBench {
  private static final long UNITS = 500_000;
  private static final double SECOND = 1e9;
  private static final double MEGABYTE = 1e6;
  private static final Locale ARABIC = Locale.of("ar");

  private TmxBench() {}

  /**
   * Runs it.
   *
   * @param args how many units; half a million without
   */
  public static void main(String[] args) throws IOException {
    long units = args.length == 0 ? UNITS : Long.parseLong(args[0]);
    Path file = Files.createTempFile("hashiya-bench", ".tmx");
    AtomicLong told = new AtomicLong();
    Progress progress = _ -> told.incrementAndGet();
    long begin = System.nanoTime();
    TmxWriter.write(
        file, TmxHeader.ours("bench", ARABIC, "sentence"), made(units), units, progress);
    report("written", units, begin, file, told.getAndSet(0));
    begin = System.nanoTime();
    AtomicLong letters = new AtomicLong();
    var result =
        TmxReader.read(
            file,
            Set.of(ARABIC, Locale.ENGLISH),
            unit -> letters.addAndGet(unit.text(ARABIC).length()),
            progress);
    System.out.println(result);
    report("read", units, begin, file, told.get());
    System.out.printf("%d Arabic letters%n", letters.get());
    Files.delete(file);
  }

  private static Iterator<TranslationUnit> made(long units) {
    return LongStream.range(0, units).mapToObj(TmxBench::unit).iterator();
  }

  private static TranslationUnit unit(long number) {
    return new TranslationUnit(
        Map.of("tuid", Long.toString(number)),
        List.of(),
        List.of(
            Variant.of(ARABIC, "قال المدير «إن السفينة رقم " + number + "» وصلت & أفرغت حمولتها."),
            Variant.of(
                Locale.ENGLISH,
                "The manager said “ship no. " + number + "” had arrived & unloaded.")));
  }

  private static void report(String what, long units, long begin, Path file, long told)
      throws IOException {
    double seconds = (System.nanoTime() - begin) / SECOND;
    Runtime memory = Runtime.getRuntime();
    System.out.printf(
        "%s %d units, %.0f MB in %.1f s; progress told %d times; heap used %.0f of %.0f MB%n",
        what,
        units,
        Files.size(file) / MEGABYTE,
        seconds,
        told,
        (memory.totalMemory() - memory.freeMemory()) / MEGABYTE,
        memory.maxMemory() / MEGABYTE);
  }
}

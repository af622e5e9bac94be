package org.hashiya.bench;

import java.util.concurrent.TimeUnit;
import org.hashiya.gloss.LexicalGlosser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Opening the compiled lexicon. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LexiconBench {
  /** In a JVM that has done nothing else. */
  @Benchmark
  @Fork(8)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public LexicalGlosser openedCold() {
    return LexicalGlosser.open();
  }

  /** When all code is compiled: what reading the bytes costs. */
  @Benchmark
  @Fork(1)
  @Warmup(iterations = 20)
  @Measurement(iterations = 20)
  public LexicalGlosser openedWarm() {
    return LexicalGlosser.open();
  }
}

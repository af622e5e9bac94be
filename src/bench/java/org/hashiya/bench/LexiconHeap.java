package org.hashiya.bench;

import org.hashiya.gloss.LexicalGlosser;

/** What the open lexicon holds of the heap. */
public final class LexiconHeap {
  private static final double MEGABYTE = 1e6;

  private LexiconHeap() {}

  public static void main(String[] args) {
    // Once, for the classes and what they hold for good.
    LexicalGlosser.open();
    long before = live();
    LexicalGlosser glosser = LexicalGlosser.open();
    long after = live();
    System.out.printf("lexicon %.1f MB%n", (after - before) / MEGABYTE);
    System.out.println(glosser.lookUp("كتاب").readings().size() + " readings");
  }

  private static long live() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}

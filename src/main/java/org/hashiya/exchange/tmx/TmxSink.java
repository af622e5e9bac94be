package org.hashiya.exchange.tmx;

/** Takes the units of a file as they come. */
@FunctionalInterface
public interface TmxSink {
  /** Called once, before the units. */
  default void header(TmxHeader header) {}

  /** Called for each unit, in the order of the file. */
  void unit(TranslationUnit unit);
}

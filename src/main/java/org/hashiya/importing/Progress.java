package org.hashiya.importing;

/** Hears how far an import has come. It is told often, so it must be quick. */
@FunctionalInterface
public interface Progress {
  /** For whoever does not want to know. */
  Progress NONE = _ -> {};

  /**
   * @param share of the work that is done, from 0 to 1
   */
  void at(double share);
}

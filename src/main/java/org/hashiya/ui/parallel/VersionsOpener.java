package org.hashiya.ui.parallel;

/** Opens an article of the library with its versions on the desk. */
@FunctionalInterface
public interface VersionsOpener {
  /**
   * Opens one.
   *
   * @param article its number in the library
   * @param failed called on the FX thread if the article does not open, or is given up before
   */
  void open(long article, Runnable failed);
}

package org.hashiya.app;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps from the console what Lucene would say of the virtual machine it runs on. */
final class QuietLucene {
  /** Held, because a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private QuietLucene() {}

  /** That it could be faster with an incubating module is so, and no concern of the reader's. */
  static void hush() {
    LUCENE.setLevel(Level.SEVERE);
  }
}

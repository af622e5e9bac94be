package org.hashiya.app;

import java.io.IOException;
import java.util.Optional;

/**
 * The door: on a Java new enough it starts the program, on an older one it starts itself again on a
 * newer Java. Compiled for {@value #OLDEST}, so that it can say so there.
 */
public final class Launcher {
  /** The oldest Java that can read this class. */
  static final int OLDEST = 17;

  /** The Java that the rest of the program is compiled for. */
  static final int NEEDED = 25;

  private Launcher() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (Runtime.version().feature() >= NEEDED) {
      Program.main(args);
      return;
    }
    Optional<InstalledJava> newer = InstalledJava.atLeast(NEEDED);
    if (newer.isPresent()) {
      System.exit(newer.get().run(Launcher.class, args));
    }
    System.err.println(
        "Hashiya needs Java "
            + NEEDED
            + " or newer and found only Java "
            + Runtime.version().feature()
            + ": install one (https://adoptium.net) or set JAVA_HOME to it.");
    System.exit(1);
  }
}

package org.hashiya.app;

import java.io.IOException;
import java.util.Arrays;
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

  /** What Java puts where an argument could not be read in the encoding of the locale. */
  private static final char REPLACEMENT = '\uFFFD';

  private static final int WRONG_USE = 2;

  private Launcher() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (Arrays.stream(args).anyMatch(argument -> argument.indexOf(REPLACEMENT) >= 0)) {
      System.err.println(
          "The locale of this session cannot spell the name of that file: set LC_ALL=C.UTF-8.");
      System.exit(WRONG_USE);
    }
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

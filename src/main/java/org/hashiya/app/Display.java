package org.hashiya.app;

/** Whether windows can be shown. */
final class Display {
  static final String ADVICE =
      "Hashiya found no display to open its window on: start it in a desktop session, or set"
          + " DISPLAY to an X server (to try it without one: xvfb-run, or"
          + " -Dglass.platform=Headless).";

  private Display() {}

  /** False only if it is certain; what is named may still not answer. */
  static boolean isThere() {
    boolean needsServer =
        System.getProperty("os.name").startsWith("Linux")
            && !"Headless".equals(System.getProperty("glass.platform"));
    // JavaFX draws through X, on Wayland too.
    return !needsServer || !System.getenv().getOrDefault("DISPLAY", "").isBlank();
  }
}

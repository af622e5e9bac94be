package org.hashiya.app;

/** Whether windows can be shown. */
final class Display {
  static final String ADVICE =
      "Hashiya found no display to open its window on: start it in a desktop session, or set"
          + " DISPLAY to an X server (to try it without one: xvfb-run, or"
          + " -Dglass.platform=Headless).";

  static final String LIBRARY_ADVICE =
      "Hashiya found a display but not the GTK 3 library that JavaFX draws windows with: install it"
          + " (Debian, Ubuntu: sudo apt install libgtk-3-0 libgl1 libxtst6 libxxf86vm1).";

  private Display() {}

  /**
   * What to do where JavaFX could not start.
   *
   * @param failure as JavaFX gave it: of a display that does not answer or of a missing library
   */
  static String advice(Throwable failure) {
    boolean library =
        failure instanceof UnsatisfiedLinkError
            || String.valueOf(failure.getMessage()).contains("library");
    return library ? LIBRARY_ADVICE : ADVICE;
  }

  /** False only if it is certain; what is named may still not answer. */
  static boolean isThere() {
    boolean needsServer =
        System.getProperty("os.name").startsWith("Linux")
            && !"Headless".equals(System.getProperty("glass.platform"));
    // JavaFX draws through X, on Wayland too.
    return !needsServer || !System.getenv().getOrDefault("DISPLAY", "").isBlank();
  }
}

package org.hashiya.search;

/** Text with asterisks, each of which stands for any letters or none. */
record Glob(String[] pieces) {
  private static final char ASTERISK = '*';

  static boolean isGlob(String text) {
    return text.indexOf(ASTERISK) >= 0;
  }

  static Glob of(String text) {
    return new Glob(text.split("\\*", -1));
  }

  boolean matches(String text) {
    String first = pieces[0];
    String last = pieces[pieces.length - 1];
    if (!text.startsWith(first)
        || !text.endsWith(last)
        || text.length() < first.length() + last.length()) {
      return false;
    }
    int at = first.length();
    int end = text.length() - last.length();
    for (int i = 1; i < pieces.length - 1; i++) {
      int found = text.indexOf(pieces[i], at);
      if (found < 0 || found + pieces[i].length() > end) {
        return false;
      }
      at = found + pieces[i].length();
    }
    return true;
  }
}

package org.hashiya.ui.text;

import java.util.Locale;

/**
 * Fills a message: {@code {0}}, and {@code {0, plural, one {# word} other {# words}}} with the
 * categories of the language and {@code =0} for a number by itself. This is the part of ICU's
 * syntax that the messages use, with ICU's results; ICU itself takes a quarter of a second to load,
 * and the first window has numbers in it.
 */
final class Wording {
  private static final int GROUP = 3;

  private final Language language;
  private final String pattern;
  private final Object[] values;
  private final StringBuilder out = new StringBuilder();

  private Wording(Language language, String pattern, Object[] values) {
    this.language = language;
    this.pattern = pattern;
    this.values = values;
  }

  /**
   * The message with its values.
   *
   * @throws IllegalArgumentException if the pattern is not well formed or asks for a value too many
   */
  static String of(Language language, String pattern, Object... values) {
    Wording wording = new Wording(language, pattern, values);
    wording.fill(0, pattern.length(), "#");
    return wording.out.toString();
  }

  /** Whole numbers with commas between thousands, as both languages have them in the window. */
  static String number(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(Math.abs(number)));
    for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
      digits.insert(at, ',');
    }
    return number < 0 ? "-" + digits : digits.toString();
  }

  /** Copies a stretch of the pattern, filled; {@code count} stands for the sign #. */
  private void fill(int start, int end, String count) {
    int at = start;
    while (at < end) {
      char c = pattern.charAt(at);
      if (c == '{') {
        int close = closing(at);
        fillIn(at + 1, close);
        at = close + 1;
      } else {
        out.append(c == '#' ? count : String.valueOf(c));
        at++;
      }
    }
  }

  private void fillIn(int start, int end) {
    int comma = pattern.indexOf(',', start);
    boolean plain = comma < 0 || comma > end;
    Object value = value(pattern.substring(start, plain ? end : comma).strip());
    if (plain) {
      out.append(value instanceof Number n ? number(n.longValue()) : value);
      return;
    }
    int choices = pattern.indexOf(',', comma + 1);
    if (!pattern.substring(comma + 1, Math.max(choices, comma + 1)).strip().equals("plural")
        || !(value instanceof Number count)) {
      throw new IllegalArgumentException("no plural of a number: " + pattern);
    }
    choose(choices + 1, end, count.longValue());
  }

  private Object value(String number) {
    int index = Integer.parseInt(number);
    if (index >= values.length) {
      throw new IllegalArgumentException("no value " + index + " for: " + pattern);
    }
    return values[index];
  }

  private void choose(int start, int end, long count) {
    String exact = "=" + count;
    String category = language.plural(count).name().toLowerCase(Locale.ROOT);
    int chosen = -1;
    int other = -1;
    int at = start;
    for (int open = pattern.indexOf('{', at); open >= 0 && open < end; ) {
      String name = pattern.substring(at, open).strip();
      if (name.equals(exact)) {
        chosen = open;
        break;
      } else if (name.equals(category)) {
        chosen = open;
      } else if (name.equals("other")) {
        other = open;
      }
      at = closing(open) + 1;
      open = pattern.indexOf('{', at);
    }
    int open = chosen >= 0 ? chosen : other;
    if (open < 0) {
      throw new IllegalArgumentException("no plural for others: " + pattern);
    }
    fill(open + 1, closing(open), number(count));
  }

  private int closing(int open) {
    int depth = 0;
    for (int at = open; at < pattern.length(); at++) {
      if (pattern.charAt(at) == '{') {
        depth++;
      } else if (pattern.charAt(at) == '}' && --depth == 0) {
        return at;
      }
    }
    throw new IllegalArgumentException("a brace is open: " + pattern);
  }
}

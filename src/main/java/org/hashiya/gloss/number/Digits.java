package org.hashiya.gloss.number;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in digits: what they look like in Western digits, and their value. */
final class Digits {
  private static final char ARABIC_ZERO = '٠';
  private static final char PERSIAN_ZERO = '۰';
  private static final int BASE = 10;

  private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern DECIMAL = Pattern.compile("\\d+([.,]\\d+)?");

  /** Many papers print 14.500 for 14,500. */
  private static final Pattern DOTTED = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+");

  /** Two dots can separate nothing else. */
  private static final Pattern DOTTED_MILLIONS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3}){2,}");

  private Digits() {}

  /** Western digits, decimal point and thousands comma in place of the Arabic ones. */
  static String western(String figures) {
    StringBuilder out = new StringBuilder(figures.length());
    for (int i = 0; i < figures.length(); i++) {
      out.append(western(figures.charAt(i)));
    }
    return out.toString();
  }

  private static char western(char c) {
    if (c >= ARABIC_ZERO && c < ARABIC_ZERO + BASE) {
      return (char) ('0' + c - ARABIC_ZERO);
    }
    if (c >= PERSIAN_ZERO && c < PERSIAN_ZERO + BASE) {
      return (char) ('0' + c - PERSIAN_ZERO);
    }
    return switch (c) {
      case '٫' -> '.';
      case '٬', '،' -> ',';
      case '٪' -> '%';
      default -> c;
    };
  }

  /** The value of digits; null for times, dates, scores and what else is no amount. */
  static @Nullable BigDecimal value(String western) {
    if (DOTTED_MILLIONS.matcher(western).matches()) {
      return new BigDecimal(western.replace(".", ""));
    }
    Matcher decimal = DECIMAL.matcher(western);
    if (GROUPED.matcher(western).matches()) {
      return new BigDecimal(western.replace(",", ""));
    }
    return decimal.matches() ? new BigDecimal(western.replace(',', '.')) : null;
  }

  /** Whether a dot before three digits may separate thousands. */
  static boolean isDotted(String western) {
    return DOTTED.matcher(western).matches();
  }

  /** The whole number that digits without separators stand for, or -1. */
  static int whole(String western) {
    boolean plain = western.length() <= 6 && western.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain && !western.isEmpty() ? Integer.parseInt(western) : -1;
  }
}

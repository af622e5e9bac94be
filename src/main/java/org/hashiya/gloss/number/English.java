package org.hashiya.gloss.number;

import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Figures as English-language agencies print them: 13,000; 3.5 million; $60 billion; 400
 * kilometers. They are what ICU's formatters make of them, whose data would take a twentieth of a
 * second to load at the first number of the first page.
 */
final class English {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final int MOST_DECIMALS = 3;
  private static final int DECIMALS_OF_MONEY = 2;

  /** By three more digits each. */
  private static final String[] SCALES = {"million", "billion", "trillion"};

  private static final Map<String, String> SYMBOLS = Map.of("USD", "$", "EUR", "€", "GBP", "£");

  /** One and many of the units whose names are not their identifiers. */
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "tonne", List.of("metric ton", "metric tons"),
          "ounce-troy", List.of("troy ounce", "troy ounces"),
          "celsius", List.of("degree Celsius", "degrees Celsius"));

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

  private static final Map<String, String> PLURALS = new ConcurrentHashMap<>();

  private English() {}

  /** A plain number: 235; 13,000; 5.3 million. */
  static String number(BigDecimal value) {
    if (!isRound(value)) {
      return rounded(value);
    }
    int scale = Math.min(SCALES.length + 1, (digits(value) - 1) / 3);
    return rounded(value.movePointLeft(3 * scale)) + " " + SCALES[scale - 2];
  }

  /** A part of a hundred: 12.5%. */
  static String percent(BigDecimal value) {
    return number(value) + "%";
  }

  /**
   * A measure in full words: 1 hour, 36 hours.
   *
   * @param unit ICU's identifier
   */
  static String measure(BigDecimal value, String unit) {
    String number = number(value);
    boolean one = number.equals("1");
    List<String> names = NAMES.get(unit);
    if (names != null) {
      return number + " " + names.get(one ? 0 : 1);
    }
    String name = unit.replace('-', ' ');
    return number + " " + (one ? name : EnglishPlural.of(name));
  }

  /** A sum in a known currency: $2,800; 400 million Saudi riyals. */
  static String money(BigDecimal value, String code) {
    if (hasSymbol(code)) {
      return SYMBOLS.get(code) + (isRound(value) ? number(value) : cents(value));
    }
    return number(value) + " " + PLURALS.computeIfAbsent(code, English::plural);
  }

  /** Whether English papers print a sign for a currency: $, €, £. */
  static boolean hasSymbol(String code) {
    return SYMBOLS.containsKey(code);
  }

  /** 1st, 22nd, 113th. */
  static String ordinal(int value) {
    int lastTwo = value % 100;
    boolean teen = lastTwo > 10 && lastTwo < 14;
    String suffix =
        switch (teen ? 0 : value % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return value + suffix;
  }

  /** As agencies print it in running text: first to ninth, 10th. */
  static String ordinalInText(int value) {
    return value <= ORDINALS.size() ? ORDINALS.get(value - 1) : ordinal(value);
  }

  private static String plural(String code) {
    return Currency.getInstance(code)
        .getName(Locale.ENGLISH, Currency.PLURAL_LONG_NAME, "other", new boolean[1])
        .replace("Lira", "lira");
  }

  /** Cents are left out where there are none. */
  private static String cents(BigDecimal value) {
    BigDecimal exact = value.setScale(DECIMALS_OF_MONEY, RoundingMode.HALF_EVEN);
    BigDecimal whole = exact.stripTrailingZeros();
    return grouped(whole.scale() <= 0 ? whole : exact);
  }

  /** With no more decimals than are needed. */
  private static String rounded(BigDecimal value) {
    return grouped(value.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros());
  }

  /** With commas between thousands. */
  private static String grouped(BigDecimal value) {
    StringBuilder out = new StringBuilder(value.toPlainString());
    int point = out.indexOf(".");
    for (int i = (point < 0 ? out.length() : point) - 3; i > 0; i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }

  private static int digits(BigDecimal value) {
    return value.toBigInteger().toString().length();
  }

  /** Whether a number reads better in millions: no more than three decimals are needed. */
  private static boolean isRound(BigDecimal value) {
    if (value.compareTo(MILLION) < 0) {
      return false;
    }
    int scale = (digits(value) - 1) / 3 * 3;
    return value.movePointLeft(scale).stripTrailingZeros().scale() <= MOST_DECIMALS
        && value.movePointLeft(scale).stripTrailingZeros().precision() <= MOST_DECIMALS + 2;
  }
}

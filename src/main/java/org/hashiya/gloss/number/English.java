package org.hashiya.gloss.number;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.NumberFormatter.TrailingZeroDisplay;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Figures as English-language agencies print them, by ICU: 13,000; 3.5 million; $60 billion; 400
 * kilometers. Its formatters are made when they are first needed.
 */
final class English {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final int MOST_DECIMALS = 3;
  private static final Set<String> SYMBOLS = Set.of("USD", "EUR", "GBP");
  private static final Map<String, LocalizedNumberFormatter> FORMATTERS = new ConcurrentHashMap<>();
  private static final Map<String, String> PLURALS = new ConcurrentHashMap<>();

  private English() {}

  /** A plain number: 235; 13,000; 5.3 million. */
  static String number(BigDecimal value) {
    return format("", value);
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
    return format("unit:" + unit, value);
  }

  /** A sum in a known currency: $2,800; 400 million Saudi riyals. */
  static String money(BigDecimal value, String code) {
    if (hasSymbol(code)) {
      return isRound(value)
          ? Currency.getInstance(code).getSymbol(Locale.ENGLISH) + number(value)
          : format("money:" + code, value);
    }
    return number(value) + " " + PLURALS.computeIfAbsent(code, English::plural);
  }

  /** Whether English papers print a sign for a currency: $, €, £. */
  static boolean hasSymbol(String code) {
    return SYMBOLS.contains(code);
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

  private static String plural(String code) {
    return Currency.getInstance(code)
        .getName(Locale.ENGLISH, Currency.PLURAL_LONG_NAME, "other", new boolean[1]);
  }

  private static String format(String kind, BigDecimal value) {
    boolean compact = isRound(value);
    return FORMATTERS
        .computeIfAbsent(kind + (compact ? "~" : "="), _ -> formatter(kind, compact))
        .format(value)
        .toString();
  }

  /** Whether a number reads better in millions: no more than three decimals are needed. */
  private static boolean isRound(BigDecimal value) {
    if (value.compareTo(MILLION) < 0) {
      return false;
    }
    int digits = value.toBigInteger().toString().length();
    int scale = (digits - 1) / 3 * 3;
    return value.movePointLeft(scale).stripTrailingZeros().scale() <= MOST_DECIMALS
        && value.movePointLeft(scale).stripTrailingZeros().precision() <= MOST_DECIMALS + 2;
  }

  private static LocalizedNumberFormatter formatter(String kind, boolean compact) {
    LocalizedNumberFormatter plain =
        NumberFormatter.withLocale(Locale.ENGLISH)
            .grouping(GroupingStrategy.ON_ALIGNED)
            .precision(Precision.maxFraction(MOST_DECIMALS));
    LocalizedNumberFormatter sized = compact ? plain.notation(Notation.compactLong()) : plain;
    if (kind.startsWith("unit:")) {
      return sized
          .unit(MeasureUnit.forIdentifier(kind.substring(5)))
          .unitWidth(UnitWidth.FULL_NAME);
    }
    if (kind.startsWith("money:")) {
      return sized
          .unit(Currency.getInstance(kind.substring(6)))
          .unitWidth(UnitWidth.NARROW)
          .precision(
              Precision.fixedFraction(2).trailingZeroDisplay(TrailingZeroDisplay.HIDE_IF_WHOLE));
    }
    return sized;
  }
}

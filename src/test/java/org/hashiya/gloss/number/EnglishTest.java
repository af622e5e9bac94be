package org.hashiya.gloss.number;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our wording of figures, with ICU's own formatters for its witness. */
class EnglishTest {
  private static final LocalizedNumberFormatter PLAIN =
      NumberFormatter.withLocale(Locale.ENGLISH)
          .grouping(GroupingStrategy.ON_ALIGNED)
          .precision(Precision.maxFraction(3));
  private static final LocalizedNumberFormatter COMPACT = PLAIN.notation(Notation.compactLong());

  static Stream<BigDecimal> values() {
    return Stream.of(
            "0 1 2 1.0 1.5 0.25 0.0005 0.0015 12.3456 999 1000 1234.5 13000 -4 -1500 999999.9995",
            "1000000 1500000 3450000 3456000 12345000 999999999 1000000000 60000000000 2345678901",
            "1000000000000 12500000000000 2000000000000000")
        .flatMap(line -> Stream.of(line.split(" ")))
        .map(BigDecimal::new);
  }

  private static boolean isCompact(String wording) {
    return wording.contains("illion");
  }

  @ParameterizedTest
  @MethodSource("values")
  void numbersAreWrittenAsIcuWritesThem(BigDecimal value) {
    String ours = English.number(value);

    assertThat(ours).isEqualTo((isCompact(ours) ? COMPACT : PLAIN).format(value).toString());
  }

  @ParameterizedTest
  @MethodSource("values")
  void sumsAreWrittenAsIcuWritesThem(BigDecimal value) {
    String ours = English.money(value.abs(), "USD");
    LocalizedNumberFormatter exact =
        PLAIN
            .unit(Currency.getInstance("USD"))
            .unitWidth(UnitWidth.NARROW)
            .precision(
                Precision.fixedFraction(2).trailingZeroDisplay(TrailingZeroDisplay.HIDE_IF_WHOLE));

    assertThat(ours)
        .isEqualTo(
            isCompact(ours)
                ? "$" + COMPACT.format(value.abs())
                : exact.format(value.abs()).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "second",
        "minute",
        "hour",
        "day",
        "week",
        "month",
        "year",
        "century",
        "kilometer",
        "meter",
        "centimeter",
        "millimeter",
        "mile",
        "nautical-mile",
        "foot",
        "tonne",
        "kilogram",
        "gram",
        "milligram",
        "ounce-troy",
        "barrel",
        "liter",
        "hectare",
        "megawatt",
        "gigawatt",
        "kilowatt",
        "celsius",
        "kilometer-per-hour",
        "square-kilometer",
        "square-meter",
        "square-mile",
        "square-foot",
        "cubic-meter",
        "cubic-foot"
      })
  void measuresAreNamedAsIcuNamesThem(String unit) {
    LocalizedNumberFormatter icu =
        PLAIN.unit(MeasureUnit.forIdentifier(unit)).unitWidth(UnitWidth.FULL_NAME);
    LocalizedNumberFormatter compact = icu.notation(Notation.compactLong());

    assertThat(values())
        .allSatisfy(value -> {
          String ours = English.measure(value, unit);
          assertThat(ours).isEqualTo((isCompact(ours) ? compact : icu).format(value).toString());
        });
  }

  @Test
  void theSignsAreThoseOfIcu() {
    assertThat(Stream.of("USD", "EUR", "GBP"))
        .allSatisfy(code ->
            assertThat(English.money(BigDecimal.TWO, code))
                .isEqualTo(Currency.getInstance(code).getSymbol(Locale.ENGLISH) + "2"));
  }
}

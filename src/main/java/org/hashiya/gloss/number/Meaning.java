package org.hashiya.gloss.number;

/** What a word can mean in an expression of number or time. */
sealed interface Meaning {
  /** A cardinal from 0 to 9, in either gender. */
  record Ones(int value) implements Meaning {}

  /** عَشَرَة, by itself ten, behind a word of {@link Ones} the teen. */
  record Ten() implements Meaning {}

  /** Twenty to ninety. */
  record Tens(int value) implements Meaning {}

  /** A hundred, two hundred, or three to nine hundred written as one word. */
  record Hundreds(int value) implements Meaning {}

  /**
   * Thousand, million and above.
   *
   * @param times 2 for the dual, else 1
   * @param plural whether a number must stand before it: by itself آلاف are "thousands"
   */
  record Scale(long size, int times, boolean plural) implements Meaning {}

  /** عَشَرَات and مِئَات, of which there are never so many: tens, hundreds. */
  record Many(String english) implements Meaning {}

  /** A thing that is numbered by ordinals: the 12th time. */
  record Numbered(String english) implements Meaning {}

  /** Half, third, quarter ... */
  record Part(int numerator, int denominator) implements Meaning {}

  /** Several of a part, behind how many: أخماس, أرباع. */
  record Parts(int denominator) implements Meaning {}

  /** First to tenth. */
  record Ordinal(int value) implements Meaning {}

  /** A month that is one word. */
  record MonthName(CalendarMonth month) implements Meaning {}

  /** The first word of a month of two: كانون، ربيع، ذو. */
  record MonthHead(String word) implements Meaning {}

  record Weekday(String english) implements Meaning {}

  /** A part of a longer time: early, late, "mid-". */
  record Stretch(String english) implements Meaning {}

  /** The twenties to the nineties, as 20 to 90. */
  record Decade(int tens) implements Meaning {}

  /**
   * A unit of measure.
   *
   * @param unit its ICU identifier, such as kilometer
   */
  record Measure(String unit) implements Meaning {}

  /**
   * One or two of a unit of time, said by the noun alone: ساعة، ساعتين.
   *
   * @param unit its ICU identifier
   */
  record Counted(String unit, int times) implements Meaning {}

  /**
   * A currency.
   *
   * @param code of the country that a paper means where it names none, or empty where it may be any
   * @param plural what the currency is called in English, many of it
   */
  record Money(String code, String plural) implements Meaning {}

  /** Two of a currency, said by the noun alone: دولارين. */
  record TwoOf(Money money) implements Meaning {}

  /** An adjective that tells whose currency is meant: the first two letters of its ISO code. */
  record Nation(String country) implements Meaning {}

  /** Several of a unit of time, nobody says how many: ساعات, أيام. */
  record Span(String unit) implements Meaning {}

  /** An adverb that tells how often: يوميا, each day. */
  record Per(String unit) implements Meaning {}

  /** A time of day with the hours that it can mean. */
  record DayPart(HalfDay half) implements Meaning {}

  /** Words with a part to play of their own. */
  enum Mark implements Meaning {
    PERCENT_SIGN,
    IN,
    FROM,
    TO,
    BETWEEN,
    DASH,
    SLASH,
    OPEN,
    CLOSE,
    EXCEPT,
    YEAR,
    MONTH,
    HIJRI,
    GREGORIAN,
    CENTURY,
    PAST,
    SQUARE,
    CUBIC,
    CENTIGRADE,
    DEGREE,
    POINT,
    BASIS,
    AFTER,
    BEFORE,
    NOON,
    MIDDLE,
    NIGHT,
    ZONE,
    GREENWICH,
    LOCAL,
    KILO,
    AGE,
    BIRTH,
    EVERY,
    FOLD,
    DAYS,
    PERIOD,
    LESS,
    MORE,
    GROUP,
    BELOW,
    MARGIN,
    ORDERED,
    ODD,
    THIS,
    NEXT,
    EASTERN,
    BARE_ARTICLE
  }
}

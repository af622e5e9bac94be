package org.hashiya.gloss.number;

import java.util.List;
import java.util.Set;
import org.hashiya.gloss.number.Meaning.Measure;
import org.hashiya.gloss.number.Meaning.Money;
import org.hashiya.gloss.number.Meaning.Nation;
import org.hashiya.gloss.number.Meaning.Ones;
import org.hashiya.gloss.number.Meaning.Per;
import org.hashiya.gloss.number.Meaning.TwoOf;
import org.jspecify.annotations.Nullable;

/** Reads what an amount is for each of: للبرميل، في الساعة، كلم/ساعة، يوميا. */
final class Rates {
  private static final Set<String> LENGTHS =
      Set.of("kilometer", "meter", "centimeter", "millimeter", "mile", "nautical-mile", "foot");

  /** From short to long. */
  private static final List<String> TIMES =
      List.of("second", "minute", "hour", "day", "week", "month", "year");

  private static final String ARTICLE = "ال";
  private static final String VOWELS = "aeiou";
  private static final String HOUR = "hour";

  private final Line line;

  Rates(Line line) {
    this.line = line;
  }

  /**
   * @param english what goes behind the amount, with a blank before it
   * @param end the token behind
   */
  record Rate(String english, int end) {}

  /** What the sum before is paid for: للبرميل is "a barrel". */
  @Nullable Figure read(int at) {
    NumberWord word = line.at(at);
    Measure each = word.as(Measure.class);
    boolean forEach = word.article() && word.preposition().equals("ل") && !word.conjunction();
    return each != null && forEach && isMoney(at - 1) && !goesOn(at + 1)
        ? Figure.of(at, at + 1, a(each.unit()).strip())
        : null;
  }

  private boolean isMoney(int at) {
    int money = line.free(at, Nation.class) == null ? at : at - 1;
    return line.at(money).as(Money.class) != null || line.at(money).as(TwoOf.class) != null;
  }

  /** In how long a measure is gone, made or used. */
  @Nullable Rate ofMeasure(String unit, int at) {
    boolean slash = line.is(at, Meaning.Mark.SLASH);
    boolean in = line.is(at, Meaning.Mark.IN) && line.at(at).isFree();
    Measure time = slash || in ? line.free(at + 1, Measure.class) : null;
    boolean each = time != null && TIMES.contains(time.unit()) && line.at(at + 1).article() == in;
    if (time == null || !each || (in && goesOn(at + 2)) || lastsAsLong(unit, time.unit())) {
      return adverb(at);
    }
    boolean the = in && line.at(at + 2).as(Ones.class) != null && line.at(at + 2).article();
    return new Rate(
        LENGTHS.contains(unit) ? " per " + time.unit() : a(time.unit()), at + (the ? 3 : 2));
  }

  private @Nullable Rate adverb(int at) {
    Per per = line.free(at, Per.class);
    return per == null ? null : new Rate(a(per.unit()), at + 1);
  }

  /** في اليوم الأول is a day and no rate; في اليوم الواحد is one. */
  private boolean goesOn(int at) {
    NumberWord next = line.at(at);
    Ones one = next.as(Ones.class);
    boolean article = next.article() || next.key().startsWith(ARTICLE);
    return next.isNumber() || (article && (one == null || one.value() != 1));
  }

  /** There are three hours in a day, but no three years. */
  private static boolean lastsAsLong(String unit, String time) {
    return TIMES.indexOf(unit) >= TIMES.indexOf(time);
  }

  private static String a(String unit) {
    String name = unit.equals("ounce-troy") ? "ounce" : unit.equals("tonne") ? "ton" : unit;
    boolean an = VOWELS.indexOf(name.charAt(0)) >= 0 || name.equals(HOUR);
    return (an ? " an " : " a ") + name.replace('-', ' ');
  }
}

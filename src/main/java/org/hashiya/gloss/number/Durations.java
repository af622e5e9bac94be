package org.hashiya.gloss.number;

import java.math.BigDecimal;
import java.util.Set;
import org.hashiya.gloss.number.Meaning.Counted;
import org.hashiya.gloss.number.Meaning.Mark;
import org.hashiya.gloss.number.Meaning.Measure;
import org.hashiya.gloss.number.Meaning.Ones;
import org.hashiya.gloss.number.Meaning.Part;
import org.hashiya.gloss.number.Meaning.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads spans of time that go on after their first unit: ساعة ونصف، عامين وثمانية أشهر، من يوم إلى
 * ثلاثة أيام.
 */
final class Durations {
  private static final Set<String> UNITS =
      Set.of("minute", "hour", "day", "week", "month", "year", "century");

  private static final String ARTICLE = "ال";
  private static final String FOR = "ل";

  private final Line line;
  private final Amounts amounts;

  Durations(Line line) {
    this.line = line;
    this.amounts = new Amounts(line);
  }

  @Nullable Figure read(int at) {
    Figure during = during(at);
    if (during != null) {
      return during;
    }
    Counted counted = line.at(at).article() ? null : line.at(at).as(Counted.class);
    if (counted == null) {
      Figure more = oneAndPart(at);
      if (more != null) {
        return more;
      }
      Amount amount = amounts.read(at);
      String unit = amount == null ? "" : unit(amount.end());
      return amount == null || unit.isEmpty()
          ? null
          : withLesser(at, amount.value(), unit, amount.end() + 1);
    }
    Figure range = range(at, counted);
    if (range != null) {
      return range;
    }
    Ones one = line.free(at + 1, Ones.class);
    if (one != null && one.value() == 1 && counted.times() == 1 && !line.at(at + 1).article()) {
      return Figure.of(at, at + 2, "one " + counted.unit());
    }
    BigDecimal value = BigDecimal.valueOf(counted.times());
    Part part = line.joined(at + 1, Part.class);
    if (part == null || line.at(at + 1).article()) {
      return withLesser(at, value, counted.unit(), at + 1);
    }
    BigDecimal more = BigDecimal.valueOf((double) part.numerator() / part.denominator());
    boolean repeats = line.at(at + 2).article() && unit(at + 2).equals(counted.unit());
    return Figure.of(at, at + (repeats ? 3 : 2), English.measure(value.add(more), counted.unit()));
  }

  /** لمدة أسبوع, لساعات. */
  private @Nullable Figure during(int at) {
    NumberWord first = line.at(at);
    if (!first.preposition().equals(FOR) || first.article() || hasArticle(at + 1)) {
      return null;
    }
    Span several = first.as(Span.class);
    if (several != null) {
      return Figure.of(at, at + 1, "for " + EnglishPlural.of(several.unit()));
    }
    Counted one = first.is(Mark.PERIOD) ? line.free(at + 1, Counted.class) : null;
    boolean goesOn =
        line.at(at + 2).as(Ones.class) != null
            || line.joined(at + 2, Part.class) != null
            || hasArticle(at + 2);
    return one == null || one.times() > 1 || goesOn
        ? null
        : Figure.of(at, at + 2, (one.unit().equals("hour") ? "for an " : "for a ") + one.unit());
  }

  private boolean hasArticle(int at) {
    return line.at(at).article() || line.at(at).key().startsWith(ARTICLE);
  }

  /** طن ونصف الطن. */
  private @Nullable Figure oneAndPart(int at) {
    Measure measure = line.at(at).article() ? null : line.at(at).as(Measure.class);
    Part part = measure == null ? null : line.joined(at + 1, Part.class);
    if (measure == null || part == null || line.at(at + 1).article()) {
      return null;
    }
    Measure again = line.at(at + 2).article() ? line.free(at + 2, Measure.class) : null;
    boolean repeats = again != null && again.unit().equals(measure.unit());
    BigDecimal value = BigDecimal.valueOf(1 + (double) part.numerator() / part.denominator());
    return Figure.of(at, at + (repeats ? 3 : 2), English.measure(value, measure.unit()));
  }

  /** من يوم إلى ثلاثة أيام. */
  private @Nullable Figure range(int at, Counted low) {
    boolean from = line.is(at - 1, Mark.FROM) && line.is(at + 1, Mark.TO) && line.at(at).isFree();
    Counted counted = from ? line.free(at + 2, Counted.class) : null;
    if (counted != null && counted.unit().equals(low.unit())) {
      return range(at, low, BigDecimal.valueOf(counted.times()), at + 3);
    }
    Amount high = from ? amounts.read(at + 2) : null;
    return high == null || !unit(high.end()).equals(low.unit())
        ? null
        : range(at, low, high.value(), high.end() + 1);
  }

  private static Figure range(int at, Counted low, BigDecimal high, int end) {
    return Figure.of(at, end, low.times() + " to " + English.measure(high, low.unit()));
  }

  /** Two years and 8 months. */
  private @Nullable Figure withLesser(int at, BigDecimal value, String unit, int end) {
    Amount more = line.at(end).conjunction() ? amounts.read(end) : null;
    String lesser = more == null ? "" : unit(more.end());
    return more == null || lesser.isEmpty() || lesser.equals(unit)
        ? null
        : Figure.of(
            at,
            more.end() + 1,
            English.measure(value, unit) + " and " + English.measure(more.value(), lesser));
  }

  /** The unit of time that a word is; empty where it is none. */
  String unit(int at) {
    Measure measure = line.free(at, Measure.class);
    return measure != null && UNITS.contains(measure.unit()) ? measure.unit() : "";
  }
}

package org.hashiya.gloss.number;

import java.math.BigDecimal;
import java.util.List;
import org.hashiya.article.Token;
import org.hashiya.gloss.number.Meaning.Hundreds;
import org.hashiya.gloss.number.Meaning.Mark;
import org.hashiya.gloss.number.Meaning.Measure;
import org.hashiya.gloss.number.Meaning.Money;
import org.hashiya.gloss.number.Meaning.Nation;
import org.hashiya.gloss.number.Meaning.Ones;
import org.hashiya.gloss.number.Meaning.Part;
import org.hashiya.gloss.number.Meaning.Scale;
import org.hashiya.gloss.number.Meaning.TwoOf;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts with what they are amounts of, and ranges of them: 45 في المئة، 60 مليار دولار، 36
 * ساعة، 4 إلى 5 ملايين. An amount of nothing is a figure if it is more than one word.
 */
final class Quantities {
  private static final String ARTICLE = "ال";

  private final Line line;
  private final Amounts amounts;
  private final Rates rates;

  Quantities(Line line) {
    this.line = line;
    this.amounts = new Amounts(line);
    this.rates = new Rates(line);
  }

  /** A thing that is counted: how its English is made, and the token behind it. */
  private record Unit(Wording wording, int end) {}

  /** Puts a number and a unit into words. */
  private interface Wording {
    String of(BigDecimal value);
  }

  @Nullable Figure read(int at) {
    Figure percent = percentInDigits(at);
    if (percent != null) {
      return percent;
    }
    TwoOf two = line.at(at).article() ? null : line.at(at).as(TwoOf.class);
    if (two != null) {
      Unit sum = money(two.money(), at + 1);
      return Figure.of(at, sum.end(), sum.wording().of(BigDecimal.TWO));
    }
    Figure one = oneOfMoney(at);
    if (one != null) {
      return one;
    }
    Amount first = amounts.read(at);
    if (first == null) {
      return null;
    }
    Figure range = range(at, first);
    if (range != null) {
      return range;
    }
    Unit unit = unit(at, first);
    if (unit != null) {
      return Figure.of(at, unit.end(), unit.wording().of(first.value()));
    }
    Figure parted = parted(at, first);
    if (parted != null) {
      return parted;
    }
    boolean dotted = line.at(at).isNumber() && Digits.isDotted(line.at(at).text());
    if (dotted && first.end() == at + 1) {
      return new Figure(
          at, first.end(), List.of(English.number(first.value()), line.at(at).text()));
    }
    return first.end() > at + 1 || isTwoThousand(at)
        ? Figure.of(at, first.end(), English.number(first.value()))
        : null;
  }

  /** دولار واحد. */
  private @Nullable Figure oneOfMoney(int at) {
    Money money = line.at(at).article() ? null : line.at(at).as(Money.class);
    Ones one = money == null ? null : line.free(at + 1, Ones.class);
    boolean single = one != null && one.value() == 1 && !line.at(at + 1).article();
    return money != null && single && English.hasSymbol(money.code())
        ? Figure.of(at, at + 2, English.money(BigDecimal.ONE, money.code()))
        : null;
  }

  /** ألفا جندي: the dual of a thousand is a number by itself. */
  private boolean isTwoThousand(int at) {
    NumberWord next = line.at(at + 1);
    boolean counts = next.kind() == Token.Kind.WORD && next.isFree() && !next.speaks();
    return line.at(at).meanings().stream().anyMatch(m -> m instanceof Scale s && s.times() == 2)
        && (counts || line.at(at).key().endsWith("ن"))
        && !next.key().startsWith(ARTICLE);
  }

  /** أربعة مقاعد ونصف المقعد: what is counted is named again behind the part. */
  private @Nullable Figure parted(int at, Amount whole) {
    int end = whole.end() + 1;
    Part part = line.joined(end, Part.class);
    String again = line.at(end + 1).key();
    if (part == null || line.at(end).article() || !again.startsWith(ARTICLE)) {
      return null;
    }
    String counted = consonants(again.substring(ARTICLE.length()));
    if (!counted.equals(consonants(line.at(end - 1).key()))) {
      return null;
    }
    BigDecimal more = BigDecimal.valueOf((double) part.numerator() / part.denominator());
    return Figure.of(at, end + 2, English.number(whole.value().add(more)));
  }

  /** What مقعد and مقاعد have in common. */
  private static String consonants(String key) {
    return key.replaceAll("[اويه]", "");
  }

  /** 12% by itself and 10% إلى 20%. */
  private @Nullable Figure percentInDigits(int at) {
    String low = percent(at);
    int second = secondOfRange(at, at + 1);
    String high = second < 0 ? "" : percent(second);
    if (low.isEmpty()) {
      return null;
    }
    return high.isEmpty()
        ? Figure.of(at, at + 1, low + "%")
        : Figure.of(at, second + 1, low + "%" + connective(at, second) + high + "%");
  }

  private String percent(int at) {
    String text = line.at(at).isNumber() ? line.at(at).text() : "";
    boolean sign = text.length() > 1 && (text.endsWith("%") || text.startsWith("%"));
    return sign ? text.replace("%", "") : "";
  }

  private @Nullable Figure range(int at, Amount low) {
    int second = secondOfRange(at, low.end());
    Amount high = second < 0 ? null : amounts.read(second);
    if (high == null) {
      return null;
    }
    Unit unit = unit(second, high);
    Scale scale = line.at(high.end() - 1).as(Scale.class);
    boolean shared = !low.scaled() && high.scaled() && high.end() == second + 2;
    Amount first = shared && scale != null ? low.times(BigDecimal.valueOf(scale.size())) : low;
    boolean inMillions = shared && scale != null && scale.size() > 1000;
    String from = inMillions ? plain(low.value()) : English.number(first.value());
    String word = connective(at, second);
    if (unit != null) {
      String whole = unit.wording().of(high.value());
      return whole.matches("\\d.*")
          ? Figure.of(at, unit.end(), from + word + whole)
          : Figure.of(at, unit.end(), unit.wording().of(first.value()) + " to " + whole);
    }
    if (line.is(low.end(), Mark.DASH) && !shared) {
      return null; // a score, or the day and month of a dateline
    }
    return Figure.of(at, high.end(), from + word + English.number(high.value()));
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  /** Where the second number of a range begins, or -1. */
  private int secondOfRange(int first, int end) {
    NumberWord link = line.at(end);
    boolean to = (link.is(Mark.TO) && link.isFree()) || link.is(Mark.DASH);
    if (to && line.at(end + 1).speaks()) {
      return end + 1;
    }
    boolean between = line.is(first - 1, Mark.BETWEEN);
    boolean splitAnd = link.key().equals("و") && line.at(end + 1).isNumber();
    if (between && splitAnd) {
      return end + 1;
    }
    return between && link.conjunction() ? end : -1;
  }

  private String connective(int first, int second) {
    if (line.is(second - 1, Mark.DASH)) {
      return "–";
    }
    return line.is(second - 1, Mark.TO)
        ? " to "
        : line.is(first - 1, Mark.BETWEEN) ? " and " : " to ";
  }

  private @Nullable Unit unit(int first, Amount amount) {
    int at = amounts.isEnclosed(first, amount.end()) ? amount.end() + 1 : amount.end();
    Unit percent = percentUnit(at);
    if (percent != null) {
      return percent;
    }
    NumberWord word = line.at(at);
    if (!word.isFree() || word.article()) {
      return null;
    }
    Money money = word.as(Money.class);
    if (money != null) {
      return money(money, at + 1);
    }
    if (word.is(Mark.DEGREE)) {
      return degree(at + 1);
    }
    if (word.is(Mark.POINT) && line.is(at + 1, Mark.CENTIGRADE)) {
      return new Unit(v -> English.number(v) + " percentage points", at + 2);
    }
    if (word.is(Mark.POINT) && line.is(at + 1, Mark.BASIS)) {
      return new Unit(v -> English.number(v) + " basis points", at + 2);
    }
    if (word.is(Mark.KILO)) {
      return kilo(at + 1);
    }
    Measure measure = word.as(Measure.class);
    return measure == null ? null : measure(measure.unit(), at + 1);
  }

  private @Nullable Unit percentUnit(int at) {
    if (line.is(at, Mark.PERCENT_SIGN)) {
      return new Unit(English::percent, at + 1);
    }
    int hundred = line.is(at, Mark.IN) && line.at(at).isFree() ? at + 1 : at;
    NumberWord word = line.at(hundred);
    Hundreds hundreds = word.as(Hundreds.class);
    boolean per = word.article() && (hundred > at || word.preposition().equals("ب"));
    return hundreds != null && hundreds.value() == 100 && per
        ? new Unit(English::percent, hundred + 1)
        : null;
  }

  private Unit money(Money money, int end) {
    Nation nation = line.free(end, Nation.class);
    Money sterling = line.free(end, Money.class);
    if (sterling != null && sterling.code().equals("GBP")) {
      return new Unit(v -> English.money(v, "GBP"), end + 1);
    }
    String code = nation == null ? money.code() : Currencies.of(nation.country(), money);
    int behind = nation == null || code.isEmpty() ? end : end + 1;
    if (behind == end && !English.hasSymbol(money.code())) {
      return new Unit(v -> English.number(v) + " " + money.plural(), end);
    }
    String known = code.isEmpty() ? money.code() : code;
    return new Unit(v -> English.money(v, known), behind);
  }

  /** 45 درجة مئوية, 10 درجات تحت الصفر; a degree of what is not told is none. */
  private @Nullable Unit degree(int at) {
    boolean celsius = line.is(at, Mark.CENTIGRADE);
    String unit = celsius ? "celsius" : "degree";
    int end = celsius ? at + 1 : at;
    Ones zero = line.is(end, Mark.BELOW) ? line.free(end + 1, Ones.class) : null;
    if (zero != null && zero.value() == 0) {
      return new Unit(v -> English.measure(v, unit) + " below zero", end + 2);
    }
    return celsius ? new Unit(v -> English.measure(v, unit), end) : null;
  }

  private @Nullable Unit kilo(int at) {
    Measure base = line.free(at, Measure.class);
    if (base == null) {
      return new Unit(v -> English.measure(v, "kilogram"), at);
    }
    boolean joins = base.unit().equals("meter") || base.unit().equals("gram");
    return joins ? measure("kilo" + base.unit(), at + 1) : null;
  }

  private Unit measure(String unit, int end) {
    if (line.is(end, Mark.SQUARE)) {
      return new Unit(v -> English.measure(v, "square-" + unit), end + 1);
    }
    if (line.is(end, Mark.CUBIC)) {
      return new Unit(v -> English.measure(v, "cubic-" + unit), end + 1);
    }
    Rates.Rate rate = rates.ofMeasure(unit, end);
    return rate == null
        ? withPart(unit, end)
        : new Unit(v -> English.measure(v, unit) + rate.english(), rate.end());
  }

  /** أربع ساعات ونصف. */
  private Unit withPart(String unit, int end) {
    if (line.is(end, Mark.ODD) && line.at(end).conjunction()) {
      return new Unit(v -> English.measure(v, unit).replaceFirst(" ", "-odd "), end + 1);
    }
    Part part = line.joined(end, Part.class);
    boolean other = part == null || line.at(end).article() || line.at(end + 1).article();
    if (part == null || other) {
      return new Unit(v -> English.measure(v, unit), end);
    }
    BigDecimal more = BigDecimal.valueOf((double) part.numerator() / part.denominator());
    return new Unit(v -> English.measure(v.add(more), unit), end + 1);
  }
}

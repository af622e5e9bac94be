package org.hashiya.gloss.number;

import java.math.BigDecimal;
import org.hashiya.gloss.number.Meaning.Hundreds;
import org.hashiya.gloss.number.Meaning.Mark;
import org.hashiya.gloss.number.Meaning.Ones;
import org.hashiya.gloss.number.Meaning.Part;
import org.hashiya.gloss.number.Meaning.Scale;
import org.hashiya.gloss.number.Meaning.Ten;
import org.hashiya.gloss.number.Meaning.Tens;
import org.hashiya.gloss.number.Meaning.Weekday;
import org.jspecify.annotations.Nullable;

/**
 * Reads cardinal numbers: مئتان وخمسة وثلاثون، ثلاثة عشر ألفا، خمسة ملايين و300 ألف، 3.5 مليون، نصف
 * مليون. Ones come before tens, everything else goes down from the greatest; in digits only
 * hundreds go on without a scale of their own.
 */
final class Amounts {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** The wires' decimal point, with the fraction before it: 5ر17 is 17.5. */
  private static final String DECIMAL_RA = "ر";

  private final Line line;

  Amounts(Line line) {
    this.line = line;
  }

  /** The number that begins at a token, as long as it goes; null where none begins. */
  @Nullable Amount read(int at) {
    Amount first = term(at);
    if (first == null) {
      return null;
    }
    BigDecimal last = lowestScale(first);
    Amount sum = first;
    while (last.compareTo(BigDecimal.ONE) > 0) {
      boolean digits = line.at(sum.end()).key().equals("و") && line.at(sum.end() + 1).isNumber();
      Amount next = digits ? digits(sum.end() + 1) : joinedTerm(sum.end());
      boolean otherThing = next != null && digits && !next.scaled() && last.compareTo(THOUSAND) > 0;
      if (next == null || next.value().compareTo(last) >= 0 || otherThing) {
        break;
      }
      sum = new Amount(sum.value().add(next.value()), next.end(), true);
      last = lowestScale(next);
    }
    return withPart(sum, last);
  }

  private @Nullable Amount joinedTerm(int at) {
    NumberWord word = line.at(at);
    return word.conjunction() && word.preposition().isEmpty() ? term(at) : null;
  }

  private BigDecimal lowestScale(Amount term) {
    Scale scale = line.at(term.end() - 1).as(Scale.class);
    return !term.scaled() || scale == null ? BigDecimal.ONE : BigDecimal.valueOf(scale.size());
  }

  /** A number below a thousand and its scale; either may be missing. */
  private @Nullable Amount term(int at) {
    NumberWord first = line.at(at);
    if (first.isNumber()) {
      return digits(at);
    }
    if (!first.speaks()) {
      return null;
    }
    Amount bare = bareScale(at);
    if (bare != null) {
      return bare;
    }
    Part part = first.as(Part.class);
    Scale behind = line.free(at + 1, Scale.class);
    if (part != null && behind != null && !behind.plural()) {
      BigDecimal size = BigDecimal.valueOf(behind.size() * part.numerator());
      return new Amount(divide(size, part.denominator()), at + 2, true);
    }
    Amount group = group(at);
    return group == null ? null : scaled(group);
  }

  private @Nullable Amount digits(int at) {
    BigDecimal value = Digits.value(line.at(at).text());
    if (value == null) {
      return null;
    }
    int end = at + 1;
    if (line.at(end).key().equals(DECIMAL_RA) && Digits.whole(line.at(end + 1).text()) >= 0) {
      value = new BigDecimal(line.at(end + 1).text() + "." + line.at(at).text());
      end += 2;
    }
    boolean scale = line.free(end, Scale.class) != null;
    boolean small = value.compareTo(THOUSAND) < 0;
    if (!scale && end == at + 1 && Digits.isDotted(line.at(at).text())) {
      value = new BigDecimal(line.at(at).text().replace(".", ""));
    }
    Amount amount = new Amount(value, end, false);
    return scale && small ? scaled(withPart(amount, BigDecimal.ONE)) : amount;
  }

  private @Nullable Amount bareScale(int at) {
    boolean ofBracketedDigits = line.is(at - 1, Mark.CLOSE) && line.at(at - 2).isNumber();
    if (ofBracketedDigits) {
      return null;
    }
    Scale found = null;
    for (Meaning m : line.at(at).meanings()) {
      if (m instanceof Scale s && !s.plural()) {
        found = s; // of ألفا as a number by itself, the dual
      }
    }
    return found == null
        ? null
        : new Amount(BigDecimal.valueOf(found.size() * found.times()), at + 1, true);
  }

  /** Scales may follow one another: مئة ألف مليون. */
  private Amount scaled(Amount group) {
    Amount amount = group;
    Scale scale = line.free(amount.end(), Scale.class);
    while (scale != null) {
      amount =
          new Amount(
              amount.value().multiply(BigDecimal.valueOf(scale.size())), amount.end() + 1, true);
      scale = line.free(amount.end(), Scale.class);
    }
    return amount;
  }

  private @Nullable Amount group(int at) {
    NumberWord first = line.at(at);
    Hundreds hundreds = first.as(Hundreds.class);
    if (hundreds != null) {
      return below100Behind(hundreds.value(), at + 1);
    }
    Ones ones = first.as(Ones.class);
    Hundreds hundred = line.free(at + 1, Hundreds.class);
    if (ones != null && ones.value() > 2 && hundred != null && hundred.value() == 100) {
      return below100Behind(ones.value() * 100, at + 2);
    }
    return below100(at);
  }

  private Amount below100Behind(int hundreds, int at) {
    NumberWord next = line.at(at);
    Amount rest = next.conjunction() && next.preposition().isEmpty() ? below100(at) : null;
    return rest == null
        ? Amount.of(hundreds, at)
        : Amount.of(hundreds + rest.value().longValue(), rest.end());
  }

  private @Nullable Amount below100(int at) {
    NumberWord first = line.at(at);
    Tens tens = first.as(Tens.class);
    if (tens != null) {
      return Amount.of(tens.value(), at + 1);
    }
    if (first.as(Ten.class) != null) {
      return Amount.of(10, at + 1);
    }
    Ones ones = first.as(Ones.class);
    boolean weekday = first.article() && first.as(Weekday.class) != null;
    if (ones == null || weekday) {
      return null;
    }
    if (line.free(at + 1, Ten.class) != null && !line.at(at + 1).article() && ones.value() > 0) {
      return Amount.of(10L + ones.value(), at + 2);
    }
    Tens joined = line.joined(at + 1, Tens.class);
    return joined == null || ones.value() == 0
        ? Amount.of(ones.value(), at + 1)
        : Amount.of(joined.value() + (long) ones.value(), at + 2);
  }

  /** مليون ونصف المليون، ثلاثة ونصف. */
  private Amount withPart(Amount amount, BigDecimal scale) {
    Part part = line.joined(amount.end(), Part.class);
    boolean whole = amount.value().stripTrailingZeros().scale() <= 0;
    boolean round = scale.compareTo(BigDecimal.ONE) > 0;
    if (part == null || !whole || line.at(amount.end()).article()) {
      return amount;
    }
    Scale named = line.free(amount.end() + 1, Scale.class);
    if (!round && named == null) {
      return amount;
    }
    BigDecimal size = round ? scale : BigDecimal.ONE;
    boolean repeats =
        round && named != null && BigDecimal.valueOf(named.size()).compareTo(scale) == 0;
    BigDecimal fraction =
        divide(size.multiply(BigDecimal.valueOf(part.numerator())), part.denominator());
    return new Amount(
        amount.value().add(fraction), amount.end() + (repeats ? 2 : 1), amount.scaled());
  }

  private static BigDecimal divide(BigDecimal value, int by) {
    return value
        .divide(BigDecimal.valueOf(by), 4, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  /** Whether the token before a number opens a pair of marks that closes behind it. */
  boolean isEnclosed(int first, int end) {
    return line.is(first - 1, Mark.OPEN) && line.is(end, Mark.CLOSE);
  }
}

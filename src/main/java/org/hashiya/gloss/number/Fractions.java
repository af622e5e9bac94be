package org.hashiya.gloss.number;

import java.util.List;
import org.hashiya.gloss.number.Meaning.Mark;
import org.hashiya.gloss.number.Meaning.Ones;
import org.hashiya.gloss.number.Meaning.Part;
import org.hashiya.gloss.number.Meaning.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a whole: ثلاثة أرباع, three quarters; ربع نقطة مئوية; واحد من كل خمسة, one in
 * five; ثلاثة أضعاف, three times.
 */
final class Fractions {
  private static final List<String> ONES =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final List<String> PARTS =
      List.of("third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
  private static final int FIRST = 3;

  private final Line line;
  private final Amounts amounts;

  Fractions(Line line) {
    this.line = line;
    this.amounts = new Amounts(line);
  }

  @Nullable Figure read(int at) {
    Figure several = several(at);
    Figure fold = several == null ? fold(at) : several;
    if (fold != null) {
      return fold;
    }
    Figure point = pointOfPercent(at);
    return point == null ? outOfEach(at) : point;
  }

  /** The English of a part, such as quarter. */
  static String name(int denominator) {
    return denominator == 2 ? "half" : PARTS.get(denominator - FIRST);
  }

  /** ثلاثة أضعاف, 20 ضعفا. */
  private @Nullable Figure fold(int at) {
    Amount times = line.at(at).article() ? null : amounts.read(at);
    boolean fold =
        times != null && line.is(times.end(), Mark.FOLD) && line.at(times.end()).isFree();
    return fold && times != null ? Figure.of(at, times.end() + 1, spelled(times) + " times") : null;
  }

  private @Nullable Figure several(int at) {
    Ones many = line.at(at).as(Ones.class);
    Parts parts = line.free(at + 1, Parts.class);
    if (many == null || parts == null || line.at(at + 1).article()) {
      return null;
    }
    return many.value() < FIRST
        ? null
        : Figure.of(at, at + 2, ONES.get(many.value()) + " " + name(parts.denominator()) + "s");
  }

  private @Nullable Figure pointOfPercent(int at) {
    Part part = line.at(at).as(Part.class);
    boolean point = line.is(at + 1, Mark.POINT) && line.is(at + 2, Mark.CENTIGRADE);
    if (part == null || !point || part.numerator() > 1 || line.at(at).article()) {
      return null;
    }
    String of = part.denominator() == 2 ? "half a " : "a " + name(part.denominator()) + " of a ";
    return Figure.of(at, at + 3, of + "percentage point");
  }

  /** واحد من كل خمسة, 9 من كل 10. */
  private @Nullable Figure outOfEach(int at) {
    Amount some = line.at(at).article() ? null : amounts.read(at);
    int each = some == null ? at : some.end();
    boolean ofEach = line.is(each, Mark.FROM) && line.is(each + 1, Mark.EVERY);
    Amount all =
        some != null && ofEach && line.at(each + 1).isFree() ? amounts.read(each + 2) : null;
    return some == null || all == null
        ? null
        : Figure.of(at, all.end(), spelled(some) + " in " + spelled(all));
  }

  private static String spelled(Amount amount) {
    String digits = English.number(amount.value());
    boolean small = digits.length() == 1;
    return small ? ONES.get(digits.charAt(0) - '0') : digits;
  }
}

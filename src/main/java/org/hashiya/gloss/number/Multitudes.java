package org.hashiya.gloss.number;

import java.util.Set;
import org.hashiya.gloss.number.Meaning.Many;
import org.hashiya.gloss.number.Meaning.Mark;
import org.hashiya.gloss.number.Meaning.Money;
import org.hashiya.gloss.number.Meaning.Scale;
import org.hashiya.text.Folding;
import org.jspecify.annotations.Nullable;

/** Reads numbers that nobody counted: عشرات الملايين, مئات آلاف الدولارات. */
final class Multitudes {
  private static final int THOUSAND = 1_000;
  private static final int MILLION = 1_000_000;
  private static final int BILLION = 1_000_000_000;

  private static final Set<String> QUANTIFIERS =
      Set.of(Folding.key("بضعة"), Folding.key("بضع"), Folding.key("عدة"));

  private final Line line;

  Multitudes(Line line) {
    this.line = line;
  }

  @Nullable Figure read(int at) {
    NumberWord first = line.at(at);
    String opening = opening(first);
    if (opening.isEmpty()) {
      return null;
    }
    StringBuilder english = new StringBuilder(opening);
    int end = at + 1;
    for (Scale more = scale(end); more != null; more = scale(end)) {
      english.append(" of ").append(plural(more));
      end++;
    }
    boolean like = first.preposition().equals("ك"); // كميات is no hundreds
    boolean joined = like || (first.article() && !first.preposition().isEmpty()); // بالآلاف
    boolean several = !joined && (first.as(Scale.class) != null || opening.equals("hundreds"));
    if (end == at + 1 && (!several || isCounted(at))) {
      return null;
    }
    int of = line.is(end, Mark.FROM) && line.at(end).isFree() ? end + 1 : end;
    Money money = line.free(of, Money.class);
    return money == null
        ? Figure.of(at, end, english.toString())
        : Figure.of(at, of + 1, english + " of " + money.plural());
  }

  /** بضعة آلاف, عدة ملايين: a word before it says how many there are. */
  private boolean isCounted(int at) {
    NumberWord before = line.at(at - 1);
    return before.isNumber()
        || before.as(Meaning.Ones.class) != null
        || QUANTIFIERS.contains(before.key());
  }

  /** Tens, hundreds, thousands ...; empty where no multitude begins. */
  private static String opening(NumberWord word) {
    Many many = word.as(Many.class);
    Scale scale = word.as(Scale.class);
    if (many != null) {
      return many.english();
    }
    return scale != null && scale.plural() ? plural(scale) : "";
  }

  private @Nullable Scale scale(int at) {
    Scale scale = line.free(at, Scale.class);
    return scale != null && scale.plural() ? scale : null;
  }

  private static String plural(Scale scale) {
    return switch ((int) Math.min(scale.size(), Integer.MAX_VALUE)) {
      case THOUSAND -> "thousands";
      case MILLION -> "millions";
      case BILLION -> "billions";
      default -> "trillions";
    };
  }
}

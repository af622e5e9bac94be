package org.hashiya.gloss.number;

import java.util.Set;
import org.hashiya.gloss.number.Meaning.Counted;
import org.hashiya.gloss.number.Meaning.Mark;
import org.hashiya.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Reads how long before or after another thing something was: قبل خمس دقائق من النهاية, 5 minutes
 * before; قبل أكثر من عام, more than a year ago.
 */
final class Distances {
  private static final Set<String> NOW = Set.of(Folding.key("الآن"), Folding.key("اليوم"));
  private static final String ARTICLE = "ال";

  /** بعد ثلاثة أشهر على الحادث. */
  private static final String ON = Folding.key("على");

  private final Line line;
  private final Amounts amounts;
  private final Durations durations;

  Distances(Line line) {
    this.line = line;
    this.amounts = new Amounts(line);
    this.durations = new Durations(line);
  }

  /** So much time in English, and the token behind it. */
  private record Time(String english, int end) {}

  @Nullable Figure read(int at) {
    boolean before = line.is(at, Mark.BEFORE);
    if (!before && !line.is(at, Mark.AFTER)) {
      return null;
    }
    String bound = bound(at + 1);
    Time time = time(bound.isEmpty() ? at + 1 : at + 3);
    if (time == null) {
      return null;
    }
    NumberWord link = line.at(time.end());
    boolean event = link.isFree() && (link.is(Mark.FROM) || (!before && link.key().equals(ON)));
    if (event && !NOW.contains(line.at(time.end() + 1).key())) {
      String english = bound + time.english() + (before ? " before" : " after");
      return Figure.of(at, time.end() + 1, english);
    }
    NumberWord next = line.at(time.end());
    boolean goesOn = next.isNumber() || next.article() || next.key().startsWith(ARTICLE);
    return bound.isEmpty() || event || goesOn
        ? null
        : Figure.of(at, time.end(), bound + time.english() + (before ? " ago" : " later"));
  }

  /** أقل من, أكثر من; empty where neither stands. */
  private String bound(int at) {
    boolean than = line.is(at + 1, Mark.FROM) && line.at(at).isFree() && line.at(at + 1).isFree();
    if (!than) {
      return "";
    }
    return line.is(at, Mark.LESS) ? "less than " : line.is(at, Mark.MORE) ? "more than " : "";
  }

  private @Nullable Time time(int at) {
    if (!line.at(at).isFree() || line.at(at).article()) {
      return null;
    }
    Counted counted = line.at(at).as(Counted.class);
    if (counted != null) {
      String one = counted.unit().equals("hour") ? "an hour" : "a " + counted.unit();
      return new Time(
          counted.times() == 1 ? one : "two " + EnglishPlural.of(counted.unit()), at + 1);
    }
    Amount amount = amounts.read(at);
    String unit = amount == null ? "" : durations.unit(amount.end());
    return amount == null || unit.isEmpty()
        ? null
        : new Time(English.measure(amount.value(), unit), amount.end() + 1);
  }
}

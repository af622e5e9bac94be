package org.hashiya.gloss.number;

import org.hashiya.gloss.number.Meaning.Decade;
import org.hashiya.gloss.number.Meaning.Mark;
import org.jspecify.annotations.Nullable;

/** Reads decades with their century: تسعينيات القرن الماضي، ثمانينات القرن التاسع عشر. */
final class Decades {
  private static final int PAST_CENTURY = 20;

  private final Line line;
  private final Ordinals ordinals;

  Decades(Line line) {
    this.line = line;
    this.ordinals = new Ordinals(line);
  }

  @Nullable Figure read(int at) {
    Decade decade = line.at(at).as(Decade.class);
    if (decade == null) {
      return null;
    }
    int century = line.is(at + 1, Mark.FROM) ? at + 2 : at + 1;
    if (!line.is(century, Mark.CENTURY)) {
      return line.at(at).article() ? decade(at, at + 1, PAST_CENTURY, decade) : null;
    }
    if (line.is(century + 1, Mark.PAST)) {
      return decade(at, century + 2, PAST_CENTURY, decade);
    }
    Ordinals.Place place = ordinals.place(century + 1);
    return place == null ? null : decade(at, place.end(), place.value(), decade);
  }

  private static Figure decade(int at, int end, int century, Decade decade) {
    return Figure.of(at, end, "the " + ((century - 1) * 100 + decade.tens()) + "s");
  }
}

package org.hashiya.gloss.number;

import org.hashiya.gloss.number.Meaning.Mark;
import org.hashiya.gloss.number.Meaning.Stretch;
import org.jspecify.annotations.Nullable;

/** Reads the early and late part of a time: أواخر عام 2015، مطلع الثمانينيات، أوائل مايو. */
final class Periods {
  private static final String THE = "the ";
  private static final String MID = "mid-";

  private final Line line;
  private final Years years;
  private final Decades decades;
  private final Ordinals ordinals;

  Periods(Line line) {
    this.line = line;
    this.years = new Years(line);
    this.decades = new Decades(line);
    this.ordinals = new Ordinals(line);
  }

  @Nullable Figure read(int at) {
    Stretch stretch = line.at(at).article() ? null : line.at(at).as(Stretch.class);
    Figure time = stretch == null ? null : time(at + 1);
    if (stretch == null || time == null) {
      return null;
    }
    String english = time.english().getFirst();
    boolean the = english.startsWith(THE);
    String bare = the ? english.substring(THE.length()) : english;
    String part = stretch.english().equals(MID) ? MID : stretch.english() + " ";
    return Figure.of(at, time.end(), (the ? THE : "") + part + bare);
  }

  private @Nullable Figure time(int at) {
    if (!line.at(at).isFree()) {
      return null;
    }
    Figure year = line.is(at, Mark.YEAR) ? years.read(at) : null;
    Figure decade = year == null ? decades.read(at) : year;
    if (decade != null) {
      return decade;
    }
    Figure century = line.is(at, Mark.CENTURY) ? ordinals.read(at) : null;
    return century == null ? month(at) : century;
  }

  private @Nullable Figure month(int at) {
    int name = line.is(at, Mark.MONTH) && !line.at(at).article() ? at + 1 : at;
    Dates dates = new Dates(line);
    Figure dated = dates.read(name);
    return dated == null || line.at(name).isNumber() ? dates.monthAlone(name) : dated;
  }
}

package org.hashiya.gloss.number;

import java.util.Set;
import org.hashiya.gloss.number.Meaning.Decade;
import org.hashiya.gloss.number.Meaning.Mark;
import org.hashiya.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Reads ages, which Arabic tells by ordinals: في الخامسة من عمره, 5 years old; سن الثامنة عشرة, the
 * age of 18; في الثلاثينات من عمرها, in her 30s.
 */
final class Ages {
  private static final Set<String> AGE =
      Set.of(Folding.key("سن"), Folding.key("بسن"), Folding.key("لسن"));

  private final Line line;
  private final Ordinals ordinals;

  Ages(Line line) {
    this.line = line;
    this.ordinals = new Ordinals(line);
  }

  @Nullable Figure read(int at) {
    boolean in = line.is(at, Mark.IN);
    int year = in ? at + 1 : at;
    Decade decade = in && line.at(year).article() ? line.free(year, Decade.class) : null;
    if (decade != null && isOfLife(year + 1)) {
      String whose = whose(line.at(year + 2).key());
      return Figure.of(at, year + 3, "in " + whose + " " + decade.tens() + "s");
    }
    Ordinals.Place place = line.at(year).isFree() || !in ? ordinals.place(year) : null;
    if (place == null) {
      return null;
    }
    boolean ofLife = isOfLife(place.end());
    if (in) {
      return ofLife ? Figure.of(at, place.end() + 2, place.value() + " years old") : null;
    }
    boolean ofAge = AGE.contains(line.at(at - 1).key());
    return ofLife || ofAge ? Figure.of(at, place.end(), String.valueOf(place.value())) : null;
  }

  private boolean isOfLife(int at) {
    return line.is(at, Mark.FROM)
        && line.at(at).isFree()
        && line.is(at + 1, Mark.AGE)
        && line.at(at + 1).isFree();
  }

  private static String whose(String age) {
    return switch (age.charAt(age.length() - 1)) {
      case 'ه' -> "his";
      case 'ا' -> age.endsWith("هما") ? "their" : "her";
      case 'م' -> "their";
      case 'ي' -> "my";
      default -> "one's";
    };
  }
}

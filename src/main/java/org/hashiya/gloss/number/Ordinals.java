package org.hashiya.gloss.number;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.gloss.number.Meaning.Counted;
import org.hashiya.gloss.number.Meaning.Mark;
import org.hashiya.gloss.number.Meaning.Measure;
import org.hashiya.gloss.number.Meaning.Numbered;
import org.hashiya.gloss.number.Meaning.Ordinal;
import org.hashiya.gloss.number.Meaning.Ten;
import org.hashiya.gloss.number.Meaning.Tens;
import org.hashiya.text.Folding;
import org.jspecify.annotations.Nullable;

/** Reads ordinals of several words (الحادي والعشرين، السابعة عشرة) and what is counted by them. */
final class Ordinals {
  private static final String MINUTE = "minute";
  private static final String AND = "و";
  private static final String ON = Folding.key("على");
  private static final String ROW = Folding.key("التوالي");

  private final Line line;

  Ordinals(Line line) {
    this.line = line;
  }

  /**
   * An ordinal with the article.
   *
   * @param value from 1
   */
  record Place(int value, int end) {}

  /** The ordinal that begins at a token; one word suffices. Null where none begins. */
  @Nullable Place place(int at) {
    NumberWord first = line.at(at);
    if (!first.article()) {
      return null;
    }
    Tens alone = first.as(Tens.class);
    if (alone != null) {
      return new Place(alone.value(), at + 1);
    }
    Ordinal ones = first.as(Ordinal.class);
    if (ones == null) {
      return null;
    }
    if (line.free(at + 1, Ten.class) != null && ones.value() < 10) {
      return new Place(10 + ones.value(), at + 2);
    }
    Tens tens = line.joined(at + 1, Tens.class);
    return tens != null && line.at(at + 1).article() && ones.value() < 10
        ? new Place(tens.value() + ones.value(), at + 2)
        : new Place(ones.value(), at + 1);
  }

  @Nullable Figure read(int at) {
    if (line.is(at, Mark.CENTURY) && line.at(at).article()) {
      return counted(at, " century");
    }
    Measure measure = line.at(at).as(Measure.class);
    if (measure != null && measure.unit().equals(MINUTE) && line.at(at).article()) {
      Figure several = minutes(at);
      return several == null ? counted(at, " minute") : several;
    }
    Counted two = line.at(at).as(Counted.class);
    if (two != null && two.unit().equals(MINUTE) && line.at(at).article()) {
      return minutes(at);
    }
    Figure running = running(at);
    if (running != null) {
      return running;
    }
    Numbered numbered = line.at(at).as(Numbered.class);
    if (numbered != null && line.at(at).article()) {
      return numbered(at, numbered);
    }
    Place place = place(at);
    boolean tenth = line.at(at).as(Tens.class) != null && line.at(at).isFree() && isOrdered(at - 1);
    return place == null || (place.end() < at + 2 && !tenth)
        ? null
        : Figure.of(at, place.end(), English.ordinal(place.value()));
  }

  /** Whether a word names what comes one after the other, so that its number is an ordinal. */
  boolean isOrdered(int at) {
    boolean ordered = line.is(at, Mark.ORDERED) || line.at(at).as(Numbered.class) != null;
    return ordered && line.at(at).article();
  }

  /** للسنة الخامسة على التوالي. */
  private @Nullable Figure running(int at) {
    NumberWord word = line.at(at);
    Measure time = word.as(Measure.class);
    Numbered turn = word.as(Numbered.class);
    String what = time != null ? time.unit() : turn != null ? turn.english() : "";
    Place place = word.preposition().equals("ل") && word.article() ? place(at + 1) : null;
    boolean row =
        place != null
            && line.at(place.end()).key().equals(ON)
            && line.at(place.end() + 1).key().equals(ROW);
    return place == null || !row || what.isEmpty()
        ? null
        : Figure.of(
            at,
            place.end() + 2,
            "for the " + English.ordinalInText(place.value()) + " straight " + what);
  }

  /** الدقيقتين 20 و35، الدقائق 10 و25 و60. */
  private @Nullable Figure minutes(int at) {
    List<String> ordinals = new ArrayList<>();
    int end = at + 1;
    while (line.at(end).isNumber() && Digits.whole(line.at(end).text()) > 0) {
      ordinals.add(English.ordinal(Digits.whole(line.at(end).text())));
      end++;
      boolean goesOn = line.at(end).key().equals(AND) && line.at(end + 1).isNumber();
      end = goesOn ? end + 1 : end;
    }
    return ordinals.size() < 2
        ? null
        : Figure.of(
            at,
            end,
            String.join(", ", ordinals.subList(0, ordinals.size() - 1))
                + " and "
                + ordinals.getLast()
                + " minutes");
  }

  /** للمرة 12، الذكرى الخامسة والعشرين; in one word ordinals are ordinals. */
  private @Nullable Figure numbered(int at, Numbered what) {
    Figure figure = counted(at, " " + what.english());
    boolean oneWord = figure != null && figure.end() == at + 2 && !line.at(at + 1).isNumber();
    if (figure == null || oneWord) {
      return null;
    }
    boolean forTheTime = what.english().equals("time") && line.at(at).preposition().equals("ل");
    String english = figure.english().getFirst();
    return Figure.of(at, figure.end(), forTheTime ? "for the " + english : english);
  }

  /** القرن الحادي والعشرين، القرن الـ21، الدقيقة 83. */
  private @Nullable Figure counted(int at, String what) {
    Place place = place(at + 1);
    if (place != null) {
      return ofEra(at, place.end(), English.ordinal(place.value()) + what);
    }
    int number = line.is(at + 1, Mark.BARE_ARTICLE) ? at + 2 : at + 1;
    int value = line.at(number).isNumber() ? Digits.whole(line.at(number).text()) : -1;
    return value > 0 ? ofEra(at, number + 1, English.ordinal(value) + what) : null;
  }

  /** القرن الثالث قبل الميلاد, السادس الميلادي, الرابع عشر الهجري. */
  private Figure ofEra(int at, int end, String english) {
    Years.Era era = line.is(at, Mark.CENTURY) ? Years.era(line, end) : null;
    return era == null
        ? Figure.of(at, end, english)
        : Figure.of(at, era.end(), english + " " + era.english());
  }
}

package org.hashiya.gloss.number;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hashiya.article.Token;
import org.hashiya.gloss.number.Meaning.Mark;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a sentence; where several readers see one, the longest wins. */
public final class FigureFinder {
  /** G7, G20 and the others that are known by their number. */
  private static final Set<Integer> GROUPS = Set.of(7, 8, 10, 15, 20, 24, 77);

  /** The words with a part of their own at which a figure can begin; "in" only opens an age. */
  private static final Set<Mark> OPENING =
      EnumSet.of(
          Mark.DAYS,
          Mark.YEAR,
          Mark.MIDDLE,
          Mark.CENTURY,
          Mark.PERIOD,
          Mark.BARE_ARTICLE,
          Mark.BEFORE,
          Mark.AFTER);

  private final Line line;
  private final Dates dates;
  private final Times times;
  private final Decades decades;
  private final Periods periods;
  private final Ages ages;
  private final Ordinals ordinals;
  private final Fractions fractions;
  private final Quantities quantities;
  private final Durations durations;
  private final Distances distances;
  private final Rates rates;
  private final Multitudes multitudes;

  private FigureFinder(List<NumberWord> words) {
    line = new Line(words);
    dates = new Dates(line);
    times = new Times(line);
    decades = new Decades(line);
    periods = new Periods(line);
    ages = new Ages(line);
    ordinals = new Ordinals(line);
    fractions = new Fractions(line);
    quantities = new Quantities(line);
    durations = new Durations(line);
    distances = new Distances(line);
    rates = new Rates(line);
    multitudes = new Multitudes(line);
  }

  /** The figures of a sentence in reading order, not overlapping. */
  public static List<Figure> find(List<NumberWord> words) {
    for (NumberWord word : words) {
      if (counts(word)) {
        return new FigureFinder(words).find();
      }
    }
    return List.of();
  }

  /** What digits by themselves say in English, likeliest first: 3 April 2015, 14,500, 1,200. */
  public static List<String> english(Token digits) {
    NumberWord word = NumberWord.of(digits);
    return find(List.of(word)).stream()
        .findFirst()
        .map(Figure::english)
        .orElse(List.of(word.text()));
  }

  private List<Figure> find() {
    List<Figure> found = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Figure figure = mayOpen(at) ? longest(at) : null;
      if (figure != null) {
        found.add(figure);
      }
      at = figure == null ? at + 1 : figure.end();
    }
    return found;
  }

  /** Whether a figure can begin at a word: at "from" and "to" none does. */
  private boolean mayOpen(int at) {
    NumberWord word = line.at(at);
    for (Meaning m : word.meanings()) {
      if (!(m instanceof Mark mark)
          || OPENING.contains(mark)
          || (mark == Mark.IN && line.at(at + 1).article())) {
        return true;
      }
    }
    return word.isNumber();
  }

  /** Whether a word is a number or names a time: units and small words alone make no figure. */
  private static boolean counts(NumberWord word) {
    for (Meaning m : word.meanings()) {
      switch (m) {
        case Meaning.Mark _,
            Meaning.Measure _,
            Meaning.Nation _,
            Meaning.Parts _,
            Meaning.Stretch _,
            Meaning.Per _,
            Meaning.Numbered _ -> {}
        case Meaning.Ones _,
            Meaning.Ten _,
            Meaning.Tens _,
            Meaning.Hundreds _,
            Meaning.Scale _,
            Meaning.Many _,
            Meaning.Part _,
            Meaning.Ordinal _,
            Meaning.MonthName _,
            Meaning.MonthHead _,
            Meaning.Weekday _,
            Meaning.Decade _,
            Meaning.Counted _,
            Meaning.TwoOf _,
            Meaning.Span _,
            Meaning.Money _,
            Meaning.DayPart _ -> {
          return true;
        }
      }
    }
    return word.isNumber();
  }

  /** Of equally long ones the first reader's: dates know their words best, amounts least. */
  private @Nullable Figure longest(int at) {
    Figure best = null;
    for (Figure figure :
        new @Nullable Figure[] {
          dates.read(at),
          times.read(at),
          decades.read(at),
          periods.read(at),
          ages.read(at),
          ordinals.read(at),
          fractions.read(at),
          counted(at),
          durations.read(at),
          distances.read(at),
          rates.read(at),
          multitudes.read(at),
          quantities.read(at)
        }) {
      if (figure != null && (best == null || figure.end() > best.end())) {
        best = figure;
      }
    }
    return best;
  }

  /** الـ45. */
  private @Nullable Figure counted(int at) {
    if (!line.is(at, Mark.BARE_ARTICLE)) {
      return null;
    }
    int value = line.at(at + 1).isNumber() ? Digits.whole(line.at(at + 1).text()) : -1;
    boolean alone = line.is(at + 2, Mark.TO) || quantities.read(at + 1) == null;
    if (value <= 0 || !alone) {
      return null;
    }
    if (line.is(at - 1, Mark.GROUP) && GROUPS.contains(value)) {
      return Figure.of(at, at + 2, "G" + value);
    }
    String ordinal = English.ordinal(value);
    return ordinals.isOrdered(at - 1)
        ? new Figure(at, at + 2, List.of(ordinal, "the " + value))
        : new Figure(at, at + 2, List.of("the " + value, ordinal));
  }
}

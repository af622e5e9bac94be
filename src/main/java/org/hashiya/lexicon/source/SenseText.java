package org.hashiya.lexicon.source;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hashiya.lexicon.Field;
import org.hashiya.lexicon.Sense;

/** Writes senses as the column of the source that {@link SenseParser} reads. */
public final class SenseText {
  private static final Map<Field, String> FIELDS =
      Map.of(
          Field.MILITARY, "[mil] ",
          Field.ECONOMY, "[econ] ",
          Field.LAW, "[law] ",
          Field.MEDICINE, "[med] ",
          Field.SPORT, "[sport] ",
          Field.RELIGION, "[rel] ",
          Field.TECHNOLOGY, "[tech] ",
          Field.POLITICS, "[pol] ");

  private SenseText() {}

  public static String of(List<Sense> senses) {
    return senses.stream().map(SenseText::of).collect(Collectors.joining("; "));
  }

  /** One sense: {@code [mil] عَلَى: seize, capture}. */
  public static String of(Sense sense) {
    String preposition = sense.preposition().isEmpty() ? "" : sense.preposition() + ": ";
    return FIELDS.getOrDefault(sense.field(), "")
        + preposition
        + String.join(", ", sense.glosses());
  }
}

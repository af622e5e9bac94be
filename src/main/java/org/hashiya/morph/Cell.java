package org.hashiya.morph;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in a paradigm, shared by the forms of all entries that stand there.
 *
 * @param features what a form at the place says
 * @param joining how it stands to a pronoun
 */
public record Cell(Features features, Form.Joining joining) {
  private static final Features.Aspect[] ASPECTS = Features.Aspect.values();
  private static final Features.Voice[] VOICES = Features.Voice.values();
  private static final Features.Person[] PERSONS = Features.Person.values();
  private static final Features.Gender[] GENDERS = Features.Gender.values();
  private static final Features.Number[] NUMBERS = Features.Number.values();

  /** The cell as bits, for the compiled file. */
  public int packed() {
    int bits = ordinal(features.aspect());
    bits = bits << 2 | ordinal(features.voice());
    bits = bits << 2 | ordinal(features.person());
    bits = bits << 2 | ordinal(features.gender());
    bits = bits << 2 | ordinal(features.number());
    bits = bits << 3 | mask(features.cases());
    bits = bits << 4 | mask(features.moods());
    bits = bits << 3 | mask(features.states());
    return bits << 2 | joining.ordinal();
  }

  /** The cell of some bits made by {@link #packed}. */
  static Cell unpacked(int bits) {
    Features features =
        new Features(
            value(bits >> 20 & 3, ASPECTS),
            value(bits >> 18 & 3, VOICES),
            value(bits >> 16 & 3, PERSONS),
            value(bits >> 14 & 3, GENDERS),
            value(bits >> 12 & 3, NUMBERS),
            set(Features.Case.class, bits >> 9 & 7),
            set(Features.Mood.class, bits >> 5 & 15),
            set(Features.State.class, bits >> 2 & 7));
    return new Cell(features, Form.Joining.values()[bits & 3]);
  }

  private static int ordinal(@Nullable Enum<?> value) {
    return value == null ? 0 : value.ordinal() + 1;
  }

  private static <E> @Nullable E value(int code, E[] all) {
    return code == 0 ? null : all[code - 1];
  }

  private static int mask(Set<? extends Enum<?>> set) {
    int mask = 0;
    for (Enum<?> e : set) {
      mask |= 1 << e.ordinal();
    }
    return mask;
  }

  private static <E extends Enum<E>> Set<E> set(Class<E> type, int mask) {
    Set<E> set = EnumSet.noneOf(type);
    for (E e : EnumSet.allOf(type)) {
      if ((mask & 1 << e.ordinal()) != 0) {
        set.add(e);
      }
    }
    return Collections.unmodifiableSet(set);
  }
}

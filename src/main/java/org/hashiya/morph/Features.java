package org.hashiya.morph;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Inflectional features of a stem. A feature that the word class lacks is null, one that the
 * spelling leaves open is a set with several members.
 */
public record Features(
    @Nullable Aspect aspect,
    @Nullable Voice voice,
    @Nullable Person person,
    @Nullable Gender gender,
    @Nullable Number number,
    Set<Case> cases,
    Set<Mood> moods,
    Set<State> states) {

  /** No inflection at all. */
  public static final Features NONE =
      new Features(null, null, null, null, null, Set.of(), Set.of(), Set.of());

  /** Tense and aspect of a finite verb. */
  public enum Aspect {
    PERFECT,
    IMPERFECT,
    IMPERATIVE
  }

  /** Voice of a finite verb. */
  public enum Voice {
    ACTIVE,
    PASSIVE
  }

  /** Grammatical person. */
  public enum Person {
    FIRST,
    SECOND,
    THIRD
  }

  /** Gender of the form. */
  public enum Gender {
    MASCULINE,
    FEMININE
  }

  /** Number of the form. */
  public enum Number {
    SINGULAR,
    DUAL,
    PLURAL
  }

  /** Case of a noun or adjective. */
  public enum Case {
    NOMINATIVE,
    ACCUSATIVE,
    GENITIVE
  }

  /** Mood of an imperfect verb. */
  public enum Mood {
    INDICATIVE,
    SUBJUNCTIVE,
    JUSSIVE,
    /** لَيَكُونَنَّ: in news behind لَـ and in prohibitions only. */
    ENERGETIC
  }

  /** Definiteness of a noun or adjective. */
  public enum State {
    INDEFINITE,
    DEFINITE,
    CONSTRUCT
  }
}

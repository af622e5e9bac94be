package org.hashiya.gloss;

import java.util.List;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.jspecify.annotations.Nullable;

/**
 * What a pronoun of the third person singular stands for: the nearest noun before it that agrees,
 * of a construct its head. هِيَ stands for several things as well as for one.
 */
enum Referent {
  /** Of a person: he, she. */
  PERSON,
  /** Of one thing: it. */
  THING,
  /** Of several things: they. */
  THINGS,
  /** Of something outside the sentence. */
  UNKNOWN;

  /** How many words back a noun is looked for. */
  private static final int REACH = 16;

  /**
   * The referent of a pronoun.
   *
   * @param chosen the chosen candidates of the sentence, null for punctuation
   * @param before the number of the word before which it is looked for
   * @param feminine whether the pronoun is هِيَ or هَا
   */
  static Referent of(List<@Nullable Candidate> chosen, int before, boolean feminine) {
    for (int i = before - 1; i >= Math.max(0, before - REACH); i--) {
      Candidate c = chosen.get(i);
      if (c == null || !agrees(c, feminine)) {
        continue;
      }
      int head = i;
      while (isPartOf(chosen, head) && agreesHead(chosen, head - 1, feminine)) {
        head--;
      }
      return kind(chosen.get(head));
    }
    return UNKNOWN;
  }

  /** Whether there is a person before a word for whom the pronoun may stand. */
  static boolean hasPerson(List<@Nullable Candidate> chosen, int before, boolean feminine) {
    for (int i = before - 1; i >= 0; i--) {
      Candidate c = chosen.get(i);
      if (c != null && agrees(c, feminine) && kind(c) == PERSON) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPartOf(List<@Nullable Candidate> chosen, int at) {
    Candidate c = chosen.get(at);
    Candidate head = at == 0 ? null : chosen.get(at - 1);
    return c != null
        && head != null
        && !c.preposition
        && !c.conjunction
        && head.mayBeConstruct()
        && !head.hasAccusativeAlif();
  }

  private static boolean agreesHead(List<@Nullable Candidate> chosen, int at, boolean feminine) {
    Candidate c = chosen.get(at);
    return c != null && agrees(c, feminine);
  }

  private static Referent kind(@Nullable Candidate c) {
    if (c == null) {
      return UNKNOWN;
    }
    return Persons.is(c) ? PERSON : c.number() == Number.PLURAL ? THINGS : THING;
  }

  private static boolean agrees(Candidate c, boolean feminine) {
    if (!c.noun || TimeWords.is(c) || Emphasis.is(c)) {
      return false;
    }
    if (c.number() == Number.PLURAL) {
      return feminine && !Persons.is(c);
    }
    if (c.number() == Number.DUAL) {
      return false;
    }
    Gender gender = c.gender();
    return gender == null ? !(feminine && Persons.is(c)) : (gender == Gender.FEMININE) == feminine;
  }
}

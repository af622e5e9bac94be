package org.hashiya.gloss;

import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Particles that tie a clause to the one before: كَمَا is "also" where it goes on and "as" where it
 * compares; حَيْثُ is "where" right behind a place and "as" behind a clause; حَتَّى before what is
 * to come is "so that", behind a verb of waiting "until" (Badawi, Carter and Gully, Modern Written
 * Arabic, 5.7 to 5.9).
 */
final class ClauseLinks {
  private static final String ALSO = "also";
  private static final String AS = "as";

  /** How far before حَيْثُ its place may stand. */
  private static final int PLACE = 3;

  /** How far before حَتَّى the verb may stand that waits. */
  private static final int WAIT = 10;

  /** How long a clause is that only compares: كَمَا يَقُولُ أَهْلُ الْقَرْيَةِ. */
  private static final int REMARK = 6;

  /** How far behind a verb of saying its statement may begin. */
  private static final int STATEMENT = 8;

  /** What is said, known, seen or usual, to which كَمَا compares. */
  private static final Set<String> COMPARED =
      Set.of(
          "قَالَ",
          "ذَكَرَ",
          "زَعَمَ",
          "اِدَّعَى",
          "رَأَى",
          "اِعْتَقَدَ",
          "ظَنَّ",
          "تَوَقَّعَ",
          "وَصَفَ",
          "سَمَّى",
          "أَسْمَى",
          "عَلِمَ",
          "عَرَفَ",
          "بَدَا",
          "ظَهَرَ",
          "وَرَدَ",
          "جَاءَ",
          "نَصَّ",
          "حَدَثَ",
          "حَصَلَ",
          "جَرَى",
          "وَقَعَ",
          "فَعَلَ",
          "وَعَدَ",
          "أَرَادَ",
          "شَاءَ",
          "طَلَبَ",
          "أَمَرَ",
          "سَبَقَ",
          "وَجَبَ",
          "اِنْبَغَى",
          "تَعَوَّدَ",
          "اِعْتَادَ",
          "خَطَّطَ",
          "قَرَّرَ",
          "أَعْلَنَ",
          "أَكَّدَ",
          "أَوْضَحَ",
          "أَشَارَ",
          "أَفَادَ",
          "كَتَبَ",
          "عَبَّرَ",
          "نَقَلَ",
          "رَوَى",
          "كَانَ");

  /** Verbs behind which حَيْثُ tells no place: they report or measure. */
  private static final Set<String> REPORTS =
      Set.of(
          "بَلَغَ",
          "وَصَلَ",
          "قَالَ",
          "أَكَّدَ",
          "أَوْضَحَ",
          "أَشَارَ",
          "ذَكَرَ",
          "أَضَافَ",
          "سَجَّلَ",
          "اِرْتَفَعَ",
          "اِنْخَفَضَ",
          "تَرَاوَحَ",
          "هَدَّدَ",
          "اِعْتَبَرَ",
          "رَأَى",
          "أَعْلَنَ",
          "تَوَقَّعَ",
          "مَثَّلَ",
          "شَكَّلَ",
          "أَعْرَبَ",
          "دَعَا",
          "طَالَبَ");

  /** Behind them and behind negations حَتَّى is "until". */
  private static final Set<String> WAITING =
      Set.of(
          "اِنْتَظَرَ",
          "اِنْتِظَار",
          "بَقِيَ",
          "ظَلَّ",
          "اِسْتَمَرَّ",
          "وَاصَلَ",
          "مُوَاصَلَة",
          "صَبَرَ",
          "أَجَّلَ",
          "تَأْجِيل",
          "عَلَّقَ",
          "تَعْلِيق",
          "تَرَيَّثَ",
          "مَكَثَ");

  /** كَمَا لَمْ يَحْدُثْ مِنْ قَبْلُ. */
  private static final Set<String> HAPPENING = Set.of("حَدَثَ", "حَصَلَ", "سَبَقَ");

  private ClauseLinks() {}

  /** The gloss that fits; null where the lexicon tells. */
  static @Nullable String gloss(List<@Nullable Candidate> chosen, int at, Candidate word) {
    Candidate next = ChosenWords.at(chosen, at + 1);
    if (next == null) {
      return null;
    }
    return switch (word.lemma()) {
      case "كَمَا" -> likewise(chosen, at, next);
      case "حَيْثُ" -> next.pos == PartOfSpeech.SUBORDINATOR ? null : where(chosen, at, next);
      case "حَتَّى" -> word.pos == PartOfSpeech.SUBORDINATOR ? until(chosen, at, next) : null;
      default -> null;
    };
  }

  private static @Nullable String likewise(
      List<@Nullable Candidate> chosen, int at, Candidate next) {
    if (next.lemma().equals("أَنَّ")) {
      return ALSO; // كَمَا أَنَّ
    }
    boolean opens = ChosenWords.at(chosen, at - 1) == null;
    Candidate verb = next;
    if (next.pos == PartOfSpeech.NEGATION || next.lemma().equals("سَوْفَ")) {
      Candidate beyond = ChosenWords.at(chosen, at + 2);
      verb = beyond == null ? next : beyond;
    }
    if (!verb.verb) {
      return null;
    }
    if (next.pos == PartOfSpeech.NEGATION) {
      return HAPPENING.contains(verb.lemma()) ? AS : ALSO;
    }
    if (COMPARED.contains(verb.lemma())) {
      return isStated(chosen, at) ? (opens ? ALSO : AS) : isRemark(chosen, at, verb) ? AS : null;
    }
    if (verb != next || verb.future) {
      return ALSO;
    }
    return opens || (verb.perfect() && isWhole(chosen, at)) ? ALSO : null;
  }

  /** كَمَا قَالَ إِنَّ: it is said besides. */
  private static boolean isStated(List<@Nullable Candidate> chosen, int at) {
    for (int i = at + 2; i < Math.min(chosen.size(), at + 2 + STATEMENT); i++) {
      Candidate c = chosen.get(i);
      if (c == null) {
        return false;
      }
      if (c.pos == PartOfSpeech.SUBORDINATOR || c.verb) {
        return c.pos == PartOfSpeech.SUBORDINATOR;
      }
    }
    return false;
  }

  /** A short clause behind another, or what is said or seems now. */
  private static boolean isRemark(List<@Nullable Candidate> chosen, int at, Candidate verb) {
    if (at == 0 && verb.perfect()) {
      return false;
    }
    for (int i = at + 1; i < at + 1 + REMARK; i++) {
      if (ChosenWords.at(chosen, i) == null) {
        return true;
      }
    }
    return verb.imperfect();
  }

  /** Whether a clause with a verb of its own stands before, and one as long follows. */
  private static boolean isWhole(List<@Nullable Candidate> chosen, int at) {
    for (int i = at + 1; i <= at + 3; i++) {
      if (ChosenWords.at(chosen, i) == null) {
        return false;
      }
    }
    for (int i = at - 1; i >= 0; i--) {
      Candidate c = chosen.get(i);
      if (c == null || c.verb) {
        return c == null || i < at - 3;
      }
    }
    return true;
  }

  /** The nearest place or time before it decides, unless the clause reports or measures. */
  private static @Nullable String where(List<@Nullable Candidate> chosen, int at, Candidate next) {
    Candidate before = ChosenWords.at(chosen, at - 1);
    if (before != null && before.lemma().equals("مِنْ")) {
      return null; // مِنْ حَيْثُ
    }
    if ((next.verb && REPORTS.contains(next.lemma())) || isPlanned(chosen, at, next)) {
      return AS;
    }
    for (int i = at - 1; i >= Math.max(0, at - 1 - PLACE); i--) {
      Candidate c = chosen.get(i);
      if (c != null && TimeWords.is(c)) {
        return i == at - 1 ? "when" : AS;
      }
      if (c != null && (c.noun || c.name) && Places.has(c)) {
        return "where";
      }
    }
    return AS;
  }

  /** حَيْثُ كَانَ مِنَ الْمُقَرَّرِ. */
  private static boolean isPlanned(List<@Nullable Candidate> chosen, int at, Candidate next) {
    Candidate beyond = ChosenWords.at(chosen, at + 2);
    Candidate from = next.lemma().equals("كَانَ") ? beyond : next;
    return from != null && from.lemma().equals("مِنْ");
  }

  private static @Nullable String until(List<@Nullable Candidate> chosen, int at, Candidate next) {
    if (!next.imperfect() && next.pos != PartOfSpeech.NEGATION) {
      return null;
    }
    for (int i = at - 1; i >= Math.max(0, at - WAIT); i--) {
      Candidate c = chosen.get(i);
      if (c == null || WAITING.contains(c.lemma())) {
        return c == null ? "so that" : null;
      }
      if (c.pos == PartOfSpeech.NEGATION) {
        return next.pos == PartOfSpeech.NEGATION ? "so that" : null;
      }
    }
    return "so that";
  }
}

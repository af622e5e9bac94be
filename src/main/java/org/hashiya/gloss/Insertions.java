package org.hashiya.gloss;

import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Role;
import org.hashiya.morph.Segment;
import org.jspecify.annotations.Nullable;

/**
 * Words that may stand inside a term though it says nothing of them: a demonstrative in a construct
 * (إِغْلَاق هٰذَا الْمِلَفّ), and between a noun and its preposition what belongs to the noun, its
 * adjectives or its subject (وُقُوف إِسْرَائِيل وَرَاءَ).
 */
final class Insertions {
  private static final String FROM = "مِنْ";
  private static final String PARTICIPLE = "م";
  private static final String TO = "ل";

  /** With مِنْ they tell of what a part is meant. */
  private static final Set<String> PARTITIVES =
      Set.of("عَدَد", "مَزِيد", "كَثِير", "قَلِيل", "عَدِيد", "جُزْء", "مَجْمُوعَة", "بَعْض");

  /** Masdars and participles that have become things, of which their verb says nothing. */
  private static final Set<String> THINGS =
      Set.of(
          "اِقْتِصَاد",
          "حَقّ",
          "حِسَاب",
          "خِطَاب",
          "دَيْن",
          "دِين",
          "قَدْر",
          "نَشَاط",
          "اِسْتِقْلَال",
          "سِيَاسَة",
          "حُكْم",
          "عَمَل",
          "هَامّ",
          "عَامِل",
          "كِتَاب",
          "كَاتِب",
          "بَيَان",
          "وَاجِب",
          "طَالِب",
          "وَالِد",
          "صَاحِب",
          "شَارِع",
          "مُجْتَمَع",
          "مَوْضُوع",
          "وَضْع",
          "اِجْتِمَاع",
          "بِنَاء",
          "مُسْتَشْفَى",
          "مُدِير");

  private Insertions() {}

  /** Whether a word only points at the noun with the article behind it. */
  static boolean pointsAtNext(List<Word> words, int at) {
    Candidate word = best(words, at);
    if (word == null || word.pos != PartOfSpeech.DEMONSTRATIVE || word.preposition) {
      return false;
    }
    Candidate next = best(words, at + 1);
    return next != null && next.article && !next.conjunction && !next.preposition;
  }

  /** Whether a word may belong to the noun before it: its adjective or its subject. */
  static boolean isAttribute(List<Word> words, int at) {
    Candidate c = best(words, at);
    return c != null
        && (c.nominal() || c.pos == PartOfSpeech.DEMONSTRATIVE)
        && !c.preposition
        && !c.conjunction;
  }

  /** Whether the likeliest reading of a word is an action or a doer, which has complements. */
  static boolean mayBeParted(List<Candidate> candidates) {
    Candidate c = candidates.isEmpty() ? null : candidates.getFirst();
    return c != null
        && c.nominal()
        && !c.name
        && c.number() != Number.PLURAL
        && !THINGS.contains(c.lemma());
  }

  /** Whether the likeliest reading of a word may be a passive participle: جُهُود مَبْذُولَة. */
  static boolean isParticiple(List<Candidate> candidates) {
    Candidate c = candidates.isEmpty() ? null : candidates.getFirst();
    return c != null && c.adjective && !c.conjunction && c.lemma().startsWith(PARTICIPLE);
  }

  /**
   * Whether a word shows that it hangs on a noun further off: a preposition, or an object. مِنْ
   * behind a longer phrase rather tells a part of it (اِنْطِلَاق الْمَرْحَلَة الثَّانِيَة مِنْ),
   * لِـ a purpose.
   *
   * @param first the first word between
   */
  static boolean isComplement(List<Word> words, int first, int at) {
    Candidate c = best(words, at);
    if (c == null || c.conjunction) {
      return false;
    }
    if (c.preposition) {
      return c.pos == PartOfSpeech.PRONOUN || !joinedWith(c, TO);
    }
    if (c.pos != PartOfSpeech.PREPOSITION) {
      return c.hasAccusativeAlif();
    }
    return !c.lemma().equals(FROM)
        || (at == first + 1 && !isQuantity(best(words, first)) && !isOfThem(words, first, at));
  }

  /**
   * مُعَانَاة أُسْرَتِهِ مِنَ الْمُزَارِعِينَ: behind somebody's people مِنْ tells who they are.
   */
  private static boolean isOfThem(List<Word> words, int people, int from) {
    Candidate them = best(words, people);
    Candidate kind = best(words, from + 1);
    return them != null
        && them.pronounSuffix
        && kind != null
        && kind.article
        && kind.number() == Number.PLURAL
        && SenseHint.isPerson(kind.analysis.entry());
  }

  private static boolean joinedWith(Candidate c, String preposition) {
    for (Segment s : c.analysis.segments()) {
      if (s.role() == Role.PREPOSITION) {
        return s.text().startsWith(preposition);
      }
    }
    return false;
  }

  private static boolean isQuantity(@Nullable Candidate c) {
    return c != null && (c.pos == PartOfSpeech.NUMERAL || PARTITIVES.contains(c.lemma()));
  }

  /** The likeliest reading of a word by itself, or null for a sign or beyond the sentence. */
  private static @Nullable Candidate best(List<Word> words, int at) {
    return at < words.size() ? words.get(at).first() : null;
  }
}

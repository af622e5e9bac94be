package org.hashiya.morph;

import static org.hashiya.morph.Letters.DAMMA;
import static org.hashiya.morph.Letters.FATHA;
import static org.hashiya.morph.Letters.HAMZA;
import static org.hashiya.morph.Letters.KASRA;
import static org.hashiya.morph.Letters.SUKUN;

import java.util.ArrayList;
import java.util.List;

/**
 * What kind of verb a lemma is, read from its own vowels: the ten forms differ in few ways that
 * matter to inflection, and the vowelled lemma shows them all.
 *
 * @param stem perfect stem of the third person masculine singular in spoken form: without the final
 *     vowel, or for a defective verb without its final long or weak syllable
 * @param passive the lemma itself is passive (تُوُفِّيَ): only passive forms exist; the stem is the
 *     active one
 */
record VerbShape(Family family, Ending ending, List<Unit> stem, boolean passive) {
  /** What the forms have in common in the imperfect. */
  enum Family {
    /** Form I: stem vowels are lexical. */
    GROUND,
    /** II, III and quadriliteral I: prefix with damma, last vowel i. */
    INTENSIVE,
    /** IV: as INTENSIVE, with a hamza that the imperfect drops. */
    CAUSATIVE,
    /** V, VI, quadriliteral II: prefix ت, last vowel stays a. */
    REFLEXIVE,
    /** VII to X and quadriliteral III, IV: connecting alif, last vowel i. */
    CONNECTING
  }

  /** How the stem ends. */
  enum Ending {
    STRONG,
    /** Long vowel before the last radical (قَالَ، أَقَامَ). */
    HOLLOW,
    /** Last radical doubled (مَدَّ، اِسْتَمَرَّ). */
    GEMINATE,
    /** Ends in ā (رَمَى، دَعَا، أَعْطَى). */
    DEFECTIVE_A,
    /** Ends in iya (بَقِيَ). */
    DEFECTIVE_I
  }

  /**
   * Reads the shape of a verb.
   *
   * @param masdars as listed; one in مُـ tells form III from IV where both begin with آ
   */
  static VerbShape of(String lemma, String root, List<String> masdars) {
    List<Unit> units = Unit.parse(Orthography.spoken(lemma));
    boolean passive =
        units.getFirst().vowel() == DAMMA && units.stream().anyMatch(u -> u.vowel() == KASRA);
    if (passive) {
      units = activeOf(units);
    }
    Family family = family(units, root);
    boolean thirdForm = masdars.stream().anyMatch(m -> m.startsWith("مُ"));
    if (family == Family.CAUSATIVE && units.get(1).isLongVowel() && thirdForm) {
      family =
          Family.INTENSIVE; // آزَرَ, مُؤَازَرَة; but مَحَبَّة belongs to the fourth form أَحَبَّ
    }
    if (family == Family.CAUSATIVE && units.get(1).isLongVowel()) {
      units.set(1, Unit.of(HAMZA, SUKUN)); // آمَنَ is spoken ءَءْمَنَ before contraction
    }
    int last = units.size() - 1;
    Unit end = units.get(last);
    Unit before = units.get(last - 1);
    boolean alif = end.vowel() == Unit.BARE && (end.letter() == 'ى' || end.letter() == 'ا');
    if (alif) {
      return new VerbShape(family, Ending.DEFECTIVE_A, base(units, last), passive);
    }
    if (end.letter() == 'ي' && before.vowel() == KASRA && !end.doubled()) {
      return new VerbShape(family, Ending.DEFECTIVE_I, base(units, last), passive);
    }
    List<Unit> stem = new ArrayList<>(units);
    stem.set(last, end.with(Unit.BARE));
    Ending ending =
        end.doubled()
            ? Ending.GEMINATE
            : before.isLongVowel() && before.letter() == 'ا' ? Ending.HOLLOW : Ending.STRONG;
    return new VerbShape(family, ending, stem, passive);
  }

  private static List<Unit> base(List<Unit> units, int last) {
    List<Unit> base = new ArrayList<>(units.subList(0, last));
    base.set(last - 1, base.get(last - 1).with(Unit.BARE));
    return base;
  }

  /** Turns تُوُفِّيَ into تَوَفَّى, اُسْتُشْهِدَ into اِسْتَشْهَدَ. */
  private static List<Unit> activeOf(List<Unit> passive) {
    List<Unit> out = new ArrayList<>();
    for (Unit u : passive) {
      boolean connecting = out.isEmpty() && u.letter() == 'ا';
      boolean turns = u.vowel() == DAMMA || u.vowel() == KASRA;
      out.add(connecting ? u.with(KASRA) : turns ? u.with(FATHA) : u);
    }
    Unit end = out.getLast();
    if (end.letter() == 'ي' && out.get(out.size() - 2).vowel() == FATHA) {
      out.set(out.size() - 1, Unit.of('ى', Unit.BARE));
    }
    return out;
  }

  private static Family family(List<Unit> u, String root) {
    Unit first = u.getFirst();
    int n = u.size();
    if (first.letter() == 'ا') {
      return Family.CONNECTING;
    }
    if (n >= 4 && first.letter() == 'ت' && first.vowel() == FATHA && !u.get(1).isLongVowel()) {
      boolean fifth = n == 4 && u.get(2).doubled();
      boolean sixth = u.get(2).isLongVowel();
      boolean quadriliteral = n == 5 && u.get(2).vowel() == SUKUN;
      if (fifth || sixth || quadriliteral) {
        return Family.REFLEXIVE;
      }
    }
    if (n == 3 && u.get(1).doubled()) {
      return Family.INTENSIVE;
    }
    boolean fourRadicals = root.length() > 5;
    if (first.letter() == HAMZA && first.vowel() == FATHA && !fourRadicals) {
      boolean shortened = n == 3 && u.get(2).doubled();
      boolean defective = n == 4 && u.get(1).vowel() == SUKUN;
      boolean hollow = n == 4 && u.get(2).isLongVowel();
      boolean hamzated = n == 4 && u.get(1).isLongVowel();
      boolean shownFourth = n == 3 && !root.isEmpty() && !root.startsWith("ء");
      if (shortened || defective || hollow || hamzated || shownFourth) {
        return Family.CAUSATIVE;
      }
    }
    return n >= 4 ? Family.INTENSIVE : Family.GROUND;
  }
}

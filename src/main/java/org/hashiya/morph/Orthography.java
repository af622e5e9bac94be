package org.hashiya.morph;

import static org.hashiya.morph.Letters.DAMMA;
import static org.hashiya.morph.Letters.FATHA;
import static org.hashiya.morph.Letters.HAMZA;
import static org.hashiya.morph.Letters.KASRA;
import static org.hashiya.morph.Letters.SUKUN;

import java.util.List;

/**
 * Between the spoken form that the rules of inflection build (a hamza is a consonant like others)
 * and the written one (the hamza has a seat, two alifs are a madda, a weak letter with sukun after
 * its own vowel is that vowel's length). The seat rules are those of the Arabic academies as
 * schoolbooks give them: the stronger of the vowels around the hamza decides, kasra before damma
 * before fatha before sukun.
 */
final class Orthography {
  private static final String STEM_HAMZA = String.valueOf(HAMZA);

  /** Letters with which an ending or an attached pronoun begins after a fatha. */
  private static final String ENDINGS = "ةاىينهك";

  private Orthography() {}

  /** A written, vocalised form with every hamza unseated and every madda split. */
  static String spoken(String written) {
    StringBuilder out = new StringBuilder(written.length() + 2);
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == 'آ') {
        out.append(HAMZA).append(FATHA).append('ا');
      } else if (Letters.isHamza(c)) {
        out.append(HAMZA);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The written form of a spoken one. */
  static String write(String spoken) {
    String s = contract(spoken);
    if (s.indexOf(HAMZA) < 0) {
      return s;
    }
    List<Unit> units = Unit.parse(s);
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < units.size(); i++) {
      Unit u = units.get(i);
      if (u.letter() != HAMZA) {
        append(out, u, u.letter());
        continue;
      }
      char seat = seat(units, i);
      boolean longA = u.vowel() == FATHA && i + 1 < units.size() && isPlainAlif(units.get(i + 1));
      if (longA && seat == 'أ' && !u.doubled()) {
        out.append('آ');
        i++;
      } else {
        append(out, u, seat);
      }
    }
    return out.toString();
  }

  private static boolean isPlainAlif(Unit u) {
    return u.letter() == 'ا' && u.vowel() == Unit.BARE;
  }

  private static void append(StringBuilder out, Unit u, char letter) {
    out.append(letter);
    if (u.doubled()) {
      out.append(Letters.SHADDA);
    }
    if (u.vowel() != Unit.BARE) {
      out.append(u.vowel());
    }
  }

  /** Two hamzas in one syllable give a long vowel; weak letters lengthen their own vowel. */
  private static String contract(String s) {
    return s.replace(STEM_HAMZA + FATHA + STEM_HAMZA + SUKUN, STEM_HAMZA + FATHA + "ا")
        .replace(STEM_HAMZA + DAMMA + STEM_HAMZA + SUKUN, STEM_HAMZA + DAMMA + "و")
        .replace(STEM_HAMZA + KASRA + STEM_HAMZA + SUKUN, STEM_HAMZA + KASRA + "ي")
        .replace(DAMMA + "و" + SUKUN, DAMMA + "و")
        .replace(DAMMA + "ي" + SUKUN, DAMMA + "و")
        .replace(KASRA + "ي" + SUKUN, KASRA + "ي")
        .replace(KASRA + "و" + SUKUN, KASRA + "ي");
  }

  /** Whether what follows may be an ending, so that the hamza keeps the seat of the bare stem. */
  private static boolean mayEndStem(List<Unit> units, int hamza) {
    return hamza + 1 == units.size() || ENDINGS.indexOf(units.get(hamza + 1).letter()) >= 0;
  }

  private static char seat(List<Unit> units, int i) {
    Unit u = units.get(i);
    if (i == 0) {
      return u.vowel() == KASRA ? 'إ' : 'أ';
    }
    Unit before = units.get(i - 1);
    boolean last = i == units.size() - 1;
    if (last) {
      boolean own = before.vowel() == SUKUN || u.vowel() == KASRA;
      return switch (own ? u.vowel() : before.vowel()) {
        case FATHA -> 'أ';
        case DAMMA -> 'ؤ';
        case KASRA -> 'ئ';
        default -> 'ء'; // شَيْء; but يَنْأَ, يَرْتَئِ, whose vowel is no case ending
      };
    }
    char own = u.vowel();
    boolean silentAlif = i > 1 && isPlainAlif(before) && units.get(i - 2).vowel() == KASRA;
    if (silentAlif) {
      return 'ئ'; // مِائَة
    }
    boolean afterYa = before.letter() == 'ي' && (before.isLongVowel() || before.vowel() == SUKUN);
    if (own == KASRA || before.vowel() == KASRA || afterYa) {
      return 'ئ';
    }
    if (before.isLongVowel()) {
      return own == DAMMA && before.letter() == 'ا' ? 'ؤ' : 'ء';
    }
    if (before.letter() == 'و' && before.vowel() == SUKUN) {
      if (own == FATHA && !mayEndStem(units, i)) {
        return 'أ'; // تَوْأَم, as the press writes it; but سَوْءَة, ضَوْءَهُ
      }
      return own == DAMMA ? 'ؤ' : 'ء';
    }
    if (own == DAMMA || before.vowel() == DAMMA) {
      return 'ؤ';
    }
    return 'أ';
  }
}

package org.hashiya.morph;

import static org.hashiya.morph.Letters.DAMMA;
import static org.hashiya.morph.Letters.FATHA;
import static org.hashiya.morph.Letters.HAMZA;

import java.util.LinkedHashSet;
import java.util.Set;
import org.hashiya.morph.Form.Joining;

/**
 * The written forms of a spoken form. There is more than one where usage is divided: a hamza
 * between fatha and damma stands on waw by the academies' rule and on alif in many newspapers
 * (يقرؤون، يقرأون), so does one between yaa and fatha (هيئة، هيأة; ييئس، ييأس), and a hamza at the
 * end takes its seat anew before a pronoun.
 */
final class Spellings {
  /** Any pronoun: only its joining matters for the seat. */
  private static final String PRONOUN = "ه";

  private static final String A_HAMZA_U = FATHA + String.valueOf(HAMZA) + DAMMA;
  private static final String Y_THEN_SEAT = FATHA + "ي" + Letters.SUKUN + "ئ";

  /**
   * يَؤُوبُ and رَؤُوف are never written with alif: as many chars as their letters before the
   * hamza.
   */
  private static final int FIRST_LETTERS = 1;

  private Spellings() {}

  static Set<String> of(String spoken, Joining joining) {
    Set<String> out = new LinkedHashSet<>();
    boolean finalHamza = spoken.charAt(spoken.length() - 1) == HAMZA;
    if (joining != Joining.BOUND) {
      out.addAll(seats(spoken));
    }
    if (joining == Joining.BOUND || (joining == Joining.EITHER && !finalHamza)) {
      out.addAll(beforePronoun(spoken));
    }
    return out;
  }

  /** Written forms before a pronoun, the pronoun itself left off. */
  static Set<String> beforePronoun(String spoken) {
    Set<String> out = new LinkedHashSet<>();
    for (String written : seats(spoken + PRONOUN)) {
      out.add(written.substring(0, written.length() - 1));
    }
    return out;
  }

  private static Set<String> seats(String spoken) {
    String written = Orthography.write(spoken);
    Set<String> all = new LinkedHashSet<>();
    all.add(written);
    int afterA = written.lastIndexOf(FATHA + "ؤ" + DAMMA);
    if (afterA > FIRST_LETTERS && spoken.contains(A_HAMZA_U)) {
      all.add(seated(written, afterA + 1));
    }
    int afterY = written.indexOf(Y_THEN_SEAT + FATHA);
    if (afterY >= 0) {
      all.add(seated(written, afterY + Y_THEN_SEAT.length() - 1));
    }
    return all;
  }

  private static String seated(String written, int at) {
    return written.substring(0, at) + 'أ' + written.substring(at + 1);
  }
}

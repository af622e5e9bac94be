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
 * (يقرؤون، يقرأون), and a hamza at the end takes its seat anew before a pronoun.
 */
final class Spellings {
  /** Any pronoun: only its joining matters for the seat. */
  private static final String PRONOUN = "ه";

  private static final String DIVIDED = FATHA + String.valueOf(HAMZA) + DAMMA;

  /** يَؤُوبُ and رَؤُوف are never written with alif: as many chars as their letters before the hamza. */
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
    int at = written.lastIndexOf(FATHA + "ؤ" + DAMMA);
    boolean lastRadical = at > FIRST_LETTERS && spoken.contains(DIVIDED);
    if (!lastRadical) {
      return Set.of(written);
    }
    Set<String> both = new LinkedHashSet<>();
    both.add(written);
    both.add(written.substring(0, at + 1) + 'أ' + written.substring(at + 2));
    return both;
  }
}

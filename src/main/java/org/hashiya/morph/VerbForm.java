package org.hashiya.morph;

import java.util.List;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;

/** The form of a verb as grammars number them, I to X and beyond. */
public enum VerbForm {
  I,
  II,
  III,
  IV,
  V,
  VI,
  VII,
  VIII,
  IX,
  X,
  /** Of four radicals: دَحْرَجَ. */
  QUADRILITERAL_I,
  /** تَدَحْرَجَ. */
  QUADRILITERAL_II,
  /** اِطْمَأَنَّ and اِفْرَنْقَعَ. */
  QUADRILITERAL_IV;

  private static final String TAKEN_IN = "است";
  private static final int FOUR_RADICALS = 7;

  /**
   * The form of a verb.
   *
   * @throws IllegalArgumentException if the entry is no verb
   */
  public static VerbForm of(Entry verb) {
    if (!(verb.inflection() instanceof Inflection.Verb inflection)) {
      throw new IllegalArgumentException(verb.lemma() + " is no verb");
    }
    List<Unit> units = Unit.parse(Orthography.spoken(verb.lemma()));
    boolean four = verb.root().length() >= FOUR_RADICALS;
    return switch (VerbShape.of(verb.lemma(), verb.root(), inflection.masdars()).family()) {
      case GROUND -> I;
      case INTENSIVE -> four ? QUADRILITERAL_I : units.get(1).doubled() ? II : III;
      case CAUSATIVE -> IV;
      case REFLEXIVE -> four ? QUADRILITERAL_II : units.get(2).doubled() ? V : VI;
      case CONNECTING -> four ? QUADRILITERAL_IV : connecting(verb);
    };
  }

  private static VerbForm connecting(Entry verb) {
    String letters = Letters.strip(verb.lemma());
    String root = verb.root().replace(" ", "");
    if (root.length() < 3 || letters.length() < 4) {
      return VIII;
    }
    char first = root.charAt(0);
    char second = root.charAt(1);
    boolean ownS = first == 'س' && letters.charAt(3) == second; // اِسْتَمَعَ
    if (letters.startsWith(TAKEN_IN) && !ownS) {
      return X;
    }
    if (letters.charAt(1) == 'ن' && first != 'ن') {
      return VII;
    }
    boolean colour =
        letters.length() == 4 && second != root.charAt(2) && first == letters.charAt(1);
    return colour && letters.charAt(2) == second ? IX : VIII;
  }
}

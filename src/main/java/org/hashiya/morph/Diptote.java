package org.hashiya.morph;

import static org.hashiya.morph.Letters.DAMMA;
import static org.hashiya.morph.Letters.FATHA;
import static org.hashiya.morph.Letters.HAMZA;
import static org.hashiya.morph.Letters.KASRA;
import static org.hashiya.morph.Letters.SUKUN;

import java.util.List;

/**
 * Which patterns take no tanwin: the broken plurals مَفَاعِل and مَفَاعِيل and their like, nouns
 * and adjectives in an added ـَاء, and أَفْعَل of colour, defect and comparison.
 */
final class Diptote {
  private Diptote() {}

  static boolean isDiptote(String written, String root) {
    if (written.equals("أَشْيَاء") || written.equals("آخَر")) {
      return true; // the one by usage, against its pattern, the other as an elative
    }
    String spoken = Orthography.spoken(written);
    List<Unit> u = Unit.parse(spoken);
    return isUltimatePlural(u) || isFeminineInHamza(spoken, root) || isElative(u);
  }

  /**
   * Whether a final ى stands for the third radical and so takes tanwin (مَعْنًى, قُرًى), not for
   * the feminine ending (كُبْرَى, قُصْوَى) nor in an elative (أَعْلَى).
   */
  static boolean isRadicalAlif(String stem, String root) {
    if (!stem.endsWith("َى") || root.length() != 5) {
      return false;
    }
    char third = root.charAt(4);
    List<Unit> u = Unit.parse(Orthography.spoken(stem));
    boolean shown = u.size() > 1 && u.get(u.size() - 2).letter() == third;
    return (third == 'و' || third == 'ي') && !shown && !isElative(u);
  }

  /** CaCāCiC and CaCāCīC, where the alif is not followed by a doubled letter alone. */
  private static boolean isUltimatePlural(List<Unit> u) {
    if (u.size() < 5 || u.size() > 6) {
      return false;
    }
    boolean opening =
        u.get(0).vowel() == FATHA
            && u.get(1).vowel() == FATHA
            && !u.get(1).doubled()
            && u.get(2).letter() == 'ا'
            && u.get(2).isLongVowel();
    return opening
        && u.get(3).vowel() == KASRA
        && (u.size() == 5 || (u.get(4).letter() == 'ي' && u.get(4).isLongVowel()))
        && u.getLast().letter() != 'ة';
  }

  /** Whether ـَاء is an ending (صَحْرَاء، وُزَرَاء), not a radical (إِجْرَاء، أَجْزَاء). */
  static boolean isFeminineInHamza(String spoken, String root) {
    List<Unit> u = Unit.parse(spoken);
    int n = u.size();
    if (n < 5 || u.get(n - 1).letter() != HAMZA || u.get(n - 2).letter() != 'ا') {
      return false;
    }
    boolean fala =
        n == 5
            && u.get(1).vowel() == SUKUN
            && u.getFirst().vowel() == FATHA
            && !rootEndsIn(u, root);
    boolean fuala = n == 5 && u.get(0).vowel() == DAMMA && u.get(1).vowel() == FATHA;
    boolean afila =
        n >= 5
            && u.get(0).letter() == HAMZA
            && u.get(0).vowel() == FATHA
            && u.get(n - 3).vowel() == FATHA
            && u.size() > 5;
    boolean geminate = n == 5 && u.get(0).letter() == HAMZA && u.get(2).doubled();
    return fala || fuala || afila || geminate;
  }

  /** The hamza stands for a weak or hamzated third radical when only two radicals precede it. */
  private static boolean rootEndsIn(List<Unit> u, String root) {
    if (root.length() != 5) {
      return false;
    }
    char third = root.charAt(4);
    boolean weak = third == 'و' || third == 'ي' || third == 'ء';
    return weak && u.get(0).letter() != root.charAt(0);
  }

  private static boolean isElative(List<Unit> u) {
    return u.size() == 4
        && u.get(0).letter() == HAMZA
        && u.get(0).vowel() == FATHA
        && u.get(1).vowel() == SUKUN
        && u.get(2).vowel() == FATHA
        && !u.get(3).doubled()
        && u.get(3).letter() != 'ة'
        && u.get(3).vowel() == Unit.BARE;
  }
}

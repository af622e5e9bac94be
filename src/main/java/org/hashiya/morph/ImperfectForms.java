package org.hashiya.morph;

import static org.hashiya.morph.Features.Mood.INDICATIVE;
import static org.hashiya.morph.Features.Mood.JUSSIVE;
import static org.hashiya.morph.Features.Mood.SUBJUNCTIVE;

import java.util.EnumSet;
import java.util.Set;
import org.hashiya.morph.Features.Mood;
import org.hashiya.morph.Form.Joining;
import org.hashiya.morph.VerbStems.Kind;
import org.hashiya.morph.VerbStems.Stem;

/**
 * The imperfect of one stem in all persons and moods; of the energetic those forms that can still
 * be met in print.
 */
final class ImperfectForms {
  private static final Set<Mood> ALL = EnumSet.of(INDICATIVE, SUBJUNCTIVE, JUSSIVE);
  private static final Set<Mood> LONG = EnumSet.of(INDICATIVE);
  private static final Set<Mood> SHORT = EnumSet.of(SUBJUNCTIVE, JUSSIVE);
  private static final Set<Mood> OPEN = EnumSet.of(INDICATIVE, SUBJUNCTIVE);
  private static final Set<Mood> CUT = EnumSet.of(JUSSIVE);
  private static final Set<Mood> ENERGETIC = EnumSet.of(Mood.ENERGETIC);

  private ImperfectForms() {}

  static void add(FiniteForms forms, Stem stem, char prefixVowel) {
    boolean a = stem.kind() == Kind.FINAL_A;
    for (Subject s : Subject.values()) {
      String prefix = s.prefix + prefixVowel;
      String open = prefix + stem.open();
      switch (s.ending) {
        case NONE -> singular(forms, s, prefix, stem);
        case DUAL -> {
          forms.add(s, open + glide(stem) + "َانِ", LONG);
          forms.add(s, open + glide(stem) + "َا", SHORT);
        }
        case MASCULINE_PLURAL -> {
          forms.add(s, open + (a ? "َوْنَ" : "ُونَ"), LONG);
          forms.add(s, open + (a ? "َوْا" : "ُوا"), SHORT, Joining.FREE);
          forms.add(s, open + (a ? "َوْ" : "ُو"), SHORT, Joining.BOUND);
        }
        case FEMININE_SINGULAR -> {
          forms.add(s, open + (a ? "َيْنَ" : "ِينَ"), LONG);
          forms.add(s, open + (a ? "َيْ" : "ِي"), SHORT);
        }
        case FEMININE_PLURAL -> forms.add(s, femininePlural(prefix, stem), ALL);
      }
      energetic(forms, s, open, stem);
    }
  }

  /** The stem's own end before the ā of the dual and the a of the energetic. */
  private static String glide(Stem stem) {
    return switch (stem.kind()) {
      case STRONG -> "";
      case FINAL_A -> "َي";
      case FINAL_I -> "ِي";
      case FINAL_U -> "ُو";
    };
  }

  private static String femininePlural(String prefix, Stem stem) {
    return switch (stem.kind()) {
      case STRONG -> FiniteForms.meet(prefix + stem.closed(), String.valueOf(Letters.SUKUN), "نَ");
      case FINAL_A -> prefix + stem.open() + "َيْنَ";
      case FINAL_I -> prefix + stem.open() + "ِينَ";
      case FINAL_U -> prefix + stem.open() + "ُونَ";
    };
  }

  /** يَكْتُبَنَّ, يَكْتُبُنَّ (they), تَكْتُبِنَّ. */
  static void energetic(FiniteForms forms, Subject s, String open, Stem stem) {
    boolean a = stem.kind() == Kind.FINAL_A;
    switch (s.ending) {
      case NONE -> forms.add(s, open + glide(stem) + "َنَّ", ENERGETIC);
      case MASCULINE_PLURAL -> forms.add(s, open + (a ? "َوُنَّ" : "ُنَّ"), ENERGETIC);
      case FEMININE_SINGULAR -> forms.add(s, open + (a ? "َيِنَّ" : "ِنَّ"), ENERGETIC);
      case DUAL, FEMININE_PLURAL -> {}
    }
  }

  private static void singular(FiniteForms forms, Subject s, String prefix, Stem stem) {
    String open = prefix + stem.open();
    switch (stem.kind()) {
      case STRONG -> {
        boolean same = stem.open().equals(stem.closed());
        forms.add(s, open, same || stem.isGeminate() ? ALL : OPEN);
        if (!same) {
          forms.add(s, prefix + stem.closed() + Letters.SUKUN, CUT);
        }
      }
      case FINAL_A -> {
        if (stem.endsInYa()) {
          forms.add(s, open + "َا", OPEN);
        } else {
          forms.add(s, open + "َى", OPEN, Joining.FREE);
          forms.add(s, open + "َا", OPEN, Joining.BOUND);
        }
        forms.add(s, open + Letters.FATHA, CUT);
      }
      case FINAL_I -> {
        forms.add(s, open + "ِي", OPEN);
        forms.add(s, open + Letters.KASRA, CUT);
      }
      case FINAL_U -> {
        forms.add(s, open + "ُو", OPEN);
        forms.add(s, open + Letters.DAMMA, CUT);
      }
    }
  }
}

package org.hashiya.morph;

import static org.hashiya.morph.Letters.DAMMA;
import static org.hashiya.morph.Letters.DAMMATAN;
import static org.hashiya.morph.Letters.FATHA;
import static org.hashiya.morph.Letters.FATHATAN;
import static org.hashiya.morph.Letters.KASRA;
import static org.hashiya.morph.Letters.KASRATAN;
import static org.hashiya.morph.Letters.SHADDA;
import static org.hashiya.morph.Letters.SUKUN;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Mood;
import org.hashiya.morph.Features.State;

/** Adds the short vowel of case or mood that the spelling leaves out, where a form can take one. */
public final class CaseEndings {
  private static final String MONDAY = "اِثْنَيْن";

  private CaseEndings() {}

  /**
   * The word with its case.
   *
   * @param indefinite whether tanwin is due (neither article nor pronoun nor a construct behind it)
   */
  public static String withCase(Analysis analysis, Case c, boolean indefinite) {
    Features features = analysis.features();
    String root = analysis.entry().root();
    return with(analysis, stem -> withCase(stem, features, root, c, indefinite));
  }

  /** The imperfect with its mood; not for the energetic, which shows its ending. */
  public static String withMood(Analysis analysis, Mood mood) {
    Features features = analysis.features();
    return with(analysis, stem -> withMood(stem, features, mood));
  }

  private static String with(Analysis analysis, UnaryOperator<String> ending) {
    List<Segment> segments = new ArrayList<>();
    for (Segment s : analysis.segments()) {
      segments.add(
          s.role() == Role.STEM ? new Segment(s.role(), ending.apply(s.text()), s.gloss()) : s);
    }
    return Joined.vocalised(segments);
  }

  /** A form with the vowel of its mood. */
  static String withMood(String stem, Features f, Mood mood) {
    if (!takesVowel(stem)) {
      boolean weakRadical = f.moods().contains(Mood.INDICATIVE) && endsInLongVowel(stem);
      boolean heard = mood == Mood.SUBJUNCTIVE && weakRadical && !endsInAlif(stem);
      return heard ? stem + FATHA : stem; // يَرْمِيَ, يَدْعُوَ
    }
    boolean geminate = stem.charAt(stem.length() - 1) == SHADDA;
    return stem
        + switch (mood) {
          case INDICATIVE -> DAMMA;
          case SUBJUNCTIVE -> FATHA;
          case JUSSIVE -> geminate ? FATHA : SUKUN;
          case ENERGETIC -> throw new IllegalArgumentException("the energetic shows its ending");
        };
  }

  /** A form with the vowel of its case. */
  static String withCase(String stem, Features f, String root, Case c, boolean indefinite) {
    if (stem.equals(MONDAY)) {
      return stem + KASRA; // a dual by form
    }
    if (takesVowel(stem)) {
      return stem + caseMark(stem, f, root, c, indefinite);
    }
    if (indefinite && Diptote.isRadicalAlif(stem, root)) {
      return stem.substring(0, stem.length() - 2) + FATHATAN + 'ى'; // مَعْنًى in all cases
    }
    boolean soundPlural =
        f.number() == Features.Number.PLURAL && !f.cases().contains(Case.NOMINATIVE);
    boolean defective =
        stem.endsWith(KASRA + "ي") && (!soundPlural || f.states().contains(State.INDEFINITE));
    return defective && c == Case.ACCUSATIVE ? stem + FATHA : stem; // اَلْقَاضِيَ
  }

  /**
   * Whether a form ends in a consonant without a vowel: a long vowel or an ending takes no other.
   */
  private static boolean takesVowel(String stem) {
    int last = stem.length() - 1;
    while (last > 0 && stem.charAt(last) == SHADDA) {
      last--;
    }
    return !Letters.isMark(stem.charAt(last)) && !endsInLongVowel(stem);
  }

  private static boolean endsInAlif(String stem) {
    return "اىآ".indexOf(stem.charAt(stem.length() - 1)) >= 0;
  }

  private static boolean endsInLongVowel(String stem) {
    return endsInAlif(stem) || stem.endsWith(KASRA + "ي") || stem.endsWith(DAMMA + "و");
  }

  private static char caseMark(String stem, Features f, String root, Case c, boolean indefinite) {
    boolean soundFeminine =
        f.number() == Features.Number.PLURAL
            && Declension.isSoundFeminine(Orthography.spoken(stem));
    if (indefinite && !Diptote.isDiptote(stem, root)) {
      return switch (c) {
        case NOMINATIVE -> DAMMATAN;
        case ACCUSATIVE -> soundFeminine ? KASRATAN : FATHATAN;
        case GENITIVE -> KASRATAN;
      };
    }
    return switch (c) {
      case NOMINATIVE -> DAMMA;
      case ACCUSATIVE -> soundFeminine ? KASRA : FATHA;
      case GENITIVE -> indefinite ? FATHA : KASRA;
    };
  }
}

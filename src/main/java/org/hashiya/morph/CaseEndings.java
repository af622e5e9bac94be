package org.hashiya.morph;

import static org.hashiya.morph.Letters.DAMMA;
import static org.hashiya.morph.Letters.DAMMATAN;
import static org.hashiya.morph.Letters.FATHA;
import static org.hashiya.morph.Letters.FATHATAN;
import static org.hashiya.morph.Letters.KASRA;
import static org.hashiya.morph.Letters.KASRATAN;
import static org.hashiya.morph.Letters.SUKUN;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Mood;

/** Adds the short vowel of case or mood that the spelling leaves out, where a form can take one. */
public final class CaseEndings {
  private CaseEndings() {}

  /**
   * The word with its case.
   *
   * @param indefinite whether tanwin is due (neither article nor pronoun nor a construct behind it)
   */
  public static String withCase(Analysis analysis, Case c, boolean indefinite) {
    return with(analysis, stem -> caseMark(stem, analysis, c, indefinite));
  }

  /** The imperfect with its mood. */
  public static String withMood(Analysis analysis, Mood mood) {
    char mark =
        switch (mood) {
          case INDICATIVE -> DAMMA;
          case SUBJUNCTIVE -> FATHA;
          case JUSSIVE -> SUKUN;
          case ENERGETIC -> throw new IllegalArgumentException("the energetic shows its ending");
        };
    return with(
        analysis,
        stem ->
            mood == Mood.JUSSIVE && stem.endsWith(String.valueOf(Letters.SHADDA)) ? FATHA : mark);
  }

  private interface Ending {
    char of(String stem);
  }

  private static String with(Analysis analysis, Ending ending) {
    List<Segment> segments = new ArrayList<>();
    for (Segment s : analysis.segments()) {
      boolean open = s.role() == Role.STEM && takesVowel(s.text());
      segments.add(open ? new Segment(s.role(), s.text() + ending.of(s.text()), s.gloss()) : s);
    }
    return Joined.vocalised(segments);
  }

  /**
   * Whether a form ends in a consonant without a vowel: a long vowel or an ending takes no other.
   */
  private static boolean takesVowel(String stem) {
    List<Unit> units = Unit.parse(stem);
    Unit last = units.getLast();
    if (last.vowel() != Unit.BARE
        || last.letter() == 'ا'
        || last.letter() == 'ى'
        || last.letter() == 'آ') {
      return false;
    }
    char before = units.size() > 1 ? units.get(units.size() - 2).vowel() : Unit.BARE;
    boolean longVowel =
        !last.doubled()
            && ((last.letter() == 'ي' && before == KASRA)
                || (last.letter() == 'و' && before == DAMMA));
    return !longVowel;
  }

  private static char caseMark(String stem, Analysis analysis, Case c, boolean indefinite) {
    boolean soundFeminine =
        Declension.isSoundFeminine(Orthography.spoken(stem))
            && analysis.features().number() == Features.Number.PLURAL;
    if (indefinite && !Diptote.isDiptote(stem, analysis.entry().root())) {
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

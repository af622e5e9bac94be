package org.hashiya.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.Lexicon;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.State;

/** Readings of a word that nothing else explains, by leaving out one of its letters. */
final class ExtraLetter {
  /** مساءا may be a dual (two evenings of ...), but is most often مَسَاءً misspelled. */
  private static final String NEEDLESS_ALIF = "اءا";

  private static final int SHORTEST = 5;
  private static final Set<Repair> REPAIRS = Repair.set(Repair.EXTRA_LETTER.bit());

  private ExtraLetter() {}

  static boolean isLikely(String letters) {
    return letters.endsWith(NEEDLESS_ALIF);
  }

  static List<Analysis> without(Lexicon lexicon, FormIndex forms, String letters) {
    List<Analysis> found = new ArrayList<>();
    if (letters.length() < SHORTEST) {
      return found;
    }
    int last = letters.length() - 1;
    if (letters.charAt(last) == 'ا') {
      for (Analysis a : exact(lexicon, forms, letters.substring(0, last))) {
        if (takesTanwin(a)) {
          found.add(a.with(REPAIRS));
        }
      }
    }
    for (int i = 1; i <= last; i++) {
      if (letters.charAt(i) == letters.charAt(i - 1)) {
        String shorter = letters.substring(0, i) + letters.substring(i + 1);
        exact(lexicon, forms, shorter).stream()
            .filter(ExtraLetter::isForeign)
            .forEach(a -> found.add(a.with(REPAIRS)));
      }
    }
    return found;
  }

  private static List<Analysis> exact(Lexicon lexicon, FormIndex forms, String letters) {
    return new Divisions(lexicon, forms, letters)
        .all().stream().filter(a -> a.repairs().isEmpty()).toList();
  }

  /**
   * In Arabic words two like letters are seldom a slip (تتدرج); in transcriptions they often are.
   */
  private static boolean isForeign(Analysis a) {
    return isBare(a)
        && a.entry().root().isEmpty()
        && !(a.entry().inflection() instanceof Inflection.Particle)
        && !(a.entry().inflection() instanceof Inflection.Verb);
  }

  private static boolean isBare(Analysis a) {
    return a.segments().stream()
        .allMatch(
            s -> s.role() == Role.STEM || s.role() == Role.ARTICLE || s.role() == Role.CONJUNCTION);
  }

  /** صحراءا, مدارسا: an indefinite accusative that shows no alif. */
  private static boolean takesTanwin(Analysis a) {
    boolean nominal =
        a.entry().inflection() instanceof Inflection.Noun
            || a.entry().inflection() instanceof Inflection.Adjective;
    return nominal
        && isBare(a)
        && a.segments().stream().noneMatch(s -> s.role() == Role.ARTICLE)
        && a.features().cases().contains(Case.ACCUSATIVE)
        && a.features().states().contains(State.INDEFINITE);
  }
}

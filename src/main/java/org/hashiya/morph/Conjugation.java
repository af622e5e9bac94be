package org.hashiya.morph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hashiya.morph.Features.Aspect;
import org.hashiya.morph.Features.Voice;
import org.hashiya.morph.VerbStems.Kind;
import org.hashiya.morph.VerbStems.Stem;

/** All finite forms of a verb. */
final class Conjugation {
  private static final Stem LAYSA = new Stem(Kind.STRONG, "لَيْس", "لَس", 'ي');

  private final Set<Form> forms = new LinkedHashSet<>();

  private Conjugation() {}

  /**
   * The forms of a verb: perfect, imperfect in its moods, imperative, active and passive.
   *
   * @param vowel imperfect vowel of form I, one of a, i, u; anything for derived forms
   */
  static List<Form> of(String lemma, String root, List<String> masdars, char vowel) {
    Conjugation all = new Conjugation();
    if (isLaysa(lemma)) {
      PerfectForms.add(all.forms(Aspect.PERFECT, Voice.ACTIVE), LAYSA);
    } else {
      VerbShape shape = VerbShape.of(lemma, root, masdars);
      all.add(shape, VerbStems.of(shape, vowel, lemma));
    }
    return new ArrayList<>(all.forms);
  }

  /** لَيْسَ has a perfect only, and that with a present meaning. */
  static boolean isLaysa(String lemma) {
    return Letters.strip(lemma).equals("ليس");
  }

  private void add(VerbShape shape, VerbStems stems) {
    if (!shape.passive()) {
      PerfectForms.add(forms(Aspect.PERFECT, Voice.ACTIVE), stems.perfect());
      ImperfectForms.add(
          forms(Aspect.IMPERFECT, Voice.ACTIVE), stems.imperfect(), stems.prefixVowel());
      ImperativeForms.add(
          forms(Aspect.IMPERATIVE, Voice.ACTIVE), stems.imperfect(), shape.family());
    }
    PerfectForms.add(forms(Aspect.PERFECT, Voice.PASSIVE), stems.perfectPassive());
    ImperfectForms.add(
        forms(Aspect.IMPERFECT, Voice.PASSIVE), stems.imperfectPassive(), Letters.DAMMA);
  }

  private FiniteForms forms(Aspect aspect, Voice voice) {
    return new FiniteForms(forms, aspect, voice);
  }
}

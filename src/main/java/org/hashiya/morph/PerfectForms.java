package org.hashiya.morph;

import static org.hashiya.morph.Features.Gender.FEMININE;
import static org.hashiya.morph.Features.Gender.MASCULINE;
import static org.hashiya.morph.Features.Number.DUAL;
import static org.hashiya.morph.Features.Number.PLURAL;
import static org.hashiya.morph.Features.Number.SINGULAR;
import static org.hashiya.morph.Features.Person.FIRST;
import static org.hashiya.morph.Features.Person.SECOND;
import static org.hashiya.morph.Features.Person.THIRD;

import org.hashiya.morph.Form.Joining;
import org.hashiya.morph.VerbStems.Stem;

/** The perfect of one stem in all persons. */
final class PerfectForms {
  private static final String SUKUN = String.valueOf(Letters.SUKUN);

  private PerfectForms() {}

  static void add(FiniteForms forms, Stem stem) {
    switch (stem.kind()) {
      case STRONG -> {
        strong(forms, stem.open());
        withConsonant(forms, stem.closed(), SUKUN);
      }
      case FINAL_A -> finalA(forms, stem);
      case FINAL_I, FINAL_U -> finalI(forms, stem.open());
    }
  }

  private static void strong(FiniteForms forms, String v) {
    forms.add(THIRD, MASCULINE, SINGULAR, v + "َ");
    forms.add(THIRD, FEMININE, SINGULAR, v + "َتْ");
    forms.add(THIRD, MASCULINE, DUAL, v + "َا");
    forms.add(THIRD, FEMININE, DUAL, v + "َتَا");
    forms.add(THIRD, MASCULINE, PLURAL, v + "ُوا", Joining.FREE);
    forms.add(THIRD, MASCULINE, PLURAL, v + "ُو", Joining.BOUND);
  }

  private static void finalA(FiniteForms forms, Stem stem) {
    String b = stem.open();
    String glide = "َ" + stem.glide();
    if (stem.glide() == 'و' || stem.endsInYa()) {
      forms.add(THIRD, MASCULINE, SINGULAR, b + "َا");
    } else {
      forms.add(THIRD, MASCULINE, SINGULAR, b + "َى", Joining.FREE);
      forms.add(THIRD, MASCULINE, SINGULAR, b + "َا", Joining.BOUND);
    }
    forms.add(THIRD, FEMININE, SINGULAR, b + "َتْ");
    forms.add(THIRD, MASCULINE, DUAL, b + glide + "َا");
    forms.add(THIRD, FEMININE, DUAL, b + "َتَا");
    forms.add(THIRD, MASCULINE, PLURAL, b + "َوْا", Joining.FREE);
    forms.add(THIRD, MASCULINE, PLURAL, b + "َوْ", Joining.BOUND);
    withConsonant(forms, b + glide, SUKUN);
  }

  private static void finalI(FiniteForms forms, String b) {
    forms.add(THIRD, MASCULINE, SINGULAR, b + "ِيَ");
    forms.add(THIRD, FEMININE, SINGULAR, b + "ِيَتْ");
    forms.add(THIRD, MASCULINE, DUAL, b + "ِيَا");
    forms.add(THIRD, FEMININE, DUAL, b + "ِيَتَا");
    forms.add(THIRD, MASCULINE, PLURAL, b + "ُوا", Joining.FREE);
    forms.add(THIRD, MASCULINE, PLURAL, b + "ُو", Joining.BOUND);
    withConsonant(forms, b + "ِي", "");
  }

  private static void withConsonant(FiniteForms forms, String stem, String sukun) {
    forms.add(THIRD, FEMININE, PLURAL, FiniteForms.meet(stem, sukun, "نَ"));
    forms.add(SECOND, MASCULINE, SINGULAR, FiniteForms.meet(stem, sukun, "تَ"));
    forms.add(SECOND, FEMININE, SINGULAR, FiniteForms.meet(stem, sukun, "تِ"));
    forms.add(SECOND, null, DUAL, FiniteForms.meet(stem, sukun, "تُمَا"));
    forms.add(SECOND, MASCULINE, PLURAL, FiniteForms.meet(stem, sukun, "تُمْ"), Joining.FREE);
    forms.add(SECOND, MASCULINE, PLURAL, FiniteForms.meet(stem, sukun, "تُمُو"), Joining.BOUND);
    forms.add(SECOND, FEMININE, PLURAL, FiniteForms.meet(stem, sukun, "تُنَّ"));
    forms.add(FIRST, null, SINGULAR, FiniteForms.meet(stem, sukun, "تُ"));
    forms.add(FIRST, null, PLURAL, FiniteForms.meet(stem, sukun, "نَا"));
  }
}

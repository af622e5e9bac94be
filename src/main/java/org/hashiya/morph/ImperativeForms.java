package org.hashiya.morph;

import static org.hashiya.morph.Features.Gender.FEMININE;
import static org.hashiya.morph.Features.Gender.MASCULINE;
import static org.hashiya.morph.Features.Number.DUAL;
import static org.hashiya.morph.Features.Number.PLURAL;
import static org.hashiya.morph.Features.Number.SINGULAR;
import static org.hashiya.morph.Features.Person.SECOND;
import static org.hashiya.morph.Letters.HAMZA;

import java.util.List;
import java.util.Set;
import org.hashiya.morph.Form.Joining;
import org.hashiya.morph.VerbShape.Family;
import org.hashiya.morph.VerbStems.Kind;
import org.hashiya.morph.VerbStems.Stem;

/** The imperative of a verb, from its imperfect stem. */
final class ImperativeForms {
  /** أَخَذَ، أَكَلَ and أَمَرَ lose their hamza: خُذْ. */
  private static final Set<String> SHORTENED = Set.of(HAMZA + "خذ", HAMZA + "كل", HAMZA + "مر");

  private final FiniteForms forms;
  private final Stem stem;
  private final Family family;

  private ImperativeForms(FiniteForms forms, Stem stem, Family family) {
    this.forms = forms;
    this.stem = stem;
    this.family = family;
  }

  static void add(FiniteForms forms, Stem imperfect, Family family) {
    new ImperativeForms(forms, shortened(imperfect), family).addAll();
  }

  private static Stem shortened(Stem stem) {
    if (stem.kind() != Kind.STRONG || !SHORTENED.contains(Letters.strip(stem.open()))) {
      return stem;
    }
    String rest = stem.open().substring(2);
    return new Stem(Kind.STRONG, rest, rest, stem.glide());
  }

  private void addAll() {
    String open = openingOf(stem.open()) + stem.open();
    switch (stem.kind()) {
      case STRONG -> strong(open, openingOf(stem.closed()) + stem.closed());
      case FINAL_A -> weak(open, "َ", "َيْ", "َيَا", "َوْ", "َيْنَ");
      case FINAL_I -> weak(open, "ِ", "ِي", "ِيَا", "ُو", "ِينَ");
      case FINAL_U -> weak(open, "ُ", "ِي", "ُوَا", "ُو", "ُونَ");
    }
    for (Subject s : List.of(Subject.YOU, Subject.YOU_FEMININE, Subject.YOU_ALL)) {
      ImperfectForms.energetic(forms, s, open, stem);
    }
  }

  private void strong(String open, String closed) {
    if (stem.isGeminate()) {
      forms.add(SECOND, MASCULINE, SINGULAR, open + Letters.FATHA);
    }
    forms.add(SECOND, MASCULINE, SINGULAR, closed + Letters.SUKUN);
    forms.add(SECOND, FEMININE, SINGULAR, open + "ِي");
    forms.add(SECOND, null, DUAL, open + "َا");
    forms.add(SECOND, MASCULINE, PLURAL, open + "ُوا", Joining.FREE);
    forms.add(SECOND, MASCULINE, PLURAL, open + "ُو", Joining.BOUND);
    String sukun = String.valueOf(Letters.SUKUN);
    forms.add(SECOND, FEMININE, PLURAL, FiniteForms.meet(closed, sukun, "نَ"));
  }

  private void weak(String b, String sg, String fem, String dual, String plural, String femPlural) {
    forms.add(SECOND, MASCULINE, SINGULAR, b + sg);
    forms.add(SECOND, FEMININE, SINGULAR, b + fem);
    forms.add(SECOND, null, DUAL, b + dual);
    forms.add(SECOND, MASCULINE, PLURAL, b + plural + "ا", Joining.FREE);
    forms.add(SECOND, MASCULINE, PLURAL, b + plural, Joining.BOUND);
    forms.add(SECOND, FEMININE, PLURAL, b + femPlural);
  }

  /** A stem that begins with two consonants takes a connecting alif, form IV its hamza again. */
  private String openingOf(String body) {
    if (family == Family.CAUSATIVE) {
      return HAMZA + "َ";
    }
    List<Unit> units = Unit.parse(body);
    boolean cluster =
        units.size() > 1
            && (units.getFirst().vowel() == Letters.SUKUN || units.getFirst().doubled());
    if (!cluster) {
      return "";
    }
    boolean damma =
        family == Family.GROUND
            && (units.get(1).vowel() == Letters.DAMMA || stem.kind() == Kind.FINAL_U);
    return damma ? "اُ" : "اِ";
  }
}

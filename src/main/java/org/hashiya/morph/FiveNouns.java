package org.hashiya.morph;

import static org.hashiya.morph.Features.Case.ACCUSATIVE;
import static org.hashiya.morph.Features.Case.GENITIVE;
import static org.hashiya.morph.Features.Case.NOMINATIVE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.State;
import org.hashiya.morph.Form.Joining;
import org.jspecify.annotations.Nullable;

/** أَب، أَخ، حَم and ذُو, whose construct shows its case in a long vowel, with their plurals. */
final class FiveNouns {
  private static final Map<String, List<String>> PLURALS =
      Map.of(
          "أَب",
          List.of("آبَاء"),
          "أَخ",
          List.of("إِخْوَة", "إِخْوَان"),
          "حَم",
          List.of("أَحْمَاء"));

  private FiveNouns() {}

  static Optional<List<Form>> of(String lemma) {
    if (lemma.equals("ذُو") || lemma.equals("ذَات")) {
      return Optional.of(possessor(lemma.equals("ذَات")));
    }
    if (!PLURALS.containsKey(lemma)) {
      return Optional.empty();
    }
    List<Form> forms =
        new ArrayList<>(
            Declension.ofNoun(
                lemma, "", Gender.MASCULINE, false, PLURALS.getOrDefault(lemma, List.of()), false));
    addConstruct(forms, lemma);
    String dual = lemma + "َو";
    forms.addAll(
        Declension.ofNoun(dual, "", Gender.MASCULINE, false, List.of(), false).stream()
            .filter(f -> f.features().number() == Number.DUAL)
            .toList());
    return Optional.of(forms);
  }

  /**
   * Whether a form lacks the long vowel: أَب, before no pronoun but ـِي; her father is أَبُوهَا.
   */
  static boolean isShort(String lemma, Features features) {
    return features.number() == Number.SINGULAR
        && features.cases().size() > 1
        && PLURALS.containsKey(lemma);
  }

  private static void addConstruct(List<Form> forms, String stem) {
    forms.add(form(stem + "ُو", Gender.MASCULINE, Number.SINGULAR, EnumSet.of(NOMINATIVE)));
    forms.add(form(stem + "َا", Gender.MASCULINE, Number.SINGULAR, EnumSet.of(ACCUSATIVE)));
    forms.add(form(stem + "ِي", Gender.MASCULINE, Number.SINGULAR, EnumSet.of(GENITIVE)));
  }

  private static List<Form> possessor(boolean feminine) {
    List<Form> forms = new ArrayList<>();
    Set<Case> oblique = EnumSet.of(ACCUSATIVE, GENITIVE);
    if (feminine) {
      forms.addAll(
          Declension.ofNoun("ذَات", "", Gender.FEMININE, false, List.of(), false).stream()
              .filter(f -> f.features().number() == Number.SINGULAR)
              .toList());
      forms.add(form("ذَوَات", Gender.FEMININE, Number.PLURAL, EnumSet.allOf(Case.class)));
      forms.add(form("ذَوَاتَا", Gender.FEMININE, Number.DUAL, EnumSet.of(NOMINATIVE)));
      forms.add(form("ذَوَاتَيْ", Gender.FEMININE, Number.DUAL, oblique));
      return forms;
    }
    addConstruct(forms, "ذ");
    forms.add(form("ذَوَا", Gender.MASCULINE, Number.DUAL, EnumSet.of(NOMINATIVE)));
    forms.add(form("ذَوَيْ", Gender.MASCULINE, Number.DUAL, oblique));
    forms.add(form("ذَوُو", Gender.MASCULINE, Number.PLURAL, EnumSet.of(NOMINATIVE)));
    forms.add(form("ذَوِي", Gender.MASCULINE, Number.PLURAL, oblique));
    return forms;
  }

  private static Form form(
      String written, @Nullable Gender gender, Number number, Set<Case> cases) {
    return new Form(
        written,
        new Features(
            null, null, null, gender, number, cases, Set.of(), EnumSet.of(State.CONSTRUCT)),
        Joining.EITHER);
  }
}

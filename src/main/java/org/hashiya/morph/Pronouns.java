package org.hashiya.morph;

import static org.hashiya.morph.Features.Gender.FEMININE;
import static org.hashiya.morph.Features.Gender.MASCULINE;
import static org.hashiya.morph.Features.Number.DUAL;
import static org.hashiya.morph.Features.Number.PLURAL;
import static org.hashiya.morph.Features.Number.SINGULAR;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Person;
import org.hashiya.morph.Form.Joining;
import org.jspecify.annotations.Nullable;

/**
 * The forms of demonstratives and relatives, cited by their masculine singular, and of personal
 * pronouns, whose genitive is joined to بِ and لِ (بِهِ، لَهُمْ).
 */
final class Pronouns {
  private static final Set<Case> ANY = EnumSet.allOf(Case.class);
  private static final Set<Case> NOMINATIVE = EnumSet.of(Case.NOMINATIVE);
  private static final Set<Case> OBLIQUE = EnumSet.of(Case.ACCUSATIVE, Case.GENITIVE);

  private static final Map<String, List<Form>> POINTING =
      Map.of(
          "هٰذَا",
          List.of(
              form("هٰذَا", MASCULINE, SINGULAR, ANY),
              form("هٰذِهِ", FEMININE, SINGULAR, ANY),
              form("هٰذَانِ", MASCULINE, DUAL, NOMINATIVE),
              form("هٰذَيْنِ", MASCULINE, DUAL, OBLIQUE),
              form("هَاتَانِ", FEMININE, DUAL, NOMINATIVE),
              form("هَاتَيْنِ", FEMININE, DUAL, OBLIQUE),
              form("هٰؤُلَاءِ", null, PLURAL, ANY)),
          "ذٰلِكَ",
          List.of(
              form("ذٰلِكَ", MASCULINE, SINGULAR, ANY),
              form("تِلْكَ", FEMININE, SINGULAR, ANY),
              form("ذَانِكَ", MASCULINE, DUAL, NOMINATIVE),
              form("ذَيْنِكَ", MASCULINE, DUAL, OBLIQUE),
              form("تَانِكَ", FEMININE, DUAL, NOMINATIVE),
              form("تَيْنِكَ", FEMININE, DUAL, OBLIQUE),
              form("أُولٰئِكَ", null, PLURAL, ANY),
              form("أُولَئِكَ", null, PLURAL, ANY)),
          "الَّذِي",
          List.of(
              form("الَّذِي", MASCULINE, SINGULAR, ANY),
              form("الَّتِي", FEMININE, SINGULAR, ANY),
              form("اللَّذَانِ", MASCULINE, DUAL, NOMINATIVE),
              form("اللَّذَيْنِ", MASCULINE, DUAL, OBLIQUE),
              form("اللَّتَانِ", FEMININE, DUAL, NOMINATIVE),
              form("اللَّتَيْنِ", FEMININE, DUAL, OBLIQUE),
              form("الَّذِينَ", MASCULINE, PLURAL, ANY),
              form("اللَّاتِي", FEMININE, PLURAL, ANY),
              form("اللَّوَاتِي", FEMININE, PLURAL, ANY)));

  private static final Map<String, List<Form>> PERSONAL =
      Map.ofEntries(
          personal("أَنَا", "ي", Person.FIRST, null, SINGULAR),
          personal("نَحْنُ", "نَا", Person.FIRST, null, PLURAL),
          personal("أَنْتَ", "كَ", Person.SECOND, MASCULINE, SINGULAR),
          personal("أَنْتُمْ", "كُمْ", Person.SECOND, MASCULINE, PLURAL),
          personal("أَنْتُمَا", "كُمَا", Person.SECOND, null, DUAL),
          personal("هُوَ", "هُ", Person.THIRD, MASCULINE, SINGULAR),
          personal("هِيَ", "هَا", Person.THIRD, FEMININE, SINGULAR),
          personal("هُمَا", "هُمَا", Person.THIRD, null, DUAL),
          personal("هُمْ", "هُمْ", Person.THIRD, MASCULINE, PLURAL),
          personal("هُنَّ", "هُنَّ", Person.THIRD, FEMININE, PLURAL));

  private Pronouns() {}

  static Optional<List<Form>> of(String lemma) {
    List<Form> pointing = POINTING.get(lemma);
    return Optional.ofNullable(pointing == null ? PERSONAL.get(lemma) : pointing);
  }

  private static Form form(
      String written, @Nullable Gender gender, Number number, Set<Case> cases) {
    return new Form(
        written,
        new Features(null, null, null, gender, number, cases, Set.of(), Set.of()),
        Joining.FREE);
  }

  private static Map.Entry<String, List<Form>> personal(
      String lemma, String joined, Person person, @Nullable Gender gender, Number number) {
    List<Form> forms = new ArrayList<>();
    forms.add(form(lemma, person, gender, number, NOMINATIVE));
    forms.add(form(joined, person, gender, number, EnumSet.of(Case.GENITIVE)));
    return Map.entry(lemma, forms);
  }

  private static Form form(
      String written, Person person, @Nullable Gender gender, Number number, Set<Case> cases) {
    return new Form(
        written,
        new Features(null, null, person, gender, number, cases, Set.of(), Set.of()),
        Joining.FREE);
  }
}

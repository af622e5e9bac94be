package org.hashiya.morph;

import static org.hashiya.morph.Features.Gender.FEMININE;
import static org.hashiya.morph.Features.Gender.MASCULINE;
import static org.hashiya.morph.Features.Mood.INDICATIVE;
import static org.hashiya.morph.Features.Mood.JUSSIVE;
import static org.hashiya.morph.Features.Mood.SUBJUNCTIVE;
import static org.hashiya.morph.Features.Number.DUAL;
import static org.hashiya.morph.Features.Number.PLURAL;
import static org.hashiya.morph.Features.Number.SINGULAR;
import static org.hashiya.morph.Features.Person.FIRST;
import static org.hashiya.morph.Features.Person.SECOND;
import static org.hashiya.morph.Features.Person.THIRD;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hashiya.morph.Features.Aspect;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Mood;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Person;
import org.hashiya.morph.Features.Voice;
import org.hashiya.morph.Form.Joining;
import org.hashiya.morph.VerbStems.Kind;
import org.hashiya.morph.VerbStems.Stem;
import org.jspecify.annotations.Nullable;

/** All finite forms of a verb. */
final class Conjugation {
  private static final Set<Mood> ALL = EnumSet.allOf(Mood.class);
  private static final Set<Mood> LONG = EnumSet.of(INDICATIVE);
  private static final Set<Mood> SHORT = EnumSet.of(SUBJUNCTIVE, JUSSIVE);
  private static final Set<Mood> OPEN = EnumSet.of(INDICATIVE, SUBJUNCTIVE);
  private static final Set<Mood> CUT = EnumSet.of(JUSSIVE);

  private final Set<Form> forms = new LinkedHashSet<>();
  private final VerbStems stems;
  private final VerbShape shape;

  private Conjugation(VerbStems stems, VerbShape shape) {
    this.stems = stems;
    this.shape = shape;
  }

  /**
   * The forms of a verb: perfect, imperfect in its moods, imperative, active and passive.
   *
   * @param vowel imperfect vowel of form I, one of a, i, u; anything for derived forms
   */
  static List<Form> of(String lemma, String root, List<String> masdars, char vowel) {
    if (Letters.strip(lemma).equals("ليس")) {
      return new Conjugation(NO_STEMS, NO_SHAPE).laysa();
    }
    VerbShape shape = VerbShape.of(lemma, root, masdars);
    return new Conjugation(VerbStems.of(shape, vowel, lemma), shape).all();
  }

  private static final Stem NO_STEM = new Stem(Kind.STRONG, "", "", 'ي');
  private static final VerbStems NO_STEMS =
      new VerbStems(NO_STEM, NO_STEM, NO_STEM, NO_STEM, Letters.FATHA);
  private static final VerbShape NO_SHAPE =
      new VerbShape(VerbShape.Family.GROUND, VerbShape.Ending.HOLLOW, List.of(), false);

  private List<Form> laysa() {
    perfect(new Stem(Kind.STRONG, "لَيْس", "لَس", 'ي'), Voice.ACTIVE);
    return List.copyOf(forms);
  }

  private List<Form> all() {
    if (!shape.passive()) {
      perfect(stems.perfect(), Voice.ACTIVE);
      imperfect(stems.imperfect(), Voice.ACTIVE, stems.prefixVowel());
      imperative();
    }
    perfect(stems.perfectPassive(), Voice.PASSIVE);
    imperfect(stems.imperfectPassive(), Voice.PASSIVE, Letters.DAMMA);
    return new ArrayList<>(forms);
  }

  private void perfect(Stem stem, Voice voice) {
    Cell cell = new Cell(Aspect.PERFECT, voice);
    switch (stem.kind()) {
      case STRONG -> {
        strongPerfectThird(cell, stem.open());
        perfectWithConsonant(cell, stem.closed(), "ْ");
      }
      case FINAL_A -> {
        String b = stem.open();
        String glide = "َ" + stem.glide();
        String alif = stem.glide() == 'و' || b.endsWith("ي") || b.endsWith("يّ") ? "ا" : "ى";
        cell.add(THIRD, MASCULINE, SINGULAR, b + "َ" + alif, alif.equals("ا") ? Joining.EITHER : Joining.FREE);
        if (alif.equals("ى")) {
          cell.add(THIRD, MASCULINE, SINGULAR, b + "َا", Joining.BOUND);
        }
        cell.add(THIRD, FEMININE, SINGULAR, b + "َتْ");
        cell.add(THIRD, MASCULINE, DUAL, b + glide + "َا");
        cell.add(THIRD, FEMININE, DUAL, b + "َتَا");
        cell.add(THIRD, MASCULINE, PLURAL, b + "َوْا", Joining.FREE);
        cell.add(THIRD, MASCULINE, PLURAL, b + "َوْ", Joining.BOUND);
        perfectWithConsonant(cell, b + glide, "ْ");
      }
      case FINAL_I, FINAL_U -> {
        String b = stem.open();
        cell.add(THIRD, MASCULINE, SINGULAR, b + "ِيَ");
        cell.add(THIRD, FEMININE, SINGULAR, b + "ِيَتْ");
        cell.add(THIRD, MASCULINE, DUAL, b + "ِيَا");
        cell.add(THIRD, FEMININE, DUAL, b + "ِيَتَا");
        cell.add(THIRD, MASCULINE, PLURAL, b + "ُوا", Joining.FREE);
        cell.add(THIRD, MASCULINE, PLURAL, b + "ُو", Joining.BOUND);
        perfectWithConsonant(cell, b + "ِي", "");
      }
    }
  }

  private static void strongPerfectThird(Cell cell, String v) {
    cell.add(THIRD, MASCULINE, SINGULAR, v + "َ");
    cell.add(THIRD, FEMININE, SINGULAR, v + "َتْ");
    cell.add(THIRD, MASCULINE, DUAL, v + "َا");
    cell.add(THIRD, FEMININE, DUAL, v + "َتَا");
    cell.add(THIRD, MASCULINE, PLURAL, v + "ُوا", Joining.FREE);
    cell.add(THIRD, MASCULINE, PLURAL, v + "ُو", Joining.BOUND);
  }

  private static void perfectWithConsonant(Cell cell, String stem, String sukun) {
    cell.add(THIRD, FEMININE, PLURAL, meet(stem, sukun, "نَ"));
    cell.add(SECOND, MASCULINE, SINGULAR, meet(stem, sukun, "تَ"));
    cell.add(SECOND, FEMININE, SINGULAR, meet(stem, sukun, "تِ"));
    cell.add(SECOND, null, DUAL, meet(stem, sukun, "تُمَا"));
    cell.add(SECOND, MASCULINE, PLURAL, meet(stem, sukun, "تُمْ"), Joining.FREE);
    cell.add(SECOND, MASCULINE, PLURAL, meet(stem, sukun, "تُمُو"), Joining.BOUND);
    cell.add(SECOND, FEMININE, PLURAL, meet(stem, sukun, "تُنَّ"));
    cell.add(FIRST, null, SINGULAR, meet(stem, sukun, "تُ"));
    cell.add(FIRST, null, PLURAL, meet(stem, sukun, "نَا"));
  }

  /** Joins a stem and an ending; like consonants merge (أَعْلَنَّا، ثَبَتُّ). */
  private static String meet(String stem, String sukun, String ending) {
    char first = ending.charAt(0);
    return !sukun.isEmpty() && stem.charAt(stem.length() - 1) == first
        ? stem + Letters.SHADDA + ending.substring(1)
        : stem + sukun + ending;
  }

  private void imperfect(Stem stem, Voice voice, char prefixVowel) {
    Cell cell = new Cell(Aspect.IMPERFECT, voice);
    String open = stem.open();
    String closed = stem.closed();
    for (Subject s : Subject.values()) {
      String prefix = s.prefix + prefixVowel;
      switch (s.ending) {
        case NONE -> singular(cell, s, prefix, stem);
        case DUAL -> {
          String d = prefix + open + dualGlide(stem);
          cell.add(s, d + "َانِ", LONG, Joining.EITHER);
          cell.add(s, d + "َا", SHORT, Joining.EITHER);
        }
        case MASCULINE_PLURAL -> {
          String p = prefix + open;
          boolean a = stem.kind() == Kind.FINAL_A;
          cell.add(s, p + (a ? "َوْنَ" : "ُونَ"), LONG, Joining.EITHER);
          cell.add(s, p + (a ? "َوْا" : "ُوا"), SHORT, Joining.FREE);
          cell.add(s, p + (a ? "َوْ" : "ُو"), SHORT, Joining.BOUND);
        }
        case FEMININE_SINGULAR -> {
          String p = prefix + open;
          boolean a = stem.kind() == Kind.FINAL_A;
          cell.add(s, p + (a ? "َيْنَ" : "ِينَ"), LONG, Joining.EITHER);
          cell.add(s, p + (a ? "َيْ" : "ِي"), SHORT, Joining.EITHER);
        }
        case FEMININE_PLURAL -> {
          String p =
              switch (stem.kind()) {
                case STRONG -> meet(prefix + closed, "ْ", "نَ");
                case FINAL_A -> prefix + open + "َيْنَ";
                case FINAL_I -> prefix + open + "ِينَ";
                case FINAL_U -> prefix + open + "ُونَ";
              };
          cell.add(s, p, ALL, Joining.EITHER);
        }
      }
    }
  }

  private static String dualGlide(Stem stem) {
    return switch (stem.kind()) {
      case STRONG -> "";
      case FINAL_A -> "َي";
      case FINAL_I -> "ِي";
      case FINAL_U -> "ُو";
    };
  }

  private static void singular(Cell cell, Subject s, String prefix, Stem stem) {
    String open = prefix + stem.open();
    switch (stem.kind()) {
      case STRONG -> {
        boolean same = stem.open().equals(stem.closed());
        boolean geminate = stem.open().endsWith(String.valueOf(Letters.SHADDA));
        cell.add(s, open, same || geminate ? ALL : OPEN, Joining.EITHER);
        if (!same) {
          cell.add(s, prefix + stem.closed() + "ْ", CUT, Joining.EITHER);
        }
      }
      case FINAL_A -> {
        boolean afterYa = stem.open().endsWith("ي") || stem.open().endsWith("يّ");
        cell.add(s, open + (afterYa ? "َا" : "َى"), OPEN, afterYa ? Joining.EITHER : Joining.FREE);
        if (!afterYa) {
          cell.add(s, open + "َا", OPEN, Joining.BOUND);
        }
        cell.add(s, open + "َ", CUT, Joining.EITHER);
      }
      case FINAL_I -> {
        cell.add(s, open + "ِي", OPEN, Joining.EITHER);
        cell.add(s, open + "ِ", CUT, Joining.EITHER);
      }
      case FINAL_U -> {
        cell.add(s, open + "ُو", OPEN, Joining.EITHER);
        cell.add(s, open + "ُ", CUT, Joining.EITHER);
      }
    }
  }

  private void imperative() {
    Stem stem = shortImperative(stems.imperfect());
    Cell cell = new Cell(Aspect.IMPERATIVE, Voice.ACTIVE);
    String open = openingOf(stem.open()) + stem.open();
    String closed = openingOf(stem.closed()) + stem.closed();
    switch (stem.kind()) {
      case STRONG -> {
        boolean geminate = open.endsWith(String.valueOf(Letters.SHADDA));
        cell.add(SECOND, MASCULINE, SINGULAR, geminate ? open + "َ" : closed + "ْ");
        cell.add(SECOND, FEMININE, SINGULAR, open + "ِي");
        cell.add(SECOND, null, DUAL, open + "َا");
        cell.add(SECOND, MASCULINE, PLURAL, open + "ُوا", Joining.FREE);
        cell.add(SECOND, MASCULINE, PLURAL, open + "ُو", Joining.BOUND);
        cell.add(SECOND, FEMININE, PLURAL, meet(closed, "ْ", "نَ"));
      }
      case FINAL_A -> weakImperative(cell, open, "َ", "َيْ", "َيَا", "َوْ", "َيْنَ");
      case FINAL_I -> weakImperative(cell, open, "ِ", "ِي", "ِيَا", "ُو", "ِينَ");
      case FINAL_U -> weakImperative(cell, open, "ُ", "ِي", "ُوَا", "ُو", "ُونَ");
    }
  }

  /** أَخَذَ، أَكَلَ and أَمَرَ lose their hamza in the imperative: خُذْ. */
  private static Stem shortImperative(Stem stem) {
    String letters = Letters.strip(stem.open());
    boolean loses = letters.equals(Letters.HAMZA + "خذ") || letters.equals(Letters.HAMZA + "كل")
        || letters.equals(Letters.HAMZA + "مر");
    if (!loses || stem.kind() != Kind.STRONG) {
      return stem;
    }
    String rest = stem.open().substring(2);
    return new Stem(Kind.STRONG, rest, rest, stem.glide());
  }

  private static void weakImperative(
      Cell cell, String b, String sg, String fem, String dual, String plural, String femPlural) {
    cell.add(SECOND, MASCULINE, SINGULAR, b + sg);
    cell.add(SECOND, FEMININE, SINGULAR, b + fem);
    cell.add(SECOND, null, DUAL, b + dual);
    cell.add(SECOND, MASCULINE, PLURAL, b + plural + "ا", Joining.FREE);
    cell.add(SECOND, MASCULINE, PLURAL, b + plural, Joining.BOUND);
    cell.add(SECOND, FEMININE, PLURAL, b + femPlural);
  }

  /** A stem that begins with two consonants takes a connecting alif, form IV its hamza again. */
  private String openingOf(String stem) {
    if (shape.family() == VerbShape.Family.CAUSATIVE) {
      return Letters.HAMZA + "َ";
    }
    List<Unit> units = Unit.parse(stem);
    boolean cluster =
        units.size() > 1 && (units.getFirst().vowel() == Letters.SUKUN || units.getFirst().doubled());
    if (!cluster) {
      return "";
    }
    boolean damma =
        shape.family() == VerbShape.Family.GROUND
            && (units.get(1).vowel() == Letters.DAMMA || stems.imperfect().kind() == Kind.FINAL_U);
    return damma ? "اُ" : "اِ";
  }

  private final class Cell {
    private final Aspect aspect;
    private final Voice voice;

    Cell(Aspect aspect, Voice voice) {
      this.aspect = aspect;
      this.voice = voice;
    }

    void add(Person person, @Nullable Gender gender, Number number, String spoken) {
      add(person, gender, number, spoken, Joining.EITHER);
    }

    void add(Person person, @Nullable Gender gender, Number number, String spoken, Joining joining) {
      put(person, gender, number, spoken, Set.of(), joining);
    }

    void add(Subject s, String spoken, Set<Mood> moods, Joining joining) {
      put(s.person, s.gender, s.number, spoken, moods, joining);
    }

    private void put(
        Person person,
        @Nullable Gender gender,
        Number number,
        String spoken,
        Set<Mood> moods,
        Joining joining) {
      Features features =
          new Features(aspect, voice, person, gender, number, Set.of(), moods, Set.of());
      for (String written : Spellings.of(spoken, joining)) {
        forms.add(new Form(written, features, joining));
      }
    }
  }

  private enum SubjectEnding {
    NONE,
    DUAL,
    MASCULINE_PLURAL,
    FEMININE_SINGULAR,
    FEMININE_PLURAL
  }

  /** The persons of the imperfect with prefix and ending. */
  private enum Subject {
    HE("ي", SubjectEnding.NONE, THIRD, MASCULINE, SINGULAR),
    SHE("ت", SubjectEnding.NONE, THIRD, FEMININE, SINGULAR),
    YOU("ت", SubjectEnding.NONE, SECOND, MASCULINE, SINGULAR),
    YOU_FEMININE("ت", SubjectEnding.FEMININE_SINGULAR, SECOND, FEMININE, SINGULAR),
    I(String.valueOf(Letters.HAMZA), SubjectEnding.NONE, FIRST, null, SINGULAR),
    WE("ن", SubjectEnding.NONE, FIRST, null, PLURAL),
    THEY_TWO("ي", SubjectEnding.DUAL, THIRD, MASCULINE, Number.DUAL),
    THEY_TWO_FEMININE("ت", SubjectEnding.DUAL, THIRD, FEMININE, Number.DUAL),
    YOU_TWO("ت", SubjectEnding.DUAL, SECOND, null, Number.DUAL),
    THEY("ي", SubjectEnding.MASCULINE_PLURAL, THIRD, MASCULINE, PLURAL),
    YOU_ALL("ت", SubjectEnding.MASCULINE_PLURAL, SECOND, MASCULINE, PLURAL),
    THEY_FEMININE("ي", SubjectEnding.FEMININE_PLURAL, THIRD, FEMININE, PLURAL),
    YOU_ALL_FEMININE("ت", SubjectEnding.FEMININE_PLURAL, SECOND, FEMININE, PLURAL);

    private final String prefix;
    private final SubjectEnding ending;
    private final Person person;
    private final @Nullable Gender gender;
    private final Number number;

    Subject(
        String prefix,
        SubjectEnding ending,
        Person person,
        @Nullable Gender gender,
        Number number) {
      this.prefix = prefix;
      this.ending = ending;
      this.person = person;
      this.gender = gender;
      this.number = number;
    }
  }
}

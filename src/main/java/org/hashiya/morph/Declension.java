package org.hashiya.morph;

import static org.hashiya.morph.Features.Case.ACCUSATIVE;
import static org.hashiya.morph.Features.Case.GENITIVE;
import static org.hashiya.morph.Features.Case.NOMINATIVE;
import static org.hashiya.morph.Features.State.CONSTRUCT;
import static org.hashiya.morph.Features.State.DEFINITE;
import static org.hashiya.morph.Features.State.INDEFINITE;
import static org.hashiya.morph.Letters.DAMMA;
import static org.hashiya.morph.Letters.FATHA;
import static org.hashiya.morph.Letters.KASRA;
import static org.hashiya.morph.Letters.SUKUN;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.State;
import org.hashiya.morph.Form.Joining;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a noun or adjective. A short vowel of case is not written and so not part of a form;
 * whatever the letters show of case and state is.
 */
final class Declension {
  private static final Set<Case> ANY_CASE = EnumSet.allOf(Case.class);
  private static final Set<Case> OBLIQUE = EnumSet.of(ACCUSATIVE, GENITIVE);
  private static final Set<Case> NOT_ACCUSATIVE = EnumSet.of(NOMINATIVE, GENITIVE);
  private static final Set<State> ANY_STATE = EnumSet.allOf(State.class);
  private static final Set<State> NOT_CONSTRUCT = EnumSet.of(INDEFINITE, DEFINITE);
  private static final Set<State> NOT_INDEFINITE = EnumSet.of(DEFINITE, CONSTRUCT);

  private final Set<Form> forms = new LinkedHashSet<>();
  private final String root;

  private Declension(String root) {
    this.root = root;
  }

  /**
   * The forms of a noun.
   *
   * @param gender of the noun, or null where either
   * @param withFeminine whether a person's feminine in ة belongs to it
   * @param plurals vocalised broken plurals; {@code ات} and {@code ون} for sound ones
   * @param pluralOnly the lemma itself is a plural
   */
  static List<Form> ofNoun(
      String lemma,
      String root,
      @Nullable Gender gender,
      boolean withFeminine,
      List<String> plurals,
      boolean pluralOnly) {
    Declension d = new Declension(root);
    String base = Orthography.spoken(lemma);
    if (pluralOnly) {
      d.plural(base, gender);
      return d.result();
    }
    d.stem(base, gender, Number.SINGULAR, Diptote.isDiptote(lemma, root));
    d.dual(base, gender);
    if (withFeminine) {
      d.feminine(base);
      if (!plurals.contains("ات")) {
        d.soundFeminine(base, Gender.FEMININE, false); // فَنَّان, فَنَّانَات
      }
    }
    for (String plural : plurals) {
      switch (plural) {
        case "ات" -> d.soundFeminine(base, withFeminine ? Gender.FEMININE : gender, true);
        case "ون" -> d.soundMasculine(base);
        default -> d.brokenPlural(plural, gender);
      }
    }
    return d.result();
  }

  /** The forms of a numeral that is a dual itself: اِثْنَانِ, اِثْنَيْنِ, اِثْنَا, اِثْنَيْ. */
  static List<Form> ofDual(String lemma, String root, @Nullable Gender gender) {
    Declension d = new Declension(root);
    d.dual(Orthography.spoken(lemma.substring(0, lemma.length() - "َان".length())), gender);
    return d.result();
  }

  /**
   * The forms of an adjective.
   *
   * @param feminine {@code -} regular, {@code =} unchanged, else the form
   * @param plurals broken plurals; both sound plurals exist besides unless the adjective is one of
   *     the patterns أَفْعَل
   */
  static List<Form> ofAdjective(String lemma, String root, String feminine, List<String> plurals) {
    Declension d = new Declension(root);
    String base = Orthography.spoken(lemma);
    boolean unchanged = feminine.equals("=");
    d.stem(
        base, unchanged ? null : Gender.MASCULINE, Number.SINGULAR, Diptote.isDiptote(lemma, root));
    d.dual(base, Gender.MASCULINE);
    if (feminine.equals("-")) {
      d.feminine(base);
      d.soundFeminine(base, Gender.FEMININE, false);
    } else if (!unchanged) {
      String f = Orthography.spoken(feminine);
      d.stem(f, Gender.FEMININE, Number.SINGULAR, true);
      d.dual(f, Gender.FEMININE);
      d.soundFeminine(f, Gender.FEMININE, false);
    }
    if (!unchanged && feminine.equals("-")) {
      d.soundMasculine(base);
    } else if (!unchanged && feminine.endsWith("ى")) {
      d.soundMasculine(base);
    }
    for (String plural : plurals) {
      switch (plural) {
        case "ون" -> d.soundMasculine(base);
        case "ات" -> d.soundFeminine(base, Gender.FEMININE, false);
        default -> d.brokenPlural(plural, null);
      }
    }
    return d.result();
  }

  /**
   * The forms of a name: no dual, no plural; the accusative alif where it has case endings.
   *
   * @param article whether it is borne with the article, which leaves no room for the alif
   */
  static List<Form> ofName(String name, @Nullable Gender gender, boolean article) {
    Declension d = new Declension("");
    String base = Orthography.spoken(name);
    d.put(base, gender, Number.SINGULAR, ANY_CASE, ANY_STATE, Joining.FREE);
    if (!article && StemEnd.of(base) == StemEnd.CONSONANT) {
      d.accusative(base, gender, Number.SINGULAR);
    }
    return d.result();
  }

  private List<Form> result() {
    return new ArrayList<>(forms);
  }

  private void brokenPlural(String plural, @Nullable Gender gender) {
    String spoken = Orthography.spoken(plural);
    plural(spoken, gender);
  }

  /** بَنَات is a sound plural, أَصْوَات is of the pattern أَفْعَال. */
  static boolean isSoundFeminine(String spoken) {
    List<Unit> u = Unit.parse(spoken);
    boolean broken =
        u.size() == 5 && u.getFirst().letter() == Letters.HAMZA && u.get(1).vowel() == SUKUN;
    return spoken.endsWith("َات") && !broken;
  }

  /** سِنُون is a sound plural, شُؤُون is of the pattern فُعُول. */
  private static boolean isSoundMasculine(String spoken) {
    List<Unit> u = Unit.parse(spoken);
    boolean broken = u.size() == 4 && u.getFirst().vowel() == DAMMA;
    return spoken.endsWith("ُون") && !broken;
  }

  private void plural(String base, @Nullable Gender gender) {
    if (isSoundMasculine(base)) {
      soundMasculine(base.substring(0, base.length() - 3));
    } else if (isSoundFeminine(base)) {
      put(base, gender, Number.PLURAL, ANY_CASE, ANY_STATE, Joining.EITHER);
    } else {
      stem(base, gender, Number.PLURAL, Diptote.isDiptote(base, root));
    }
  }

  private void stem(String base, @Nullable Gender gender, Number number, boolean diptote) {
    switch (StemEnd.of(base)) {
      case TA_MARBUTA -> {
        put(base, gender, number, ANY_CASE, ANY_STATE, Joining.FREE);
        put(withTa(base), gender, number, ANY_CASE, EnumSet.of(CONSTRUCT), Joining.BOUND);
      }
      case LONG_A -> {
        put(base, gender, number, ANY_CASE, ANY_STATE, Joining.FREE);
        put(dropLast(base) + "ا", gender, number, ANY_CASE, EnumSet.of(CONSTRUCT), Joining.BOUND);
      }
      case DEFECTIVE -> {
        put(base, gender, number, ANY_CASE, NOT_INDEFINITE, Joining.EITHER);
        put(
            base.substring(0, base.length() - 2) + "ٍ",
            gender,
            number,
            NOT_ACCUSATIVE,
            EnumSet.of(INDEFINITE),
            Joining.FREE);
        if (diptote || number == Number.PLURAL) {
          put(base, gender, number, EnumSet.of(ACCUSATIVE), EnumSet.of(INDEFINITE), Joining.FREE);
        } else {
          accusative(base, gender, number);
        }
      }
      case HAMZA -> {
        put(base, gender, number, ANY_CASE, ANY_STATE, Joining.FREE);
        seatBeforePronoun(base, gender, number);
        if (!diptote) {
          accusativeOfHamza(base, gender, number);
        }
      }
      case CONSONANT -> {
        put(base, gender, number, ANY_CASE, ANY_STATE, Joining.EITHER);
        if (!diptote) {
          accusative(base, gender, number);
        }
      }
    }
  }

  private void accusative(String base, @Nullable Gender gender, Number number) {
    put(base + "ًا", gender, number, EnumSet.of(ACCUSATIVE), EnumSet.of(INDEFINITE), Joining.FREE);
  }

  /** شَيْء gives شَيْئًا, جُزْء gives جُزْءًا; no alif after ـاء and ـأ. */
  private void accusativeOfHamza(String base, @Nullable Gender gender, Number number) {
    String written = Orthography.write(base);
    char before = base.charAt(base.length() - 2);
    if (before == 'ا' || written.endsWith("أ")) {
      return;
    }
    String seat = written.substring(written.length() - 1);
    if (seat.equals("ء") && joinsForward(base)) {
      seat = "ئ";
    }
    add(
        written.substring(0, written.length() - 1) + seat + "ًا",
        gender,
        number,
        EnumSet.of(ACCUSATIVE),
        EnumSet.of(INDEFINITE),
        Joining.FREE);
  }

  private static boolean joinsForward(String base) {
    String letters = Letters.strip(base);
    return letters.length() > 1 && !Letters.endsJoining(letters.charAt(letters.length() - 2));
  }

  private void seatBeforePronoun(String base, @Nullable Gender gender, Number number) {
    for (Case c : Case.values()) {
      char vowel =
          switch (c) {
            case NOMINATIVE -> DAMMA;
            case ACCUSATIVE -> FATHA;
            case GENITIVE -> KASRA;
          };
      for (String written : Spellings.beforePronoun(base + vowel)) {
        add(written, gender, number, EnumSet.of(c), EnumSet.of(CONSTRUCT), Joining.BOUND);
      }
    }
  }

  private void dual(String base, @Nullable Gender gender) {
    String stem = vowelStem(base, Glide.DUAL);
    if (StemEnd.of(base) == StemEnd.HAMZA && !stem.endsWith("و")) {
      hamzaDual(base, gender);
      return;
    }
    put(stem + "َانِ", gender, Number.DUAL, EnumSet.of(NOMINATIVE), NOT_CONSTRUCT, Joining.FREE);
    put(stem + "َيْنِ", gender, Number.DUAL, OBLIQUE, NOT_CONSTRUCT, Joining.FREE);
    put(
        stem + "َا",
        gender,
        Number.DUAL,
        EnumSet.of(NOMINATIVE),
        EnumSet.of(CONSTRUCT),
        Joining.EITHER);
    put(stem + "َيْ", gender, Number.DUAL, OBLIQUE, EnumSet.of(CONSTRUCT), Joining.EITHER);
  }

  /** جُزْءَانِ keeps the hamza on the line, شَيْئَانِ seats it, مَبْدَآنِ merges it. */
  private void hamzaDual(String base, @Nullable Gender gender) {
    String written = Orthography.write(base);
    String head = written.substring(0, written.length() - 1);
    char last = written.charAt(written.length() - 1);
    if (last != 'أ') {
      String seat = last == 'ء' && joinsForward(base) ? "ئ" : String.valueOf(last);
      hamzaDual(head + seat + "َا", head + seat + "َيْ", gender);
    }
    if (last == 'أ' || mayStandOnAlif(base, last)) {
      hamzaDual(head + "آ", head + "أَيْ", gender);
    }
  }

  /** Usage is divided between جُزْءَيْنِ and جُزْأَيْنِ. */
  private static boolean mayStandOnAlif(String base, char last) {
    return last == 'ء'
        && !joinsForward(base)
        && base.charAt(base.length() - 2) == SUKUN
        && base.charAt(base.length() - 3) != 'و';
  }

  private void hamzaDual(String alif, String ya, @Nullable Gender gender) {
    add(alif + "نِ", gender, Number.DUAL, EnumSet.of(NOMINATIVE), NOT_CONSTRUCT, Joining.FREE);
    add(ya + "نِ", gender, Number.DUAL, OBLIQUE, NOT_CONSTRUCT, Joining.FREE);
    add(alif, gender, Number.DUAL, EnumSet.of(NOMINATIVE), EnumSet.of(CONSTRUCT), Joining.EITHER);
    add(ya, gender, Number.DUAL, OBLIQUE, EnumSet.of(CONSTRUCT), Joining.EITHER);
  }

  private void soundMasculine(String base) {
    Gender m = Gender.MASCULINE;
    StemEnd end = StemEnd.of(base);
    String stem =
        switch (end) {
          case LONG_A, TA_MARBUTA, DEFECTIVE -> base.substring(0, base.length() - 2);
          default -> base;
        };
    boolean a = end == StemEnd.LONG_A;
    String u = a ? "َوْ" : "ُو";
    String i = a ? "َيْ" : "ِي";
    put(stem + u + "نَ", m, Number.PLURAL, EnumSet.of(NOMINATIVE), NOT_CONSTRUCT, Joining.FREE);
    put(stem + i + "نَ", m, Number.PLURAL, OBLIQUE, NOT_CONSTRUCT, Joining.FREE);
    put(stem + u, m, Number.PLURAL, EnumSet.of(NOMINATIVE), EnumSet.of(CONSTRUCT), Joining.EITHER);
    put(stem + i, m, Number.PLURAL, OBLIQUE, EnumSet.of(CONSTRUCT), Joining.EITHER);
  }

  /**
   * @param noun nouns of the pattern فَعْلَة take a second vowel (حَمَلَات), adjectives do not
   */
  private void soundFeminine(String base, @Nullable Gender gender, boolean noun) {
    String stem = vowelStem(base, Glide.PLURAL);
    if (noun && StemEnd.of(base) == StemEnd.TA_MARBUTA) {
      stem = secondVowel(stem);
    }
    put(stem + "َات", gender, Number.PLURAL, ANY_CASE, ANY_STATE, Joining.EITHER);
  }

  private static String secondVowel(String stem) {
    List<Unit> u = Unit.parse(stem);
    boolean fala =
        u.size() == 3
            && u.get(0).vowel() == FATHA
            && u.get(1).vowel() == SUKUN
            && u.get(1).letter() != 'و'
            && u.get(1).letter() != 'ي'
            && !u.get(2).doubled();
    if (fala) {
      u.set(1, u.get(1).with(FATHA));
    }
    return Unit.write(u);
  }

  private void feminine(String base) {
    String f =
        switch (StemEnd.of(base)) {
          case LONG_A -> base.substring(0, base.length() - 1) + "اة";
          case DEFECTIVE, CONSONANT, HAMZA -> base + "َة";
          case TA_MARBUTA -> base;
        };
    stem(f, Gender.FEMININE, Number.SINGULAR, false);
    dual(f, Gender.FEMININE);
  }

  private enum Glide {
    DUAL,
    PLURAL
  }

  /** The stem before an ending that begins with a vowel. */
  private String vowelStem(String base, Glide glide) {
    return switch (StemEnd.of(base)) {
      case TA_MARBUTA -> {
        if (glide == Glide.DUAL) {
          yield withTa(base);
        }
        yield base.endsWith("اة")
            ? base.substring(0, base.length() - 2) + weak()
            : base.substring(0, base.length() - 2);
      }
      case LONG_A -> {
        boolean feminine = base.endsWith("ى") || base.endsWith("يَا"); // كُبْرَى, دُنْيَا
        yield base.substring(0, base.length() - 1) + (feminine ? "ي" : weak());
      }
      case HAMZA ->
          Diptote.isFeminineInHamza(base, root) ? base.substring(0, base.length() - 1) + "و" : base;
      case DEFECTIVE, CONSONANT -> base;
    };
  }

  private String weak() {
    return root.endsWith("و") ? "و" : "ي";
  }

  private static String withTa(String base) {
    return dropLast(base) + "ت";
  }

  private static String dropLast(String s) {
    return s.substring(0, s.length() - 1);
  }

  private void put(
      String spoken,
      @Nullable Gender gender,
      Number number,
      Set<Case> cases,
      Set<State> states,
      Joining joining) {
    for (String written : Spellings.of(spoken, joining)) {
      add(written, gender, number, cases, states, joining);
    }
  }

  private void add(
      String written,
      @Nullable Gender gender,
      Number number,
      Set<Case> cases,
      Set<State> states,
      Joining joining) {
    Features features = new Features(null, null, null, gender, number, cases, Set.of(), states);
    forms.add(new Form(written, features, joining));
  }
}

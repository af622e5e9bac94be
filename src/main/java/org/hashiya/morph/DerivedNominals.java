package org.hashiya.morph;

import static org.hashiya.morph.Letters.FATHA;
import static org.hashiya.morph.Letters.HAMZA;
import static org.hashiya.morph.Letters.KASRA;
import static org.hashiya.morph.Letters.SUKUN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.morph.VerbShape.Ending;
import org.hashiya.morph.VerbShape.Family;
import org.hashiya.morph.VerbStems.Kind;
import org.hashiya.morph.VerbStems.Stem;

/**
 * The nouns and adjectives that every verb has: participles, and the masdar of derived forms.
 *
 * @param activeParticiple vocalised lemma
 * @param passiveParticiple vocalised lemma
 * @param masdar vocalised lemma; empty for form I, whose masdar is lexical
 */
public record DerivedNominals(
    String activeParticiple, String passiveParticiple, Optional<String> masdar) {

  /** Those of a verb of the lexicon, whose inflection is given. */
  public static DerivedNominals of(Entry verb, Inflection.Verb inflection) {
    char vowel = inflection.vowels().isEmpty() ? 'a' : inflection.vowels().getFirst();
    return of(verb.lemma(), verb.root(), inflection.masdars(), vowel);
  }

  /**
   * Derives them.
   *
   * @param vowel imperfect vowel of form I (a, i, u)
   */
  public static DerivedNominals of(String lemma, String root, List<String> masdars, char vowel) {
    VerbShape shape = VerbShape.of(lemma, root, masdars);
    VerbStems stems = VerbStems.of(shape, vowel, lemma);
    boolean ground = shape.family() == Family.GROUND;
    return new DerivedNominals(
        written(ground ? groundActive(shape) : derivedActive(shape, stems.imperfect())),
        written(ground ? groundPassive(shape, vowel) : derivedPassive(stems.imperfectPassive())),
        ground ? Optional.empty() : Optional.of(written(masdar(shape, stems))));
  }

  private static String written(String spoken) {
    return Orthography.write(spoken);
  }

  private static String groundActive(VerbShape shape) {
    List<Unit> s = shape.stem();
    String first = s.getFirst().letter() + "َا";
    return switch (shape.ending()) {
      case STRONG -> first + s.get(1).letter() + KASRA + s.getLast().letter();
      case HOLLOW ->
          s.getLast().letter() == HAMZA
              ? first + HAMZA + "ِي"
              : first + HAMZA + KASRA + s.getLast().letter();
      case GEMINATE -> first + s.getLast().letter() + Letters.SHADDA;
      case DEFECTIVE_A, DEFECTIVE_I -> first + s.getLast().letter() + "ِي";
    };
  }

  private static String groundPassive(VerbShape shape, char vowel) {
    List<Unit> s = shape.stem();
    String first = "مَ" + s.getFirst().letter();
    char last = s.getLast().letter();
    return switch (shape.ending()) {
      case STRONG -> first + SUKUN + s.get(1).letter() + "ُو" + last;
      case HOLLOW -> vowel == 'u' ? first + "ُو" + last : first + "ِي" + last;
      case GEMINATE -> first + SUKUN + last + "ُو" + last;
      case DEFECTIVE_A, DEFECTIVE_I ->
          vowel == 'u' ? first + SUKUN + last + "ُوّ" : first + SUKUN + last + "ِيّ";
    };
  }

  private static String derivedActive(VerbShape shape, Stem imperfect) {
    if (imperfect.kind() != Kind.STRONG) {
      return "مُ" + imperfect.open() + "ِي";
    }
    List<Unit> body = Unit.parse(imperfect.open());
    if (shape.ending() == Ending.STRONG) {
      int penult = body.size() - 2;
      body.set(penult, body.get(penult).with(KASRA));
    }
    return "مُ" + Unit.write(body);
  }

  private static String derivedPassive(Stem passive) {
    return passive.kind() == Kind.STRONG ? "مُ" + passive.open() : "مُ" + passive.open() + "َى";
  }

  private static String masdar(VerbShape shape, VerbStems stems) {
    List<Unit> s = shape.stem();
    return switch (shape.family()) {
      case GROUND -> throw new IllegalArgumentException("form I");
      case INTENSIVE -> intensive(shape, s);
      case REFLEXIVE -> reflexive(shape, s);
      case CAUSATIVE, CONNECTING -> lengthened(shape, stems);
    };
  }

  private static String intensive(VerbShape shape, List<Unit> s) {
    boolean weak = shape.ending() == Ending.DEFECTIVE_A;
    if (s.get(1).isLongVowel()) {
      return "مُ" + Unit.write(s) + (weak ? "َاة" : "َة");
    }
    if (!s.get(1).doubled()) {
      return Unit.write(s) + (weak ? "َاة" : "َة");
    }
    String head = "تَ" + s.get(0).letter() + SUKUN + s.get(1).letter();
    if (weak) {
      return head + "ِيَة";
    }
    char last = s.getLast().letter();
    return last == HAMZA ? head + KASRA + last + "َة" : head + "ِي" + last;
  }

  private static String reflexive(VerbShape shape, List<Unit> s) {
    List<Unit> out = new ArrayList<>(s);
    if (shape.ending() == Ending.DEFECTIVE_A) {
      return Unit.write(out) + "ِي";
    }
    int penult = out.size() - 2;
    if (shape.ending() == Ending.STRONG) {
      out.set(penult, out.get(penult).with(Letters.DAMMA));
    }
    return Unit.write(out);
  }

  /** Forms IV and VII to X: i in the first syllables, ā before the last radical. */
  private static String lengthened(VerbShape shape, VerbStems stems) {
    List<Unit> s = Unit.parse(stems.perfect().closed());
    if (shape.ending() == Ending.HOLLOW) {
      return hollowMasdar(shape);
    }
    boolean weak = shape.ending() == Ending.DEFECTIVE_A;
    if (weak) {
      s.set(s.size() - 1, s.getLast().with(FATHA));
    }
    int lastVowel = weak ? s.size() - 1 : s.size() - 2;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < s.size(); i++) {
      Unit u = s.get(i);
      if (i < lastVowel && u.vowel() == FATHA) {
        u = u.with(KASRA);
      }
      if (i == lastVowel) {
        u = u.with(FATHA);
      }
      out.append(Unit.write(List.of(u)));
      if (i == lastVowel) {
        out.append('ا');
      }
    }
    return weak ? out.append(HAMZA).toString() : out.toString();
  }

  private static String hollowMasdar(VerbShape shape) {
    List<Unit> s = new ArrayList<>(shape.stem());
    int n = s.size();
    boolean tenth = n >= 6;
    if (shape.family() == Family.CAUSATIVE || tenth) {
      for (int i = 0; i < n - 3; i++) {
        if (s.get(i).vowel() == FATHA) {
          s.set(i, s.get(i).with(KASRA));
        }
      }
      return Unit.write(s) + "َة";
    }
    s.set(n - 3, s.get(n - 3).with(KASRA));
    s.add(n - 2, Unit.of('ي', FATHA));
    return Unit.write(s);
  }
}

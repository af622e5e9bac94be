package org.hashiya.gloss;

import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Person;
import org.hashiya.text.Arabic;

/**
 * Where من is مَنْ, "who": behind words of asking, كُلّ and a pronoun; and where ما is no relative:
 * "some" behind an indefinite noun, "not" where one says what one did not do.
 */
final class WhoAndWhat {
  /** Words of asking and knowing, behind which من is "who". */
  private static final Set<String> ASKING =
      Set.of("سَأَلَ", "تَسَاءَلَ", "سُؤَال", "عَرَفَ", "عَلِمَ", "دَرَى", "حَدَّدَ", "فَهِمَ");

  /** Those whom a question at the head of a clause is about: مَنِ الْمَسْؤُولُ؟ */
  private static final Set<String> SOUGHT =
      Set.of(
          "مَسْؤُول",
          "مُسْتَفِيد",
          "قَاتِل",
          "فَاعِل",
          "رَابِح",
          "خَاسِر",
          "ضَحِيَّة",
          "بَدِيل",
          "مُتَّهَم",
          "جَانِي");

  /** What one says one does not do. */
  private static final Set<String> KNOWING =
      Set.of("دَرَى", "عَرَفَ", "ظَنَّ", "اِعْتَقَدَ", "أَرَادَ", "أَحَبَّ");

  /** Nouns that مَا leaves open more often than a clause follows them. */
  private static final Set<String> VAGUE =
      Set.of(
          "سَبَب", "يَوْم", "وَقْت", "مَكَان", "شَخْص", "بَلَد", "جِهَة", "نَوْع", "شَيْء",
          "طَرَف");

  /** How much rarer than another reading a verb may be that is who acts. */
  private static final int RARER = 12;

  private WhoAndWhat() {}

  /** Whether the words around a word tell that it is this مَنْ or مَا. */
  static boolean tells(Candidate c, Surroundings words, int at) {
    return switch (c.pos) {
      case RELATIVE -> c.lemma().equals("مَنْ") && isWho(words, at);
      case PARTICLE -> isSome(words, at);
      case NEGATION -> isNot(words, at);
      default -> false;
    };
  }

  /** مَنِ الْمَسْؤُولُ, يَعْرِفُ مَنْ كَسَرَ, كُلُّ مَنْ فَقَدَ, هُوَ مَنْ كَتَبَ. */
  private static boolean isWho(Surroundings words, int at) {
    Candidate before = words.likeliest(at - 1);
    Candidate next = words.likeliest(at + 1);
    if (next == null || (next.pronounSuffix && !next.verb)) {
      return false;
    }
    if (before == null) {
      return next.article && SOUGHT.contains(next.lemma()) && !endsInWish(words, at + 2);
    }
    if (isOneOf(words, at - 1, ASKING)) {
      return mayBeVerb(words, at + 1) || isParticiple(next);
    }
    if (before.noun && isOneOf(words, at - 2, ASKING)) {
      return isParticiple(next); // سَأَلَ الْقَاضِي مَنِ الْمُسْتَفِيدُ
    }
    boolean each = before.lemma().equals("كُلّ") && !before.definite();
    boolean himself = before.pos == PartOfSpeech.PRONOUN && !before.preposition;
    return (each || himself)
        && !next.name
        && isSoonVerb(words, at + 1)
        && !Elative.is(next.analysis.entry())
        && !isCoordinated(words, at + 2);
  }

  /** Whether no question is asked: مِنَ الْبَدِيلِ أَنْ. */
  private static boolean endsInWish(Surroundings words, int at) {
    Candidate c = words.likeliest(at);
    return c != null && c.pos == PartOfSpeech.SUBORDINATOR;
  }

  private static boolean isParticiple(Candidate c) {
    return c.article && !c.preposition && Arabic.stripMarks(c.lemma()).startsWith("م");
  }

  /** كُلٌّ مِنَ الْأَبِ وَالِابْنِ. */
  private static boolean isCoordinated(Surroundings words, int at) {
    Candidate c = words.likeliest(at);
    return c != null && c.conjunction;
  }

  private static boolean mayBeVerb(Surroundings words, int at) {
    return words.candidates(at).stream().anyMatch(WhoAndWhat::isVerb);
  }

  private static boolean isVerb(Candidate c) {
    return c.verb && !c.conjunction && (c.perfect() || c.imperfect());
  }

  /** كَتَبَ rather than كُتُب, but أَصْل rather than أَصَّلَ. */
  private static boolean isSoonVerb(Surroundings words, int at) {
    Candidate likeliest = words.likeliest(at);
    return likeliest != null
        && words.candidates(at).stream()
            .anyMatch(c -> isVerb(c) && c.cost <= likeliest.cost + RARER);
  }

  private static boolean isOneOf(Surroundings words, int at, Set<String> lemmas) {
    for (Candidate c : words.candidates(at)) {
      if (lemmas.contains(c.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** لِسَبَبٍ مَا, فِي بَلَدٍ مَا: behind an indefinite noun that no clause follows. */
  private static boolean isSome(Surroundings words, int at) {
    Candidate before = words.likeliest(at - 1);
    Candidate next = words.likeliest(at + 1);
    if (before == null
        || !before.noun
        || before.definite()
        || before.alwaysConstruct
        || before.pos == PartOfSpeech.QUANTIFIER
        || before.number() == Number.PLURAL) {
      return false;
    }
    boolean alone = next == null || next.conjunction || next.pos == PartOfSpeech.CONJUNCTION;
    return alone || VAGUE.contains(before.lemma());
  }

  /** مَا زُرْتُ, مَا أَدْرِي: at the head of a clause one says what one did not do. */
  private static boolean isNot(Surroundings words, int at) {
    Candidate before = words.likeliest(at - 1);
    boolean opens = before == null;
    if (before != null && !before.verb) {
      return false;
    }
    for (Candidate c : words.candidates(at + 1)) {
      boolean first = c.verb && !c.pronounSuffix && c.features().person() == Person.FIRST;
      if (first && ((opens && c.perfect()) || KNOWING.contains(c.lemma()))) {
        return true;
      }
    }
    return false;
  }
}

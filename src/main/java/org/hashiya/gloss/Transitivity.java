package org.hashiya.gloss;

import java.util.Set;
import java.util.regex.Pattern;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Voice;

/**
 * Verbs that cannot do without an object: where none is in sight they are in the passive (قُتِلَ
 * شَخْصَانِ). And verbs that never have one: where one is in sight a namesake is meant (وَقَّعَ
 * اِتِّفَاقًا, not وَقَعَ).
 */
final class Transitivity {
  private static final int LACKS_OBJECT = 13;
  private static final int HAS_OBJECT = 10;
  private static final int TWO_OBJECTS = 20;

  /** What takes no object has no passive: تُقَامُ is of أَقَامَ. */
  private static final int NEVER_PASSIVE = 16;

  /** The passive without an object is as likely as the active with one. */
  private static final int PASSIVE = -4;

  private static final Set<String> TRANSITIVE =
      Set.of(
          "أَثَارَ",
          "أَجْرَى",
          "أَصْدَرَ",
          "اِتَّخَذَ",
          "اِسْتَخْدَمَ",
          "اِسْتَهْدَفَ",
          "أَرْسَلَ",
          "أَعَدَّ",
          "اِحْتَلَّ",
          "اِخْتَارَ",
          "اِسْتَقْبَلَ",
          "اِعْتَقَلَ",
          "اِفْتَتَحَ",
          "اِخْتَتَمَ",
          "قَتَلَ",
          "عَقَدَ",
          "قَدَّمَ",
          "نَشَرَ",
          "وَضَعَ",
          "نَفَّذَ",
          "نَظَّمَ",
          "طَرَحَ",
          "شَنَّ",
          "حَدَّدَ",
          "قَدَّرَ",
          "مَنَحَ",
          "فَرَضَ",
          "فَتَحَ",
          "سَجَّلَ",
          "شَكَّلَ",
          "وَجَّهَ",
          "خَصَّصَ",
          "عَيَّنَ",
          "أَلْغَى",
          "أَوْقَفَ",
          "اِرْتَكَبَ",
          "اِسْتَدْعَى",
          "اِنْتَخَبَ",
          "اِكْتَشَفَ",
          "بَثَّ",
          "بَذَلَ",
          "دَمَّرَ",
          "كَلَّفَ",
          "أَبْرَمَ",
          "أَبْعَدَ",
          "أَدْخَلَ",
          "أَخْرَجَ",
          "أَرْجَأَ",
          "أَسَّسَ",
          "أَنْشَأَ",
          "أَنْقَذَ",
          "أَنْتَجَ",
          "أَنْجَزَ",
          "اِحْتَجَزَ",
          "اِسْتَأْنَفَ",
          "اِسْتَعْمَلَ",
          "اِغْتَالَ",
          "بَاعَ",
          "جَرَحَ",
          "خَطَفَ",
          "صَدَّرَ",
          "صَنَعَ",
          "طَبَّقَ",
          "نَصَبَ",
          "هَزَمَ",
          "وَزَّعَ",
          "أَصَابَ",
          "رَفَعَ",
          "أَطْلَقَ",
          "أَدْرَجَ",
          "اِسْتَثْنَى",
          "حَاكَمَ",
          "أَقَالَ",
          "مَارَسَ",
          "أَغْلَقَ",
          "رَبَطَ",
          "حَرَّرَ",
          "وَاصَلَ",
          "وَاجَهَ",
          "أَحْدَثَ",
          "أَحْرَزَ",
          "اِسْتَضَافَ",
          "اِسْتَعَادَ",
          "خَفَّضَ",
          "عَزَّزَ",
          "دَعَمَ",
          "دَعَّمَ",
          "جَمَّدَ",
          "حَمَّلَ",
          "أَلْقَى",
          "خَلَّفَ",
          "اِسْتَحْدَثَ",
          "أَجَّلَ",
          "جَدَّدَ",
          "رَوَّجَ",
          "هَرَّبَ",
          "أَعْدَمَ",
          "رَمَّمَ",
          "أَبْدَى",
          "أَظْهَرَ",
          "حَوَّلَ",
          "شَيَّدَ",
          "عَدَّلَ",
          "عَمَّمَ",
          "فَجَّرَ",
          "نَاقَشَ",
          "نَاقَضَ",
          "وَظَّفَ",
          "اِسْتَوْرَدَ",
          "زَوَّدَ",
          "أَعْفَى",
          "تَوَّجَ");

  /** What is held takes place: تَجْرِي الْمُحَادَثَاتُ. */
  private static final String HOLD = "أَجْرَى";

  private static final String CROWN = "تَوَّجَ";

  /** Behind their object stands what somebody becomes. */
  private static final Set<String> CALLING = Set.of("اِخْتَارَ", "اِنْتَخَبَ", "عَيَّنَ");

  private static final Set<String> INTRANSITIVE =
      Set.of(
          "وَقَعَ",
          "جَرَى",
          "صَدَرَ",
          "حَدَثَ",
          "ظَهَرَ",
          "سَقَطَ",
          "خَرَجَ",
          "نَزَلَ",
          "قَلَّ",
          "مَاتَ",
          "ثَبَتَ",
          "نَشَأَ",
          "تَمَّ",
          "بَدَا",
          "عَادَ",
          "قَامَ",
          "زَالَ",
          "بَاتَ",
          "تَرَدَّدَ",
          "تَحَدَّثَ",
          "تَضَمَّنَ",
          "غَرِقَ",
          "نَتَجَ",
          "صَعِدَ",
          "هَبَطَ",
          "ذَهَبَ",
          "جَلَسَ",
          "وَقَفَ",
          "رَجَعَ",
          "ضَعُفَ",
          "كَثُرَ",
          "قَرُبَ",
          "بَعُدَ",
          "حَسُنَ",
          "سَهُلَ",
          "صَعُبَ",
          "صَلُحَ",
          "فَسَدَ",
          "بَطَلَ",
          "دَامَ",
          "شَاعَ",
          "ضَاعَ",
          "مَالَ",
          "نَشِطَ",
          "غَضِبَ",
          "فَرِحَ",
          "هَدَأَ",
          "فَشِلَ",
          "نَجَحَ",
          "نَمَا",
          "كَمُلَ",
          "بَرَزَ",
          "نَفَقَ",
          "سَلِمَ",
          "هَلَكَ");

  /** Form VII, اِنْفَعَلَ; a ت behind the ن is of form VIII: اِنْتَخَبَ. */
  private static final Pattern REFLEXIVE = Pattern.compile("اِنْ[^ت]");

  private static final Set<String> DITRANSITIVE =
      Set.of(
          "أَعْطَى",
          "مَنَحَ",
          "جَعَلَ",
          "اِعْتَبَرَ",
          "عَلَّمَ",
          "وَهَبَ",
          "أَهْدَى",
          "كَلَّفَ",
          "حَمَّلَ",
          "زَادَ");

  private Transitivity() {}

  static boolean needsObject(Candidate verb) {
    return TRANSITIVE.contains(verb.lemma());
  }

  static boolean neverHasObject(Candidate verb) {
    return INTRANSITIVE.contains(verb.lemma()) || REFLEXIVE.matcher(verb.lemma()).lookingAt();
  }

  /** Whether the rule can say anything of a candidate. */
  static boolean concerns(Candidate c) {
    return c.verb
        && (TRANSITIVE.contains(c.lemma()) || INTRANSITIVE.contains(c.lemma()) || endsInUs(c));
  }

  /**
   * What the words behind a word add to the cost of a candidate.
   *
   * @param c one that the rule concerns
   * @param words the sentence
   * @param at number of the word
   */
  static int cost(Candidate c, Surroundings words, int at) {
    if (endsInUs(c)
        && (isStatement(words, at) || new VerbArguments(c, words, at).hasAccusative())) {
      return TWO_OBJECTS;
    }
    if (TRANSITIVE.contains(c.lemma())) {
      boolean object = c.pronounSuffix || hasObject(c, new VerbArguments(c, words, at));
      boolean passive = c.features().voice() == Voice.PASSIVE;
      int lacking = c.lemma().equals(HOLD) ? 2 * LACKS_OBJECT : LACKS_OBJECT;
      return passive ? (object ? HAS_OBJECT : PASSIVE) : (object ? 0 : lacking);
    }
    if (INTRANSITIVE.contains(c.lemma())) {
      boolean passive = c.features().voice() == Voice.PASSIVE;
      if (c.pronounSuffix) {
        return TWO_OBJECTS; // حَدَّثَنِي, not حَدَثَنِي
      }
      boolean object = new VerbArguments(c, words, at).hasAccusative();
      return (passive ? NEVER_PASSIVE : 0) + (object ? HAS_OBJECT : 0);
    }
    return 0;
  }

  /**
   * Teams are crowned, persons are chosen: تُوِّجَ الْفَرِيقُ بَطَلًا, عُيِّنَ فُلَانٌ مُدِيرًا.
   */
  private static boolean hasObject(Candidate verb, VerbArguments arguments) {
    boolean calling =
        verb.lemma().equals(CROWN)
            || (CALLING.contains(verb.lemma()) && arguments.beginsWithPerson());
    return calling ? arguments.hasObjectOfCalling() : arguments.hasObject();
  }

  /** عَلِمْنَا أَنَّ: what we know follows. */
  private static boolean isStatement(Surroundings words, int at) {
    Candidate next = words.likeliest(at + 1);
    return next != null && next.pos == PartOfSpeech.SUBORDINATOR && !next.conjunction;
  }

  /** شَاهَدَنَا, which is written like شَاهَدْنَا. */
  private static boolean endsInUs(Candidate c) {
    return c.pronounSuffix
        && c.perfect()
        && !DITRANSITIVE.contains(c.lemma())
        && c.analysis.vocalised().endsWith("نَا");
  }
}

package org.hashiya.morph;

import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Gender;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Aspect;
import org.hashiya.morph.Features.Mood;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Person;
import org.hashiya.morph.Features.Voice;

/**
 * How unlikely an analysis is by itself. Four units are a factor of two: the lemma's frequency
 * class counts fourfold, and what news seldom prints (the imperative, the second person, a question
 * joined to its word) costs by estimate.
 */
final class Rarity {
  private static final int CLASS = 4;
  private static final int PASSIVE = 9;
  private static final int IMPERATIVE = 20;
  private static final int SECOND_PERSON = 12;
  private static final int FIRST_PERSON = 22;
  private static final int DUAL = 12;

  /** Two of what each has one of: اسماه is sooner أَسْمَاهُ without its hamza, "called it". */
  static final int TWO_OF_ONE = 34;

  private static final Set<String> ONE_EACH = Set.of("اِسْم", "عُمْر", "رَأْس");

  /** كَتَبْنَ: a verb in the feminine plural. */
  private static final int WOMEN = 16;

  private static final int LET = 14;

  /** The accusative of a noun that has become an adverb is as a rule the adverb. */
  private static final int ADVERB = -10;

  private static final int ACCUSATIVE_ADJECTIVE = 8;

  /** By itself رُوسِيَا is a country; the adjective has a noun to agree with. */
  private static final int ACCUSATIVE_NATIONALITY = 20;

  private static final int ENERGETIC = 24;
  private static final int INDEED = 20;
  private static final int FEMININE_OF_PERSON = 8;
  private static final int SPLIT_PARTICLE = 16;
  private static final int REPAIR = 16;

  /** علي is sooner a man than عَلَى: few agencies put dots there. */
  private static final int DOTTED_PREPOSITION = 10;

  /** Two letters without article behind "and" and a preposition: وَلِيَد is Walid, no hand. */
  static final int SWAMPED = 16;

  private Rarity() {}

  /** What the lemma and its form cost, and what is wrong with the spelling. */
  static int ofStem(Entry entry, Features f, Set<Repair> repairs) {
    int rarity = CLASS * entry.frequencyClass() + REPAIR * repairs.size();
    boolean dotted = repairs.contains(Repair.YA_FOR_ALIF_MAQSURA);
    rarity += dotted && entry.pos() == PartOfSpeech.PREPOSITION ? DOTTED_PREPOSITION : 0;
    rarity += f.voice() == Voice.PASSIVE ? PASSIVE : 0;
    rarity += f.aspect() == Aspect.IMPERATIVE ? IMPERATIVE : 0;
    rarity += f.moods().contains(Mood.ENERGETIC) ? ENERGETIC : 0;
    boolean pronoun = entry.pos() == PartOfSpeech.PRONOUN;
    rarity += f.person() == Person.SECOND && !pronoun ? secondPerson(f) : 0;
    rarity += f.person() == Person.FIRST ? firstPerson(f) : 0;
    rarity += f.number() == Number.DUAL ? dual(entry) : 0;
    rarity += isOfWomen(f) ? WOMEN : 0;
    rarity += entry.pos() == PartOfSpeech.ADVERB ? ADVERB : 0;
    if (isAccusativeAdjective(entry, f)) {
      rarity += isNationality(entry) ? ACCUSATIVE_NATIONALITY : ACCUSATIVE_ADJECTIVE;
    }
    return isFeminineOfPerson(entry, f) ? rarity + FEMININE_OF_PERSON : rarity;
  }

  /** اِثْنَانِ is nothing but a dual, while ثَلَاثَيْنِ for ثَلَاثِينَ is hardly ever meant. */
  private static int dual(Entry entry) {
    boolean numeral = entry.pos() == PartOfSpeech.NUMERAL;
    return numeral ? (entry.lemma().endsWith("َان") ? 0 : 2 * DUAL) : DUAL;
  }

  /** Who says كنت speaks of himself rather than to somebody. */
  private static int firstPerson(Features f) {
    boolean alone = f.aspect() == Aspect.PERFECT && f.number() == Number.SINGULAR;
    return alone ? SECOND_PERSON : FIRST_PERSON;
  }

  private static int secondPerson(Features f) {
    return f.aspect() == Aspect.PERFECT ? SECOND_PERSON + 2 : SECOND_PERSON;
  }

  /** Whether a dual with a pronoun would be two names or heads of one. */
  static boolean isTwoOfOne(Entry entry, Features f) {
    return f.number() == Number.DUAL && ONE_EACH.contains(entry.lemma());
  }

  private static boolean isOfWomen(Features f) {
    return f.aspect() != null
        && f.number() == Number.PLURAL
        && f.gender() == Features.Gender.FEMININE;
  }

  /** What joined words cost by themselves. */
  static int ofClitics(List<Segment> segments) {
    int rarity = 0;
    for (Segment s : segments) {
      rarity += of(s);
    }
    return rarity;
  }

  /** What it costs that just this form is joined to just these words. */
  static int ofJoining(Entry entry, Features f, Proclitic p) {
    return ofJoining(entry, f, p.has(Role.EMPHATIC), p.has(Role.PREPOSITION));
  }

  /** What all joined words of an analysis cost. */
  static int ofClitics(Entry entry, Features f, List<Segment> segments) {
    boolean emphatic = segments.stream().anyMatch(s -> s.role() == Role.EMPHATIC);
    boolean preposition = segments.stream().anyMatch(s -> s.role() == Role.PREPOSITION);
    return ofClitics(segments) + ofJoining(entry, f, emphatic, preposition);
  }

  private static int ofJoining(Entry entry, Features f, boolean emphatic, boolean preposition) {
    int rarity = emphatic && !f.moods().contains(Mood.SUBJUNCTIVE) ? LET : 0;
    rarity += emphatic && f.aspect() == Aspect.PERFECT ? INDEED : 0;
    boolean split =
        preposition
            && entry.inflection() instanceof Inflection.Particle
            && entry.pos() != PartOfSpeech.PRONOUN;
    return split ? rarity + SPLIT_PARTICLE : rarity;
  }

  /** رُوسِيًّا, which is written like رُوسِيَا. */
  private static boolean isAccusativeAdjective(Entry entry, Features f) {
    return entry.inflection() instanceof Inflection.Adjective
        && f.number() == Number.SINGULAR
        && f.cases().size() == 1
        && f.cases().contains(Features.Case.ACCUSATIVE);
  }

  private static boolean isNationality(Entry entry) {
    return Character.isUpperCase(entry.senses().getFirst().glosses().getFirst().charAt(0));
  }

  private static boolean isFeminineOfPerson(Entry entry, Features f) {
    return f.gender() == Features.Gender.FEMININE
        && entry.inflection() instanceof Inflection.Noun noun
        && noun.gender() == Gender.BOTH;
  }

  static int of(Segment s) {
    return switch (s.role()) {
      case STEM -> 0;
      case CONJUNCTION -> s.text().startsWith("و") ? 5 : 12;
      case PREPOSITION -> s.text().startsWith("ك") ? 14 : 5;
      case PRONOUN -> s.text().startsWith("ك") ? 30 : s.text().equals("ي") ? 16 : 5;
      case ARTICLE, FUTURE, EMPHATIC -> 5;
      case PARTICLE -> 8;
      case QUESTION -> 25;
    };
  }
}

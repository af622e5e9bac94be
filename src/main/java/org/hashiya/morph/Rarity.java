package org.hashiya.morph;

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
 * How unlikely an analysis is by itself. Four units are a factor of two: the lemma's frequency class
 * counts fourfold, and what news seldom prints (the imperative, the second person, a question joined
 * to its word) costs by estimate.
 */
final class Rarity {
  private static final int CLASS = 4;
  private static final int PASSIVE = 9;
  private static final int IMPERATIVE = 20;
  private static final int SECOND_PERSON = 12;
  private static final int FIRST_PERSON = 22;
  private static final int DUAL = 12;
  private static final int LET = 14;
  private static final int ACCUSATIVE_ADJECTIVE = 8;
  private static final int FEMININE_OF_PERSON = 8;
  private static final int SPLIT_PARTICLE = 16;

  private Rarity() {}

  static int of(Analysis a) {
    Features f = a.features();
    int rarity = CLASS * a.entry().frequencyClass();
    rarity += f.voice() == Voice.PASSIVE ? PASSIVE : 0;
    rarity += f.aspect() == Aspect.IMPERATIVE ? IMPERATIVE : 0;
    rarity += f.person() == Person.SECOND ? SECOND_PERSON : 0;
    rarity += f.person() == Person.FIRST ? FIRST_PERSON : 0;
    rarity += f.number() == Number.DUAL ? DUAL : 0;
    rarity += isAccusativeAdjective(a.entry(), f) ? ACCUSATIVE_ADJECTIVE : 0;
    rarity += isFeminineOfPerson(a.entry(), f) ? FEMININE_OF_PERSON : 0;
    boolean particle =
        a.entry().inflection() instanceof Inflection.Particle
            && a.entry().pos() != PartOfSpeech.PRONOUN;
    for (Segment s : a.segments()) {
      rarity += cost(s);
      boolean purpose = s.role() == Role.EMPHATIC && !f.moods().contains(Mood.SUBJUNCTIVE);
      rarity += purpose ? LET : 0;
      rarity += particle && s.role() == Role.PREPOSITION ? SPLIT_PARTICLE : 0;
    }
    return rarity;
  }

  /** رُوسِيًّا, which is written like رُوسِيَا. */
  private static boolean isAccusativeAdjective(Entry entry, Features f) {
    return entry.inflection() instanceof Inflection.Adjective
        && f.number() == Number.SINGULAR
        && f.cases().size() == 1
        && f.cases().contains(Features.Case.ACCUSATIVE);
  }

  private static boolean isFeminineOfPerson(Entry entry, Features f) {
    return entry.inflection() instanceof Inflection.Noun noun
        && noun.gender() == Gender.BOTH
        && f.gender() == Features.Gender.FEMININE;
  }

  private static int cost(Segment s) {
    return switch (s.role()) {
      case STEM -> 0;
      case CONJUNCTION -> s.text().startsWith("و") ? 5 : 12;
      case PREPOSITION -> s.text().startsWith("ك") ? 14 : 5;
      case PRONOUN -> s.text().startsWith("ك") ? 30 : s.text().equals("ي") ? 16 : 5;
      case ARTICLE, FUTURE, EMPHATIC -> 5;
      case QUESTION -> 25;
    };
  }
}

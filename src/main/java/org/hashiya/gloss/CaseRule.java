package org.hashiya.gloss;

import org.hashiya.lexicon.Inflection.Government;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Number;
import org.jspecify.annotations.Nullable;

/** The rules of case, the surest first. A rule that does not apply says null. */
enum CaseRule {
  /** The spelling shows it: مُهَنْدِسُونَ, مُضِيفًا. */
  SHOWN {
    @Override
    @Nullable Case decide(CaseFinder f, int i, Candidate c) {
      return c.features().cases().size() == 1 ? c.features().cases().iterator().next() : null;
    }
  },
  /** A preposition governs the genitive, joined or alone. */
  PREPOSITION {
    @Override
    @Nullable Case decide(CaseFinder f, int i, Candidate c) {
      Candidate before = f.words.at(i - 1);
      boolean governed = before != null && governsGenitive(before) && !c.conjunction;
      return c.preposition || governed ? Case.GENITIVE : null;
    }
  },
  /** What is counted: the genitive plural behind 3 to 10, the accusative behind 11 to 99. */
  COUNTED {
    @Override
    @Nullable Case decide(CaseFinder f, int i, Candidate c) {
      Candidate before = f.words.at(i - 1);
      if (before == null || !c.bare() || !c.noun || c.adjective) {
        return null;
      }
      if (Construct.isFigure(before)) {
        return Counting.caseBehind(before.lemma(), c);
      }
      return Counting.isTens(before.lemma()) && c.number() == Number.SINGULAR
          ? Case.ACCUSATIVE
          : null;
    }
  },
  /** The second part of a construct stands in the genitive. */
  CONSTRUCT {
    @Override
    @Nullable Case decide(CaseFinder f, int i, Candidate c) {
      return f.construct.isMember(i) ? Case.GENITIVE : null;
    }
  },
  /** إِنَّ and its sisters govern the accusative. */
  INNA {
    @Override
    @Nullable Case decide(CaseFinder f, int i, Candidate c) {
      Candidate before = f.words.at(i - 1);
      boolean governed =
          before != null
              && before.pos == PartOfSpeech.SUBORDINATOR
              && before.governs == Government.ACCUSATIVE;
      return governed && c.noun && !c.conjunction ? Case.ACCUSATIVE : null;
    }
  },
  /** هٰذَا الْبَلَد: the noun stands in the case that the demonstrative stands for. */
  DEMONSTRATIVE {
    @Override
    @Nullable Case decide(CaseFinder f, int i, Candidate c) {
      Candidate before = f.words.at(i - 1);
      if (before == null || before.pos != PartOfSpeech.DEMONSTRATIVE || !c.article) {
        return null;
      }
      if (before.preposition || f.construct.isHead(i - 2)) {
        return Case.GENITIVE;
      }
      Candidate ruler = f.words.at(i - 2);
      if (ruler == null || before.conjunction) {
        return null;
      }
      if (governsGenitive(ruler)) {
        return Case.GENITIVE;
      }
      return ruler.governs == Government.ACCUSATIVE ? Case.ACCUSATIVE : null;
    }
  },
  /** الْيَوْمُ نَفْسُهُ: what stresses a noun stands in its case. */
  EMPHASIS {
    @Override
    @Nullable Case decide(CaseFinder f, int i, Candidate c) {
      Candidate before = f.words.at(i - 1);
      if (before == null || !before.nominal() || !Emphasis.is(c)) {
        return null;
      }
      return f.known(before.article ? i - 1 : f.head(i - 1));
    }
  },
  /**
   * زِيَادَةٌ قَدْرُهَا عَشَرَةٌ, وَعَدَدُهُمْ مِئَةٌ: a clause of its own about the noun before.
   */
  MEASURE {
    @Override
    @Nullable Case decide(CaseFinder f, int i, Candidate c) {
      Candidate before = f.words.at(i - 1);
      if (before == null || !Construct.isMeasure(c) || c.preposition) {
        return null;
      }
      boolean complete = before.definite() || before.adjective || c.conjunction;
      boolean apart = Construct.isFigure(before) || (before.nominal() && complete);
      return apart || isQuantity(f.words.at(i + 1)) ? Case.NOMINATIVE : null;
    }

    private boolean isQuantity(@Nullable Candidate next) {
      return next != null && (next.pos == PartOfSpeech.NUMERAL || Construct.isFigure(next));
    }
  },
  /** نَقَلَتْ عَنِ الْوَزِيرِ قَوْلَهُ: what is reported of somebody is the object. */
  REPORTED {
    @Override
    @Nullable Case decide(CaseFinder f, int i, Candidate c) {
      Candidate before = f.words.at(i - 1);
      boolean behindName = before != null && before.nominal() && !c.conjunction && !c.preposition;
      return behindName && c.pronounSuffix && c.lemma().equals("قَوْل") ? Case.ACCUSATIVE : null;
    }
  },
  /**
   * الْحُكُومَةُ الْمُنْتَهِيَةُ وِلَايَتُهَا, مُبْدِيًا اسْتِعْدَادَهُ: subject or object of a
   * participle.
   */
  OF_PARTICIPLE {
    @Override
    @Nullable Case decide(CaseFinder f, int i, Candidate c) {
      Candidate before = f.words.at(i - 1);
      if (before == null || !before.adjective || before.noun || !c.noun || !c.pronounSuffix) {
        return null;
      }
      if (c.conjunction || c.preposition || f.words.quoted(i)) {
        return null;
      }
      boolean active = Participles.isActive(before.lemma());
      if (before.hasAccusativeAlif()) {
        return active ? Case.ACCUSATIVE : null;
      }
      return before.article && Participles.isPassive(before.lemma()) ? Case.NOMINATIVE : null;
    }
  },
  /** An adjective follows its noun. */
  ATTRIBUTE {
    @Override
    @Nullable Case decide(CaseFinder f, int i, Candidate c) {
      return c.adjective && !c.conjunction && !c.preposition ? Attributes.caseOf(f, i, c) : null;
    }
  },
  /** What وَ joins to a phrase that is genitive throughout, or to an adjective. */
  COORDINATION {
    @Override
    @Nullable Case decide(CaseFinder f, int i, Candidate c) {
      Candidate before = f.words.at(i - 1);
      if (!c.conjunction
          || c.then
          || Construct.isMeasure(c)
          || before == null
          || !before.nominal()
          || f.words.quoted(i)) {
        return null;
      }
      if (c.adjective && !c.noun) {
        return before.adjective && before.article == c.article && Agreement.of(before, c)
            ? f.known(i - 1)
            : null;
      }
      if (before.hasAccusativeAlif() && c.hasAccusativeAlif()) {
        return Case.ACCUSATIVE;
      }
      boolean alike = before.definite() == c.definite() || before.adjective;
      boolean genitive = f.known(i - 1) == Case.GENITIVE && f.known(f.head(i - 1)) == Case.GENITIVE;
      return alike && genitive ? Case.GENITIVE : null;
    }
  },
  /** يَوْمَ الأحد, الْعَامَ الماضي: a noun of time that nothing governs says when. */
  TIME {
    @Override
    @Nullable Case decide(CaseFinder f, int i, Candidate c) {
      Candidate before = f.words.at(i - 1);
      if (!TimeWords.saysWhen(c) || c.conjunction || before == null) {
        return null;
      }
      boolean bound = c.article || f.construct.isHead(i) || isYear(f, i);
      boolean open =
          before.pos == PartOfSpeech.RELATIVE
              || before.pos == PartOfSpeech.DEMONSTRATIVE
              || (before.mayBeConstruct() && !before.hasAccusativeAlif());
      return bound && !open ? Case.ACCUSATIVE : null;
    }

    private boolean isYear(CaseFinder f, int i) {
      return Construct.isFigure(f.words.at(i + 1));
    }
  },
  /** The subject, and what stands for it behind a passive. */
  SUBJECT {
    @Override
    @Nullable Case decide(CaseFinder f, int i, Candidate c) {
      return new Predication(f).isSubject(i, c) ? Case.NOMINATIVE : null;
    }
  },
  /** The object. */
  OBJECT {
    @Override
    @Nullable Case decide(CaseFinder f, int i, Candidate c) {
      return new Predication(f).isObject(i, c) ? Case.ACCUSATIVE : null;
    }
  },
  /** هُنَاكَ مَشَاكِلُ: what there is is the subject, behind أَنَّ in the accusative. */
  EXISTENCE {
    @Override
    @Nullable Case decide(CaseFinder f, int i, Candidate c) {
      Candidate before = f.words.at(i - 1);
      if (before == null || !before.lemma().startsWith("هُنَا") || !c.bare() || !c.noun) {
        return null;
      }
      Candidate ruler = f.words.at(i - 2);
      boolean inna = ruler != null && ruler.governs == Government.ACCUSATIVE;
      return inna ? Case.ACCUSATIVE : Case.NOMINATIVE;
    }
  },
  /** The noun that opens a sentence is its topic. */
  TOPIC {
    @Override
    @Nullable Case decide(CaseFinder f, int i, Candidate c) {
      boolean noun = f.words.opensSentence(i) && c.noun && !c.adjective;
      boolean topic = noun && (c.article || f.construct.isHead(i));
      return topic && !TimeWords.is(c) ? Case.NOMINATIVE : null;
    }
  },
  /** إِنَّ الْوَضْعَ خَطِيرٌ: the adjective that says what the topic is. */
  PREDICATE {
    @Override
    @Nullable Case decide(CaseFinder f, int i, Candidate c) {
      Candidate before = f.words.at(i - 1);
      if (before == null || !c.adjective || !c.bare() || !before.definite() || f.words.quoted(i)) {
        return null;
      }
      int head = f.head(i - 1);
      Candidate topic = f.words.at(head);
      if (topic == null || !topic.noun || topic.preposition || !Agreement.of(topic, c)) {
        return null;
      }
      Candidate ruler = f.words.at(head - 1);
      boolean inna =
          ruler != null
              && ruler.pos == PartOfSpeech.SUBORDINATOR
              && ruler.governs == Government.ACCUSATIVE;
      return inna || f.words.opensSentence(head) ? Case.NOMINATIVE : null;
    }
  };

  abstract @Nullable Case decide(CaseFinder f, int i, Candidate c);

  private static boolean governsGenitive(Candidate c) {
    return c.pos == PartOfSpeech.PREPOSITION && c.governs == Government.GENITIVE;
  }
}

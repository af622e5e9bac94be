package org.hashiya.gloss;

import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Voice;
import org.hashiya.morph.Role;
import org.hashiya.text.Arabic;
import org.jspecify.annotations.Nullable;

/** Kinds of words that tell the sense of a neighbour, as the source of the cues writes them. */
enum CueKind {
  PERSON {
    @Override
    boolean has(Candidate c) {
      return SenseHint.isPerson(c.analysis.entry()) || Names.isOfPerson(c) || Names.isTitle(c);
    }
  },
  PLACE {
    @Override
    boolean has(Candidate c) {
      return Names.isOfPlace(c.analysis.entry());
    }
  },
  CLUB {
    @Override
    boolean has(Candidate c) {
      return Names.isClub(c);
    }
  },
  NAME {
    @Override
    boolean has(Candidate c) {
      return c.name;
    }
  },
  TIME {
    @Override
    boolean has(Candidate c) {
      return TimeWords.is(c);
    }
  },
  NUMBER {
    @Override
    boolean has(Candidate c) {
      return c.pos == PartOfSpeech.NUMERAL;
    }
  },
  /** A numeral in words: three before "days" counts, in figures it may be a date. */
  COUNT {
    @Override
    boolean has(Candidate c) {
      return c.pos == PartOfSpeech.NUMERAL && !Construct.isFigure(c) && !c.article;
    }
  },
  /** A number in figures. */
  FIGURE {
    @Override
    boolean has(Candidate c) {
      return c.pos == PartOfSpeech.NUMERAL && Construct.isFigure(c);
    }
  },
  /** A number of years: 44 عَامًا. */
  YEARS {
    @Override
    boolean has(Candidate c, List<@Nullable Candidate> chosen, int at) {
      Candidate counted = ChosenWords.at(chosen, at + 1);
      return c.pos == PartOfSpeech.NUMERAL
          && counted != null
          && !counted.article
          && TimeWords.isYear(counted);
    }
  },
  /** So much time: 48 ساعة, ثلاثة أيام; no date, and no year. */
  LAPSE {
    @Override
    boolean has(Candidate c, List<@Nullable Candidate> chosen, int at) {
      boolean number = c.pos == PartOfSpeech.NUMERAL && !c.article;
      boolean two = isBareTime(chosen, at) && c.number() == Number.DUAL;
      return (number && isBareTime(chosen, at + 1)) || two || isUnitAlone(chosen, at, c);
    }
  },
  /** A day of a month: 12 مارس, 12 من مارس, الثاني عشر من مارس, العشرين من الشهر. */
  DATE {
    @Override
    boolean has(Candidate c, List<@Nullable Candidate> chosen, int at) {
      if (Construct.isFigure(c) && MONTH.isAt(chosen, at + 1)) {
        return true;
      }
      boolean day = Construct.isFigure(c) || (c.article && NUMBER.has(c));
      int end = at + 1;
      while (day && NUMBER.isAt(chosen, end)) {
        end++; // الثَّانِيَ عَشَرَ, الْحَادِي وَالْعِشْرِينَ
      }
      return day && isFrom(chosen, end) && isMonth(chosen, end + 1);
    }
  },
  MONTH {
    @Override
    boolean has(Candidate c) {
      return c.noun && MONTHS.contains(c.analysis.entry().senses().getFirst().glosses().getFirst());
    }
  },
  VERB {
    @Override
    boolean has(Candidate c) {
      return c.verb;
    }
  },
  ELATIVE {
    @Override
    boolean has(Candidate c) {
      return !c.article && !c.lemma().equals("أَوَّل") && Elative.is(c.analysis.entry());
    }
  },
  /** A noun that says in what something is more: أَكْثَرُ تَأْثِيرًا. */
  SPECIFIED {
    @Override
    boolean has(Candidate c, List<@Nullable Candidate> chosen, int at) {
      return c.bare() && ELATIVE.isAt(chosen, at - 1);
    }
  },
  /** Joined to فَـ. */
  THEN {
    @Override
    boolean has(Candidate c) {
      return c.then;
    }
  },
  NEGATION {
    @Override
    boolean has(Candidate c) {
      return c.pos == PartOfSpeech.NEGATION;
    }
  },
  PERFECT {
    @Override
    boolean has(Candidate c) {
      return c.perfect();
    }
  },
  FUTURE {
    @Override
    boolean has(Candidate c) {
      return c.future;
    }
  },
  IMPERFECT {
    @Override
    boolean has(Candidate c) {
      return c.imperfect();
    }
  },
  ADJECTIVE {
    @Override
    boolean has(Candidate c) {
      return c.adjective && !c.noun;
    }
  },
  NOUN {
    @Override
    boolean has(Candidate c) {
      return c.noun;
    }
  },
  DEFINITE {
    @Override
    boolean has(Candidate c) {
      return c.article;
    }
  },
  PRONOUN {
    @Override
    boolean has(Candidate c) {
      return c.pronounSuffix;
    }
  },
  PREPOSITION {
    @Override
    boolean has(Candidate c) {
      return c.preposition || c.pos == PartOfSpeech.PREPOSITION;
    }
  },
  /** هُمْ and هَا, which mean several where a preposition has them. */
  GROUP {
    @Override
    boolean has(Candidate c) {
      return c.pronounSuffix
          && c.analysis.segments().stream()
              .anyMatch(
                  s -> s.role() == Role.PRONOUN && GROUPS.contains(Arabic.stripMarks(s.text())));
    }
  },
  /** مَدْعُوم، مُعْتَمَد: what somebody has done. */
  PASSIVE {
    @Override
    boolean has(Candidate c) {
      return c.adjective && Participles.isPassive(c.lemma());
    }
  },
  /** فِي behind what somebody does: يُقِيمُ فِي, but not يُقَامُ فِي. */
  WITHIN {
    @Override
    boolean has(Candidate c, List<@Nullable Candidate> chosen, int at) {
      Candidate before = ChosenWords.at(chosen, at - 1);
      return c.lemma().equals("فِي")
          && before != null
          && before.verb
          && !before.pronounSuffix
          && before.features().voice() != Voice.PASSIVE;
    }
  },
  /** A noun that the word before it is joined to: تَحْقِيقُ الْأَهْدَافِ, but not التَّحْقِيق. */
  GENITIVE {
    @Override
    boolean has(Candidate c, List<@Nullable Candidate> chosen, int at) {
      Candidate before = ChosenWords.at(chosen, at - 1);
      return c.noun
          && !c.preposition
          && !c.conjunction
          && before != null
          && before.nominal()
          && !before.definite();
    }
  },
  /** So many days, rather than a day. */
  SPAN {
    @Override
    boolean has(Candidate c) {
      boolean several = c.number() != Number.SINGULAR || c.hasAccusativeAlif();
      return TimeWords.is(c) && several && !c.article;
    }
  },
  DUAL {
    @Override
    boolean has(Candidate c) {
      return c.number() == Number.DUAL;
    }
  },
  PLURAL {
    @Override
    boolean has(Candidate c) {
      return c.number() == Number.PLURAL;
    }
  };

  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Ramadan",
          "Muharram",
          "Safar",
          "Rajab",
          "Shawwal");

  private static final Set<String> UNITS =
      Set.of("دَقِيقَة", "سَاعَة", "أُسْبُوع", "شَهْر", "سَنَة", "عَام");

  private static final Set<String> GROUPS = Set.of("هم", "ها", "هن");

  private static boolean isFrom(List<@Nullable Candidate> chosen, int at) {
    Candidate c = ChosenWords.at(chosen, at);
    return c != null && c.lemma().equals("مِنْ");
  }

  private static boolean isMonth(List<@Nullable Candidate> chosen, int at) {
    Candidate c = ChosenWords.at(chosen, at);
    return MONTH.isAt(chosen, at) || (c != null && c.lemma().equals("شَهْر"));
  }

  /** أُسْبُوع, but not عَام 2010, شَهْر مَايُو or يَوْم الْأَحَد. */
  private static boolean isUnitAlone(List<@Nullable Candidate> chosen, int at, Candidate c) {
    Candidate next = ChosenWords.at(chosen, at + 1);
    boolean unit = UNITS.contains(c.lemma()) && c.number() == Number.SINGULAR;
    boolean named =
        next != null
            && (Construct.isFigure(next) || MONTH.has(next) || (next.noun && next.definite()));
    return unit && isBareTime(chosen, at) && !named;
  }

  /** A noun of time without article, joined to nothing. */
  private static boolean isBareTime(List<@Nullable Candidate> chosen, int at) {
    Candidate c = ChosenWords.at(chosen, at);
    return c != null && TimeWords.is(c) && c.bare();
  }

  private boolean isAt(List<@Nullable Candidate> chosen, int at) {
    Candidate c = ChosenWords.at(chosen, at);
    return c != null && has(c);
  }

  /**
   * Whether a word of a sentence is of the kind.
   *
   * @param chosen the chosen candidates of the sentence, null for punctuation
   * @param at the number of the word
   */
  boolean has(Candidate c, List<@Nullable Candidate> chosen, int at) {
    return has(c);
  }

  /** Whether a word is of the kind by itself; never, where the words around it are asked. */
  boolean has(Candidate c) {
    return false;
  }
}

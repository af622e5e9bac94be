package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Gender;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Features.Number;
import org.jspecify.annotations.Nullable;

/**
 * What a gloss in the source says of its own use, in brackets at its end: "may (before an
 * imperfect)". Where the context is so, the sense comes first, elsewhere last.
 */
enum SenseHint {
  WITH_ARTICLE("(with the article)") {
    @Override
    boolean holds(@Nullable Candidate before, Candidate word, @Nullable Candidate after) {
      boolean bound =
          before != null
              && ((before.pos == PartOfSpeech.PREPOSITION && !before.pronounSuffix)
                  || before.pos == PartOfSpeech.DEMONSTRATIVE
                  || before.mayBeConstruct());
      boolean described =
          after != null
              && (after.pos == PartOfSpeech.RELATIVE || (after.adjective && after.article));
      return word.article && word.number() != Number.PLURAL && !bound && !described;
    }
  },
  BEFORE_NOUN("(before a noun)") {
    @Override
    boolean holds(@Nullable Candidate before, Candidate word, @Nullable Candidate after) {
      if (after == null || after.preposition || after.conjunction || word.definite()) {
        return false;
      }
      return (word.adjective && !word.noun) ? after.noun : after.nominal();
    }
  },
  BEFORE_PLACE("(before a place)") {
    @Override
    boolean holds(@Nullable Candidate before, Candidate word, @Nullable Candidate after) {
      return !word.definite()
          && after != null
          && after.name
          && (after.isGuess() || Names.isPlace(after));
    }
  },
  WITH_PRONOUN("(with a pronoun)") {
    @Override
    boolean holds(@Nullable Candidate before, Candidate word, @Nullable Candidate after) {
      return word.pronounSuffix && !(before != null && before.article && before.noun);
    }
  },
  IN_PLURAL("(in the plural)") {
    @Override
    boolean holds(@Nullable Candidate before, Candidate word, @Nullable Candidate after) {
      return word.number() == Number.PLURAL;
    }
  },
  BEFORE_IMPERFECT("(before an imperfect)") {
    @Override
    boolean holds(@Nullable Candidate before, Candidate word, @Nullable Candidate after) {
      return after != null && (after.imperfect() || after.pos == PartOfSpeech.NEGATION);
    }
  },
  BEFORE_PERFECT("(before a perfect)") {
    @Override
    boolean holds(@Nullable Candidate before, Candidate word, @Nullable Candidate after) {
      return after != null && after.perfect();
    }
  },
  BEFORE_NUMBER("(before a number)") {
    @Override
    boolean holds(@Nullable Candidate before, Candidate word, @Nullable Candidate after) {
      boolean counted = before != null && before.pos == PartOfSpeech.NUMERAL;
      boolean one = after != null && after.lemma().startsWith("وَاحِد");
      return !counted && !one && after != null && after.pos == PartOfSpeech.NUMERAL;
    }
  },
  AFTER_COMPARATIVE("(after a comparative)") {
    @Override
    boolean holds(@Nullable Candidate before, Candidate word, @Nullable Candidate after) {
      return before != null && Elative.is(before.analysis.entry());
    }
  },
  AFTER_NUMBER("(after a number)") {
    @Override
    boolean holds(@Nullable Candidate before, Candidate word, @Nullable Candidate after) {
      return before != null && before.pos == PartOfSpeech.NUMERAL;
    }
  },
  OPENING("(opening a clause)") {
    @Override
    boolean holds(@Nullable Candidate before, Candidate word, @Nullable Candidate after) {
      return before == null && after != null && after.verb;
    }
  },
  OF_PERSON("(of a person)") {
    @Override
    boolean holds(@Nullable Candidate before, Candidate word, @Nullable Candidate after) {
      return before != null && isPerson(before.analysis.entry());
    }
  };

  private static final SenseHint[] HINTS = values();

  private final String text;

  SenseHint(String text) {
    this.text = text;
  }

  abstract boolean holds(@Nullable Candidate before, Candidate word, @Nullable Candidate after);

  static boolean isPerson(Entry entry) {
    return switch (entry.inflection()) {
      case Inflection.Noun n -> n.gender() == Gender.BOTH;
      case Inflection.Name n ->
          switch (n.kind()) {
            case GIVEN, FAMILY, PERSON -> true;
            default -> false;
          };
      case Inflection.Verb _, Inflection.Adjective _, Inflection.Particle _ -> false;
    };
  }

  static List<Sense> order(
      List<Sense> senses, @Nullable Candidate before, Candidate word, @Nullable Candidate after) {
    if (!word.hinted) {
      return senses;
    }
    List<Sense> fitting = new ArrayList<>();
    List<Sense> plain = new ArrayList<>();
    List<Sense> unfit = new ArrayList<>();
    for (Sense sense : senses) {
      SenseHint hint = of(sense);
      if (hint == null) {
        plain.add(sense);
      } else {
        boolean holds = hint.holds(before, word, after);
        (holds ? fitting : unfit).add(holds ? hint.without(sense) : sense);
      }
    }
    fitting.addAll(plain);
    fitting.addAll(unfit);
    return fitting;
  }

  /** Whether a gloss of any sense ends in a hint. */
  static boolean isIn(List<Sense> senses) {
    for (Sense sense : senses) {
      if (of(sense) != null) {
        return true;
      }
    }
    return false;
  }

  /** The sense without the hint: where it holds it need not be said. */
  private Sense without(Sense sense) {
    return new Sense(
        sense.field(),
        sense.preposition(),
        sense.glosses().stream().map(g -> g.replace(text, "").strip()).toList(),
        sense.own());
  }

  private static @Nullable SenseHint of(Sense sense) {
    for (String gloss : sense.glosses()) {
      SenseHint hint = gloss.endsWith(")") ? of(gloss) : null;
      if (hint != null) {
        return hint;
      }
    }
    return null;
  }

  private static @Nullable SenseHint of(String gloss) {
    for (SenseHint hint : HINTS) {
      if (gloss.endsWith(hint.text)) {
        return hint;
      }
    }
    return null;
  }
}

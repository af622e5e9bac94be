package org.hashiya.morph;

import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Aspect;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Mood;
import org.hashiya.morph.Features.State;
import org.jspecify.annotations.Nullable;

/** What may follow مَا, لَا and يَا where the space behind them is missing. */
final class SpacelessRules {
  private SpacelessRules() {}

  static boolean allow(Proclitic p, Entry entry, Features f, @Nullable Enclitic enclitic) {
    return switch (entry.inflection()) {
      case Inflection.Verb _ -> verb(p, f, enclitic);
      case Inflection.Particle _ -> particle(p, entry, f);
      case Inflection.Name name -> p.endsIn(Proclitic.O) && enclitic == null && !name.article();
      case Inflection.Noun _ ->
          p.endsIn(Proclitic.O)
              ? f.states().contains(State.CONSTRUCT) && (enclitic == null || !enclitic.isMe())
              : enclitic == null && denied(p, f);
      case Inflection.Adjective _ -> false;
    };
  }

  /** مايحمله, مازال, لايمكن; no imperative, and مَا asks for no mood. */
  private static boolean verb(Proclitic p, Features f, @Nullable Enclitic enclitic) {
    if (p.endsIn(Proclitic.O) || f.aspect() == Aspect.IMPERATIVE) {
      return false;
    }
    if (enclitic != null && enclitic.isMy()) {
      return false;
    }
    boolean perfect = f.aspect() == Aspect.PERFECT;
    return perfect
        || f.moods().contains(Mood.INDICATIVE)
        || (p.endsIn(Proclitic.NOT) && f.moods().contains(Mood.JUSSIVE));
  }

  /** لابد, لاشيء: لَا denies a noun that is neither definite nor spelled as another case. */
  private static boolean denied(Proclitic p, Features f) {
    return p.endsIn(Proclitic.NOT)
        && f.cases().contains(Case.ACCUSATIVE)
        && f.states().contains(State.INDEFINITE)
        && f.number() == Features.Number.SINGULAR
        && f.states().size() > 1;
  }

  /** مابين, مابعد, ماهي, مالم. */
  private static boolean particle(Proclitic p, Entry entry, Features f) {
    boolean pronoun = entry.pos() == PartOfSpeech.PRONOUN && f.cases().contains(Case.NOMINATIVE);
    boolean mayFollow =
        pronoun || entry.pos() == PartOfSpeech.PREPOSITION || entry.pos() == PartOfSpeech.NEGATION;
    return p.endsIn(Proclitic.MA) && mayFollow && Letters.strip(entry.lemma()).length() > 1;
  }
}

package org.hashiya.gloss;

import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.Inflection.Government;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.Features;
import org.hashiya.morph.Features.Aspect;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.State;
import org.hashiya.morph.Role;
import org.hashiya.morph.Segment;
import org.jspecify.annotations.Nullable;

/** An analysis with what the rules of the sentence ask of it, worked out once. */
final class Candidate {
  final Analysis analysis;
  final int cost;
  final PartOfSpeech pos;
  final boolean verb;
  final boolean noun;
  final boolean adjective;
  final boolean name;
  final boolean article;
  final boolean pronounSuffix;
  final boolean conjunction;
  final boolean preposition;
  final boolean future;
  final boolean purpose;
  final Government governs;

  Candidate(Analysis analysis, int cost) {
    this.analysis = analysis;
    this.cost = cost;
    Entry entry = analysis.entry();
    pos = entry.pos();
    verb = pos == PartOfSpeech.VERB;
    name = pos == PartOfSpeech.NAME;
    adjective = entry.inflection() instanceof Inflection.Adjective;
    noun = entry.inflection() instanceof Inflection.Noun || name;
    boolean hasArticle = false;
    boolean hasPronoun = false;
    boolean hasConjunction = false;
    boolean hasPreposition = false;
    boolean hasFuture = false;
    boolean hasPurpose = false;
    for (Segment s : analysis.segments()) {
      switch (s.role()) {
        case ARTICLE -> hasArticle = true;
        case PRONOUN -> hasPronoun = true;
        case CONJUNCTION -> hasConjunction = true;
        case PREPOSITION -> hasPreposition = true;
        case FUTURE -> hasFuture = true;
        case EMPHATIC -> hasPurpose = verb;
        case QUESTION, PARTICLE, STEM -> {}
      }
    }
    article = hasArticle;
    pronounSuffix = hasPronoun;
    conjunction = hasConjunction;
    preposition = hasPreposition;
    future = hasFuture;
    purpose = hasPurpose;
    governs =
        entry.inflection() instanceof Inflection.Particle p && !pronounSuffix
            ? p.governs()
            : Government.NOTHING;
  }

  Features features() {
    return analysis.features();
  }

  boolean nominal() {
    return noun || adjective;
  }

  boolean definite() {
    return article || name || pronounSuffix;
  }

  /** Whether the form can be the first part of a construct (idafa). */
  boolean mayBeConstruct() {
    return noun
        && !article
        && !name
        && !pronounSuffix
        && features().states().contains(State.CONSTRUCT);
  }

  @Nullable Gender gender() {
    return features().gender();
  }

  @Nullable Number number() {
    return features().number();
  }

  boolean perfect() {
    return features().aspect() == Aspect.PERFECT;
  }

  boolean imperfect() {
    return features().aspect() == Aspect.IMPERFECT;
  }

  boolean hasProclitic(Role role) {
    return analysis.segments().stream().anyMatch(s -> s.role() == role);
  }
}

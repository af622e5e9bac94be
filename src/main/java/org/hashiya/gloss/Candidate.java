package org.hashiya.gloss;

import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.Inflection.Government;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Analyser;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.CaseEndings;
import org.hashiya.morph.Features;
import org.hashiya.morph.Features.Aspect;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Person;
import org.hashiya.morph.Features.State;
import org.hashiya.morph.Role;
import org.hashiya.morph.Segment;
import org.hashiya.morph.TermComponents;
import org.hashiya.text.Arabic;
import org.hashiya.text.Folding;
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

  /** Whether its conjunction is فَـ. */
  final boolean then;

  final boolean preposition;
  final boolean future;
  final boolean purpose;
  final Government governs;
  final boolean alwaysConstruct;
  final boolean neverAlone;
  final boolean auxiliary;

  /** What a name is a name of; null for all other words. */
  final @Nullable NameKind nameKind;

  /** The country or region that the word tells of: Egypt, Egyptian, Cairo; null for most words. */
  final @Nullable String home;

  /** Whether a sense is of the person who reads. */
  final boolean own;

  /** The preposition that the word is, or that is joined to it, without vowels; or empty. */
  final String prepositionText;

  private final boolean mayBeConstruct;
  private final boolean accusativeAlif;

  /** Whether a gloss ends in a hint at its own use. */
  final boolean hinted;

  /** Whether a sense needs a preposition. */
  final boolean governing;

  /** Whether no sense can do without one. */
  final boolean alwaysGoverning;

  /** The prepositions that its senses need, without vowels. */
  final Set<String> prepositions;

  /** What neighbours tell of its senses. */
  final Cues cues;

  /** Whether a rule of pronouns or prepositions may tell its sense. */
  final boolean ofPronoun;

  /** Whether a noun names a time. */
  final boolean time;

  /** See {@link Cues#bit}. */
  final long lemmaBit;

  /** The folded letters of a noun of several senses; else empty. */
  final String letters;

  /** What its form costs beside its frequency, wherever it stands. */
  final int ofForm;

  /** See {@link Pairing#asFirst}. */
  final int asFirst;

  /** See {@link Pairing#asSecond}. */
  final int asSecond;

  /** The rules that weigh it by the words around it. */
  final Company[] company;

  /** Whether its lemma ends as those of verbs do. */
  final boolean citedAsVerb;

  private final Memory memory;

  /**
   * What was worked out of a candidate when it was first wanted, for all that differ in their costs
   * only. Written and read without locks, as all that it holds is immutable.
   */
  private static final class Memory {
    /** Any of its readings. */
    @Nullable Reading last;

    /** Any list that its reading was the first of. */
    List<Reading> lastChoice = List.of();

    /** The word with each case, without tanwin and with it. */
    final @Nullable String[][] inCase = new String[2][Case.values().length];

    @Nullable String heard;
  }

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
    boolean hasThen = false;
    boolean hasPreposition = false;
    boolean hasFuture = false;
    boolean hasPurpose = false;
    for (Segment s : analysis.segments()) {
      switch (s.role()) {
        case ARTICLE -> hasArticle = true;
        case PRONOUN -> hasPronoun = true;
        case CONJUNCTION -> {
          hasConjunction = true;
          hasThen |= s.text().startsWith("ف");
        }
        case PREPOSITION -> hasPreposition = true;
        case FUTURE -> hasFuture = true;
        case EMPHATIC -> hasPurpose = verb;
        case QUESTION, PARTICLE, STEM -> {}
      }
    }
    article = hasArticle;
    pronounSuffix = hasPronoun;
    conjunction = hasConjunction;
    then = hasThen;
    preposition = hasPreposition;
    future = hasFuture;
    purpose = hasPurpose;
    alwaysConstruct = noun && AlwaysConstruct.is(entry.lemma());
    neverAlone = noun && AlwaysConstruct.neverAlone(entry.lemma());
    auxiliary = verb && Auxiliaries.takesVerb(entry.lemma());
    hinted = SenseHint.isIn(entry.senses());
    governing = SenseOrder.needPreposition(entry.senses());
    alwaysGoverning = SenseOrder.allNeedPreposition(entry.senses());
    prepositions = governing ? SenseOrder.prepositions(entry.senses()) : Set.of();
    cues = CuedSense.cues(entry);
    lemmaBit = Cues.bit(entry.lemma());
    boolean ambiguous = pos == PartOfSpeech.NOUN && entry.senses().size() > 1;
    letters = ambiguous ? Folding.key(entry.lemma()) : "";
    nameKind = entry.inflection() instanceof Inflection.Name n ? n.kind() : null;
    home = Homes.of(entry);
    own = SenseOrder.hasOwn(entry.senses());
    prepositionText =
        pos == PartOfSpeech.PREPOSITION
            ? Arabic.stripMarks(entry.lemma())
            : TermComponents.preposition(analysis);
    Set<State> states = analysis.features().states();
    accusativeAlif = states.size() == 1 && states.contains(State.INDEFINITE);
    mayBeConstruct = noun && !definite() && states.contains(State.CONSTRUCT);
    governs =
        entry.inflection() instanceof Inflection.Particle p && !pronounSuffix
            ? p.governs()
            : Government.NOTHING;
    ofPronoun = SenseOrder.isOfPronoun(this);
    time = TimeWords.names(this);
    ofForm =
        Lookalikes.cost(this)
            + NounRules.aloneBehindPreposition(this)
            + (TimeWords.isBareWeekday(this) ? Grammar.UNLIKELY : 0);
    asFirst = Pairing.asFirst(this);
    asSecond = Pairing.asSecond(this);
    company = Company.concerning(this);
    citedAsVerb = ReadTerms.isVerb(entry.lemma());
    memory = new Memory();
  }

  /** The candidate that a reading was, with its own cost. */
  static Candidate of(Reading reading) {
    return new Candidate(reading.analysis(), Analyser.rarity(reading.analysis()));
  }

  private Candidate(Candidate other, int cost) {
    this.analysis = other.analysis;
    this.cost = cost;
    this.pos = other.pos;
    this.verb = other.verb;
    this.noun = other.noun;
    this.adjective = other.adjective;
    this.name = other.name;
    this.article = other.article;
    this.pronounSuffix = other.pronounSuffix;
    this.conjunction = other.conjunction;
    this.then = other.then;
    this.preposition = other.preposition;
    this.future = other.future;
    this.purpose = other.purpose;
    this.governs = other.governs;
    this.alwaysConstruct = other.alwaysConstruct;
    this.neverAlone = other.neverAlone;
    this.auxiliary = other.auxiliary;
    this.nameKind = other.nameKind;
    this.home = other.home;
    this.own = other.own;
    this.prepositionText = other.prepositionText;
    this.mayBeConstruct = other.mayBeConstruct;
    this.accusativeAlif = other.accusativeAlif;
    this.hinted = other.hinted;
    this.governing = other.governing;
    this.alwaysGoverning = other.alwaysGoverning;
    this.prepositions = other.prepositions;
    this.cues = other.cues;
    this.ofPronoun = other.ofPronoun;
    this.time = other.time;
    this.lemmaBit = other.lemmaBit;
    this.letters = other.letters;
    this.ofForm = other.ofForm;
    this.asFirst = other.asFirst;
    this.asSecond = other.asSecond;
    this.company = other.company;
    this.citedAsVerb = other.citedAsVerb;
    this.memory = other.memory;
  }

  /**
   * How it reads in a sentence. A word that says the same again has the same reading again: of a
   * long text few are held, and few must be moved when memory is cleared.
   */
  Reading reading(List<Sense> senses, String vocalised) {
    Reading known = memory.last;
    if (known == null
        || !known.vocalised().equals(vocalised)
        || !(known.senses() == senses || known.senses().equals(senses))) {
      known = new Reading(analysis, senses, vocalised);
      memory.last = known;
    }
    return known;
  }

  /** The readings of a word of which this is the chosen one; the same list for the same ones. */
  List<Reading> chosenOf(List<Reading> readings) {
    List<Reading> known = memory.lastChoice;
    if (!areSame(known, readings)) {
      known = List.copyOf(readings);
      memory.lastChoice = known;
    }
    return known;
  }

  /** The word with its case; as {@link CaseEndings#withCase}. */
  String withCase(Case decided, boolean indefinite) {
    @Nullable String[] known = memory.inCase[indefinite ? 1 : 0];
    String word = known[decided.ordinal()];
    if (word == null) {
      word = CaseEndings.withCase(analysis, decided, indefinite);
      known[decided.ordinal()] = word;
    }
    return word;
  }

  /** The lemma as it is compared with the words of citations; see {@link CitedWord#heard}. */
  String heard() {
    String heard = memory.heard;
    if (heard == null) {
      heard = CitedWord.heard(lemma());
      memory.heard = heard;
    }
    return heard;
  }

  private static boolean areSame(List<Reading> some, List<Reading> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (some.get(i) != others.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** The same reading, so much likelier. */
  Candidate gaining(int gain) {
    return new Candidate(this, cost - gain);
  }

  Features features() {
    return analysis.features();
  }

  String lemma() {
    return analysis.entry().lemma();
  }

  boolean isGuess() {
    return analysis.isGuess();
  }

  boolean nominal() {
    return noun || adjective;
  }

  boolean definite() {
    return article || name || pronounSuffix;
  }

  /** Whether a word is a preposition that a sense needs, or has it joined. */
  boolean takes(@Nullable Candidate next) {
    return next != null && prepositions.contains(next.prepositionText);
  }

  /** Whether the form can be the first part of a construct (idafa). */
  boolean mayBeConstruct() {
    return mayBeConstruct;
  }

  /** Whether the spelling shows that the word has tanwin: مُضِيفًا. */
  boolean hasAccusativeAlif() {
    return accusativeAlif;
  }

  /** A noun or adjective without article, pronoun, preposition or conjunction. */
  boolean bare() {
    return nominal() && !definite() && !preposition && !conjunction;
  }

  @Nullable Gender gender() {
    return features().gender();
  }

  @Nullable Number number() {
    return features().number();
  }

  /** Whether a verb is of the third person singular: he does, she does. */
  boolean thirdSingular() {
    return features().person() == Person.THIRD && number() == Number.SINGULAR;
  }

  /** Whether a verb is of the feminine of it: she does. */
  boolean hers() {
    return thirdSingular() && gender() == Gender.FEMININE;
  }

  /** Whether a verb is of the masculine of it: he does. */
  boolean his() {
    return thirdSingular() && gender() == Gender.MASCULINE;
  }

  boolean perfect() {
    return features().aspect() == Aspect.PERFECT;
  }

  boolean imperfect() {
    return features().aspect() == Aspect.IMPERFECT;
  }

  boolean hasProclitic(Role role) {
    for (Segment s : analysis.segments()) {
      if (s.role() == role) {
        return true;
      }
    }
    return false;
  }
}

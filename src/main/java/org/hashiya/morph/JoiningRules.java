package org.hashiya.morph;

import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.Inflection.Attachment;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Aspect;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Mood;
import org.hashiya.morph.Features.Person;
import org.hashiya.morph.Features.State;
import org.hashiya.morph.Features.Voice;
import org.jspecify.annotations.Nullable;

/** Which clitics may be joined to which form. */
final class JoiningRules {
  /** "One" is never أَحَد with the article: الأَحَد is Sunday. */
  private static final String ROOT_OF_ONE = "ء ح د";

  private JoiningRules() {}

  /** Whether a form may stand between some proclitics and a pronoun, or no pronoun. */
  static boolean allow(Proclitic p, Entry entry, Cell cell, @Nullable Enclitic enclitic) {
    Form.Joining wrong = enclitic == null ? Form.Joining.BOUND : Form.Joining.FREE;
    if (cell.joining() == wrong) {
      return false;
    }
    Features f = cell.features();
    if (p.has(Role.PARTICLE)) {
      return SpacelessRules.allow(p, entry, f, enclitic);
    }
    return switch (entry.inflection()) {
      case Inflection.Verb _ -> verb(p, f, enclitic);
      case Inflection.Particle particle ->
          (entry.pos() == PartOfSpeech.PRONOUN && f.cases().contains(Case.GENITIVE))
              ? joinedPronoun(p, enclitic)
              : particle(p, particle, enclitic);
      case Inflection.Name name -> name(p, name, f, enclitic);
      case Inflection.Noun _, Inflection.Adjective _ ->
          noun(p, f, enclitic)
              && !(p.has(Role.ARTICLE) && isOne(entry))
              && (enclitic == null || enclitic.isMy() || !FiveNouns.isShort(entry.lemma(), f));
    };
  }

  /**
   * Whether a preposition's last letter may be one with the first of its pronoun: مِنَّا, عَلَيَّ;
   * and مِنِّي, where the pronoun has a letter of its own beside.
   */
  static boolean allowMelting(Entry entry, @Nullable Enclitic enclitic, boolean melted) {
    if (enclitic == null || entry.pos() != PartOfSpeech.PREPOSITION) {
      return !melted;
    }
    boolean nasal = entry.lemma().endsWith("ن" + Letters.SUKUN);
    return melted
        ? enclitic.isMy() != nasal && (nasal || entry.lemma().endsWith("ى"))
        : !(nasal && (enclitic.isMy() || enclitic.letters().equals("نا")));
  }

  private static boolean isOne(Entry entry) {
    boolean noun = entry.pos() == PartOfSpeech.NUMERAL || entry.pos() == PartOfSpeech.NOUN;
    return noun && entry.root().equals(ROOT_OF_ONE);
  }

  /** بِهِ، لَهُمْ: a joined pronoun needs a preposition of one letter before it. */
  private static boolean joinedPronoun(Proclitic p, @Nullable Enclitic enclitic) {
    return enclitic == null
        && p.has(Role.PREPOSITION)
        && !p.has(Role.ARTICLE)
        && !p.letters().endsWith("ك");
  }

  private static boolean verb(Proclitic p, Features f, @Nullable Enclitic enclitic) {
    if (p.has(Role.ARTICLE) || p.has(Role.PREPOSITION)) {
      return false;
    }
    if (p.has(Role.FUTURE) && !f.moods().contains(Mood.INDICATIVE)) {
      return false;
    }
    if (p.has(Role.EMPHATIC) && !mayFollowLam(p, f)) {
      return false;
    }
    if (isEnergetic(f) && !p.has(Role.EMPHATIC) && !isProhibition(f)) {
      return false;
    }
    if (p.has(Role.QUESTION) && !mayBeAsked(f)) {
      return false;
    }
    return enclitic == null || mayHaveObject(f, enclitic);
  }

  /** Nobody asks a command, nor أَيَكُنْ without لَمْ. */
  private static boolean mayBeAsked(Features f) {
    return f.aspect() == Aspect.PERFECT || f.moods().contains(Mood.INDICATIVE);
  }

  /** "I me" and "you you" need نَفْس: no verb form takes a pronoun of its own person. */
  private static boolean mayHaveObject(Features f, Enclitic enclitic) {
    boolean reflexive =
        (f.person() == Person.FIRST && enclitic.person() == Person.FIRST)
            || (f.person() == Person.SECOND && enclitic.person() == Person.SECOND);
    return !reflexive && !enclitic.isMy();
  }

  private static boolean isProhibition(Features f) {
    return f.person() == Person.SECOND
        && f.gender() == Features.Gender.MASCULINE
        && f.number() == Features.Number.SINGULAR
        && f.voice() == Voice.ACTIVE;
  }

  /** لَيَكُونَنَّ; without لَـ the papers print it in a prohibition only (لَا تَحْسَبَنَّ). */
  private static boolean isEnergetic(Features f) {
    return f.moods().contains(Mood.ENERGETIC);
  }

  /** لَـ stands before the energetic and opens the answer to لَوْ (لَكَانَ). */
  private static boolean mayFollowLam(Proclitic p, Features f) {
    if (!p.isPurpose()) {
      return isEnergetic(f) || (f.aspect() == Aspect.PERFECT && f.voice() == Voice.ACTIVE);
    }
    return f.aspect() != Aspect.IMPERATIVE
        && (f.moods().contains(Mood.SUBJUNCTIVE) || f.moods().contains(Mood.JUSSIVE));
  }

  private static boolean particle(
      Proclitic p, Inflection.Particle particle, @Nullable Enclitic enclitic) {
    for (Segment s : p.segments()) {
      Attachment needed =
          switch (s.role()) {
            case QUESTION -> Attachment.QUESTION;
            case CONJUNCTION -> Attachment.CONJUNCTION;
            case PREPOSITION -> Attachment.PREPOSITION;
            case EMPHATIC -> p.isPurpose() ? null : Attachment.EMPHATIC;
            case ARTICLE -> Attachment.ARTICLE;
            case FUTURE, PARTICLE, STEM, PRONOUN -> null;
          };
      if (needed == null || !particle.attaches().contains(needed)) {
        return false;
      }
    }
    return enclitic == null || particle.attaches().contains(Attachment.PRONOUN);
  }

  private static boolean noun(Proclitic p, Features f, @Nullable Enclitic enclitic) {
    if (p.has(Role.FUTURE) || p.has(Role.QUESTION) || p.has(Role.EMPHATIC)) {
      return false;
    }
    if (p.has(Role.PREPOSITION) && !f.cases().contains(Case.GENITIVE)) {
      return false;
    }
    if (p.has(Role.ARTICLE) && (enclitic != null || !f.states().contains(State.DEFINITE))) {
      return false;
    }
    return enclitic == null || (f.states().contains(State.CONSTRUCT) && !enclitic.isMe());
  }

  private static boolean name(
      Proclitic p, Inflection.Name name, Features f, @Nullable Enclitic enclitic) {
    return enclitic == null && noun(p, f, null) && p.has(Role.ARTICLE) == name.article();
  }
}

package org.hashiya.gloss;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.Inflection.Government;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.CaseEndings;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Mood;
import org.jspecify.annotations.Nullable;

/**
 * Decides the case or mood of the chosen words of a sentence where the grammar leaves no doubt:
 * behind a preposition, in a construct, behind إِنَّ and its sisters, an adjective by its noun, the
 * imperfect by its particle. Elsewhere the ending is left out rather than guessed.
 */
final class Endings {
  private final List<@Nullable Candidate> words;
  private final @Nullable Case[] cases;

  private Endings(List<@Nullable Candidate> words) {
    this.words = words;
    this.cases = new Case[words.size()];
  }

  /** The vocalised words of a sentence; null stands for punctuation and stays without an answer. */
  static String[] vocalised(List<@Nullable Candidate> words) {
    return new Endings(words).decide();
  }

  private String[] decide() {
    String[] out = new String[words.size()];
    for (int i = 0; i < out.length; i++) {
      Candidate c = words.get(i);
      out[i] = c == null ? "" : vocalised(i, c);
    }
    return out;
  }

  private String vocalised(int i, Candidate c) {
    if (c.verb && c.imperfect()) {
      return mood(i, c)
          .map(m -> CaseEndings.withMood(c.analysis, m))
          .orElse(c.analysis.vocalised());
    }
    boolean inflects =
        c.nominal() && !c.name && !c.analysis.isGuess() && c.analysis.entry().id() >= 0;
    if (!inflects) {
      return c.analysis.vocalised();
    }
    Optional<Case> decided = caseOf(i, c);
    cases[i] = decided.orElse(null);
    if (isIndefinite(i, c) && isTanwinDoubtful(i, c)) {
      return c.analysis.vocalised();
    }
    return decided
        .map(d -> CaseEndings.withCase(c.analysis, d, isIndefinite(i, c)))
        .orElse(c.analysis.vocalised());
  }

  private boolean isIndefinite(int i, Candidate c) {
    String lemma = c.analysis.entry().lemma();
    boolean god = lemma.equals("اَللَّه");
    return !c.definite() && !isHead(i, c) && !AlwaysConstruct.is(lemma) && !god;
  }

  /**
   * Loan words may be diptotes; a figure, an adjective or a foreign word behind may end a
   * construct.
   */
  private boolean isTanwinDoubtful(int i, Candidate c) {
    Candidate next = i + 1 < words.size() ? words.get(i + 1) : null;
    boolean unclear =
        next != null
            && !next.conjunction
            && (next.analysis.entry().id() < 0
                || next.article
                || next.pos == PartOfSpeech.SUBORDINATOR
                || next.pos == PartOfSpeech.RELATIVE
                || next.pos == PartOfSpeech.DEMONSTRATIVE);
    boolean elative = c.adjective && c.analysis.entry().lemma().startsWith("أَ");
    return c.analysis.entry().root().isEmpty() || elative || unclear;
  }

  /** Whether a word heads a construct: bare, and a noun behind it. */
  private boolean isHead(int i, Candidate c) {
    Candidate next = i + 1 < words.size() ? words.get(i + 1) : null;
    return next != null
        && c.mayBeConstruct()
        && next.noun
        && !next.adjective
        && !next.conjunction
        && !next.preposition;
  }

  private Optional<Case> caseOf(int i, Candidate c) {
    Set<Case> possible = c.features().cases();
    if (possible.size() == 1) {
      return Optional.of(possible.iterator().next());
    }
    if (c.preposition) {
      return Optional.of(Case.GENITIVE);
    }
    Candidate before = i > 0 ? words.get(i - 1) : null;
    if (before == null || c.conjunction) {
      return Optional.empty();
    }
    if (before.pos == PartOfSpeech.PREPOSITION && before.governs == Government.GENITIVE) {
      return Optional.of(Case.GENITIVE);
    }
    if (before.governs == Government.ACCUSATIVE
        && c.noun
        && before.pos == PartOfSpeech.SUBORDINATOR) {
      return Optional.of(Case.ACCUSATIVE);
    }
    if (before.pos == PartOfSpeech.DEMONSTRATIVE && c.article && i > 1) {
      return pointed(words.get(i - 2));
    }
    boolean inConstruct =
        i > 1
            && words.get(i - 2) != null
            && isHead(i - 2, java.util.Objects.requireNonNull(words.get(i - 2)));
    if (c.adjective
        && before.nominal()
        && before.article == c.article
        && cases[i - 1] != null
        && !inConstruct) {
      return Optional.of(java.util.Objects.requireNonNull(cases[i - 1]));
    }
    return isHead(i - 1, before) && c.noun && !c.adjective
        ? Optional.of(Case.GENITIVE)
        : Optional.empty();
  }

  private static Optional<Case> pointed(@Nullable Candidate before) {
    boolean genitive =
        before != null
            && before.pos == PartOfSpeech.PREPOSITION
            && before.governs == Government.GENITIVE;
    return genitive ? Optional.of(Case.GENITIVE) : Optional.empty();
  }

  private Optional<Mood> mood(int i, Candidate c) {
    if (c.features().moods().size() == 1) {
      return Optional.of(c.features().moods().iterator().next());
    }
    if (c.purpose) {
      return Optional.of(Mood.SUBJUNCTIVE);
    }
    Candidate before = i > 0 ? words.get(i - 1) : null;
    if (before != null && before.pos == PartOfSpeech.NEGATION && i > 1) {
      Candidate ruler = words.get(i - 2);
      if (ruler != null && ruler.governs == Government.SUBJUNCTIVE) {
        return Optional.of(Mood.SUBJUNCTIVE);
      }
    }
    if (before == null || !(before.analysis.entry().inflection() instanceof Inflection.Particle)) {
      return c.conjunction ? Optional.empty() : Optional.of(Mood.INDICATIVE);
    }
    return Optional.of(
        switch (before.governs) {
          case SUBJUNCTIVE -> Mood.SUBJUNCTIVE;
          case JUSSIVE -> Mood.JUSSIVE;
          case NOTHING, NOMINATIVE, ACCUSATIVE, GENITIVE, INDICATIVE -> Mood.INDICATIVE;
        });
  }
}

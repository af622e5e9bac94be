package org.hashiya.gloss;

import java.util.Arrays;
import java.util.List;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.Inflection.Government;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.CaseEndings;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Mood;
import org.jspecify.annotations.Nullable;

/**
 * The endings of the chosen words of a sentence where the grammar leaves no doubt of case or mood.
 * Elsewhere the ending is left out rather than guessed.
 */
final class Endings {
  private final ChosenWords words;
  private final CaseFinder cases;

  private Endings(ChosenWords words) {
    this.words = words;
    this.cases = new CaseFinder(words);
  }

  /**
   * The vocalised words of a sentence.
   *
   * @param tokens the chosen candidate of each token; null for punctuation, which gets no answer
   * @param clauses of the same tokens
   */
  static String[] vocalised(List<@Nullable Candidate> tokens, Clauses clauses) {
    ChosenWords words = new ChosenWords(tokens, clauses);
    String[] out = new String[tokens.size()];
    Arrays.fill(out, "");
    Endings endings = new Endings(words);
    for (int i = 0; i < words.size(); i++) {
      Candidate c = words.at(i);
      if (c != null) {
        out[words.token(i)] = endings.vocalised(i, c);
      }
    }
    return out;
  }

  private String vocalised(int i, Candidate c) {
    if (c.verb && c.imperfect()) {
      Mood mood = mood(i, c);
      return mood == null ? c.analysis.vocalised() : CaseEndings.withMood(c.analysis, mood);
    }
    boolean known = !c.analysis.isGuess() && c.analysis.entry().id() >= 0;
    Case decided = known ? cases.known(i) : null;
    if (decided != null && Names.isPlace(c)) {
      return ofPlace(c, decided);
    }
    return decided != null && c.nominal() && !c.name
        ? withCase(i, c, decided)
        : c.analysis.vocalised();
  }

  private String withCase(int i, Candidate c, Case decided) {
    boolean indefinite = isIndefinite(i, c) && !lacksAlif(c, decided);
    if (indefinite && isTanwinDoubtful(i, c)) {
      return c.analysis.vocalised();
    }
    return c.withCase(decided, indefinite);
  }

  /** Names of places are diptotes where they have no article: فِي لُبْنَانَ. */
  private static String ofPlace(Candidate c, Case decided) {
    boolean diptote = decided == Case.GENITIVE && !c.article;
    return c.withCase(diptote ? Case.ACCUSATIVE : decided, false);
  }

  /** An accusative with tanwin is written with alif: without it the word heads a construct. */
  private static boolean lacksAlif(Candidate c, Case decided) {
    String written = c.analysis.vocalised();
    boolean without = written.endsWith("ة") || written.endsWith("ات") || written.endsWith("اء");
    return decided == Case.ACCUSATIVE && !c.hasAccusativeAlif() && !without;
  }

  private boolean isIndefinite(int i, Candidate c) {
    boolean god = c.lemma().equals("اَللَّه");
    return !c.definite() && !cases.construct.isHead(i) && !c.alwaysConstruct && !god;
  }

  /** Loan words may be diptotes, and what stands behind may complete a construct. */
  private boolean isTanwinDoubtful(int i, Candidate c) {
    boolean elative = c.adjective && c.lemma().startsWith("أَ");
    return c.analysis.entry().root().isEmpty() || elative || cases.construct.isDoubtful(i);
  }

  /** The mood of a verb; null where it is not sure. */
  private @Nullable Mood mood(int i, Candidate c) {
    if (c.features().moods().size() == 1) {
      return c.features().moods().iterator().next();
    }
    if (c.purpose) {
      return Mood.SUBJUNCTIVE;
    }
    Candidate before = words.at(i - 1);
    if (before != null && before.pos == PartOfSpeech.NEGATION && i > 1) {
      Candidate ruler = words.at(i - 2);
      if (ruler != null && ruler.governs == Government.SUBJUNCTIVE) {
        return Mood.SUBJUNCTIVE;
      }
    }
    if (before == null || !(before.analysis.entry().inflection() instanceof Inflection.Particle)) {
      return c.conjunction ? null : Mood.INDICATIVE;
    }
    return switch (before.governs) {
      case SUBJUNCTIVE -> Mood.SUBJUNCTIVE;
      case JUSSIVE -> Mood.JUSSIVE;
      case NOTHING, NOMINATIVE, ACCUSATIVE, GENITIVE, INDICATIVE -> Mood.INDICATIVE;
    };
  }
}

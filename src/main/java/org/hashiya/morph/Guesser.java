package org.hashiya.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hashiya.lexicon.LatinNames;

/**
 * An honest guess at a word that the lexicon does not explain: the adjective of a known noun, a
 * regular formation of a known root, or a name, which is written in Latin letters.
 */
public final class Guesser {
  /** The frequency class of what nobody has counted. */
  static final int RAREST = 18;

  private static final MatchedName MATCHED = new MatchedName(LatinNames::shipped);

  private final RootGuess roots;
  private final NisbaGuess nisbas;
  private final NameGuess names;

  /** Guesses with what the analyser's lexicon knows. */
  public Guesser(Analyser analyser) {
    this.roots = new RootGuess(analyser.lexicon());
    this.nisbas = new NisbaGuess(analyser.lexicon(), analyser.forms());
    this.names = new NameGuess(analyser, MATCHED);
  }

  /**
   * The guesses for a word, likeliest first; never empty. All of them say that they are guesses.
   */
  public List<Analysis> guess(String word) {
    String letters = Letters.strip(word);
    List<Analysis> guesses = new ArrayList<>();
    if (!letters.isEmpty() && letters.length() <= Analyser.LONGEST_WORD) {
      guesses.addAll(nisbas.of(letters));
      guesses.addAll(roots.of(letters));
    }
    guesses.addAll(names.of(word, letters));
    return List.copyOf(guesses);
  }

  /** A guessed name taken for a common word: its letters in Latin ones, without capitals. */
  public static Analysis asWord(Analysis name) {
    return NameGuess.asWord(name);
  }

  /** A written word taken for the foreign name that is spelt exactly so, if there is one. */
  public static Optional<Analysis> asForeignName(String written) {
    String letters = Letters.strip(written);
    return MATCHED.exact(letters).map(e -> NameGuess.bare(e, letters, written));
  }

  /** A written word as a part of a person's name that is known to be written so in English. */
  public static Analysis asNamePart(String written, String english) {
    return NameGuess.part(Letters.strip(written), english, written);
  }

  /** A word of the lexicon, or a guess, taken for the name of a person. */
  public static Analysis asName(Analysis word) {
    return NameGuess.asName(word);
  }
}

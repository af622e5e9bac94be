package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.Guesser;

/**
 * A common word behind a foreign given name is rather a foreign family that is spelt so: مايك كوب
 * is Mike Cope, not a cup of Mike's.
 */
final class ForeignFamily {
  /** Letters that Arabic needs for no name but its own. */
  private static final Pattern ARABIC = Pattern.compile("[حعصضطظذثخءق]");

  /** Words of this frequency class and below are read as what they mean, and so are verbs. */
  private static final int COMMON = 8;

  /** What {@link Grammar} grants a name behind a given name, and a little more. */
  private static final int GAIN = Grammar.STRONG + 6;

  private ForeignFamily() {}

  /**
   * The candidates of a word with a foreign name among them where one stands before it.
   *
   * @param before the likeliest reading of the word before
   * @param written the word
   */
  static List<Candidate> behind(Candidate before, List<Candidate> candidates, String written) {
    Candidate best = NamePositions.least(candidates);
    boolean common = !best.isGuess() && best.analysis.entry().frequencyClass() <= COMMON;
    if (!isForeign(before) || best.name || best.article || common) {
      return candidates;
    }
    Optional<Analysis> foreign = Guesser.asForeignName(written);
    if (foreign.isEmpty()) {
      return candidates;
    }
    List<Candidate> out = new ArrayList<>(candidates);
    out.add(new Candidate(foreign.get(), best.cost - GAIN));
    return out;
  }

  /** A given name without a letter that only Arabic has. */
  static boolean isForeign(Candidate name) {
    return Names.isGiven(name) && !name.article && !ARABIC.matcher(name.lemma()).find();
  }
}

package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hashiya.article.Token;

/**
 * How punctuation parts a sentence. A stop or comma ends a clause; a quotation mark ends none: in
 * على أن «القدس» the particle governs the quoted word.
 */
final class Clauses {
  private static final Set<String> ENDS =
      Set.of(".", "،", ",", "؛", ";", ":", "؟", "?", "!", "…", "..", "...");

  private static final Set<String> STOPS = Set.of(".", ":", "؟", "?", "!", "…", "..", "...");

  /** A clause may begin behind them, as behind the place and date of a report. */
  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private static final Set<String> QUOTES = Set.of("«", "»", "“", "”", "\"", "‹", "›", "‘", "’");

  private final List<Integer> places;
  private final BitSet quoted;
  private final BitSet begins;
  private final BitSet opens;
  private final boolean headline;

  private Clauses(
      List<Integer> places, BitSet quoted, BitSet begins, BitSet opens, boolean headline) {
    this.places = places;
    this.quoted = quoted;
    this.begins = begins;
    this.opens = opens;
    this.headline = headline;
  }

  /**
   * @param tokens of the sentence
   * @param headline whether it is a title or heading
   */
  static Clauses of(List<Token> tokens, boolean headline) {
    List<Integer> places = new ArrayList<>(tokens.size());
    BitSet quoted = new BitSet();
    BitSet begins = new BitSet();
    BitSet opens = new BitSet();
    begins.set(0);
    opens.set(0);
    for (int i = 0; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      if (QUOTES.contains(text)) {
        quoted.set(places.size());
        continue;
      }
      places.add(i);
      if (DASHES.contains(text)) {
        begins.set(places.size());
      }
      if (ENDS.contains(text)) {
        begins.set(places.size());
        opens.set(places.size(), STOPS.contains(text));
      }
    }
    return new Clauses(places, quoted, begins, opens, headline);
  }

  /** The tokens that count for grammar: all but quotation marks, by their numbers. */
  List<Integer> places() {
    return places;
  }

  /** Whether a quotation mark stands before the word. */
  boolean quoted(int word) {
    return quoted.get(word);
  }

  /** Whether a sentence begins with the word, not only a clause. */
  boolean opensSentence(int word) {
    return opens.get(word);
  }

  /** What it costs to open with a candidate what follows a mark of punctuation. */
  int opening(int word, Candidate candidate) {
    return begins.get(word) ? Grammar.opening(candidate, headline && word == 0) : 0;
  }
}

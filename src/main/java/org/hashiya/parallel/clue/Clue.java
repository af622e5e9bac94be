package org.hashiya.parallel.clue;

import java.util.List;

/**
 * A word of an Arabic sentence by which its English may be known.
 *
 * @param token number of the word in its block
 * @param wordings how English may put it, likeliest first; never empty
 * @param root of the likeliest reading, or empty
 * @param weight how much it tells: the words of a term share the weight of about one and a half
 * @param commonness how often any English sentence has one of the wordings by chance, 0 to 1
 */
record Clue(int token, List<Wording> wordings, String root, double weight, double commonness) {
  Clue {
    wordings = List.copyOf(wordings);
  }
}

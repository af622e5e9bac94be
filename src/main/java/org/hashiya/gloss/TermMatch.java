package org.hashiya.gloss;

import java.util.Comparator;
import java.util.List;
import org.hashiya.lexicon.Sense;
import org.hashiya.lexicon.term.Concept;

/**
 * A term, a name of several words, or a number, date or measure in words, found in the article.
 *
 * @param block the block that it stands in
 * @param tokens numbers of its words in that block, ascending, not always adjacent
 * @param citation the term as the lexicon cites it, vocalised; a name or figure as it stands
 * @param senses its English in the form of its words here; never empty
 * @param cited the English of the citation; never empty
 * @param composed whether a rule has put it together of words, so that no lexicon vouches for it
 * @param own the entries of the person's term base that say so; empty where it is not the person's
 */
public record TermMatch(
    int block,
    List<Integer> tokens,
    String citation,
    List<Sense> senses,
    List<Sense> cited,
    boolean composed,
    List<Concept> own) {
  /** The person's own first, then the longest first. */
  public static final Comparator<TermMatch> PRECEDENCE =
      Comparator.<TermMatch>comparingInt(t -> t.isOwn() ? 0 : 1)
          .thenComparingInt(t -> -t.tokens().size());

  public TermMatch {
    own = List.copyOf(own);
    tokens = List.copyOf(tokens);
    senses = List.copyOf(senses);
    cited = List.copyOf(cited);
  }

  /** One of the lexicon. */
  public TermMatch(int block, List<Integer> tokens, String citation, List<Sense> senses) {
    this(block, tokens, citation, senses, senses, false, List.of());
  }

  /** One of the person. */
  TermMatch(
      int block, List<Integer> tokens, String citation, List<Sense> senses, List<Concept> own) {
    this(block, tokens, citation, senses, senses, false, own);
  }

  /** One that a rule has put together of words. */
  static TermMatch composed(int block, List<Integer> tokens, String citation, List<Sense> senses) {
    return new TermMatch(block, tokens, citation, senses, senses, true, List.of());
  }

  static TermMatch composed(int block, List<Integer> tokens, String citation, String english) {
    return composed(block, tokens, citation, List.of(Sense.of(english)));
  }

  /** The same, with its English in the form in which the text has its words. */
  TermMatch inForm(List<Sense> senses) {
    return new TermMatch(block, tokens, citation, senses, cited, composed, own);
  }

  public boolean isOwn() {
    return !own.isEmpty();
  }
}

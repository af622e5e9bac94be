package org.hashiya.lexicon;

/** Terms as paths of components, each with a number; see {@link TermBase}. */
public interface TermTrie {
  /** What {@link #next} and {@link #component} answer where there is nothing. */
  int NONE = -1;

  /** The node where every term begins. */
  int ROOT = 0;

  /** The number of a component, or {@link #NONE} where no term has it. */
  int component(String key);

  /** The node behind another by a component, or {@link #NONE}. */
  int next(int node, int component);

  /** Whether a term ends at a node. */
  boolean ends(int node);

  /** The term that ends at a node. */
  TermBase.Term term(int node);
}

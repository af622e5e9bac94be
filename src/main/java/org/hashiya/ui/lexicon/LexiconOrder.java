package org.hashiya.ui.lexicon;

import org.hashiya.lexicon.LexiconIndex;

/** How one leafs through the lexicon. */
public enum LexiconOrder {
  LETTER {
    @Override
    LexiconIndex.Leaves of(LexiconIndex index) {
      return index.byLetter();
    }
  },
  ROOT {
    @Override
    LexiconIndex.Leaves of(LexiconIndex index) {
      return index.byRoot();
    }
  };

  abstract LexiconIndex.Leaves of(LexiconIndex index);
}

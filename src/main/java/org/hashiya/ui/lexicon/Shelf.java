package org.hashiya.ui.lexicon;

import org.hashiya.gloss.PersonalGlosser;
import org.hashiya.gloss.TermsByLemma;
import org.hashiya.lexicon.LexiconIndex;

/** What is made from the lexicon before one can leaf through it. */
record Shelf(LexiconIndex index, TermsByLemma terms) {
  static Shelf of(PersonalGlosser glosser) {
    return new Shelf(
        LexiconIndex.of(glosser.lexicon(), glosser.terms()), TermsByLemma.of(glosser.terms()));
  }
}

package org.hashiya.ui.parallel;

import java.util.List;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.clue.Experience;

/**
 * The article that versions are laid beside.
 *
 * @param experience what other pairs of texts have taught of how words are put
 */
record Original(GlossedArticle glossed, Experience experience) {
  List<Passage> passages() {
    return Passage.of(glossed.article());
  }
}

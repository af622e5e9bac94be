package org.hashiya.ui.reader;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.TermMatch;
import org.jspecify.annotations.Nullable;

/** The dresses of all blocks, and the terms in them, found without searching the whole article. */
final class Wardrobe {
  private final @Nullable GlossedArticle glossed;
  private final Map<Integer, List<TermMatch>> terms;

  Wardrobe(@Nullable GlossedArticle glossed) {
    this.glossed = glossed;
    terms =
        glossed == null
            ? Map.of()
            : glossed.terms().stream().collect(Collectors.groupingBy(TermMatch::block));
  }

  List<TermMatch> termsOf(int block) {
    return terms.getOrDefault(block, List.of());
  }

  /** What the model's present modes make of a block. */
  Dress dress(int block, ReaderModel model) {
    return glossed == null
        ? Dress.PLAIN
        : new GlossedDress(
            block,
            glossed.glosses().get(block),
            termsOf(block),
            model.vowelsProperty().get(),
            model.glossesProperty().get(),
            model.newWordProperty().get());
  }

  boolean isEmpty() {
    return glossed == null;
  }
}

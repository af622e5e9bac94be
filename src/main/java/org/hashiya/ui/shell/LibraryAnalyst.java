package org.hashiya.ui.shell;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.hashiya.article.Article;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Glosser;
import org.hashiya.lexicon.FrequencyBands;
import org.hashiya.library.Analysis;
import org.hashiya.study.Level;
import org.hashiya.ui.library.Analyst;

/** Analyses articles for the library with the window's own glosser. */
record LibraryAnalyst(
    CompletableFuture<? extends Glosser> glosser, Supplier<Optional<FrequencyBands>> bands)
    implements Analyst {
  @Override
  public Analysis analyse(Article article) {
    GlossedArticle glossed = glosser.join().gloss(article);
    Analysis analysis = Analysis.of(glossed);
    return bands
        .get()
        .map(known -> analysis.withLevel(Level.of(glossed, known).wordsNeeded()))
        .orElse(analysis);
  }

  @Override
  public boolean tellsLevels() {
    return glosser.isDone() && bands.get().isPresent();
  }
}

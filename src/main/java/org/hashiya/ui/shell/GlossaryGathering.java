package org.hashiya.ui.shell;

import org.hashiya.gloss.GlossedArticle;
import org.hashiya.ui.gloss.Glossary;
import org.hashiya.ui.gloss.MarginModel;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Gathers the whole glossary of the article that is shown, beside the FX thread. */
final class GlossaryGathering {
  private final Tasks tasks;
  private final MarginModel margin;
  private Tasks.@Nullable Run run;

  GlossaryGathering(Tasks tasks, MarginModel margin) {
    this.tasks = tasks;
    this.margin = margin;
  }

  /** Gives the margin another article, and its glossary when it has been gathered. */
  void of(@Nullable GlossedArticle article) {
    if (run != null) {
      run.cancel();
    }
    boolean revised =
        article != null
            && margin.articleProperty().get() instanceof GlossedArticle before
            && before.article() == article.article();
    if (!revised) {
      margin.glossaryProperty().set(null);
    }
    margin.articleProperty().set(article);
    if (article != null) {
      run =
          tasks.start(
              "glossary",
              () -> Glossary.of(article),
              margin.glossaryProperty()::set,
              _ -> margin.glossaryProperty().set(null));
    }
  }
}

package org.hashiya.ui.study;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.lexicon.FrequencyBands;
import org.hashiya.study.Coverage;
import org.hashiya.study.Level;
import org.hashiya.study.Vocabulary;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** How much of the article the person knows, and how hard it is; measured beside the FX thread. */
public final class KnowledgeModel {
  private final StudyModel study;
  private final Tasks tasks;
  private final ObjectProperty<@Nullable GlossedArticle> article = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable FrequencyBands> bands = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable Coverage> coverage = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Level> level = new ReadOnlyObjectWrapper<>();
  private Tasks.@Nullable Run measuring;
  private Tasks.@Nullable Run judging;

  public KnowledgeModel(StudyModel study, Tasks tasks) {
    this.study = study;
    this.tasks = tasks;
    article.subscribe(this::measure);
    study.vocabularyProperty().subscribe(this::measure);
    article.subscribe(this::judge);
    bands.subscribe(this::judge);
  }

  /** The article that is measured, or null. */
  public ObjectProperty<@Nullable GlossedArticle> articleProperty() {
    return article;
  }

  /** How common the lexicon's words are; null as long as that is not known. */
  public ObjectProperty<@Nullable FrequencyBands> bandsProperty() {
    return bands;
  }

  /**
   * How much is known; null without an article, while it is measured, and before a word is said.
   */
  public ReadOnlyObjectProperty<@Nullable Coverage> coverageProperty() {
    return coverage.getReadOnlyProperty();
  }

  /** How hard the article is; null without an article and while it is estimated. */
  public ReadOnlyObjectProperty<@Nullable Level> levelProperty() {
    return level.getReadOnlyProperty();
  }

  private void measure() {
    if (measuring != null) {
      measuring.cancel();
      measuring = null;
    }
    GlossedArticle present = article.get();
    Vocabulary vocabulary = study.vocabularyProperty().get();
    if (present == null || !vocabulary.isTold()) {
      coverage.set(null);
      return;
    }
    measuring =
        tasks.start(
            "coverage",
            () -> Coverage.of(present, vocabulary),
            coverage::set,
            _ -> coverage.set(null));
  }

  private void judge() {
    if (judging != null) {
      judging.cancel();
      judging = null;
    }
    GlossedArticle present = article.get();
    FrequencyBands known = bands.get();
    level.set(null);
    if (present != null && known != null) {
      judging =
          tasks.start("level", () -> Level.of(present, known), level::set, _ -> level.set(null));
    }
  }
}

package org.hashiya.gloss;

import java.util.List;
import java.util.function.Supplier;
import org.hashiya.article.Article;
import org.hashiya.lexicon.Entry;

/** Glosses as another does, and reads as a person has chosen where the context is the like. */
public final class RememberingGlosser implements Glosser {
  private final Glosser engine;
  private final Supplier<RememberedChoices> choices;

  /**
   * @param choices asked for each article anew, on the thread that glosses it
   */
  public RememberingGlosser(Glosser engine, Supplier<RememberedChoices> choices) {
    this.engine = engine;
    this.choices = choices;
  }

  @Override
  public GlossedArticle gloss(Article article) {
    return choices.get().in(engine.gloss(article));
  }

  @Override
  public Gloss lookUp(String word) {
    return engine.lookUp(word);
  }

  @Override
  public List<Entry> family(String root) {
    return engine.family(root);
  }
}

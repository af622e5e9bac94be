package org.hashiya.ui.study;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hashiya.article.Place;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.lexicon.Entry;
import org.hashiya.study.Vocabulary;
import org.hashiya.study.WordKey;
import org.hashiya.study.WordState;

/** What a vocabulary says of the words of an article. */
public record ArticleStates(GlossedArticle article, Vocabulary vocabulary) {
  /** The state of a word; empty for what does not count: names, numbers, punctuation. */
  public Optional<WordState> at(Place place) {
    return entry(place).map(vocabulary::state);
  }

  public boolean isNew(Place place) {
    return at(place).filter(state -> state == WordState.NEW).isPresent();
  }

  /** The lemmas that count at some places. */
  public Set<WordKey> lemmas(Predicate<Place> wanted) {
    Set<WordKey> lemmas = new HashSet<>();
    article
        .article()
        .places()
        .filter(wanted)
        .forEach(place -> entry(place).map(WordKey::of).ifPresent(lemmas::add));
    return lemmas;
  }

  private Optional<Entry> entry(Place place) {
    Gloss gloss = article.at(place);
    return gloss.isAnswered() && gloss.token().isWord()
        ? Optional.of(gloss.best().analysis().entry()).filter(Vocabulary::counts)
        : Optional.empty();
  }
}

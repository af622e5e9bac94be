package org.hashiya.ui.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.hashiya.article.Place;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.study.Vocabulary;
import org.hashiya.study.WordState;
import org.hashiya.ui.reader.ReaderModel;
import org.hashiya.ui.reader.WordMark;
import org.hashiya.ui.study.ArticleStates;
import org.hashiya.ui.study.StudyModel;

/** Tells the text which words are new and how to underline them. */
final class WordMarks {
  private final ReaderModel reader;
  private final StudyModel study;
  private final ObservableValue<Boolean> shown;

  /**
   * @param shown whether words are underlined
   */
  WordMarks(ReaderModel reader, StudyModel study, ObservableValue<Boolean> shown) {
    this.reader = reader;
    this.study = study;
    this.shown = shown;
    study.vocabularyProperty().subscribe(this::renew);
    shown.subscribe(this::renew);
  }

  /** To be called when the article has other glosses. */
  void renew() {
    GlossedArticle article = reader.glossedProperty().get();
    Vocabulary vocabulary = study.vocabularyProperty().get();
    if (article == null || !vocabulary.isTold()) {
      reader.marksProperty().set(_ -> Optional.empty());
      reader.newWordProperty().set(article == null ? _ -> false : UncommonWords.of(article));
      return;
    }
    ArticleStates states = new ArticleStates(article, vocabulary);
    reader.newWordProperty().set(states::isNew);
    reader
        .marksProperty()
        .set(shown.getValue() ? place -> mark(states, place) : _ -> Optional.empty());
  }

  private static Optional<WordMark> mark(ArticleStates states, Place place) {
    return states.at(place).flatMap(WordMarks::mark);
  }

  private static Optional<WordMark> mark(WordState state) {
    return switch (state) {
      case NEW -> Optional.of(WordMark.NEW);
      case LEARNING_1 -> Optional.of(WordMark.LEARNING_1);
      case LEARNING_2 -> Optional.of(WordMark.LEARNING_2);
      case LEARNING_3 -> Optional.of(WordMark.LEARNING_3);
      case LEARNING_4 -> Optional.of(WordMark.LEARNING_4);
      case KNOWN, IGNORED -> Optional.empty();
    };
  }
}

package org.hashiya.ui.shell;

import java.io.IOException;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.library.Subject;
import org.hashiya.ui.concordance.ConcordanceModel;
import org.hashiya.ui.concordance.ConcordanceQuery;
import org.hashiya.ui.concordance.LibraryIndex;
import org.hashiya.ui.gloss.Answer;
import org.hashiya.ui.gloss.MarginModel;
import org.hashiya.ui.keeping.Bookcase;
import org.hashiya.ui.task.Tasks;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** All places of a word: the concordance, asked from the text, over an index that follows. */
public final class WordPlaces {
  /** The index follows the library when it has been left alone for so long. */
  private static final Duration SETTLED = Duration.seconds(3);

  private final MarginModel margin;
  private final Screens screens;
  private final Messages messages;
  private final LibraryIndex index;
  private final ConcordanceModel concordance;
  private @Nullable Gloss asked;

  WordPlaces(
      MarginModel margin,
      Screens screens,
      Messages messages,
      LibraryIndex index,
      LineOpener opener,
      Tasks tasks) {
    this.margin = margin;
    this.screens = screens;
    this.messages = messages;
    this.index = index;
    concordance = new ConcordanceModel(tasks, index, opener);
    screens.join(Screen.CONCORDANCE, concordance.openProperty());
    margin
        .soughtProperty()
        .subscribe(word -> {
          if (word != null) {
            ask(word);
          }
        });
  }

  /** The page. */
  public ConcordanceModel concordance() {
    return concordance;
  }

  /** Lets the index follow the open article and what the library keeps. */
  void follow(ObservableValue<@Nullable GlossedArticle> article, Bookcase bookcase) {
    article.subscribe(index::show);
    PauseTransition settled = new PauseTransition(SETTLED);
    settled.setOnFinished(_ -> concordance.follow());
    bookcase.onChange(changed -> {
      if (changed.contains(Subject.ARTICLES) || changed.contains(Subject.VERSIONS)) {
        settled.playFromStart();
      }
    });
  }

  /** Opens the concordance at the word that the margin shows, or closes it. */
  void toggle() {
    Answer answer = margin.answerProperty().get();
    if (screens.isOpen(Screen.CONCORDANCE)) {
      screens.close();
    } else if (answer != null && !answer.gloss().equals(asked)) {
      ask(answer.gloss());
    } else {
      screens.show(Screen.CONCORDANCE);
    }
  }

  /** Opens the concordance at a word of the text. */
  void ask(Gloss word) {
    asked = word;
    concordance.ask(ConcordanceQuery.of(word, messages));
  }

  /** Lets the index go. */
  void close() {
    try {
      index.close();
    } catch (IOException e) {
      // What it holds is made again from the library.
      return;
    }
  }
}

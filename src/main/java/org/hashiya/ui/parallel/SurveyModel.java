package org.hashiya.ui.parallel;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Glosser;
import org.hashiya.library.KeptArticle;
import org.hashiya.parallel.Progress;
import org.hashiya.parallel.clue.Experience;
import org.hashiya.ui.keeping.Bookcase;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** How a word or term is rendered: what is asked, where it is looked for, and what was found. */
final class SurveyModel {
  private final DeskModel desk;
  private final Tasks tasks;
  private final Bookcase bookcase;
  private final CompletableFuture<? extends Glosser> glosser;
  private final VersionsOpener opener;
  private final Surveyed known = new Surveyed();
  private final StringProperty query = new SimpleStringProperty("");
  private final ObjectProperty<Reach> reach = new SimpleObjectProperty<>(Reach.ARTICLE);
  private final ReadOnlyObjectWrapper<List<SurveyRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Advance advance;
  private Tasks.@Nullable Run run;

  /** Where one looks. */
  enum Reach {
    /** On the desk. */
    ARTICLE,
    /** In the folder that the article lies in, with all folders in it. */
    FOLDER,
    LIBRARY
  }

  /**
   * @param opener opens an article of the library
   */
  SurveyModel(
      DeskModel desk,
      Tasks tasks,
      Bookcase bookcase,
      CompletableFuture<? extends Glosser> glosser,
      VersionsOpener opener) {
    this.desk = desk;
    this.tasks = tasks;
    this.bookcase = bookcase;
    this.glosser = glosser;
    this.opener = opener;
    advance = new Advance(tasks);
    bookcase.onChange(known::changed);
    reach.addListener(_ -> search());
    desk.columnsProperty().addListener(_ -> search());
  }

  /** An Arabic word in any form, or a term. */
  StringProperty queryProperty() {
    return query;
  }

  ObjectProperty<Reach> reachProperty() {
    return reach;
  }

  /** Wordings with their places under them. */
  ReadOnlyObjectProperty<List<SurveyRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** How far the search is, from 0 to 1; 1 while there is none. */
  ReadOnlyDoubleProperty progressProperty() {
    return advance.shareProperty();
  }

  /** Looks for a word. */
  void ask(String word) {
    query.set(word);
    search();
  }

  /** Looks for what is asked, in place of what is being looked for. */
  void search() {
    cancel();
    GlossedArticle article = desk.articleProperty().get();
    if (query.get().isBlank() || article == null) {
      rows.set(List.of());
      return;
    }
    String wanted = query.get();
    Reach where = reach.get();
    List<Column> columns = desk.columnsProperty().get();
    Experience experience = desk.experience();
    Optional<Long> folder = desk.kept().flatMap(KeptArticle::folder);
    Progress progress = advance.begin();
    run =
        tasks.start(
            "survey",
            () -> {
              Survey survey = new Survey(bookcase, glosser.get(), known, experience, wanted);
              return switch (where) {
                case ARTICLE -> survey.ofDesk(article, columns);
                case FOLDER -> survey.ofLibrary(folder, progress);
                case LIBRARY -> survey.ofLibrary(Optional.empty(), progress);
              };
            },
            places -> {
              advance.end();
              rows.set(SurveyRow.of(places));
            },
            problem -> {
              advance.end();
              rows.set(List.of());
              bookcase.fail(problem);
            });
  }

  /** Stops looking. */
  void cancel() {
    if (run != null) {
      run.cancel();
      run = null;
    }
    advance.end();
  }

  /** Shows a place on the desk, or opens the article that it is in. */
  void go(SurveyRow row) {
    if (row instanceof SurveyRow.Place(SurveyedPlace place)) {
      boolean isHere =
          place.origin().id().isEmpty()
              || desk.kept().filter(k -> k.id() == place.origin().id().getAsLong()).isPresent();
      if (isHere) {
        desk.goTo(spot(place));
      }
    }
  }

  private static Spot spot(SurveyedPlace place) {
    return new Spot(Spot.ARABIC, place.usage().place().sentence(), place.usage().place().token());
  }

  /** Opens the article of a place that is not on the desk, at the place. */
  void open(SurveyRow row) {
    if (row instanceof SurveyRow.Place(SurveyedPlace place)) {
      place
          .origin()
          .id()
          .ifPresent(article -> {
            desk.arrival().await(article, spot(place));
            opener.open(article, () -> desk.arrival().forget(article));
          });
    }
  }
}

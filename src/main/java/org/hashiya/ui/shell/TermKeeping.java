package org.hashiya.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.hashiya.gloss.PersonalGlosser;
import org.hashiya.gloss.TermMatch;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.library.KeptConcept;
import org.hashiya.ui.gloss.Answer;
import org.hashiya.ui.gloss.MarginModel;
import org.hashiya.ui.reader.ReaderModel;
import org.hashiya.ui.task.Tasks;
import org.hashiya.ui.terms.TermBaseModel;
import org.jspecify.annotations.Nullable;

/** The person's own terms: from the text into the term base, and from there into the text. */
public final class TermKeeping {
  private final TermBaseModel base;
  private final ReaderModel reader;
  private final MarginModel margin;
  private final Screens screens;

  TermKeeping(TermBaseModel base, ReaderModel reader, MarginModel margin, Screens screens) {
    this.base = base;
    this.reader = reader;
    this.margin = margin;
    this.screens = screens;
    margin.termsAskedProperty().addListener(_ -> add());
  }

  /** The page. */
  public TermBaseModel base() {
    return base;
  }

  /**
   * Gives the terms to the engine now and whenever they change.
   *
   * @param engine null until it has been loaded
   * @param used called when words of the article may read otherwise
   */
  void follow(
      ObservableValue<@Nullable PersonalGlosser> engine,
      Tasks tasks,
      Runnable used,
      Consumer<Throwable> failed) {
    Runnable use = () -> use(engine.getValue(), tasks, used, failed);
    base.changesProperty().addListener(_ -> use.run());
    engine.subscribe(use);
    use.run();
  }

  /** Opens the term base at what is selected or pointed at: the person's entry, or a new one. */
  public void add() {
    Answer answer = margin.answerProperty().get();
    Optional<String> selected = reader.selectedText().map(String::strip).filter(s -> !s.isEmpty());
    screens.show(Screen.TERM_BASE);
    if (selected.isPresent()) {
      base.add(selected.get().replaceAll("\\s+", " "), "");
    } else if (answer == null) {
      base.add("", "");
    } else if (!answer.terms().isEmpty()) {
      TermMatch term = answer.terms().getFirst();
      base.editOrAdd(term.own(), term.citation(), term.cited().getFirst().glosses().getFirst());
    } else {
      base.add(answer.reading().analysis().entry().lemma(), answer.reading().gloss());
    }
  }

  private void use(
      @Nullable PersonalGlosser engine, Tasks tasks, Runnable used, Consumer<Throwable> failed) {
    List<Concept> concepts = base.all().stream().map(KeptConcept::concept).toList();
    if (engine != null && !engine.ownTerms().equals(concepts)) {
      tasks.start(
          "own-terms",
          () -> {
            engine.useTerms(concepts);
            return concepts;
          },
          _ -> used.run(),
          failed);
    }
  }
}

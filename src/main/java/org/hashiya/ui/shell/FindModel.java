package org.hashiya.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Place;
import org.hashiya.text.Folding;
import org.hashiya.text.Span;
import org.hashiya.ui.reader.Passage;
import org.hashiya.ui.reader.ReaderModel;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Finding in the text, blind to vowels, hamza and tatweel. */
public final class FindModel {
  private final ReaderModel reader;
  private final Tasks tasks;
  private final StringProperty query = new SimpleStringProperty("");
  private final BooleanProperty open = new SimpleBooleanProperty();
  private Tasks.@Nullable Run run;

  public FindModel(ReaderModel reader, Tasks tasks) {
    this.reader = reader;
    this.tasks = tasks;
    query.subscribe(this::search);
    open.subscribe(this::search);
    reader.articleProperty().subscribe(this::search);
  }

  public StringProperty queryProperty() {
    return query;
  }

  /** Whether the find bar is shown; places light up only then. */
  public BooleanProperty openProperty() {
    return open;
  }

  /** Goes to the next place found, after the last to the first. */
  public void next() {
    step(1);
  }

  /** Goes to the place found before, from the first to the last. */
  public void previous() {
    step(-1);
  }

  private void step(int by) {
    int count = reader.foundProperty().get().size();
    if (count > 0) {
      int current = reader.currentFoundProperty().get();
      reader.currentFoundProperty().set(Math.floorMod(current + by, count));
    }
  }

  private void search() {
    if (run != null) {
      run.cancel();
      run = null;
    }
    Article article = reader.articleProperty().get();
    if (!open.get() || article == null || query.get().isBlank()) {
      light(List.of());
      return;
    }
    String text = query.get();
    run = tasks.start("find", () -> find(article, text), this::light, _ -> light(List.of()));
  }

  private void light(List<Passage> passages) {
    reader.currentFoundProperty().set(-1);
    reader.foundProperty().set(passages);
    reader.currentFoundProperty().set(firstFrom(passages));
  }

  /** What stands next after the reader's place comes first, as one expects of a search. */
  private int firstFrom(List<Passage> passages) {
    Place from = reader.cursorProperty().get();
    if (from == null) {
      return passages.isEmpty() ? -1 : 0;
    }
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i).block() >= from.block()) {
        return i;
      }
    }
    return passages.isEmpty() ? -1 : 0;
  }

  static List<Passage> find(Article article, String query) {
    String key = Folding.key(query);
    List<Passage> passages = new ArrayList<>();
    List<Block> blocks = article.blocks();
    for (int b = 0; b < blocks.size() && !Thread.currentThread().isInterrupted(); b++) {
      for (Span span : Folding.findKey(blocks.get(b).text(), key)) {
        passages.add(new Passage(b, span));
      }
    }
    return passages;
  }
}

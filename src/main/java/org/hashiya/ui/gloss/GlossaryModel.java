package org.hashiya.ui.gloss;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hashiya.article.Place;
import org.hashiya.gloss.Gloss;
import org.hashiya.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The whole glossary as it is ordered and filtered, and how it and the text point at each other.
 */
public final class GlossaryModel {
  private final MarginModel margin;
  private final ObjectProperty<GlossaryOrder> order =
      new SimpleObjectProperty<>(GlossaryOrder.APPEARANCE);
  private final StringProperty filter = new SimpleStringProperty("");
  private final ObservableList<GlossaryItem> items = FXCollections.observableArrayList();
  private final ObservableList<GlossaryItem> unmodifiable =
      FXCollections.unmodifiableObservableList(items);
  private final ReadOnlyObjectWrapper<@Nullable GlossaryItem> present =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Place>> lit = new ReadOnlyObjectWrapper<>(List.of());
  private @Nullable GlossaryRow visited;
  private int visits;
  private boolean stale = true;

  public GlossaryModel(MarginModel margin) {
    this.margin = margin;
    margin.glossaryProperty().subscribe(this::outdate);
    margin.wholeGlossaryProperty().subscribe(this::arrangeIfShown);
    margin.pointedProperty().subscribe(this::follow);
    order.subscribe(this::outdate);
    filter.subscribe(this::outdate);
  }

  public ObjectProperty<GlossaryOrder> orderProperty() {
    return order;
  }

  /** What rows must contain: Arabic in the lemma, anything else in the English. */
  public StringProperty filterProperty() {
    return filter;
  }

  /** The lines in their order; made when the glossary is first shown. */
  public ObservableList<GlossaryItem> items() {
    return unmodifiable;
  }

  /** The line of the word that is pointed at in the text; null where it has none. */
  public ReadOnlyObjectProperty<@Nullable GlossaryItem> presentProperty() {
    return present.getReadOnlyProperty();
  }

  /** The words in the text of the row that is pointed at. */
  public ReadOnlyObjectProperty<List<Place>> litProperty() {
    return lit.getReadOnlyProperty();
  }

  /** Points at a row, or at none. */
  public void point(@Nullable GlossaryItem item) {
    lit.set(item instanceof GlossaryItem.Word(GlossaryRow row) ? row.words() : List.of());
  }

  /** Shows a row's first place in the text, on the next call its next, and round again. */
  public void visit(GlossaryItem item) {
    if (item instanceof GlossaryItem.Word(GlossaryRow row)) {
      visits = row == visited ? (visits + 1) % row.count() : 0;
      visited = row;
      margin.goTo(row.places().get(visits));
    }
  }

  private void outdate() {
    stale = true;
    arrangeIfShown();
  }

  private void arrangeIfShown() {
    if (!stale || !margin.wholeGlossaryProperty().get()) {
      return;
    }
    stale = false;
    Glossary glossary = margin.glossaryProperty().get();
    items.setAll(
        glossary == null
            ? List.of()
            : order.get().arrange(glossary.rows().stream().filter(this::passes).toList()));
    lit.set(List.of());
    follow();
  }

  private boolean passes(GlossaryRow row) {
    String wanted = filter.get().strip();
    String arabic = Folding.key(wanted);
    return wanted.isEmpty()
        || (!arabic.isEmpty() && Folding.key(row.lemma()).contains(arabic))
        || (!arabic.isEmpty() && Folding.key(row.root().replace(" ", "")).contains(arabic))
        || row.english().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
  }

  private void follow() {
    Place place = margin.pointedProperty().get();
    if (place == null || !margin.wholeGlossaryProperty().get()) {
      return;
    }
    present.set(
        Optional.ofNullable(margin.articleProperty().get())
            .map(article -> article.at(place))
            .filter(Gloss::isAnswered)
            .flatMap(gloss ->
                Optional.ofNullable(margin.glossaryProperty().get())
                    .flatMap(glossary -> glossary.row(gloss.best())))
            .<GlossaryItem>map(GlossaryItem.Word::new)
            .orElse(null));
  }
}

package org.hashiya.ui.words;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.hashiya.study.SavedWord;
import org.hashiya.text.Folding;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What a column of the table is filtered by: a part of what stands in it, blind to vowels, hamzas
 * and capitals, or some of its values. Opens from the column's heading.
 */
final class ColumnFilter {
  private static final PseudoClass FILTERED = PseudoClass.getPseudoClass("filtered");

  /** More values than these nobody picks from. */
  private static final int MOST = 10;

  /** Pixels; longer values go on in the next line. */
  private static final double WIDEST = 260;

  private final Function<SavedWord, String> value;
  private final List<SavedWord> words;
  private final boolean picked;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<@Nullable Predicate<SavedWord>> predicate =
      new ReadOnlyObjectWrapper<>();
  private final Label heading = new Label();
  private final Button funnel = new Button();
  private final TextField part = new TextField();
  private final VBox choices = new VBox();
  private final Set<String> wanted = new LinkedHashSet<>();
  private final String id;
  private @Nullable PopOver popOver;

  /**
   * @param value what the column shows of a word
   * @param words all that there are
   * @param picked whether one picks among the values rather than types a part of one
   */
  ColumnFilter(
      TableColumn<SavedWord, String> column,
      Function<SavedWord, String> value,
      List<SavedWord> words,
      boolean picked,
      Messages messages) {
    this.value = value;
    this.words = words;
    this.picked = picked;
    this.messages = messages;
    heading.textProperty().bind(column.textProperty());
    funnel.getStyleClass().setAll("filter");
    funnel.accessibleTextProperty().bind(messages.of("words.filter"));
    funnel.setFocusTraversable(false);
    funnel.setOnAction(_ -> open(funnel));
    id = column.getId() + "-filter";
    part.setId(id);
    part.textProperty().addListener(_ -> apply());
    predicate.subscribe(now -> funnel.pseudoClassStateChanged(FILTERED, now != null));
  }

  /** The words that pass; null where all do. */
  ReadOnlyObjectProperty<@Nullable Predicate<SavedWord>> predicateProperty() {
    return predicate.getReadOnlyProperty();
  }

  /** What stands in the heading of the column and opens it. */
  Node funnel() {
    return funnel;
  }

  /** Opens it under a node, or closes it. */
  void open(Node under) {
    PopOver over = popOver;
    if (over == null) {
      over = made();
      popOver = over;
    }
    if (over.isShowing()) {
      over.hide();
      return;
    }
    if (picked) {
      choices.getChildren().setAll(boxes());
    }
    over.show(under);
    Node first = picked ? choices.getChildren().stream().findFirst().orElse(choices) : part;
    first.requestFocus();
  }

  /** Whether it keeps anything out. */
  boolean isSet() {
    return predicate.get() != null;
  }

  /** The heading of its column. */
  String heading() {
    return heading.getText();
  }

  /** What it is called among the nodes of the window. */
  String id() {
    return id;
  }

  /** Lets all words pass. */
  void clear() {
    part.clear();
    wanted.clear();
    apply();
  }

  private PopOver made() {
    heading.getStyleClass().add("column-filter-heading");
    choices.getStyleClass().add("column-choices");
    part.promptTextProperty().bind(messages.of("words.filter.contains"));
    part.accessibleTextProperty().bind(messages.of("words.filter.contains"));
    Button clear = new Button();
    clear.setId(id + "-clear");
    clear.getStyleClass().add("small");
    clear.textProperty().bind(messages.of("words.filter.clear"));
    clear.disableProperty().bind(predicate.isNull());
    VBox content = new VBox(heading, picked ? choices : part, clear);
    content.getStyleClass().add("column-filter");
    PopOver made = new PopOver(content);
    made.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    made.setDetachable(false);
    made.setAnimated(false);
    made.setArrowSize(8);
    made.setCornerRadius(8);
    clear.setOnAction(_ -> {
      clear();
      made.hide();
    });
    return made;
  }

  private List<CheckBox> boxes() {
    Map<String, Long> counts =
        words.stream()
            .map(value)
            .filter(text -> !text.isBlank())
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    List<CheckBox> boxes =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST)
            .map(entry -> box(entry.getKey(), entry.getValue()))
            .toList();
    for (int i = 0; i < boxes.size(); i++) {
      boxes.get(i).setId(id + "-" + i);
    }
    return boxes;
  }

  private CheckBox box(String text, long count) {
    Prose value = new Prose("filter-value");
    value.show(text, messages.language().orientation());
    value.setPrefWrapLength(WIDEST);
    value.setPrefWidth(WIDEST);
    Label number = new Label(Long.toString(count));
    number.getStyleClass().add("row-remark");
    number.setMinWidth(Region.USE_PREF_SIZE);
    HBox face = new HBox(value, number);
    face.getStyleClass().add("filter-face");
    CheckBox box = new CheckBox();
    box.setGraphic(face);
    box.setAccessibleText(messages.say("words.filter.value", text, count));
    box.setSelected(wanted.contains(text));
    box.setOnAction(_ -> {
      if (box.isSelected()) {
        wanted.add(text);
      } else {
        wanted.remove(text);
      }
      apply();
    });
    return box;
  }

  private void apply() {
    String text = part.getText().strip();
    Set<String> chosen = Set.copyOf(wanted);
    if (picked) {
      predicate.set(chosen.isEmpty() ? null : word -> chosen.contains(value.apply(word)));
    } else {
      predicate.set(text.isEmpty() ? null : word -> has(value.apply(word), text));
    }
  }

  private static boolean has(String whole, String text) {
    String arabic = Folding.key(text);
    return (!arabic.isEmpty() && Folding.key(whole).contains(arabic))
        || whole.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }
}

package org.hashiya.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.text.Font;
import org.hashiya.article.Article;
import org.hashiya.article.Place;
import org.hashiya.gloss.GlossedArticle;
import org.jspecify.annotations.Nullable;

/** What is being read and how, where the reader points, and what lights up. */
public final class ReaderModel {
  public static final double SMALLEST_FONT = 12;
  public static final double LARGEST_FONT = 48;

  private final ReadOnlyObjectWrapper<@Nullable Article> article = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable GlossedArticle> glossed =
      new ReadOnlyObjectWrapper<>();
  private final StringProperty sourceLine = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable Place> pointed = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Place> pinned = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Place> cursor = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Place> answered = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Selection> selection = new SimpleObjectProperty<>();
  private final ObjectProperty<List<Passage>> found = new SimpleObjectProperty<>(List.of());
  private final IntegerProperty currentFound = new SimpleIntegerProperty(-1);
  private final ObjectProperty<Set<Place>> marked = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<Predicate<Place>> newWord = new SimpleObjectProperty<>(_ -> false);
  private final ObjectProperty<Function<Place, Optional<WordMark>>> marks =
      new SimpleObjectProperty<>(_ -> Optional.empty());
  private final ObjectProperty<VowelMode> vowels = new SimpleObjectProperty<>(VowelMode.NONE);
  private final ObjectProperty<GlossMode> glosses = new SimpleObjectProperty<>(GlossMode.NONE);
  private final BooleanProperty justified = new SimpleBooleanProperty(true);
  private final StringProperty fontFamily =
      new SimpleStringProperty(ReadingFont.choose(Font.getFamilies()).family());
  private final DoubleProperty fontSize =
      new SimpleDoubleProperty(24) {
        @Override
        public void set(double size) {
          super.set(Math.clamp(size, SMALLEST_FONT, LARGEST_FONT));
        }
      };

  public ReaderModel() {
    answered.bind(
        javafx.beans.binding.Bindings.createObjectBinding(
            () -> pinned.get() != null ? pinned.get() : pointed.get(), pinned, pointed));
  }

  /** The article shown, or null. */
  public ReadOnlyObjectProperty<@Nullable Article> articleProperty() {
    return article.getReadOnlyProperty();
  }

  /** Its glosses, or null as long as there are none. */
  public ReadOnlyObjectProperty<@Nullable GlossedArticle> glossedProperty() {
    return glossed.getReadOnlyProperty();
  }

  /** The line below the title (source, date, length), worded by others; empty for none. */
  public StringProperty sourceLineProperty() {
    return sourceLine;
  }

  /** The word under the pointer or under the cursor, whichever moved last; null before either. */
  public ReadOnlyObjectProperty<@Nullable Place> pointedProperty() {
    return pointed.getReadOnlyProperty();
  }

  /** The word held by a click or Enter, or null. */
  public ReadOnlyObjectProperty<@Nullable Place> pinnedProperty() {
    return pinned.getReadOnlyProperty();
  }

  /** The word that the margin answers for: the pinned one, else the pointed one, else null. */
  public ReadOnlyObjectProperty<@Nullable Place> answeredProperty() {
    return answered.getReadOnlyProperty();
  }

  /** The word that the keys move from, or null. */
  public ReadOnlyObjectProperty<@Nullable Place> cursorProperty() {
    return cursor.getReadOnlyProperty();
  }

  /** What is selected, or null. */
  public ObjectProperty<@Nullable Selection> selectionProperty() {
    return selection;
  }

  /** What a search found, in reading order. */
  public ObjectProperty<List<Passage>> foundProperty() {
    return found;
  }

  /** Which of the passages found is the current one; -1 for none. It is scrolled into view. */
  public IntegerProperty currentFoundProperty() {
    return currentFound;
  }

  /** Places lit from outside, such as those of a row of the glossary. */
  public ObjectProperty<Set<Place>> markedProperty() {
    return marked;
  }

  /** Which places hold new words. Set another predicate when the answer changes. */
  public ObjectProperty<Predicate<Place>> newWordProperty() {
    return newWord;
  }

  /** How words are underlined. Set another function when the answer changes. */
  public ObjectProperty<Function<Place, Optional<WordMark>>> marksProperty() {
    return marks;
  }

  public ObjectProperty<VowelMode> vowelsProperty() {
    return vowels;
  }

  public ObjectProperty<GlossMode> glossesProperty() {
    return glosses;
  }

  /** Whether lines are spread to full length. */
  public BooleanProperty justifiedProperty() {
    return justified;
  }

  public StringProperty fontFamilyProperty() {
    return fontFamily;
  }

  /** In pixels, kept between {@link #SMALLEST_FONT} and {@link #LARGEST_FONT}. */
  public DoubleProperty fontSizeProperty() {
    return fontSize;
  }

  /** Shows an article before its glosses are known, from its beginning. */
  public void show(Article newArticle) {
    forget();
    glossed.set(null);
    article.set(newArticle);
  }

  /**
   * Shows a glossed article. If it is the one shown already (the same object), only its glosses
   * change and the reader stays where he is.
   */
  public void show(GlossedArticle newGlossed) {
    if (newGlossed.article() != article.get()) {
      forget();
      glossed.set(null);
      article.set(newGlossed.article());
    }
    glossed.set(newGlossed);
  }

  private void forget() {
    pinned.set(null);
    pointed.set(null);
    cursor.set(null);
    selection.set(null);
    currentFound.set(-1);
    found.set(List.of());
    marked.set(Set.of());
  }

  /** The pointer rests on a word. */
  public void point(Place place) {
    pointed.set(place);
  }

  /** The cursor goes to a word, which is thereby pointed at. */
  public void moveTo(Place place) {
    cursor.set(place);
    pointed.set(place);
  }

  /** Holds a word, which also becomes the cursor's. */
  public void pin(Place place) {
    moveTo(place);
    pinned.set(place);
  }

  /**
   * Lets go: of the pinned word, else of the selection, else of the pointed word.
   *
   * @return whether there was anything to let go of
   */
  public boolean release() {
    if (pinned.get() != null) {
      pinned.set(null);
      return true;
    }
    if (selection.get() != null) {
      selection.set(null);
      return true;
    }
    boolean had = pointed.get() != null;
    pointed.set(null);
    return had;
  }

  public void selectAll() {
    Article shown = article.get();
    if (shown != null && !shown.blocks().isEmpty()) {
      selection.set(Selection.ofAll(shown));
    }
  }

  /** The selected source text, exactly as written, paragraphs on lines of their own. */
  public Optional<String> selectedText() {
    Article shown = article.get();
    Selection selected = selection.get();
    return shown == null || selected == null || selected.isEmpty()
        ? Optional.empty()
        : Optional.of(selected.text(shown));
  }
}

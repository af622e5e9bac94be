package org.hashiya.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.hashiya.ui.reader.GlossMode;
import org.hashiya.ui.reader.VowelMode;
import org.hashiya.ui.text.Language;
import org.hashiya.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/** What a person has chosen, as properties. A new one holds the defaults. */
public final class Settings {
  /** Size of the article's type in pixels. */
  public static final double DEFAULT_FONT_SIZE = 24;

  /** Where Anki's add-on AnkiConnect listens. */
  public static final String USUAL_ANKI = "http://127.0.0.1:8765";

  public static final double LEAST_FONT_SIZE = 12;
  public static final double GREATEST_FONT_SIZE = 48;
  public static final double DEFAULT_MARGIN_WIDTH = 380;
  private static final double LEAST_MARGIN_WIDTH = 240;
  private static final double GREATEST_MARGIN_WIDTH = 1200;
  private static final int RECENT_FILES = 8;

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
  private final StringProperty fontFamily = new SimpleStringProperty("");
  private final DoubleProperty fontSize = new SimpleDoubleProperty(DEFAULT_FONT_SIZE);
  private final BooleanProperty justified = new SimpleBooleanProperty(true);
  private final ObjectProperty<VowelMode> vowels = new SimpleObjectProperty<>(VowelMode.NONE);
  private final StringProperty anki = new SimpleStringProperty(USUAL_ANKI);
  private final BooleanProperty wordMarks = new SimpleBooleanProperty(true);
  private final ObjectProperty<GlossMode> glosses = new SimpleObjectProperty<>(GlossMode.NONE);
  private final DoubleProperty marginWidth = new SimpleDoubleProperty(DEFAULT_MARGIN_WIDTH);
  private final BooleanProperty marginShown = new SimpleBooleanProperty(true);
  private final ObjectProperty<@Nullable WindowBounds> bounds = new SimpleObjectProperty<>();
  private final StringProperty libraryFolder = new SimpleStringProperty("");
  private final IntegerProperty feedMinutes = new SimpleIntegerProperty();
  private final BooleanProperty outletsOffered = new SimpleBooleanProperty();
  private final ObjectProperty<List<Path>> recent = new SimpleObjectProperty<>(List.of());

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  /** Family of the article's type; empty: the best that is installed. */
  public StringProperty fontFamilyProperty() {
    return fontFamily;
  }

  /** Size of the article's type in pixels. */
  public DoubleProperty fontSizeProperty() {
    return fontSize;
  }

  /** Whether lines are spread to full length. */
  public BooleanProperty justifiedProperty() {
    return justified;
  }

  public ObjectProperty<VowelMode> vowelsProperty() {
    return vowels;
  }

  public ObjectProperty<GlossMode> glossesProperty() {
    return glosses;
  }

  /** Where AnkiConnect listens on this machine, as an address. */
  public StringProperty ankiProperty() {
    return anki;
  }

  /** Whether words that are not known are underlined. */
  public BooleanProperty wordMarksProperty() {
    return wordMarks;
  }

  /** In pixels. */
  public DoubleProperty marginWidthProperty() {
    return marginWidth;
  }

  public BooleanProperty marginShownProperty() {
    return marginShown;
  }

  /** Null until the window has been moved or resized. */
  public ObjectProperty<@Nullable WindowBounds> boundsProperty() {
    return bounds;
  }

  /** The files opened last, the latest first. */
  public ObjectProperty<List<Path>> recentProperty() {
    return recent;
  }

  /** The folder that the library lies in from the next start on; empty: the platform's place. */
  public StringProperty libraryFolderProperty() {
    return libraryFolder;
  }

  /** How often the feeds are asked, in minutes; 0 for never. */
  public IntegerProperty feedMinutesProperty() {
    return feedMinutes;
  }

  /** Whether the person has seen feeds to begin with: who removes them does not want them back. */
  public BooleanProperty outletsOfferedProperty() {
    return outletsOffered;
  }

  /** Puts a file at the head of the recent ones. */
  public void remember(Path file) {
    recent.set(
        Stream.concat(Stream.of(file), recent.get().stream().filter(f -> !f.equals(file)))
            .limit(RECENT_FILES)
            .toList());
  }

  /** Sets the size of the type, at most as far as it stays legible and on the screen. */
  public void setFontSize(double pixels) {
    fontSize.set(Math.clamp(pixels, LEAST_FONT_SIZE, GREATEST_FONT_SIZE));
  }

  /** Sets the width of the margin within reason. */
  public void setMarginWidth(double pixels) {
    marginWidth.set(Math.clamp(pixels, LEAST_MARGIN_WIDTH, GREATEST_MARGIN_WIDTH));
  }

  /** Runs something whenever any setting changes. */
  public void onChange(Runnable listener) {
    for (ObservableValue<?> value :
        List.<ObservableValue<?>>of(
            theme,
            language,
            fontFamily,
            fontSize,
            justified,
            vowels,
            glosses,
            feedMinutes,
            outletsOffered,
            wordMarks,
            anki,
            marginWidth,
            marginShown,
            bounds,
            libraryFolder,
            recent)) {
      value.addListener((_, _, _) -> listener.run());
    }
  }
}

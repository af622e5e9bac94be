package org.hashiya.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.text.Font;
import javafx.util.StringConverter;
import org.controlsfx.control.ToggleSwitch;
import org.hashiya.ui.control.Segments;
import org.hashiya.ui.reader.ReadingFont;
import org.hashiya.ui.text.Language;
import org.hashiya.ui.text.Messages;

/** The page on which settings are changed; every change takes effect at once. */
public final class SettingsView extends GridPane {
  private final Settings settings;
  private final Messages messages;

  /**
   * @param libraryPlace lets one say where the library lies
   */
  public SettingsView(Settings settings, Messages messages, Node libraryPlace) {
    this.settings = settings;
    this.messages = messages;
    setId("settings-page");
    getStyleClass().add("settings-page");
    row("settings.language", languages());
    row("settings.theme", segments("settings-theme", "theme", settings.themeProperty()));
    row("settings.font", fonts());
    row("settings.font.size", size());
    row("settings.vowels", choice("settings-vowels", "vowels", settings.vowelsProperty()));
    row("settings.glosses", choice("settings-glosses", "glosses", settings.glossesProperty()));
    row("settings.justified", toggle("settings-justified", settings.justifiedProperty()));
    row("settings.word-marks", toggle("settings-word-marks", settings.wordMarksProperty()));
    row("settings.margin", toggle("settings-margin", settings.marginShownProperty()));
    row("settings.library", libraryPlace);
  }

  private void row(String key, Node control) {
    Label label = new Label();
    label.textProperty().bind(messages.of(key));
    label.setLabelFor(control);
    label.setMinWidth(USE_PREF_SIZE);
    control.accessibleTextProperty().bind(messages.of(key));
    addRow(getRowCount(), label, control);
  }

  private Segments languages() {
    Segments buttons = new Segments();
    for (Language language : Language.values()) {
      ToggleButton button = segment("settings-language", language, settings.languageProperty());
      button.setText(language.ownName());
      buttons.getButtons().add(button);
    }
    return buttons;
  }

  private <E extends Enum<E>> Segments segments(String id, String prefix, Property<E> property) {
    Segments buttons = new Segments();
    for (E value : property.getValue().getDeclaringClass().getEnumConstants()) {
      ToggleButton button = segment(id, value, property);
      button.textProperty().bind(messages.ofName(prefix, value));
      buttons.getButtons().add(button);
    }
    return buttons;
  }

  private static <E extends Enum<E>> ToggleButton segment(
      String id, E value, Property<E> property) {
    ToggleButton button = new ToggleButton();
    button.setId(id + "-" + value.name().toLowerCase(Locale.ROOT));
    property.subscribe(now -> button.setSelected(now == value));
    button.setOnAction(_ -> {
      // A second click would otherwise leave none of them on.
      button.setSelected(true);
      property.setValue(value);
    });
    return button;
  }

  private ComboBox<String> fonts() {
    List<String> installed = ReadingFont.goodFamilies(Font.getFamilies());
    ComboBox<String> box = new ComboBox<>();
    box.setId("settings-font");
    box.getItems().setAll(Stream.concat(Stream.of(""), installed.stream()).toList());
    words(box, family -> family.isEmpty() ? messages.say("settings.font.automatic") : family);
    box.valueProperty().bindBidirectional(settings.fontFamilyProperty());
    return box;
  }

  private <E extends Enum<E>> ComboBox<E> choice(String id, String prefix, Property<E> property) {
    ComboBox<E> box = new ComboBox<>();
    box.setId(id);
    box.getItems().setAll(property.getValue().getDeclaringClass().getEnumConstants());
    words(box, value -> messages.name(prefix, value));
    box.valueProperty().bindBidirectional(property);
    return box;
  }

  private <T> void words(ComboBox<T> box, java.util.function.Function<T, String> word) {
    // A new converter makes the box word its items anew.
    messages.languageProperty().subscribe(() -> box.setConverter(new Wording<>(word)));
    box.setConverter(new Wording<>(word));
  }

  private Slider size() {
    Slider slider =
        new Slider(
            Settings.LEAST_FONT_SIZE,
            Settings.GREATEST_FONT_SIZE,
            settings.fontSizeProperty().get());
    slider.setId("settings-size");
    slider.setBlockIncrement(1);
    slider.valueProperty().bindBidirectional(settings.fontSizeProperty());
    return slider;
  }

  private ToggleSwitch toggle(String id, BooleanProperty property) {
    ToggleSwitch toggle = new ToggleSwitch();
    toggle.setId(id);
    toggle.selectedProperty().bindBidirectional(property);
    return toggle;
  }

  private static final class Wording<T> extends StringConverter<T> {
    private final java.util.function.Function<T, String> word;

    Wording(java.util.function.Function<T, String> word) {
      this.word = word;
    }

    @Override
    public String toString(T value) {
      return value == null ? "" : word.apply(value);
    }

    @Override
    public T fromString(String text) {
      throw new UnsupportedOperationException("nobody types here: " + text);
    }
  }
}

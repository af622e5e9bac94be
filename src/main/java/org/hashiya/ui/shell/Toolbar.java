package org.hashiya.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.control.MenuOpener;
import org.hashiya.ui.settings.Settings;
import org.hashiya.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/** The buttons at the head of the window. */
final class Toolbar extends HBox {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  /** Below this width buttons show their icons only. */
  private static final double ROOMY = 1180;

  private final Settings settings;
  private final Messages messages;
  private final Consumer<Command> commands;
  private final Consumer<Path> openFile;
  private final SearchField search;
  private final Button settingsButton;

  Toolbar(ShellModel model, Consumer<Command> commands, Consumer<Path> openFile) {
    this.settings = model.settings();
    this.messages = model.messages();
    this.commands = commands;
    this.openFile = openFile;
    search = new SearchField(new WordSearch(model.margin()), messages);
    HBox.setHgrow(search, Priority.SOMETIMES);
    settingsButton = button("settings", Feather.SETTINGS, Command.SETTINGS);
    setId("toolbar");
    getStyleClass().add("toolbar");
    Label name = new Label();
    name.textProperty().bind(messages.of("window.title"));
    name.getStyleClass().add("wordmark");
    getChildren()
        .addAll(
            name,
            worded("open", "toolbar.open", Feather.FOLDER, Command.OPEN),
            recentButton(),
            worded("link", "toolbar.link", Feather.LINK, Command.LINK),
            worded("paste", "toolbar.paste", Feather.CLIPBOARD, Command.PASTE),
            gap(),
            search,
            gap(),
            choice("vowels", "toolbar.vowels", settings.vowelsProperty(), Command.VOWELS),
            choice("glosses", "toolbar.glosses", settings.glossesProperty(), Command.GLOSSES),
            button("smaller", Feather.ZOOM_OUT, Command.SMALLER),
            button("larger", Feather.ZOOM_IN, Command.LARGER),
            choice("theme", "toolbar.theme", settings.themeProperty(), Command.THEME),
            button("margin-toggle", Feather.SIDEBAR, Command.MARGIN),
            settingsButton,
            button("keys", Feather.HELP_CIRCLE, Command.KEYS));
    widthProperty()
        .subscribe(width -> pseudoClassStateChanged(NARROW, width.doubleValue() < ROOMY));
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  /** Where the settings point to. */
  Node settingsButton() {
    return settingsButton;
  }

  private MenuOpener recentButton() {
    MenuOpener opener = new MenuOpener(this::recent);
    opener.setId("recent");
    Icon.on(opener, Feather.CHEVRON_DOWN, messages.of("toolbar.open.recent"));
    opener.getStyleClass().addAll("tool", "narrow-tool");
    return opener;
  }

  private List<MenuItem> recent() {
    List<Path> files = settings.recentProperty().get();
    if (files.isEmpty()) {
      MenuItem none = new MenuItem(messages.say("toolbar.open.recent.none"));
      none.setDisable(true);
      return List.of(none);
    }
    return files.stream().map(this::recent).toList();
  }

  private MenuItem recent(Path file) {
    MenuItem item = new MenuItem(String.valueOf(file.getFileName()));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> openFile.accept(file));
    return item;
  }

  private <E extends Enum<E>> MenuOpener choice(
      String id, String key, Property<E> property, Command command) {
    MenuOpener opener = new MenuOpener(() -> items(id, property));
    opener.setId(id);
    opener.textProperty().bind(messages.of(key));
    dress(opener, icon(id), command);
    return opener;
  }

  private <E extends Enum<E>> List<MenuItem> items(String id, Property<E> property) {
    List<MenuItem> items = new ArrayList<>();
    for (E value : property.getValue().getDeclaringClass().getEnumConstants()) {
      RadioMenuItem item = new RadioMenuItem(messages.name(id, value));
      item.setId(id + "-" + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      item.setSelected(property.getValue() == value);
      item.setOnAction(_ -> property.setValue(value));
      items.add(item);
    }
    return items;
  }

  private static Feather icon(String id) {
    return switch (id) {
      case "vowels" -> Feather.TYPE;
      case "glosses" -> Feather.MESSAGE_SQUARE;
      default -> Feather.SUN;
    };
  }

  private Button worded(String id, String key, Feather icon, Command command) {
    Button button = button(id, icon, command);
    button.textProperty().bind(messages.of(key));
    return button;
  }

  private Button button(String id, Feather icon, Command command) {
    Button button = new Button();
    button.setId(id);
    dress(button, icon, command);
    button.setOnAction(_ -> commands.accept(command));
    return button;
  }

  private void dress(ButtonBase button, Feather icon, Command command) {
    Icon.on(
        button,
        icon,
        messages
            .ofName("command", command)
            .map(words -> messages.say("command.tip", words, command.key())));
    button.getStyleClass().add("tool");
    button.setMinWidth(USE_PREF_SIZE);
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}

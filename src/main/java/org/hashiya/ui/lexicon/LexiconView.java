package org.hashiya.ui.lexicon;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.hashiya.ui.control.Icon;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The lexicon over the text: the list that one leafs through, and a page beside it. */
public final class LexiconView extends BorderPane {
  private final LexiconModel model;
  private final Messages messages;
  private final BrowsePane browse;
  private final StackPane page = new StackPane();
  private final ScrollPane scroll;
  private @Nullable EntryForm form;

  public LexiconView(LexiconModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("lexicon");
    getStyleClass().add("lexicon");
    browse = new BrowsePane(model, messages);
    scroll = new ScrollPane(new EntryPage(model, messages));
    scroll.setId("lexicon-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("margin-scroll");
    page.getStyleClass().add("lexicon-page");
    page.getChildren().add(scroll);
    BorderPane right = new BorderPane(page);
    right.setTop(header());
    setLeft(browse);
    setCenter(right);
    model.shownProperty().subscribe(() -> scroll.setVvalue(0));
    model.draftProperty().subscribe(this::write);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            escape();
            key.consume();
          }
        });
  }

  /** Lets one type what is looked for. */
  public void focusSearch() {
    browse.focusSearch();
  }

  private void escape() {
    if (model.draftProperty().get() != null) {
      model.cancel();
      browse.focusSearch();
    } else {
      model.openProperty().set(false);
    }
  }

  private void write(@Nullable EntryDraft draft) {
    if (form != null) {
      page.getChildren().remove(form);
      form = null;
    }
    scroll.setVisible(draft == null);
    if (draft != null) {
      EntryForm made = new EntryForm(draft, model, messages);
      form = made;
      page.getChildren().add(made);
      made.focusFirst();
    }
  }

  private HBox header() {
    Button back = arrow("lexicon-back", "margin.back", Feather.ARROW_LEFT, Feather.ARROW_RIGHT);
    back.disableProperty().bind(model.leadsBackProperty().not());
    back.setOnAction(_ -> model.back());
    Button forward =
        arrow("lexicon-forward", "margin.forward", Feather.ARROW_RIGHT, Feather.ARROW_LEFT);
    forward.disableProperty().bind(model.leadsForwardProperty().not());
    forward.setOnAction(_ -> model.forward());
    Label title = new Label();
    title.textProperty().bind(messages.of("lexicon.title"));
    title.getStyleClass().add("lexicon-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button add = new Button();
    add.setId("lexicon-add");
    add.textProperty().bind(messages.of("lexicon.add"));
    Icon.on(add, Feather.PLUS, messages.of("lexicon.add.tip"));
    add.setOnAction(_ -> model.add());
    Button close = Icon.on(new Button(), Feather.X, messages.of("lexicon.close"));
    close.setId("lexicon-close");
    close.setOnAction(_ -> model.openProperty().set(false));
    HBox header = new HBox(back, forward, title, gap, add, close);
    header.getStyleClass().add("lexicon-header");
    return header;
  }

  private Button arrow(String id, String key, Feather ltr, Feather rtl) {
    Button button = Icon.on(new Button(), ltr, messages.of(key));
    button.setId(id);
    // Icons are letters of a font and do not mirror by themselves.
    messages
        .languageProperty()
        .subscribe(language ->
            ((FontIcon) button.getGraphic())
                .setIconCode(language.orientation() == NodeOrientation.RIGHT_TO_LEFT ? rtl : ltr));
    return button;
  }
}

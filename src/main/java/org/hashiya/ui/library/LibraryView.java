package org.hashiya.ui.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hashiya.importing.BundledArticle;
import org.hashiya.ui.text.Messages;

/** The bundled articles, one button each. */
public final class LibraryView extends VBox {
  private final Messages messages;
  private final Consumer<String> open;

  /**
   * @param open gets the name of the article that was chosen
   */
  public LibraryView(Messages messages, Consumer<String> open) {
    this.messages = messages;
    this.open = open;
    setId("library-page");
    getStyleClass().add("library-page");
  }

  public void show(List<ListedArticle> articles) {
    getChildren().setAll(articles.stream().map(this::row).toList());
  }

  private Node row(ListedArticle listed) {
    BundledArticle article = listed.article();
    Label title = new Label(article.title());
    title.getStyleClass().addAll("arabic", "library-title");
    title.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    Label source =
        new Label(
            article.publisher()
                + " · "
                + messages.date(article.date())
                + " · "
                + messages.say("status.words", listed.words()));
    source.getStyleClass().add("row-remark");
    // Publisher and date are set as a line of the article's language: they stand under its title.
    source.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    source.setMaxWidth(Double.MAX_VALUE);
    VBox lines = new VBox(title, source);
    Button button = new Button();
    button.setId("library-" + article.slug());
    button.setGraphic(lines);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().setAll("row-button", "library-row");
    button.setAccessibleText(article.title() + ", " + source.getText());
    button.setOnAction(_ -> open.accept(article.slug()));
    lines.prefWidthProperty().bind(button.widthProperty().subtract(24));
    return button;
  }
}

package org.hashiya.ui.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hashiya.importing.BundledArticle;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.control.RowButton;
import org.hashiya.ui.text.Language;
import org.hashiya.ui.text.Messages;

/** The bundled articles, one button each. */
public final class LibraryView extends VBox {
  /** What is said of an Arabic article under its title is said in Arabic, as in the text. */
  private static final Messages ARABIC = new Messages(Language.ARABIC);

  private final Consumer<String> open;

  /**
   * @param open gets the name of the article that was chosen
   */
  public LibraryView(Consumer<String> open) {
    this.open = open;
    setId("library-page");
    getStyleClass().add("library-page");
  }

  public void show(List<ListedArticle> articles) {
    getChildren().setAll(articles.stream().map(this::row).toList());
  }

  private Node row(ListedArticle listed) {
    BundledArticle article = listed.article();
    Prose title = new Prose("arabic", "library-title");
    title.show(article.title(), NodeOrientation.RIGHT_TO_LEFT);
    Label source =
        new Label(
            String.join(
                " · ",
                article.publisher(),
                ARABIC.date(article.date()),
                ARABIC.say("status.words", listed.words())));
    source.getStyleClass().add("row-remark");
    source.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    source.setMaxWidth(Double.MAX_VALUE);
    RowButton button =
        new RowButton(
            article.title() + ", " + source.getText(),
            () -> open.accept(article.slug()),
            title,
            source);
    button.setId("library-" + article.slug());
    button.getStyleClass().add("library-row");
    return button;
  }
}

package org.hashiya.ui.library;

import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hashiya.library.KeptArticle;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** An article as a line of the list: from right to left, in any interface, as its title is. */
final class ArticleCell extends ListCell<KeptArticle> {
  static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

  private final Messages messages;
  private final Label title = new Label();
  private final ArticleRemark remark = new ArticleRemark();
  private final KnownShare known;
  private final HBox row;

  ArticleCell(LibraryModel model, Messages messages) {
    this.messages = messages;
    known = new KnownShare(messages);
    getStyleClass().add("article-cell");
    title.getStyleClass().addAll("arabic", "article-title");
    title.setMinWidth(0);
    Region mark = new Region();
    mark.getStyleClass().add("unread-mark");
    VBox text = new VBox(title, remark);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    row = new HBox(mark, text, known);
    row.getStyleClass().add("article-row");
    row.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    // A list would grow to its widest title instead of cutting it short.
    setPrefWidth(0);
    setOnMouseClicked(click -> {
      KeptArticle article = getItem();
      if (article != null
          && click.getButton() == MouseButton.PRIMARY
          && click.getClickCount() == 2) {
        model.open(article);
      }
    });
  }

  @Override
  protected void updateItem(@Nullable KeptArticle article, boolean empty) {
    super.updateItem(article, empty);
    if (empty || article == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    title.setText(article.title());
    remark.show(article);
    known.show(article);
    pseudoClassStateChanged(UNREAD, !article.isRead());
    setAccessibleText(says(article, messages));
    setGraphic(row);
  }

  /** The article for a screen reader. */
  static String says(KeptArticle article, Messages messages) {
    return String.join(
        ", ", article.title(), article.source().publisher(), KnownShare.say(article, messages));
  }
}

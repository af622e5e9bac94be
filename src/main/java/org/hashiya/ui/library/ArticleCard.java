package org.hashiya.ui.library;

import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.hashiya.library.KeptArticle;
import org.hashiya.ui.control.Prose;
import org.hashiya.ui.text.Messages;

/** An article as a card. */
final class ArticleCard extends VBox {
  static final double LEAST_WIDTH = 240;
  static final double HEIGHT = 164;

  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Messages messages;
  private final Prose title = new Prose("arabic", "card-title");
  private final ArticleRemark remark = new ArticleRemark();
  private final KnownShare known;

  ArticleCard(Messages messages) {
    this.messages = messages;
    known = new KnownShare(messages);
    getStyleClass().add("article-card");
    setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    setMinHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    StackPane lines = new StackPane(title);
    lines.setMinHeight(0);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(lines.widthProperty());
    clip.heightProperty().bind(lines.heightProperty());
    lines.setClip(clip);
    Region mark = new Region();
    mark.getStyleClass().add("unread-mark");
    HBox head = new HBox(lines, mark);
    head.setMinHeight(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    VBox.setVgrow(head, Priority.ALWAYS);
    remark.setMinHeight(Region.USE_PREF_SIZE);
    known.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(head, remark, known);
  }

  /**
   * @param picked whether it is among those that something is to be done with
   * @param current whether the keys move from it
   */
  void show(KeptArticle article, boolean picked, boolean current) {
    title.show(
        article.title(),
        ArticleRemark.isArabic(article.language())
            ? NodeOrientation.RIGHT_TO_LEFT
            : NodeOrientation.LEFT_TO_RIGHT);
    remark.show(article);
    known.show(article);
    pseudoClassStateChanged(ArticleCell.UNREAD, !article.isRead());
    pseudoClassStateChanged(PICKED, picked);
    pseudoClassStateChanged(CURRENT, current);
    setAccessibleText(ArticleCell.says(article, messages));
  }
}

package org.hashiya.ui.library;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hashiya.library.KeptArticle;
import org.hashiya.library.Knowledge;
import org.hashiya.ui.text.Messages;

/** How much of an article is known, as a number and a bar; and how far it has been read. */
final class KnownShare extends VBox {
  private static final double PERCENT = 100;

  private final Messages messages;
  private final Label share = new Label();
  private final ShareBar bar = new ShareBar();

  KnownShare(Messages messages) {
    super();
    this.messages = messages;
    getStyleClass().add("known-share");
    share.getStyleClass().add("article-fact");
    share.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(share, bar);
  }

  void show(KeptArticle article) {
    setVisible(article.knowledge().isPresent());
    share.setText(say(article, messages));
    bar.show(article.knowledge().map(Knowledge::share).orElse(0.0));
  }

  /** The share in words; empty where it is not known. */
  static String say(KeptArticle article, Messages messages) {
    return article
        .knowledge()
        .map(knowledge ->
            // Only what is wholly known is 100 %.
            messages.say("library.known", (int) Math.floor(knowledge.share() * PERCENT)))
        .orElse("");
  }
}

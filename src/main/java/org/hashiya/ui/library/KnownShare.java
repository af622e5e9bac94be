package org.hashiya.ui.library;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hashiya.library.KeptArticle;
import org.hashiya.library.Knowledge;
import org.hashiya.study.Level;
import org.hashiya.ui.text.Messages;

/** How much of an article is known, as a number and a bar, and how hard it is for anybody. */
final class KnownShare extends VBox {
  private static final double PERCENT = 100;

  private final Messages messages;
  private final Label share = new Label();
  private final Label level = new Label();
  private final ShareBar bar = new ShareBar();

  KnownShare(Messages messages) {
    this.messages = messages;
    getStyleClass().add("known-share");
    for (Label label : new Label[] {share, level}) {
      label.getStyleClass().add("article-fact");
      label.setMinWidth(USE_PREF_SIZE);
    }
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(new HBox(share, gap, level), bar);
  }

  void show(KeptArticle article) {
    setVisible(article.knowledge().isPresent());
    share.setText(share(article, messages));
    level.setText(level(article, messages));
    bar.show(article.knowledge().map(Knowledge::share).orElse(0.0));
  }

  /** Share and level in words; empty where they are not known. */
  static String say(KeptArticle article, Messages messages) {
    return Stream.of(share(article, messages), level(article, messages))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String share(KeptArticle article, Messages messages) {
    return article
        .knowledge()
        .map(knowledge ->
            // Only what is wholly known is 100 %.
            messages.say("library.known", (int) Math.floor(knowledge.share() * PERCENT)))
        .orElse("");
  }

  private static String level(KeptArticle article, Messages messages) {
    return article
        .level()
        .map(words -> messages.name("level", Level.Stage.of(words.intValue())))
        .orElse("");
  }
}

package org.hashiya.ui.library;

import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.hashiya.library.KeptArticle;
import org.hashiya.ui.control.Pool;
import org.hashiya.ui.text.Language;
import org.hashiya.ui.text.Messages;

/**
 * Publisher, date, length and tags in a line, said in the article's language as over the text. Each
 * part is a node, so that none of them can be drawn into another of another direction.
 */
final class ArticleRemark extends HBox {
  private static final Messages ARABIC = new Messages(Language.ARABIC);
  private static final Messages ENGLISH = new Messages(Language.ENGLISH);

  private final Pool<Label> parts = new Pool<>(getChildren(), Label::new);

  ArticleRemark() {
    getStyleClass().add("article-remark");
  }

  void show(KeptArticle article) {
    Messages messages = isArabic(article.language()) ? ARABIC : ENGLISH;
    parts.begin();
    String publisher = publisher(article);
    if (!publisher.isEmpty()) {
      part(publisher, "article-publisher");
    }
    part(messages.date(Narrowing.day(article)), "article-fact");
    part(messages.say("status.words", article.words()), "article-fact");
    article.tags().forEach(tag -> part(tag, "tag"));
    parts.end();
  }

  private void part(String text, String styleClass) {
    Label label = parts.next();
    label.setText(text);
    label.getStyleClass().setAll("label", styleClass);
    label.setNodeOrientation(NodeOrientation.INHERIT);
    label.setMinWidth(styleClass.equals("article-publisher") ? 40 : USE_PREF_SIZE);
  }

  /** Of a file its name, without the ending that would be drawn into it. */
  private static String publisher(KeptArticle article) {
    String name = article.source().publisher();
    int dot = name.lastIndexOf('.');
    return Narrowing.isFile(article) && dot > 0 ? name.substring(0, dot) : name;
  }

  static boolean isArabic(Locale language) {
    return List.of("ar", "fa", "ur").contains(language.getLanguage());
  }
}

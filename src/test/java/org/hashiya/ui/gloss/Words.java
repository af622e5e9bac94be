package org.hashiya.ui.gloss;

import java.util.List;
import org.hashiya.article.Article;
import org.hashiya.article.Place;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.importing.ImportResult;
import org.hashiya.importing.TextImporter;
import org.hashiya.ui.shell.SampleGlosser;

/** A glossed article of a few of our own sentences, for tests of the margin. */
final class Words {
  static final SampleGlosser GLOSSER = new SampleGlosser();

  static final GlossedArticle ARTICLE =
      GLOSSER.gloss(
          article(
              """
              مساء في القصر الرئاسي
              حصل المراسل على صورة من القصر الرئاسي في دمشق مساء أمس.
              وبالحكومة بدأ الحديث، ثم عادت الحكومة إلى حكم البلاد.
              """));

  private Words() {}

  static Article article(String text) {
    return switch (new TextImporter().fromText(text)) {
      case ImportResult.Imported(Article article, _) -> article;
      case ImportResult.Unreadable unreadable ->
          throw new IllegalArgumentException(unreadable.toString());
    };
  }

  /** A margin beside the article. */
  static MarginModel margin() {
    MarginModel margin = new MarginModel();
    margin.glosserProperty().set(GLOSSER);
    margin.articleProperty().set(ARTICLE);
    margin.glossaryProperty().set(Glossary.of(ARTICLE));
    return margin;
  }

  static Place place(String word) {
    return places(word).getFirst();
  }

  static List<Place> places(String word) {
    return ARTICLE
        .article()
        .places()
        .filter(p -> ARTICLE.article().at(p).text().equals(word))
        .toList();
  }

  static String headword(MarginModel margin) {
    return margin.answerProperty().get().reading().analysis().entry().lemma();
  }
}

package org.hashiya.importing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hashiya.article.Article;
import org.hashiya.article.Source;
import org.hashiya.importing.ImportResult;
import org.hashiya.importing.Progress;
import org.hashiya.importing.Reason;

/** What comes of documents in memory. */
final class Reading {
  private Reading() {}

  static ImportResult of(byte[] document) {
    return new FileImporter().fromBytes(document, Source.UNKNOWN, "", Progress.NONE);
  }

  static Article article(byte[] document) {
    ImportResult result = of(document);
    assertThat(result).isInstanceOf(ImportResult.Imported.class);
    return ((ImportResult.Imported) result).article();
  }

  static Article article(String document) {
    return article(document.getBytes(StandardCharsets.UTF_8));
  }

  static Reason reason(byte[] document) {
    ImportResult result = of(document);
    assertThat(result).isInstanceOf(ImportResult.Unreadable.class);
    return ((ImportResult.Unreadable) result).reason();
  }

  /** Each block with the first letter of its kind before it. */
  static List<String> blocks(Article article) {
    return article.blocks().stream()
        .map(block -> block.kind().name().charAt(0) + " " + block.text())
        .toList();
  }
}

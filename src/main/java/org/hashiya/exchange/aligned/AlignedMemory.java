package org.hashiya.exchange.aligned;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hashiya.exchange.Loss;
import org.hashiya.exchange.Losses;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.WriteResult;
import org.hashiya.exchange.tmx.Annotation;
import org.hashiya.exchange.tmx.Inline;
import org.hashiya.exchange.tmx.TmxHeader;
import org.hashiya.exchange.tmx.TmxWriter;
import org.hashiya.exchange.tmx.TranslationUnit;
import org.hashiya.exchange.tmx.Variant;

/** An aligned article as a translation memory: each variant is told by the name of its edition. */
final class AlignedMemory {
  /** The property that holds the name of an edition. */
  static final String EDITION = "x-edition";

  private AlignedMemory() {}

  /** What the article or all versions leave out is no translation, and told as a loss. */
  static WriteResult write(Path file, AlignedArticle article, String version) {
    List<TranslationUnit> units = new ArrayList<>();
    Losses losses = new Losses();
    for (List<String> row : article.rows()) {
      TranslationUnit unit = unit(article.editions(), row);
      if (row.getFirst().isEmpty() || unit.variants().size() < 2) {
        losses.add(Loss.What.WITHOUT_PAIR);
      } else {
        units.add(unit);
      }
    }
    TmxHeader header =
        TmxHeader.ours(version, article.editions().getFirst().language(), "sentence");
    return switch (TmxWriter.write(file, header, units, Progress.UNHEARD)) {
      case WriteResult.Written(long count, var more) -> {
        more.forEach(loss -> losses.add(loss.what(), loss.name(), loss.count()));
        yield new WriteResult.Written(count, losses.list());
      }
      case WriteResult.NotWritten failure -> failure;
    };
  }

  private static TranslationUnit unit(List<Edition> editions, List<String> row) {
    List<Variant> variants = new ArrayList<>();
    for (int e = 0; e < row.size(); e++) {
      if (!row.get(e).isEmpty()) {
        variants.add(
            new Variant(
                editions.get(e).language(),
                Map.of(),
                List.of(Annotation.property(EDITION, editions.get(e).name())),
                List.of(new Inline.Words(row.get(e)))));
      }
    }
    return new TranslationUnit(Map.of(), List.of(), variants);
  }
}

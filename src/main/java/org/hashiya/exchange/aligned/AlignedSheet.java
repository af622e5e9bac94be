package org.hashiya.exchange.aligned;

import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hashiya.exchange.OutgoingFile;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.Refusal;
import org.hashiya.exchange.WriteResult;
import org.hashiya.exchange.table.UndatedBook;

/**
 * An aligned article as a sheet of Excel; where the article is Arabic, its column is at the right.
 */
final class AlignedSheet {
  /** In characters: a sentence takes a few lines. */
  private static final double WIDTH = 60;

  private AlignedSheet() {}

  static WriteResult write(Path file, AlignedArticle article) {
    return OutgoingFile.write(
        file,
        out -> {
          UndatedBook.write(out, book -> fill(book, article));
          return new WriteResult.Written(article.rows().size(), List.of());
        });
  }

  private static void fill(Workbook book, AlignedArticle article) throws Refusal {
    Worksheet sheet = book.newWorksheet("Hashiya");
    if (article.editions().getFirst().isRightToLeft()) {
      sheet.rightToLeft();
    }
    sheet.freezePane(0, 1);
    for (int e = 0; e < article.editions().size(); e++) {
      Edition edition = article.editions().get(e);
      String side = edition.isRightToLeft() ? "right" : "left";
      sheet.width(e, WIDTH);
      sheet.value(0, e, edition.name());
      sheet.style(0, e).bold().horizontalAlignment(side).set();
      for (int r = 0; r < article.rows().size(); r++) {
        Progress.stopIfAsked();
        String text = article.rows().get(r).get(e);
        if (!text.isEmpty()) {
          sheet.value(r + 1, e, text);
          sheet
              .style(r + 1, e)
              .horizontalAlignment(side)
              .verticalAlignment("top")
              .wrapText(true)
              .set();
        }
      }
    }
  }
}

package org.hashiya.ui.shell;

import java.util.function.Consumer;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import org.hashiya.article.Article;
import org.hashiya.ui.reader.PrintedPages;
import org.hashiya.ui.reader.ReaderModel;

/** Puts the article on paper. */
final class Printing {
  private Printing() {}

  /** Asks for printer and paper, then prints; tells where there is no printer. */
  static void print(ReaderModel reader, Window owner, Consumer<Notice> notices) {
    Article article = reader.articleProperty().get();
    PrinterJob job = article == null ? null : PrinterJob.createPrinterJob();
    if (article != null && job == null) {
      notices.accept(new Notice.NoPrinter());
    } else if (article != null && job != null && job.showPrintDialog(owner)) {
      PageLayout paper = job.getJobSettings().getPageLayout();
      PrintedPages pages =
          new PrintedPages(reader, article, paper.getPrintableWidth(), paper.getPrintableHeight());
      boolean going = true;
      while (going && pages.hasNext()) {
        going = job.printPage(pages.next());
      }
      job.endJob();
    }
  }
}

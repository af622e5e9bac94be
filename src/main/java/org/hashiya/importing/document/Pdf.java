package org.hashiya.importing.document;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.hashiya.article.Source;
import org.hashiya.importing.Draft;
import org.hashiya.importing.Progress;
import org.hashiya.importing.Reason;

/**
 * A PDF to its text. A page of it is a picture made of glyphs: lines, words, paragraphs and the
 * order of Arabic letters are found again from where the glyphs stand.
 */
final class Pdf {
  private Pdf() {}

  static Draft read(byte[] bytes, Source source, Progress progress) throws IOException {
    BundledFonts.use();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PdfBomb.refuse(document);
      List<List<PdfLine>> pages = pages(document, progress);
      boolean empty = pages.stream().allMatch(List::isEmpty);
      if (empty && hasPictures(document)) {
        throw new RefusedException(new Reason.PicturesOnly());
      }
      return PdfParagraphs.draft(RunningHeads.without(pages), source);
    } catch (InvalidPasswordException e) {
      throw new RefusedException(new Reason.PasswordProtected());
    } catch (InterruptedIOException e) {
      throw new RefusedException(new Reason.Cancelled());
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
      // What is damaged enough surprises the library.
      throw new RefusedException(new Reason.Damaged(String.valueOf(e.getMessage())));
    }
  }

  private static List<List<PdfLine>> pages(PDDocument document, Progress progress)
      throws IOException {
    int count = document.getNumberOfPages();
    List<List<PdfLine>> pages = new ArrayList<>();
    GlyphCollector collector =
        new GlyphCollector(glyphs -> {
          pages.add(PdfLine.linesOf(glyphs));
          progress.at((double) pages.size() / count);
        });
    collector.writeText(document, Writer.nullWriter());
    return pages;
  }

  private static boolean hasPictures(PDDocument document) {
    for (PDPage page : document.getPages()) {
      PDResources resources = page.getResources();
      if (resources != null) {
        for (COSName name : resources.getXObjectNames()) {
          if (resources.isImageXObject(name)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}

package org.hashiya.importing.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.hashiya.importing.Reason;

/**
 * Finds pages whose drawing unpacks to more than any drawing needs, before PDFBox unpacks them: it
 * does so in memory and without a limit.
 */
final class PdfBomb {
  /** In bytes; the map of a whole country takes a tenth of that. */
  private static final long LARGEST_DRAWING = 128L << 20;

  private static final int BUFFER = 1 << 16;

  private PdfBomb() {}

  /**
   * Looks at every page.
   *
   * @throws RefusedException if there is such a page
   */
  static void refuse(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      long drawing = 0;
      for (Iterator<PDStream> parts = page.getContentStreams(); parts.hasNext(); ) {
        drawing += unpacked(parts.next());
        if (drawing > LARGEST_DRAWING) {
          throw new RefusedException(new Reason.Bomb());
        }
      }
    }
  }

  /** The size of what a part unpacks to, or just over the limit. */
  private static long unpacked(PDStream part) {
    if (!part.getFilters().contains(COSName.FLATE_DECODE)) {
      return part.getLength();
    }
    long size = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = new InflaterInputStream(part.getCOSObject().createRawInputStream())) {
      int read = in.read(buffer);
      while (read >= 0 && size <= LARGEST_DRAWING) {
        size += read;
        read = in.read(buffer);
      }
    } catch (IOException e) {
      // Damaged, locked or packed twice: PDFBox unpacks no more of it than could be unpacked here.
      return size;
    }
    return size;
  }
}

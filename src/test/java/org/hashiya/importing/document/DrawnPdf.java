package org.hashiya.importing.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/**
 * A PDF in the making, glyph by glyph, in a font of our own: every shape is a box half as wide as
 * the type is high, and the font says which letters it means. So a test can draw Arabic as any
 * program would, without a font of anybody's.
 */
final class DrawnPdf {
  private static final double WIDTH = 0.5;

  private final PDDocument document = new PDDocument();
  private final Map<String, Integer> codes = new LinkedHashMap<>();
  private final List<StringBuilder> pages = new ArrayList<>();

  DrawnPdf() {
    page();
  }

  /** Begins a page. */
  DrawnPdf page() {
    pages.add(new StringBuilder());
    return this;
  }

  /** Draws glyphs side by side from the left; a space leaves room and draws nothing. */
  DrawnPdf left(double x, double y, double size, String... glyphs) {
    double at = x;
    for (String glyph : glyphs) {
      if (!glyph.equals(" ")) {
        glyph(at, y, size, glyph);
      }
      at += WIDTH * size;
    }
    return this;
  }

  /** Draws an Arabic line that ends at the right: numbers and Latin letters from the left. */
  DrawnPdf right(double x, double y, double size, String text) {
    String[] glyphs = VisualOrder.visual(text).split("");
    return left(x - WIDTH * size * glyphs.length, y, size, glyphs);
  }

  /** Draws one glyph. */
  DrawnPdf glyph(double x, double y, double size, String letters) {
    int code = codes.computeIfAbsent(letters, _ -> codes.size() + 1);
    pages
        .getLast()
        .append(
            String.format(
                Locale.ROOT,
                "BT /F1 %.2f Tf 1 0 0 1 %.2f %.2f Tm <%02x> Tj ET%n",
                size,
                x,
                y,
                code));
    return this;
  }

  byte[] bytes() {
    try {
      return save();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Locked with a password. */
  byte[] locked(String password) {
    try {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return save();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] save() throws IOException {
    COSDictionary font = font();
    for (StringBuilder text : pages) {
      PDPage page = new PDPage();
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("F1"), PDFontFactory.createFont(font));
      page.setResources(resources);
      PDStream content = new PDStream(document);
      write(content.getCOSObject(), text.toString());
      page.setContents(content);
      document.addPage(page);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    document.close();
    return bytes.toByteArray();
  }

  private COSDictionary font() throws IOException {
    COSDictionary shapes = new COSDictionary();
    COSArray names = new COSArray();
    COSArray widths = new COSArray();
    names.add(COSInteger.ONE);
    StringBuilder meanings = new StringBuilder();
    codes.forEach((letters, code) -> {
      COSName name = COSName.getPDFName("g" + code);
      names.add(name);
      widths.add(new COSFloat((float) (1000 * WIDTH)));
      shapes.setItem(name, shape());
      StringBuilder hex = new StringBuilder();
      letters.chars().forEach(c -> hex.append(String.format(Locale.ROOT, "%04X", c)));
      meanings.append(String.format(Locale.ROOT, "<%02X> <%s>%n", code, hex));
    });
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.DIFFERENCES, names);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, numbers(0, 0, 1000, 1000));
    font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
    font.setItem(COSName.CHAR_PROCS, shapes);
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 1);
    font.setInt(COSName.LAST_CHAR, codes.size());
    font.setItem(COSName.WIDTHS, widths);
    COSStream unicode = document.getDocument().createCOSStream();
    write(
        unicode,
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
            + "1 begincodespacerange <00> <FF> endcodespacerange\n"
            + codes.size()
            + " beginbfchar\n"
            + meanings
            + "endbfchar endcmap CMapName currentdict /CMap defineresource pop end end");
    font.setItem(COSName.TO_UNICODE, unicode);
    return font;
  }

  private COSStream shape() {
    COSStream shape = document.getDocument().createCOSStream();
    try {
      write(shape, "500 0 0 0 500 700 d1 0 0 450 700 re f");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shape;
  }

  private static COSArray numbers(float... values) {
    COSArray array = new COSArray();
    array.setFloatArray(values);
    return array;
  }

  private static void write(COSStream stream, String text) throws IOException {
    try (OutputStream out = stream.createOutputStream()) {
      out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
  }
}

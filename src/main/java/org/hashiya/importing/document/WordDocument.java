package org.hashiya.importing.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.importing.Draft;
import org.hashiya.importing.Line;
import org.hashiya.importing.Reason;

/** A Word document (.docx): an archive whose part {@code word/document.xml} holds the text. */
final class WordDocument {
  static final String TEXT = "word/document.xml";
  private static final String STYLES = "word/styles.xml";

  private WordDocument() {}

  static boolean isWanted(String part) {
    return part.equals(TEXT) || part.equals(STYLES);
  }

  static Draft read(Archive archive, Source source) throws IOException {
    Optional<byte[]> styles = archive.part(STYLES);
    WordText text =
        new WordText(styles.isPresent() ? WordStyles.of(styles.get()) : WordStyles.none());
    Xml.visit(
        archive.part(TEXT).orElseThrow(() -> new RefusedException(new Reason.Damaged(TEXT))), text);
    List<Line> lines = text.lines();
    if (lines.stream().allMatch(line -> line.kind() == Block.Kind.PARAGRAPH)) {
      return Draft.ofParagraphs(lines.stream().map(Line::text).toList(), source);
    }
    return new Draft(firstHeadingAsTitle(lines), source);
  }

  /** Who writes no title in the style of titles writes it as the first heading. */
  private static List<Line> firstHeadingAsTitle(List<Line> lines) {
    Optional<Line> first = lines.stream().filter(line -> !line.text().isBlank()).findFirst();
    return lines.stream()
        .map(line ->
            first.isPresent() && line == first.get() && line.kind() == Block.Kind.HEADING
                ? Line.title(line.text())
                : line)
        .toList();
  }
}

package org.hashiya.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.importing.ImportResult.Imported;
import org.hashiya.importing.ImportResult.Unreadable;
import org.hashiya.text.Finding;
import org.hashiya.text.Normalised;
import org.hashiya.text.Normaliser;

/**
 * A text whose structure its own format tells: what a page or document yields before it is an
 * article.
 *
 * @param lines in reading order, as they were found: not normalised, some perhaps blank
 */
public record Draft(List<Line> lines, Source source) {
  public Draft {
    lines = List.copyOf(lines);
  }

  /**
   * A document that has paragraphs and nothing more: which of them are its title and headings is
   * guessed as in a plain text.
   */
  public static Draft ofParagraphs(List<String> paragraphs, Source source) {
    List<String> tidy =
        paragraphs.stream()
            .map(paragraph -> oneLine(Normaliser.normalise(paragraph).text()))
            .filter(paragraph -> !paragraph.isBlank())
            .toList();
    return new Draft(Structure.of(tidy), source);
  }

  /** Normalises the lines and sets them as an article. */
  public ImportResult finish() {
    Set<Finding> findings = EnumSet.noneOf(Finding.class);
    List<Line> tidy = new ArrayList<>(lines.size());
    for (Line line : lines) {
      Normalised normalised = Normaliser.normalise(line.text());
      findings.addAll(normalised.findings());
      String text = oneLine(normalised.text());
      if (!text.isBlank()) {
        tidy.add(new Line(line.kind(), text));
      }
    }
    String whole = tidy.stream().map(Line::text).collect(Collectors.joining("\n"));
    if (whole.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new Unreadable(new Reason.Empty());
    }
    Script script = Script.of(whole);
    if (script != Script.ARABIC) {
      findings.add(Finding.NOT_ARABIC);
    }
    return new Imported(PlainText.article(oneTitle(tidy), script.locale(), source), findings);
  }

  /** The title stands first; what else calls itself a title is a heading. */
  private static List<Line> oneTitle(List<Line> lines) {
    List<Line> result = new ArrayList<>(lines.size());
    for (Line line : lines) {
      boolean second = line.kind() == Block.Kind.TITLE && !result.isEmpty();
      result.add(second ? Line.heading(line.text()) : line);
    }
    return result;
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').strip();
  }
}

package org.hashiya.importing;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Compositor;
import org.hashiya.article.Source;
import org.hashiya.importing.ImportResult.Imported;
import org.hashiya.importing.ImportResult.Unreadable;
import org.hashiya.text.Finding;
import org.hashiya.text.Normalised;
import org.hashiya.text.Normaliser;
import org.jsoup.parser.Parser;

/** Plain text to an article. */
final class PlainText {
  private static final Pattern ENTITY = Pattern.compile("&(#\\d+|#[xX]\\p{XDigit}+|\\p{Alpha}+);");
  private static final int LONGEST_NAME = 80;

  private PlainText() {}

  static ImportResult toArticle(String text, Source source) {
    Normalised normalised = Normaliser.normalise(withoutEntities(text));
    if (normalised.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new Unreadable(new Reason.Empty());
    }
    List<Line> lines = Structure.of(Lines.of(normalised.text()));
    Script script = Script.of(normalised.text());
    Set<Finding> findings = EnumSet.noneOf(Finding.class);
    findings.addAll(normalised.findings());
    if (script != Script.ARABIC) {
      findings.add(Finding.NOT_ARABIC);
    }
    return new Imported(article(lines, script.locale(), source), findings);
  }

  /** Lines that are normalised and judged already, to an article. */
  static Article article(List<Line> lines, Locale language, Source source) {
    Compositor compositor = new Compositor();
    List<Block> blocks =
        lines.stream()
            .flatMap(line -> LongParagraphs.divide(line).stream())
            .map(line -> compositor.block(line.kind(), line.text()))
            .toList();
    return new Article(name(blocks.getFirst()), source, language, blocks);
  }

  /** Pages that are crawled without care leave their entities behind. */
  private static String withoutEntities(String text) {
    return text.indexOf('&') < 0
        ? text
        : ENTITY
            .matcher(text)
            .replaceAll(
                entity -> Matcher.quoteReplacement(Parser.unescapeEntities(entity.group(), false)));
  }

  /** The title, or what fits into a list of the first line. */
  private static String name(Block first) {
    String text = first.text();
    if (first.kind() == Block.Kind.TITLE || text.length() <= LONGEST_NAME) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST_NAME);
    return text.substring(0, space > 0 ? space : LONGEST_NAME) + "…";
  }
}

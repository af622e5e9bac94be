package org.hashiya.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hashiya.exchange.page.ArticlePage;
import org.hashiya.exchange.page.Shown;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Glosser;
import org.hashiya.importing.ImportResult;
import org.hashiya.importing.document.FileImporter;

/**
 * {@code export [--vowels] [--glosses] [--text] FILE}: the text with vowels, with glosses or with
 * both, as a page of HTML or as plain text.
 */
public final class ExportCommand {
  private static final String VOWELS = "--vowels";
  private static final String GLOSSES = "--glosses";
  private static final String TEXT = "--text";
  private static final Set<String> OPTIONS = Set.of(VOWELS, GLOSSES, TEXT);

  private ExportCommand() {}

  /**
   * Runs the command.
   *
   * @return exit status: 0, 1 where the file cannot be read, 2 for wrong use
   */
  public static int run(
      List<String> arguments, Supplier<Glosser> glosser, PrintStream out, PrintStream err) {
    List<String> options = arguments.stream().filter(a -> a.startsWith("--")).toList();
    List<String> files = arguments.stream().filter(a -> !a.startsWith("--")).toList();
    if (files.size() != 1 || !OPTIONS.containsAll(options)) {
      err.println("usage: export [--vowels] [--glosses] [--text] FILE");
      return 2;
    }
    Path file = Path.of(files.getFirst());
    return switch (new FileImporter().fromFile(file)) {
      case ImportResult.Imported imported -> {
        GlossedArticle glossed = glosser.get().gloss(imported.article());
        Shown shown = Shown.of(options.contains(VOWELS), options.contains(GLOSSES));
        out.print(
            options.contains(TEXT)
                ? ArticlePage.text(glossed, shown)
                : ArticlePage.html(glossed, shown));
        yield 0;
      }
      case ImportResult.Unreadable unreadable -> {
        err.println(ReasonWords.of(file, unreadable.reason()));
        yield 1;
      }
    };
  }
}

package org.hashiya.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hashiya.article.Article;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.WriteResult;
import org.hashiya.exchange.tmx.TmxHeader;
import org.hashiya.exchange.tmx.TmxWriter;
import org.hashiya.exchange.tmx.TranslationUnit;
import org.hashiya.exchange.tmx.Variant;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Glosser;
import org.hashiya.importing.ImportResult;
import org.hashiya.importing.SentenceFile;
import org.hashiya.importing.TextImporter;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.align.Aligner;

/**
 * {@code align [--sentences] [--tmx FILE] AR EN [EN2 ...]}: JSON Lines, one object a bead, {@code
 * {"ar":[0],"en":[0,1],"confidence":0.93}}; where several versions are given also {@code
 * "version"}, counted from 0. Numbers are those of the sentences, or with {@code --sentences} of
 * the lines; blank lines count and are in no bead.
 */
public final class AlignCommand {
  private static final int WRONG_USE = 2;
  private static final Locale ARABIC = Locale.of("ar");

  /** Of the program, for those who read the memory. */
  private static final String VERSION = "0.1";

  /**
   * A text as it was read.
   *
   * @param numbers for each sentence the number that the beads call it by
   */
  private record Side(Article article, List<Integer> numbers) {}

  private final AlignArguments arguments;
  private final Supplier<Glosser> glosser;
  private final PrintStream out;
  private final PrintStream err;

  private AlignCommand(
      AlignArguments arguments, Supplier<Glosser> glosser, PrintStream out, PrintStream err) {
    this.arguments = arguments;
    this.glosser = glosser;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the command.
   *
   * @param glosser opened only where there is something to gloss
   * @return exit status: 0; 1 where a file cannot be read; 2 where it was called wrongly
   */
  public static int run(
      List<String> arguments, Supplier<Glosser> glosser, PrintStream out, PrintStream err) {
    Optional<AlignArguments> understood = AlignArguments.of(arguments);
    if (understood.isEmpty()) {
      err.println(AlignArguments.USAGE);
      return WRONG_USE;
    }
    return new AlignCommand(understood.get(), glosser, out, err).run();
  }

  private int run() {
    List<Side> sides = new ArrayList<>();
    for (Path file : arguments.files()) {
      Optional<Side> side = read(file, sides.isEmpty() ? "ar" : "en");
      if (side.isEmpty()) {
        return 1;
      }
      sides.add(side.get());
    }
    Side arabic = sides.getFirst();
    GlossedArticle glossed = glosser.get().gloss(arabic.article());
    List<Passage> original = Passage.of(arabic.article());
    List<TranslationUnit> units = new ArrayList<>();
    for (int v = 0; v < sides.size() - 1; v++) {
      Side english = sides.get(v + 1);
      List<Passage> version = Passage.of(english.article());
      Alignment alignment = Aligner.of(glossed, original, version).align();
      if (alignment.isDoubtful()) {
        err.println(
            arguments.files().get(v + 1)
                + " seems to be a version of another article: too little of it is in "
                + arguments.files().getFirst());
      }
      alignment.beads().stream()
          .filter(Bead::isLink)
          .forEach(bead -> units.add(unit(bead, original, version)));
      for (Bead bead : alignment.beads()) {
        out.println(
            BeadJson.line(
                numbers(bead.arabic(), arabic),
                numbers(bead.english(), english),
                bead.confidence(),
                sides.size() > 2 ? v : BeadJson.ONLY_VERSION));
      }
    }
    return arguments.tmx().map(file -> write(file, units)).orElse(0);
  }

  private static TranslationUnit unit(Bead bead, List<Passage> original, List<Passage> version) {
    return TranslationUnit.of(
        Variant.of(ARABIC, Passage.text(original, bead.arabic())),
        Variant.of(Locale.ENGLISH, Passage.text(version, bead.english())));
  }

  private int write(Path file, List<TranslationUnit> units) {
    TmxHeader header = TmxHeader.ours(VERSION, ARABIC, "sentence");
    return switch (TmxWriter.write(file, header, units, Progress.UNHEARD)) {
      case WriteResult.Written _ -> 0;
      case WriteResult.NotWritten(Fault fault) -> {
        err.println("cannot write " + file + ": " + ReasonWords.of(fault));
        yield 1;
      }
    };
  }

  private static List<Integer> numbers(List<Integer> sentences, Side side) {
    return sentences.stream().map(side.numbers()::get).toList();
  }

  private Optional<Side> read(Path file, String language) {
    Optional<Side> side = arguments.sentences() ? readSentences(file) : readText(file);
    if (side.isPresent() && !side.get().article().language().getLanguage().equals(language)) {
      err.println(file + " is not in " + (language.equals("ar") ? "Arabic" : "English"));
      return Optional.empty();
    }
    return side;
  }

  private Optional<Side> readSentences(Path file) {
    return switch (SentenceFile.read(file)) {
      case SentenceFile.Result.Divided(Article article, List<Integer> numbers) ->
          Optional.of(new Side(article, numbers));
      case SentenceFile.Result.Unreadable(var reason) -> {
        err.println(ReasonWords.of(file, reason));
        yield Optional.empty();
      }
    };
  }

  private Optional<Side> readText(Path file) {
    return switch (new TextImporter().fromFile(file)) {
      case ImportResult.Imported(Article article, var _) ->
          Optional.of(
              new Side(article, IntStream.range(0, Passage.of(article).size()).boxed().toList()));
      case ImportResult.Unreadable(var reason) -> {
        err.println(ReasonWords.of(file, reason));
        yield Optional.empty();
      }
    };
  }
}

package org.hashiya.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.hashiya.cli.AlignCommand;
import org.hashiya.cli.ConcordanceCommand;
import org.hashiya.cli.ExportCommand;
import org.hashiya.cli.GlossCommand;
import org.hashiya.gloss.Glosser;
import org.hashiya.gloss.LexicalGlosser;
import org.hashiya.gloss.PersonalGlosser;
import org.hashiya.lexicon.own.OwnFile;
import org.hashiya.lexicon.own.OwnLexicon;
import org.hashiya.ui.settings.SettingsFile;

/** What the program was started for: the window, or the same work without one. */
final class Program {
  /** Exit status where there is no display; the build knows it too. */
  static final int NO_DISPLAY = 69;

  private static final int BUFFER = 1 << 16;

  private Program() {}

  static void main(String[] args) {
    Optional<Command> command = args.length == 0 ? Optional.empty() : command(args[0]);
    if (command.isPresent()) {
      QuietLibraries.hush();
      System.exit(run(command.get(), Arrays.asList(args).subList(1, args.length)));
    }
    // Maven passes an empty argument where no file is named.
    List<String> texts = Arrays.stream(args).filter(a -> !a.isBlank()).toList();
    Optional<String> advice = Display.isThere() ? open(texts) : Optional.of(Display.ADVICE);
    if (advice.isPresent()) {
      System.err.println(advice.get());
      System.exit(NO_DISPLAY);
    }
  }

  /**
   * Opens the window and returns when it is closed.
   *
   * @param texts paths or addresses of the texts to open; a bundled one if there is none
   * @return what to do about it where no window could be opened
   */
  private static Optional<String> open(List<String> texts) {
    try {
      OwnFile own = OwnFile.in(SettingsFile.folder());
      CompletableFuture<PersonalGlosser> engine =
          CompletableFuture.supplyAsync(() -> glosser(own), Background.EXECUTOR);
      QuietLibraries.hush();
      QuietLucene.hush();
      HashiyaApp.open(engine, own, texts);
      return Optional.empty();
    } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
      return Optional.of(Display.advice(e));
    }
  }

  private static PersonalGlosser glosser(OwnFile own) {
    try {
      return PersonalGlosser.open(own.load());
    } catch (IOException e) {
      // The window reads the file again and says what is wrong with it.
      return PersonalGlosser.open(OwnLexicon.EMPTY);
    }
  }

  /** Work without a window. */
  private interface Command {
    int run(List<String> arguments, Supplier<Glosser> glosser, PrintStream out, PrintStream err);
  }

  private static Optional<Command> command(String name) {
    return switch (name) {
      case "gloss" -> Optional.of((a, g, out, err) -> GlossCommand.run(a, g.get(), out, err));
      case "export" -> Optional.of(ExportCommand::run);
      case "align" -> Optional.of(AlignCommand::run);
      case "concordance" -> {
        QuietLucene.hush();
        yield Optional.of(ConcordanceCommand::run);
      }
      default -> Optional.empty();
    };
  }

  private static int run(Command command, List<String> arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int status = command.run(arguments, LexicalGlosser::open, out, err);
    out.flush();
    err.flush();
    return status;
  }

  // Whatever the locale: the reader of JSON expects it, and Latin-1 has no Arabic.
  private static PrintStream utf8(FileDescriptor to) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(to), BUFFER), false, StandardCharsets.UTF_8);
  }
}

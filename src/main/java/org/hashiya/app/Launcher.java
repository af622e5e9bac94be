package org.hashiya.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import org.hashiya.cli.GlossCommand;
import org.hashiya.gloss.LexicalGlosser;

/** Starts the program: the window, or a command without one. */
public final class Launcher {
  private static final int OUTPUT_BUFFER = 1 << 16;

  /** Held, because a logger that nobody holds forgets its filter. */
  private static final Logger TOOLKIT = Logger.getLogger("javafx");

  private Launcher() {}

  public static void main(String[] args) {
    List<String> arguments = List.of(args).stream().filter(a -> !a.isBlank()).toList();
    if (!arguments.isEmpty() && arguments.getFirst().equals("gloss")) {
      System.exit(gloss(arguments.subList(1, arguments.size())));
    }
    openWindow(arguments.stream().findFirst().map(Path::of));
  }

  private static int gloss(List<String> arguments) {
    PrintStream out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), OUTPUT_BUFFER),
            false,
            StandardCharsets.UTF_8);
    int status = GlossCommand.run(arguments, LexicalGlosser.open(), out, System.err);
    out.flush();
    return status;
  }

  private static void openWindow(Optional<Path> file) {
    // Started from a jar, JavaFX warns that it is not a module. That is so, and nobody's concern.
    TOOLKIT.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
    HashiyaApp.open(
        CompletableFuture.supplyAsync(LexicalGlosser::open, Background.EXECUTOR), file);
  }
}

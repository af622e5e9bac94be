package org.hashiya.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import org.hashiya.cli.GlossCommand;
import org.hashiya.gloss.LexicalGlosser;

/** Starts the program. */
public final class Launcher {
  /** Held, because a logger that nobody holds forgets its filter. */
  private static final Logger TOOLKIT = Logger.getLogger("javafx");

  private Launcher() {}

  public static void main(String[] args) {
    List<String> arguments = List.of(args);
    if (!arguments.isEmpty() && arguments.getFirst().equals("gloss")) {
      PrintStream out =
          new PrintStream(
              new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
              false,
              StandardCharsets.UTF_8);
      int status =
          GlossCommand.run(
              arguments.subList(1, arguments.size()), LexicalGlosser.open(), out, System.err);
      out.flush();
      System.exit(status);
    }
    // Started from a jar, JavaFX warns that it is not a module. That is so, and nobody's concern.
    TOOLKIT.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
    HashiyaApp.open(
        CompletableFuture.supplyAsync(LexicalGlosser::open, Background.EXECUTOR),
        Arrays.stream(args).filter(name -> !name.isBlank()).findFirst().map(Path::of));
  }
}

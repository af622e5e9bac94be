package org.hashiya.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hashiya.cli.GlossCommand;
import org.hashiya.gloss.LexicalGlosser;

/** Starts the program. */
public final class Launcher {
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
  }
}

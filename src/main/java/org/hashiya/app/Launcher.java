package org.hashiya.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import org.hashiya.gloss.Glosser;

/** Starts the program. */
public final class Launcher {
  /** Held, because a logger that nobody holds forgets its filter. */
  private static final Logger TOOLKIT = Logger.getLogger("javafx");

  private Launcher() {}

  public static void main(String[] args) {
    // Started from a jar, JavaFX warns that it is not a module. That is so, and nobody's concern.
    TOOLKIT.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
    HashiyaApp.open(
        CompletableFuture.supplyAsync(Launcher::loadGlosser, Background.EXECUTOR),
        Arrays.stream(args).filter(name -> !name.isBlank()).findFirst().map(Path::of));
  }

  private static Glosser loadGlosser() {
    throw new UnsupportedOperationException("the engine is not there yet");
  }
}

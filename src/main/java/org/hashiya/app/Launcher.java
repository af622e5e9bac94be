package org.hashiya.app;

import java.util.concurrent.CompletableFuture;
import org.hashiya.gloss.Glosser;

/** Starts the program. */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {
    HashiyaApp.open(CompletableFuture.supplyAsync(Launcher::loadGlosser, Background.EXECUTOR), args);
  }

  private static Glosser loadGlosser() {
    throw new UnsupportedOperationException("the engine is not there yet");
  }
}

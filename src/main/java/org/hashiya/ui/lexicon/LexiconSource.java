package org.hashiya.ui.lexicon;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.hashiya.gloss.PersonalGlosser;
import org.hashiya.lexicon.own.OwnFile;

/**
 * Where a window has its lexicon from.
 *
 * @param glosser may still be loading
 * @param file where the person's own entries are kept
 */
public record LexiconSource(CompletableFuture<PersonalGlosser> glosser, OwnFile file) {
  /** A lexicon that never comes, for a window that has none. */
  public static LexiconSource none() {
    return new LexiconSource(new CompletableFuture<>(), new OwnFile(Path.of("")));
  }
}

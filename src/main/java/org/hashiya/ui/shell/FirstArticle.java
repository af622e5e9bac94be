package org.hashiya.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.hashiya.gloss.Glosser;
import org.hashiya.importing.BundledLibrary;
import org.hashiya.importing.ImportResult;
import org.hashiya.importing.Reason;
import org.hashiya.importing.document.FileImporter;

/**
 * The article that the program starts with, read while the toolkit is starting.
 *
 * @param file where it comes from; empty for a bundled one
 */
public record FirstArticle(Optional<Path> file, Prepared prepared) {
  /** Reads a file or else the first bundled article. Needs no toolkit. */
  public static FirstArticle prepare(
      Optional<Path> file, CompletableFuture<? extends Glosser> glosser) {
    ImportResult result =
        file.map(path -> new FileImporter().fromFile(path)).orElseGet(FirstArticle::bundled);
    return new FirstArticle(file, Prepared.of(result, glosser));
  }

  private static ImportResult bundled() {
    return new BundledLibrary()
        .first()
        .<ImportResult>map(article -> new ImportResult.Imported(article, Set.of()))
        .orElseGet(() -> new ImportResult.Unreadable(new Reason.Missing()));
  }
}

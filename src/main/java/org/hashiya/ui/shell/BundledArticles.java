package org.hashiya.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hashiya.importing.BundledLibrary;
import org.hashiya.library.Shelf;
import org.hashiya.ui.keeping.Bookcase;

/** Puts the articles that come with the program among those that a person keeps. */
final class BundledArticles {
  private BundledArticles() {}

  /** Orders it; what a person has deleted does not come back. */
  static void place(Bookcase bookcase, BundledLibrary bundled) {
    bookcase.keep(shelf -> place(shelf, bundled));
  }

  private static void place(Shelf shelf, BundledLibrary bundled) {
    Set<String> there = shelf.articles().bundled();
    List<String> slugs = bundled.slugs();
    // The first of the index comes last and is thereby the latest.
    slugs.reversed().stream()
        .filter(slug -> !there.contains(slug))
        .forEach(slug -> shelf.articles().keep(bundled.open(slug), Optional.of(slug)));
  }
}

package org.hashiya.ui.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hashiya.article.Article;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.importing.BundledArticle;
import org.hashiya.importing.BundledLibrary;
import org.hashiya.library.ArticleVersion;
import org.hashiya.library.Library;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.align.Aligner;
import org.hashiya.search.Counterpart;
import org.hashiya.ui.parallel.PinText;

/** The English that stands beside an article's sentences: from the versions that are known. */
final class AlignedEnglish {
  private final GlossedArticle glossed;
  private final List<Counterpart> counterparts = new ArrayList<>();

  private AlignedEnglish(GlossedArticle glossed) {
    this.glossed = glossed;
  }

  /** From the versions that come with the program, aligned here. */
  static List<Counterpart> bundled(GlossedArticle glossed) {
    AlignedEnglish english = new AlignedEnglish(glossed);
    english.addBundled();
    return english.counterparts;
  }

  /** From the versions that the library keeps, as they were aligned last, and the bundled ones. */
  static List<Counterpart> kept(GlossedArticle glossed, Library library, long article) {
    record Kept(ArticleVersion version, Article text) {}

    AlignedEnglish english = new AlignedEnglish(glossed);
    List<Kept> versions =
        library.read(shelf ->
            shelf.versions().of(article).stream()
                .flatMap(v -> shelf.versions().text(v.id()).map(text -> new Kept(v, text)).stream())
                .toList());
    for (Kept kept : versions) {
      Optional<List<Bead>> beads = kept.version().alignment().map(a -> PinText.read(a.beads()));
      english.add(kept.version().name(), kept.text(), beads);
    }
    if (versions.isEmpty()) {
      english.addBundled();
    }
    return english.counterparts;
  }

  private void addBundled() {
    BundledLibrary library = new BundledLibrary();
    for (BundledArticle known : library.list()) {
      if (known.title().equals(glossed.article().title())) {
        for (String version : known.versions()) {
          Article text = library.open(known.slug(), version);
          add(text.source().publisher(), text, Optional.empty());
        }
      }
    }
  }

  private void add(String name, Article version, Optional<List<Bead>> known) {
    List<Passage> english = Passage.of(version);
    List<Passage> arabic = Passage.of(glossed.article());
    List<Bead> beads =
        known
            .filter(k -> !k.isEmpty())
            .orElseGet(() -> {
              Alignment alignment = Aligner.of(glossed, arabic, english).align();
              return alignment.isDoubtful() ? List.of() : alignment.beads();
            });
    for (Bead bead : beads) {
      boolean isThere = bead.english().stream().allMatch(sentence -> sentence < english.size());
      if (bead.isLink() && isThere) {
        counterparts.add(
            new Counterpart(name, bead.arabic(), Passage.text(english, bead.english())));
      }
    }
  }
}

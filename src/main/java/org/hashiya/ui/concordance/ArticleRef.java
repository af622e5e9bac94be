package org.hashiya.ui.concordance;

import java.util.Optional;

/** Which article a card of the index stands for. */
public sealed interface ArticleRef {
  String BUNDLED = "bundled:";
  String KEPT = "kept:";
  String OPEN = "open";

  /** One that comes with the program. */
  record Bundled(String slug) implements ArticleRef {
    @Override
    public String id() {
      return BUNDLED + slug;
    }
  }

  /** One in the library. */
  record InLibrary(long number) implements ArticleRef {
    @Override
    public String id() {
      return KEPT + number;
    }
  }

  /** The one that is being read, where it is neither. */
  record BeingRead() implements ArticleRef {
    @Override
    public String id() {
      return OPEN;
    }
  }

  /** Its name in the index. */
  String id();

  /** What a name in the index stands for; empty for one that this program did not give. */
  static Optional<ArticleRef> of(String id) {
    if (id.startsWith(BUNDLED)) {
      return Optional.of(new Bundled(id.substring(BUNDLED.length())));
    }
    if (id.matches(KEPT + "\\d{1,18}")) {
      return Optional.of(new InLibrary(Long.parseLong(id.substring(KEPT.length()))));
    }
    return id.equals(OPEN) ? Optional.of(new BeingRead()) : Optional.empty();
  }
}

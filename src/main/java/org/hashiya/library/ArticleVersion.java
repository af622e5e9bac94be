package org.hashiya.library;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.hashiya.article.Source;

/**
 * A version of an article in another language, without its text.
 *
 * @param article the article it is a version of
 * @param name what the person calls it; no other version of the article has it
 * @param alignment empty until it has been aligned
 */
public record ArticleVersion(
    long id,
    long article,
    String name,
    Source source,
    Locale language,
    String title,
    Instant added,
    Optional<Alignment> alignment) {

  /**
   * How a version's sentences belong to the article's, in the aligner's own form.
   *
   * @param beads what belongs together
   * @param anchors what a person has pinned; may be empty
   */
  public record Alignment(String beads, String anchors) {}
}

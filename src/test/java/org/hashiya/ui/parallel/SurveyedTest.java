package org.hashiya.ui.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hashiya.article.Source;
import org.hashiya.library.ArticleVersion;
import org.hashiya.library.Subject;
import org.hashiya.parallel.clue.Experience;
import org.junit.jupiter.api.Test;

class SurveyedTest {
  private final Surveyed known = new Surveyed();

  private static ArticleVersion version(String pins) {
    return new ArticleVersion(
        7,
        1,
        "agency",
        Source.UNKNOWN,
        Locale.ENGLISH,
        "Ships",
        Instant.EPOCH,
        Optional.of(new ArticleVersion.Alignment("0:0", pins)));
  }

  private Surveyed.Stamp stamp(String pins) {
    return known.stamp(1, "سفن", List.of(version(pins)), Experience.NONE);
  }

  @Test
  void anArticleIsNotReadTwice() {
    known.keep(stamp(""), List.of());
    assertThat(known.find(stamp(""))).isPresent();
  }

  @Test
  void itIsReadAgainOnceAVersionIsAlignedOtherwise() {
    known.keep(stamp(""), List.of());
    assertThat(known.find(stamp("0:1"))).isEmpty();
  }

  @Test
  void ownTermsChangeWhatIsFoundEverywhere() {
    known.keep(stamp(""), List.of());
    known.changed(Set.of(Subject.FEEDS));
    assertThat(known.find(stamp(""))).isPresent();
    known.changed(Set.of(Subject.TERMS));
    assertThat(known.find(stamp(""))).isEmpty();
  }

  @Test
  void whatWasReadBeforeOwnTermsChangedIsNotKept() {
    Surveyed.Stamp before = stamp("");
    known.changed(Set.of(Subject.TERMS));
    known.keep(before, List.of());
    assertThat(known.find(stamp(""))).isEmpty();
  }
}

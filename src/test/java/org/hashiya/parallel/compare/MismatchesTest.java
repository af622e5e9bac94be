package org.hashiya.parallel.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.LexicalGlosser;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.clue.Evidence;
import org.hashiya.parallel.compare.Mismatch.Kind;
import org.junit.jupiter.api.Test;

class MismatchesTest {
  private static final LexicalGlosser GLOSSER = LexicalGlosser.open();

  private static List<Mismatch> mismatches(String arabic, String english) {
    GlossedArticle glossed =
        GLOSSER.gloss(
            new Article(
                "",
                new Source("", Optional.empty(), Optional.empty()),
                Locale.of("ar"),
                List.of(Block.of(Block.Kind.PARAGRAPH, arabic))));
    List<Passage> passages = Passage.of(glossed.article());
    Evidence evidence = Evidence.of(glossed, passages, List.of(english));
    return Mismatches.of(glossed, passages, evidence, List.of(new Bead(List.of(0), List.of(0), 1)));
  }

  @Test
  void whatSaysTheSameMatches() {
    assertThat(
            mismatches(
                "وصلت 12 سفينة إلى مصر في 5 مارس 2024.",
                "Twelve ships reached Egypt on March 5, 2024."))
        .isEmpty();
  }

  @Test
  void anotherNumberIsLeftOutOnOneSideAndAddedOnTheOther() {
    assertThat(mismatches("وصلت 12 سفينة إلى الميناء.", "Some 21 ships reached the port."))
        .extracting(Mismatch::kind, Mismatch::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.NUMBER_LEFT_OUT, "12"),
            org.assertj.core.groups.Tuple.tuple(Kind.NUMBER_ADDED, "21"));
  }

  @Test
  void anotherYearDoesNotMatch() {
    assertThat(mismatches("افتتح الميناء في مارس 2024.", "The port opened in March 2023."))
        .extracting(Mismatch::text)
        .containsExactly("2024", "2023");
  }

  @Test
  void aWholeDateIsLeftOutAsOne() {
    assertThat(
            mismatches(
                "عاد الوفد إلى الميناء في 8 كانون الأول/ديسمبر 2024.",
                "The delegation returned to the port."))
        .extracting(Mismatch::text)
        .containsExactly("8 كانون الأول/ديسمبر 2024");
  }

  @Test
  void aNameThatTheVersionLeavesOutIsFound() {
    assertThat(mismatches("وصل الوزير إلى مصر أمس.", "The minister arrived yesterday."))
        .singleElement()
        .satisfies(m -> {
          assertThat(m.kind()).isEqualTo(Kind.NAME_LEFT_OUT);
          assertThat(m.text()).isEqualTo("مصر");
          assertThat(m.isArabic()).isTrue();
        });
  }

  @Test
  void theDualIsNoNumberThatWasAdded() {
    assertThat(mismatches("وصلت سفينتان إلى الميناء.", "Two ships reached the port.")).isEmpty();
  }

  @Test
  void aClauseOfWhichNothingStandsThereIsLeftOutAsOne() {
    assertThat(
            mismatches(
                "وصل الوزير إلى مصر، وغادرت سفينة حمراء ميناء صغيرا في المساء.",
                "The minister arrived in Egypt."))
        .singleElement()
        .satisfies(m -> {
          assertThat(m.kind()).isEqualTo(Kind.CLAUSE_LEFT_OUT);
          assertThat(m.text()).isEqualTo("وغادرت سفينة حمراء ميناء صغيرا في المساء");
        });
  }
}

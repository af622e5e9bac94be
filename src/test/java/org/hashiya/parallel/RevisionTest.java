package org.hashiya.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.junit.jupiter.api.Test;

class RevisionTest {
  private static final Article HARBOUR =
      version(
          "Harbor opens",
          "The ferry came at dawn. Nobody had expected it. The crew slept.",
          "Fishermen cheered.");

  private static final List<Bead> PINS =
      List.of(
          Bead.pinned(List.of(0), List.of(0)),
          Bead.pinned(List.of(1), List.of(1, 2)),
          Bead.pinned(List.of(2), List.of(4)));

  @Test
  void anotherWordingKeepsTheNumbers() {
    Revision revision = revise(List.of(2), "No one had expected it.");
    assertThat(sentences(revision))
        .containsExactly(
            "Harbor opens",
            "The ferry came at dawn.",
            "No one had expected it.",
            "The crew slept.",
            "Fishermen cheered.");
    assertThat(revision.carry(PINS)).isEqualTo(PINS);
  }

  @Test
  void aFullStopDividesASentenceAndMovesWhatFollows() {
    Revision revision = revise(List.of(1), "The ferry came. It was dawn.");
    assertThat(sentences(revision)).hasSize(6).contains("The ferry came.", "It was dawn.");
    assertThat(revision.carry(List.of(PINS.getLast())))
        .containsExactly(Bead.pinned(List.of(2), List.of(5)));
  }

  @Test
  void aPinOfAllThatIsDividedHoldsAllParts() {
    Revision revision = revise(List.of(1, 2), "The ferry came. It was dawn. Nobody knew.");
    assertThat(revision.carry(List.of(PINS.get(1))))
        .containsExactly(Bead.pinned(List.of(1), List.of(1, 2, 3)));
  }

  @Test
  void aPinOfAPartOfWhatIsJoinedIsLetGo() {
    Revision revision = revise(List.of(2, 3), "Nobody had expected it, for the crew slept.");
    assertThat(sentences(revision)).hasSize(4);
    assertThat(revision.carry(PINS))
        .containsExactly(PINS.getFirst(), Bead.pinned(List.of(2), List.of(3)));
  }

  @Test
  void aLineBreakBeginsAParagraph() {
    Revision revision = revise(List.of(2), "Nobody had\nexpected it.");
    assertThat(revision.version().blocks())
        .extracting(Block::text)
        .containsExactly(
            "Harbor opens",
            "The ferry came at dawn. Nobody had",
            "expected it. The crew slept.",
            "Fishermen cheered.");
  }

  @Test
  void whatIsLeftWithoutAWordIsGone() {
    assertThat(sentences(revise(List.of(4), " "))).hasSize(4).doesNotContain("Fishermen cheered.");
  }

  @Test
  void theNameFollowsTheTitle() {
    assertThat(revise(List.of(0), "Harbor closes").version().title()).isEqualTo("Harbor closes");
  }

  @Test
  void aVersionIsNeverWithoutAWord() {
    assertThat(Revision.of(version("Alone"), List.of(0), "…")).isEmpty();
  }

  @Test
  void onlyNeighboursInOneParagraphAreWordedTogether() {
    List<Passage> passages = Passage.of(HARBOUR);
    assertThat(Revision.isRun(passages, List.of(1, 2, 3))).isTrue();
    assertThat(Revision.isRun(passages, List.of(1, 3))).isFalse();
    assertThat(Revision.isRun(passages, List.of(3, 4))).isFalse();
    assertThat(Revision.isRun(passages, List.of())).isFalse();
    assertThatThrownBy(() -> Revision.of(HARBOUR, List.of(1, 3), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Revision revise(List<Integer> sentences, String text) {
    Optional<Revision> revision = Revision.of(HARBOUR, sentences, text);
    assertThat(revision).isPresent();
    return revision.orElseThrow();
  }

  private static List<String> sentences(Revision revision) {
    return Passage.of(revision.version()).stream().map(Passage::text).toList();
  }

  private static Article version(String title, String... paragraphs) {
    Stream<Block> body = Stream.of(paragraphs).map(text -> Block.of(Block.Kind.PARAGRAPH, text));
    List<Block> blocks = Stream.concat(Stream.of(Block.of(Block.Kind.TITLE, title)), body).toList();
    return new Article(title, Source.UNKNOWN, Locale.ENGLISH, blocks);
  }
}

package org.hashiya.parallel.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.article.Source;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.junit.jupiter.api.Test;

/** Segments hold what whoever made them put together: a sentence, or several. */
class PiecesTest {
  private static Pieces pieces(String... segments) {
    List<Block> blocks = new ArrayList<>();
    for (String segment : segments) {
      Block block = Block.of(Block.Kind.PARAGRAPH, segment);
      Sentence all = new Sentence(0, block.tokens().size());
      blocks.add(new Block(block.kind(), block.text(), block.tokens(), List.of(all)));
    }
    return Pieces.of(
        Passage.of(new Article("", Source.UNKNOWN, Locale.ENGLISH, List.copyOf(blocks))));
  }

  @Test
  void aSentenceIsItsOnlyPiece() {
    Pieces pieces = pieces("He left.", "غادر الوزير.");
    assertThat(pieces.isWhole()).isTrue();
    assertThat(pieces.passages())
        .extracting(Passage::text)
        .containsExactly("He left.", "غادر الوزير.");
  }

  @Test
  void aSegmentFallsApartIntoItsSentences() {
    Pieces pieces = pieces("He left. She stayed.", "Nobody spoke.");
    assertThat(pieces.passages())
        .extracting(Passage::text)
        .containsExactly("He left.", "She stayed.", "Nobody spoke.");
    assertThat(pieces.whole(1)).isZero();
    assertThat(pieces.pieces(List.of(1))).containsExactly(2);
  }

  @Test
  void thePiecesHaveTheTokensOfTheirSegment() {
    Pieces pieces = pieces("غادر الوزير. وبقيت زوجته.");
    assertThat(pieces.passages())
        .extracting(Passage::sentence)
        .containsExactly(new Sentence(0, 3), new Sentence(3, 6));
  }

  @Test
  void linksThatShareASegmentAreOneAndAsSureAsBoth() {
    Wholes wholes =
        new Wholes(pieces("غادر الوزير.", "وبقيت زوجته."), pieces("He left. She did not."));
    List<Bead> ofPieces =
        List.of(new Bead(List.of(0), List.of(0), 0.5), new Bead(List.of(1), List.of(1), 0.5));
    assertThat(wholes.joined(new Alignment(ofPieces, 0.5)).beads())
        .containsExactly(new Bead(List.of(0, 1), List.of(0), 0.25));
  }

  @Test
  void aPartOfALinkedSegmentIsNoOmission() {
    Wholes wholes = new Wholes(pieces("غادر الوزير. ولم يتكلم أحد."), pieces("He left."));
    List<Bead> ofPieces =
        List.of(new Bead(List.of(0), List.of(0), 0.5), new Bead(List.of(1), List.of(), 0.5));
    assertThat(wholes.joined(new Alignment(ofPieces, 0.5)).beads())
        .containsExactly(new Bead(List.of(0), List.of(0), 0.5));
  }

  @Test
  void whatIsPinnedIsPinnedInAllItsPieces() {
    Wholes wholes = new Wholes(pieces("غادر الوزير."), pieces("Nobody spoke.", "He left. He did."));
    Bead pin = Bead.pinned(List.of(0), List.of(1));
    assertThat(wholes.divided(List.of(pin)))
        .containsExactly(Bead.pinned(List.of(0), List.of(1, 2)));
    assertThat(wholes.joined(new Alignment(wholes.divided(List.of(pin)), 1)).beads())
        .containsExactly(pin);
  }
}

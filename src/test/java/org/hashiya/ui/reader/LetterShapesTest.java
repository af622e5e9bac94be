package org.hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Looks at the ink that a line leaves on the page. */
@ExtendWith(ApplicationExtension.class)
class LetterShapesTest {
  private static final double SIZE = 48;

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(new Group(), 100, 100));
    stage.show();
  }

  @ParameterizedTest
  @CsvSource({"محكمة,مَحْكَمَةٌ", "سلطة,سُلْطَةٌ", "مسجل,مُسَجَّلٌ", "فيهم,فِيهِمْ"})
  void lettersStayJoinedWhenVowelsAppear(String bare, String vowelled) {
    BoundingBox without = largest(ink(bare, bare));
    BoundingBox with = largest(ink(bare, vowelled));
    assertThat(with.getWidth()).isCloseTo(without.getWidth(), offset(0.06 * SIZE));
    assertThat(with.getHeight()).isCloseTo(without.getHeight(), offset(0.06 * SIZE));
  }

  @Test
  void marksSitOverTheLettersThatBearThem() {
    List<BoundingBox> bare = ink("محمل", "محمل");
    List<BoundingBox> vowelled = ink("محمل", "مَحَمَلَ");
    assertThat(bare).hasSize(1);
    assertThat(vowelled).hasSize(5);
    BoundingBox letters = largest(vowelled);
    assertThat(vowelled)
        .filteredOn(box -> box != letters)
        .allSatisfy(mark -> {
          assertThat(mark.getMaxX()).isLessThan(letters.getMaxX() + 0.15 * SIZE);
          assertThat(mark.getMinX()).isGreaterThan(letters.getMinX() - 0.15 * SIZE);
          assertThat(mark.getMaxY()).isLessThan(letters.getMaxY());
        });
    assertThat(
            vowelled.stream().filter(box -> box != letters).map(BoundingBox::getCenterX).sorted())
        .doesNotHaveDuplicates();
  }

  @Test
  void timeAndNameStandInNewspaperOrder() {
    String text = "عاد 6:38 (AB)";
    List<BoundingBox> ink = ink(text, text);
    assertThat(ink).isNotEmpty();
    BoundingBox leftmost = ink.getFirst();
    assertThat(leftmost.getHeight())
        .as("a bracket, higher than the letters beside it")
        .isGreaterThan(ink.get(1).getHeight());
  }

  private static org.assertj.core.data.Offset<Double> offset(double value) {
    return org.assertj.core.data.Offset.offset(value);
  }

  private static BoundingBox largest(List<BoundingBox> boxes) {
    return boxes.stream().max((a, b) -> Double.compare(a.getWidth(), b.getWidth())).orElseThrow();
  }

  /** The connected pieces of ink of a line, from left to right. */
  private static List<BoundingBox> ink(String written, String shown) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          Font font = Font.font(ReadingFont.choose(Font.getFamilies()).family(), SIZE);
          FontMeasure measure = new FontMeasure(font);
          Setting setting = new Setting(measure, measure, SIZE, 600, false);
          ParagraphText text =
              new ParagraphText(written, SampleArticle.tokens(written), SampleArticle.ARABIC);
          Dress dress = wearing(written.equals(shown) ? null : shown);
          PlacedLine line = new ParagraphLayout(text, dress, setting).place(0, dress);
          LineNode node = new LineNode(Rank.PARAGRAPH);
          node.show(line, new RankStyle(font, setting, 140, 90, 0, 0, 0, 0, 0), font);
          Group paper = new Group(node);
          new Scene(paper);
          SnapshotParameters parameters = new SnapshotParameters();
          parameters.setViewport(new javafx.geometry.Rectangle2D(0, 0, 620, 140));
          return components(paper.snapshot(parameters, null));
        });
  }

  private static Dress wearing(@org.jspecify.annotations.Nullable String shown) {
    return new Dress() {
      @Override
      public String shown(Piece piece) {
        return shown == null ? piece.shown() : shown;
      }

      @Override
      public Optional<Label> label(int token) {
        return Optional.empty();
      }
    };
  }

  private static List<BoundingBox> components(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    PixelReader pixels = image.getPixelReader();
    boolean[][] seen = new boolean[width][height];
    List<BoundingBox> found = new ArrayList<>();
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        if (!seen[x][y] && isInk(pixels, x, y)) {
          found.add(flood(pixels, seen, x, y, width, height));
        }
      }
    }
    return found;
  }

  private static BoundingBox flood(
      PixelReader pixels, boolean[][] seen, int x, int y, int width, int height) {
    java.util.ArrayDeque<int[]> open = new java.util.ArrayDeque<>();
    open.add(new int[] {x, y});
    seen[x][y] = true;
    int left = x;
    int right = x;
    int top = y;
    int bottom = y;
    while (!open.isEmpty()) {
      int[] at = open.poll();
      left = Math.min(left, at[0]);
      right = Math.max(right, at[0]);
      top = Math.min(top, at[1]);
      bottom = Math.max(bottom, at[1]);
      for (int i = Math.max(0, at[0] - 1); i <= Math.min(width - 1, at[0] + 1); i++) {
        for (int j = Math.max(0, at[1] - 1); j <= Math.min(height - 1, at[1] + 1); j++) {
          if (!seen[i][j] && isInk(pixels, i, j)) {
            seen[i][j] = true;
            open.add(new int[] {i, j});
          }
        }
      }
    }
    return new BoundingBox(left, top, right - left + 1, bottom - top + 1);
  }

  private static boolean isInk(PixelReader pixels, int x, int y) {
    return pixels.getColor(x, y).getBrightness() < 0.6;
  }
}

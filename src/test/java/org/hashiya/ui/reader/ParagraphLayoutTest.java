package org.hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParagraphLayoutTest {
  private static final String RLO = "\u202E";
  private static final String LRI = "\u2066";
  private static final String LRM = "\u200E";
  private static final MonospacedMeasure LETTERS = new MonospacedMeasure();
  private static final String NEWS =
      "وصل الوفد إلى العاصمة في الساعة 6:38 من مساء أمس وعقد اجتماعا مع وزير الخارجية ثم أدلى"
          + " بتصريح قصير قال فيه إن المحادثات كانت مفيدة وإنها سوف تستمر في الأسبوع القادم";

  @Test
  void wordsRunFromRightToLeft() {
    assertThat(line("عاد الوفد اليوم", 1000)).isEqualTo("اليوم|الوفد|عاد");
  }

  @Test
  void wordsOfAnEnglishArticleRunFromLeftToRight() {
    assertThat(line(Locale.ENGLISH, "القصر was empty", 1000)).isEqualTo("القصر|was|empty");
  }

  @Test
  void aTimeKeepsItsOrder() {
    assertThat(line("غادر الساعة 6:38 مساء", 1000)).isEqualTo("مساء|6:38|الساعة|غادر");
  }

  @Test
  void aTimeIsNeverBroken() {
    for (double measure = 10; measure < 1500; measure += 7) {
      assertThat(lines(NEWS, measure, Dress.PLAIN))
          .filteredOn(line -> line.contains("6:") || line.contains("38"))
          .singleElement()
          .asString()
          .contains("6:38");
    }
  }

  @Test
  void aLargeNumberKeepsItsOrder() {
    assertThat(line("دفع 1,200 دولار", 1000)).isEqualTo("دولار|1,200|دفع");
  }

  @Test
  void thePercentSignFollowsItsNumberInReadingOrder() {
    assertThat(line("بنسبة 12% أمس", 1000)).isEqualTo("أمس|%|12|بنسبة");
  }

  @Test
  void latinNamesInBracketsStandInNewspaperOrder() {
    assertThat(line("قالت (ABC News) أمس", 1000)).isEqualTo("أمس|(|ABC|News|)|قالت");
  }

  @Test
  void theOpeningBracketStandsRightAndIsMirrored() {
    PlacedLine line = layout(SampleArticle.ARABIC, "(قال)", 1000).place(0, Dress.PLAIN);
    PlacedPiece rightmost = line.pieces().getLast();
    assertThat(rightmost.piece().start()).isZero();
    assertThat(rightmost.shown()).isEqualTo(")");
    assertThat(line.pieces().getFirst().shown()).isEqualTo("(");
  }

  @Test
  void bracketsOfAnEnglishArticleStayAsTheyAre() {
    assertThat(line(Locale.ENGLISH, "said (so)", 1000)).isEqualTo("said|(|so|)");
  }

  @Test
  void anArabicSentenceInAnEnglishArticleRunsRightToLeft() {
    assertThat(line(Locale.ENGLISH, "it said عاد الوفد again", 1000))
        .isEqualTo("it|said|الوفد|عاد|again");
  }

  @Test
  void directionControlsDoNotChangeTheOrder() {
    assertThat(line("عاد " + RLO + "ABC" + LRI + " اليوم" + LRM, 1000)).isEqualTo("اليوم|ABC|عاد");
  }

  @Test
  void doubledSpacesCountAsOne() {
    ParagraphLayout layout = layout(SampleArticle.ARABIC, "عاد   الوفد", 1000);
    assertThat(widths(layout.place(0, Dress.PLAIN))).containsExactly(50.0, 10.0, 30.0);
  }

  @Test
  void lettersOfAWordStayTogetherBesidePunctuation() {
    assertThat(line("عاد، ثم", 1000)).isEqualTo("ثم|،|عاد");
  }

  @Test
  void everyWordStandsOnExactlyOneLine() {
    List<String> lines = lines(NEWS, 400, Dress.PLAIN);
    List<String> words = new ArrayList<>();
    for (String line : lines) {
      words.addAll(List.of(line.split("\\|")).reversed());
    }
    assertThat(String.join(" ", words)).isEqualTo(NEWS);
  }

  @Test
  void spreadLinesFillTheMeasureAndTheLastOneDoesNot() {
    ParagraphLayout layout = layout(SampleArticle.ARABIC, NEWS, 500);
    int last = layout.lineCount() - 1;
    assertThat(last).isPositive();
    for (int i = 0; i < last; i++) {
      assertThat(left(layout.place(i, Dress.PLAIN))).isCloseTo(0, within());
      assertThat(right(layout.place(i, Dress.PLAIN))).isCloseTo(500, within());
    }
    assertThat(right(layout.place(last, Dress.PLAIN))).isCloseTo(500, within());
    assertThat(left(layout.place(last, Dress.PLAIN))).isGreaterThan(1);
  }

  @Test
  void linesThatAreNotSpreadKeepTheirSpaces() {
    ParagraphLayout layout = layout(NEWS, new Setting(LETTERS, LETTERS, 20, 500, false));
    assertThat(layout.place(0, Dress.PLAIN).pieces())
        .filteredOn(p -> p.piece().isSpace())
        .allSatisfy(p -> assertThat(p.width()).isBetween(8.0, 10.0));
    assertThat(right(layout.place(0, Dress.PLAIN))).isCloseTo(500, within());
  }

  @Test
  void spacesNeverGrowBeyondReason() {
    String text = "الاستراتيجيات الاجتماعية والاقتصادية فاستقبلتموهما";
    ParagraphLayout layout = layout(SampleArticle.ARABIC, text, 320);
    for (int i = 0; i < layout.lineCount(); i++) {
      assertThat(layout.place(i, Dress.PLAIN).pieces())
          .filteredOn(p -> p.piece().isSpace())
          .allSatisfy(p ->
              assertThat(p.width())
                  .isBetween(10 * (1 - LineBreaker.SHRINK), 10 * (1 + LineSetter.STRETCH)));
    }
  }

  @Test
  void vowelsDoNotMoveWordsToOtherLines() {
    Dress vowelled =
        new Dress() {
          @Override
          public String shown(Piece piece) {
            return piece.shown().replaceAll("(?<=\\p{L})", "\u064E");
          }

          @Override
          public Optional<Label> label(int token) {
            return Optional.empty();
          }
        };
    assertThat(lines(NEWS, 400, vowelled).stream().map(l -> l.replace("\u064E", "")))
        .isEqualTo(lines(NEWS, 400, Dress.PLAIN));
  }

  @Test
  void aWordLongerThanTheLineHasALineOfItsOwn() {
    assertThat(lines("في الاستراتيجية هنا", 60, Dress.PLAIN))
        .containsExactly("في", "الاستراتيجية", "هنا");
  }

  @Test
  void anEndlessTokenIsBrokenRatherThanRunOffThePage() {
    String endless = "a".repeat(300);
    assertThat(lines("انظر " + endless, 400, Dress.PLAIN))
        .hasSizeGreaterThan(7)
        .allSatisfy(line -> assertThat(line.replace("|", "").length()).isLessThanOrEqualTo(40));
  }

  @Test
  void anEmptyParagraphHasOneEmptyLine() {
    ParagraphLayout layout = layout(SampleArticle.ARABIC, "", 400);
    assertThat(layout.lineCount()).isOne();
    assertThat(layout.place(0, Dress.PLAIN).pieces()).isEmpty();
  }

  @Test
  void aGlossStandsUnderTheMiddleOfItsWordAndWordsMakeRoom() {
    Dress dress = labels("government");
    PlacedLine line = place("عاد في عام", dress);
    assertThat(line.labels()).hasSize(3);
    PlacedPiece word = line.pieces().get(2);
    PlacedLabel label = line.labels().get(1);
    assertThat(label.x() + label.width() / 2).isCloseTo(word.x() + word.width() / 2, within());
    for (int i = 0; i + 1 < line.labels().size(); i++) {
      PlacedLabel right = line.labels().get(i);
      PlacedLabel left = line.labels().get(i + 1);
      assertThat(left.x() + left.width()).isLessThan(right.x());
    }
  }

  @Test
  void aGlossMuchLongerThanItsWordIsCutShort() {
    PlacedLine line = place("عاد في عام", labels("the one who has been responsible"));
    assertThat(line.labels()).allSatisfy(l -> assertThat(l.text()).endsWith("…"));
  }

  @Test
  void theGlossOfATermSpansItsWords() {
    Dress dress =
        new Dress() {
          @Override
          public String shown(Piece piece) {
            return piece.shown();
          }

          @Override
          public Optional<Label> label(int token) {
            return token == 1 ? Optional.of(new Label("palace", 2)) : Optional.empty();
          }
        };
    PlacedLine line = place("في القصر الرئاسي أمس", dress);
    double left = line.stretches(9, 16, LETTERS).getFirst().left();
    double right = line.stretches(3, 8, LETTERS).getFirst().right();
    PlacedLabel label = line.labels().getFirst();
    assertThat(label.x() + label.width() / 2).isCloseTo((left + right) / 2, within());
  }

  @Test
  void aSelectionAcrossDirectionsIsSeveralStretches() {
    PlacedLine line = place("قال ABC News أمس", Dress.PLAIN);
    assertThat(line.stretches(0, 7, LETTERS)).hasSize(2);
    assertThat(line.stretches(0, 12, LETTERS)).hasSize(1);
  }

  @Test
  void everyOffsetIsFoundWhereItsCaretStands() {
    PlacedLine line = place("قال ABC أمس", Dress.PLAIN);
    PlacedPiece latin = line.pieces().get(2);
    assertThat(line.offsetAt(latin.x() + 11, LETTERS)).isEqualTo(5);
    PlacedPiece arabic = line.pieces().getLast();
    assertThat(line.offsetAt(arabic.right() - 11, LETTERS)).isEqualTo(1);
    assertThat(line.offsetAt(5000, LETTERS)).isZero();
    assertThat(line.offsetAt(-5000, LETTERS)).isEqualTo(11);
  }

  private static Dress labels(String gloss) {
    return new Dress() {
      @Override
      public String shown(Piece piece) {
        return piece.shown();
      }

      @Override
      public Optional<Label> label(int token) {
        return Optional.of(new Label(gloss, token));
      }
    };
  }

  private static PlacedLine place(String text, Dress dress) {
    ParagraphText paragraph =
        new ParagraphText(text, SampleArticle.tokens(text), SampleArticle.ARABIC);
    Setting setting = new Setting(LETTERS, LETTERS, 30, 2000, true);
    return new ParagraphLayout(paragraph, dress, setting).place(0, dress);
  }

  private static ParagraphLayout layout(Locale language, String text, double measure) {
    ParagraphText paragraph = new ParagraphText(text, SampleArticle.tokens(text), language);
    Setting setting = new Setting(LETTERS, LETTERS, 20, measure, true);
    return new ParagraphLayout(paragraph, Dress.PLAIN, setting);
  }

  private static ParagraphLayout layout(String text, Setting setting) {
    ParagraphText paragraph =
        new ParagraphText(text, SampleArticle.tokens(text), SampleArticle.ARABIC);
    return new ParagraphLayout(paragraph, Dress.PLAIN, setting);
  }

  private static String line(String text, double measure) {
    return line(SampleArticle.ARABIC, text, measure);
  }

  private static String line(Locale language, String text, double measure) {
    return inked(layout(language, text, measure).place(0, Dress.PLAIN));
  }

  private static List<String> lines(String text, double measure, Dress dress) {
    ParagraphLayout layout = layout(SampleArticle.ARABIC, text, measure);
    return IntStream.range(0, layout.lineCount())
        .mapToObj(i -> inked(layout.place(i, dress)))
        .toList();
  }

  /** What is drawn, from left to right. */
  private static String inked(PlacedLine line) {
    return line.pieces().stream()
        .filter(p -> !p.piece().isSpace())
        .map(PlacedPiece::shown)
        .collect(Collectors.joining("|"));
  }

  private static List<Double> widths(PlacedLine line) {
    return line.pieces().stream().map(PlacedPiece::width).toList();
  }

  private static double left(PlacedLine line) {
    return line.pieces().getFirst().x();
  }

  private static double right(PlacedLine line) {
    return line.pieces().getLast().right();
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.01);
  }
}

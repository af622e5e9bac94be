package org.hashiya.gloss.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.hashiya.article.Block;
import org.junit.jupiter.api.Test;

class WeekdaysTest {
  @Test
  void weekdayIsOfTheLastOrTheNextWeek() {
    check("عاد الوفد يوم الاثنين الماضي.", "last Monday");
    check("يلتقي الفريقان الخميس المقبل.", "next Thursday");
    check("تبدأ الدورة الأحد القادم.", "next Sunday");
  }

  @Test
  void weekdayAloneIsNoFigure() {
    check("وصل يوم الأحد رئيس جديد.");
  }

  private static void check(String sentence, String... english) {
    Block block = Block.of(Block.Kind.PARAGRAPH, sentence);
    assertThat(FigureFinder.find(block.tokens().stream().map(NumberWord::of).toList()))
        .extracting(f -> f.english().getFirst())
        .containsExactly(english);
  }
}

package org.hashiya.importing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines stand here as one sees them from left to right: the first letter is the leftmost. */
class VisualOrderTest {
  private static String logical(String visual) {
    return VisualOrder.logical(List.of(visual)).getFirst();
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  @Test
  void arabicWordsAreTurnedRound() {
    assertThat(logical(reversed("وصل الوفد إلى المدينة."))).isEqualTo("وصل الوفد إلى المدينة.");
  }

  @Test
  void numbersInArabicStayAsTheyStand() {
    assertThat(logical(reversed(" صباحا") + "6:38" + reversed("في الساعة ")))
        .isEqualTo("في الساعة 6:38 صباحا");
    assertThat(logical(reversed(" من الناس") + "%12" + reversed("قال ")))
        .isEqualTo("قال 12% من الناس");
  }

  @Test
  void latinNamesInArabicStayAsTheyStand() {
    assertThat(logical(reversed(" أمس") + "ABC News" + reversed("قالت شبكة ")))
        .isEqualTo("قالت شبكة ABC News أمس");
  }

  @Test
  void englishLinesStayAsTheyStand() {
    assertThat(logical("The delegation (of 12) arrived at 6:38."))
        .isEqualTo("The delegation (of 12) arrived at 6:38.");
  }

  @Test
  void bracketsMayBeCalledAsTheyAreSeen() {
    assertThat(logical(reversed(" أمس") + "(" + reversed("العاصمة") + ")" + reversed("في ")))
        .isEqualTo("في (العاصمة) أمس");
  }

  @Test
  void bracketsMayBeCalledAsTheyAreWritten() {
    assertThat(logical(reversed("في (العاصمة) أمس"))).isEqualTo("في (العاصمة) أمس");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال في 3/5/2024 إنه فاز 3-1 على الفريق",
        "بلغ السعر 1,250.5 دولارا (أي 12%) أمس",
        "صوّت 193 بلدا، منها UAE وQatar",
        "الهاتف: 00962-6-123",
        "مُحَمَّدٌ رَسُولٌ"
      })
  void whatIsSeenOfTextBecomesItAgain(String text) {
    assertThat(logical(VisualOrder.visual(text))).isEqualTo(text);
  }
}

package org.hashiya.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFileTest {
  private static ArticleFile of(String date) {
    return ArticleFile.parse(
        "title: مطر\npublisher: حاشية\ndate: " + date + "\nfield: weather\n\nهطل المطر.\n");
  }

  @Test
  void readsItsDate() {
    assertThat(of("2024-12-08").date()).isEqualTo(LocalDate.of(2024, 12, 8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-12", "2024-12-40", "2024-13-01", "8 December"})
  void refusesWhatIsNoDate(String date) {
    assertThatIllegalArgumentException().isThrownBy(() -> of(date));
  }
}

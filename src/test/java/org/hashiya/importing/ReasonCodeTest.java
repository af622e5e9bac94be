package org.hashiya.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonCodeTest {
  static Stream<Reason> reasons() {
    return Stream.of(
        new Reason.NotAnArticle(),
        new Reason.TooLarge(5L << 30, 64 << 20),
        new Reason.Refused("example.org", 404),
        new Reason.UnknownHost("example.org"),
        new Reason.Failed(""));
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void reasonIsReadAsItWasWritten(Reason reason) {
    assertThat(ReasonCode.read(ReasonCode.write(reason))).contains(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Unheard", "Refused", "Refused\thost\tmany", "TooLarge\t1"})
  void whatAnotherVersionWroteIsNone(String code) {
    assertThat(ReasonCode.read(code)).isEmpty();
  }
}

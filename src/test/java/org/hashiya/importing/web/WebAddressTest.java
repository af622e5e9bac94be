package org.hashiya.importing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b=c, https://example.org/a?b=c",
    "example.org, https://example.org",
    "example.org:8080/a, https://example.org:8080/a",
    "' http://example.org/a ', http://example.org/a",
    "https://example.org/أخبار, https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1",
    "https://example.org/a|b, https://example.org/a%7Cb",
    "https://موقع.example/, https://xn--4gbrim.example/",
    "file:/etc/passwd, file:/etc/passwd"
  })
  void isReadAsItIsTyped(String typed, String address) {
    assertThat(WebAddress.parse(typed)).contains(URI.create(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "http://", "https://exa mple.org"})
  void otherTextIsNone(String text) {
    assertThat(WebAddress.parse(text)).isEmpty();
  }

  @Test
  void linksAreRelativeToTheirPage() {
    URI page = URI.create("https://example.org/news/today");
    assertThat(WebAddress.relative(page, "../a b"))
        .contains(URI.create("https://example.org/a%20b"));
    assertThat(WebAddress.relative(page, "//cdn.example.org/x"))
        .contains(URI.create("https://cdn.example.org/x"));
    assertThat(WebAddress.relative(page, "http://other.example/"))
        .contains(URI.create("http://other.example/"));
  }

  @Test
  void copiedAddressIsToldFromCopiedText() {
    assertThat(WebAddress.isLikely("https://example.org/news/1 ")).isTrue();
    assertThat(WebAddress.isLikely("example.org/news/1")).isTrue();
    assertThat(WebAddress.isLikely("انظر https://example.org")).isFalse();
    assertThat(WebAddress.isLikely("وصل.الوفد")).isFalse();
  }
}

package org.hashiya.exchange;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** Files made by hand after the published schemas. */
public final class Fixture {
  private Fixture() {}

  public static Path file(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(Fixture.class.getResource("/fixtures/exchange/" + name), name)
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

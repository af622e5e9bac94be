package org.hashiya.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A compiled file is used whole, sound and of today's form, or refused with the reason. */
class CompiledFileTest {
  private static final int PLACE_OF_VERSION = 4;

  @Test
  void bodyComesBack() throws IOException {
    ByteBuffer body = CompiledFile.read(new ByteArrayInputStream(file()), "TEST");
    byte[] read = new byte[body.remaining()];
    body.get(read);
    assertThat(read).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void refusesAnotherKind() {
    refuses(file(), "OTHR", "not a file of kind OTHR");
  }

  @Test
  void refusesAnOlderVersion() {
    byte[] older = file();
    ByteBuffer.wrap(older).putInt(PLACE_OF_VERSION, CompiledFile.VERSION - 1);
    refuses(older, "TEST", "version " + (CompiledFile.VERSION - 1) + " where");
  }

  @Test
  void refusesADamagedBody() {
    byte[] damaged = file();
    damaged[damaged.length - 2] ^= 1;
    refuses(damaged, "TEST", "damaged");
  }

  @Test
  void refusesWhatIsCutShortAnywhere() {
    byte[] whole = file();
    for (int length = 0; length < whole.length; length++) {
      refuses(Arrays.copyOf(whole, length), "TEST", "cut short");
    }
  }

  private static byte[] file() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      CompiledFile.write(out, "TEST", new byte[] {1, 2, 3, 4, 5});
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void refuses(byte[] file, String magic, String reason) {
    assertThatThrownBy(() -> CompiledFile.read(new ByteArrayInputStream(file), magic))
        .isInstanceOf(CompiledFile.Refused.class)
        .hasMessageContaining(reason);
  }
}

package org.hashiya.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StringTableTest {
  @Test
  void everyStringIsFoundUnderItsNumberAndReadBack() throws IOException {
    List<String> strings = IntStream.range(0, 1000).mapToObj(i -> "كلمة" + i).toList();
    StringTable table = table(strings);
    assertThat(strings).allSatisfy(s -> assertThat(table.get(table.find(s))).isEqualTo(s));
    assertThat(table.find("كلمة7")).isEqualTo(7);
  }

  @Test
  void aStrangerIsNotFoundNorIsAPartOfAString() throws IOException {
    StringTable table = table(List.of("باب", "كتاب"));
    assertThat(List.of("كتا", "تاب", "", "بابك"))
        .allSatisfy(s -> assertThat(table.find(s)).isEqualTo(StringTable.NONE));
  }

  @Test
  void stringsOfOneHashAreToldApart() throws IOException {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    StringTable table = table(List.of("Aa", "BB"));
    assertThat(table.find("BB")).isEqualTo(1);
  }

  @Test
  void anEmptyTableHasNothing() throws IOException {
    assertThat(table(List.of()).find("باب")).isEqualTo(StringTable.NONE);
  }

  private static StringTable table(List<String> strings) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringTable.write(new DataOutputStream(bytes), strings);
    return StringTable.read(ByteBuffer.wrap(bytes.toByteArray()));
  }
}

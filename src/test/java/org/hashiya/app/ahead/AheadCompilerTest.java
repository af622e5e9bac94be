package org.hashiya.app.ahead;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AheadCompilerTest {
  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

  @TempDir Path folder;

  @BeforeEach
  void lay() throws IOException {
    Path room = folder.resolve("org/hashiya/app/ahead");
    Files.createDirectories(room);
    for (String name : List.of("AnyLambdas", "AnyLambdas$Inner", "AnyLambdas$Named")) {
      try (InputStream in =
          Objects.requireNonNull(AnyLambdas.class.getResourceAsStream(name + ".class"))) {
        Files.write(room.resolve(name + ".class"), in.readAllBytes());
      }
    }
    Files.createDirectory(folder.resolve("theme"));
    Files.writeString(folder.resolve("theme/plain.css"), ".word { -fx-opacity: 0.5; }");
    AheadCompiler.main(new String[] {folder.toString(), "theme"});
  }

  @Test
  void lambdasDoWhatTheyDid() throws Exception {
    assertThat(run()).isEqualTo(new AnyLambdas().get());
  }

  @Test
  void nothingIsLeftToBeMadeAtTheStart() throws IOException {
    assertThat(Files.readString(compiled("AnyLambdas"), ISO_8859_1)).doesNotContain(FACTORY);
    assertThat(compiled("AnyLambdas$Lambdas")).exists();
  }

  @Test
  void whatIsPreparedStays() throws Exception {
    byte[] before = Files.readAllBytes(compiled("AnyLambdas"));
    AheadCompiler.main(new String[] {folder.toString(), "theme"});
    assertThat(Files.readAllBytes(compiled("AnyLambdas"))).isEqualTo(before);
    assertThat(run()).isEqualTo(new AnyLambdas().get());
  }

  @Test
  void stylesheetHasItsBinaryFormBeside() {
    assertThat(folder.resolve("theme/plain.bss")).isNotEmptyFile();
  }

  private Path compiled(String name) {
    return folder.resolve("org/hashiya/app/ahead/" + name + ".class");
  }

  private Object run() throws Exception {
    URL[] only = {folder.toUri().toURL()};
    try (URLClassLoader fresh = new URLClassLoader(only, ClassLoader.getPlatformClassLoader())) {
      var made = fresh.loadClass(AnyLambdas.class.getName()).getDeclaredConstructor();
      made.setAccessible(true);
      return ((Supplier<?>) made.newInstance()).get();
    }
  }
}

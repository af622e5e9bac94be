package org.hashiya;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler with the plugins and flags of the build refuses what it is there to refuse. */
class CompilerGuardsTest {
  private static final Path FIXTURES = Path.of("resources/fixtures/guards");

  @TempDir Path classes;

  @Test
  void nullAwayRefusesWhatMayBeNull() {
    assertThat(compile("MayBeNull")).contains("error: [NullAway]");
  }

  @Test
  void errorProneRefusesALostResult() {
    assertThat(compile("LosesResult")).contains("error: [ReturnValueIgnored]");
  }

  @Test
  void aWarningIsAnError() {
    assertThat(compile("FallsThrough")).contains("[fallthrough]", "error: warnings found");
  }

  @Test
  void soundCodePasses() {
    assertThat(compile("Sound")).isEmpty();
  }

  /** What the compiler says of a fixture. */
  private String compile(String fixture) {
    StringWriter said = new StringWriter();
    JavaCompiler javac = requireNonNull(ToolProvider.getSystemJavaCompiler());
    StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    String classPath =
        requireNonNull(
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    List<String> flags =
        List.of(
            "-d",
            classes.toString(),
            "-cp",
            classPath,
            "-processorpath",
            classPath,
            "-Xlint:all,-processing,-serial",
            "-Werror",
            "-XDcompilePolicy=simple",
            "-XDaddTypeAnnotationsToSymbol=true",
            "--should-stop=ifError=FLOW",
            requireNonNull(System.getProperty("hashiya.errorprone")));
    javac
        .getTask(
            said,
            files,
            null,
            flags,
            null,
            files.getJavaFileObjects(FIXTURES.resolve(fixture + ".java")))
        .call();
    return said.toString();
  }
}

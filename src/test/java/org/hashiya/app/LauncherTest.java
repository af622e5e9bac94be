package org.hashiya.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own. */
class LauncherTest {
  @TempDir Path folder;

  /** How a process ended and what it said. */
  private record Ending(int status, String out, String err) {}

  @Test
  @EnabledOnOs(OS.LINUX)
  void withoutADisplayOneSentenceSaysWhatToDo() throws IOException, InterruptedException {
    Ending ending = run(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""));
    assertThat(ending.status()).isEqualTo(Program.NO_DISPLAY);
    assertThat(ending.err()).isEqualTo(Display.ADVICE + System.lineSeparator());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aDisplayThatDoesNotAnswerIsNone() throws IOException, InterruptedException {
    Ending ending = run(Map.of("DISPLAY", "nowhere.invalid:7"));
    assertThat(ending.status()).isEqualTo(Program.NO_DISPLAY);
    assertThat(ending.err()).isEqualTo(Display.ADVICE + System.lineSeparator());
  }

  @Test
  void glossesInUtf8WhateverTheLocale() throws IOException, InterruptedException {
    Path text = Files.writeString(folder.resolve("text"), "عاد الوزير إلى دمشق.");
    Ending ending = run(Map.of("LC_ALL", "C"), "gloss", text.toString());
    assertThat(ending.err()).isEmpty();
    assertThat(ending.out().lines()).hasSize(4).first().asString().contains("\"عاد\"");
  }

  private Ending run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(Launcher.class.getName());
    command.addAll(List.of(arguments));
    Path err = folder.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ending(process.waitFor(), out, Files.readString(err));
  }
}

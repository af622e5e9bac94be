package org.hashiya.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM that is started to be measured. */
final class Child implements AutoCloseable {
  /** The line by which it tells that its window has been painted. */
  static final String PAINTED = "painted";

  private static final Path JAR = Path.of("target/hashiya.jar");

  private final Process process;
  private final double painted;

  private Child(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(arguments);
    long begun = System.nanoTime();
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader out = process.inputReader();
    String line = out.readLine();
    while (line != null && !line.equals(PAINTED)) {
      line = out.readLine();
    }
    painted = (System.nanoTime() - begun) / 1e6;
    if (line == null) {
      throw new IOException("ended without a window: " + String.join(" ", command));
    }
  }

  /** The program, from its jar, with settings of its own. */
  static Child program(Path home, List<String> flags, String... files) throws IOException {
    List<String> arguments = new ArrayList<>(flags);
    arguments.add("-Dhashiya.report.paint=true");
    arguments.add("-Dhashiya.home=" + home);
    arguments.add("-jar");
    arguments.add(JAR.toString());
    arguments.addAll(List.of(files));
    return new Child(arguments);
  }

  /** An empty window with the same libraries and flags. */
  static Child emptyWindow(List<String> flags) throws IOException {
    List<String> arguments = new ArrayList<>(flags);
    arguments.add("-cp");
    arguments.add(String.join(java.io.File.pathSeparator, "target/test-classes", JAR.toString()));
    arguments.add(EmptyWindow.Main.class.getName());
    return new Child(arguments);
  }

  /** Milliseconds from the start of the process to the painted window. */
  double painted() {
    return painted;
  }

  /** Milliseconds of processor time so far, all threads. */
  double processorTime() {
    return process.info().totalCpuDuration().orElseThrow().toMillis();
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }
}

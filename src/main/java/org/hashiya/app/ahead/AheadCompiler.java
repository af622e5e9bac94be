package org.hashiya.app.ahead;

import java.io.IOException;
import java.nio.file.Path;

/** Prepares compiled classes and resources for a quick start. What is prepared already stays. */
public final class AheadCompiler {
  private AheadCompiler() {}

  /**
   * Runs it.
   *
   * @param args the folder of the classes, and that of the stylesheets inside it
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    StyleCompiler.compile(classes.resolve(args[1]));
    new LambdaCompiler(classes).compile();
  }
}

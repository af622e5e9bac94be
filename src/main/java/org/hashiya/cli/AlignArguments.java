package org.hashiya.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What {@code align} was asked for.
 *
 * @param sentences whether the files hold one sentence a line
 * @param tmx the translation memory to be written
 * @param files the Arabic one and one or more English ones
 */
record AlignArguments(boolean sentences, Optional<Path> tmx, List<Path> files) {
  static final String USAGE = "usage: align [--sentences] [--tmx FILE] AR EN [EN2 ...]";

  /** Empty where they make no sense. */
  static Optional<AlignArguments> of(List<String> arguments) {
    boolean sentences = false;
    Optional<Path> tmx = Optional.empty();
    List<Path> files = new ArrayList<>();
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      if (argument.equals("--sentences")) {
        sentences = true;
      } else if (argument.equals("--tmx") && rest.hasNext()) {
        tmx = Optional.of(Path.of(rest.next()));
      } else if (argument.startsWith("--")) {
        return Optional.empty();
      } else {
        files.add(Path.of(argument));
      }
    }
    return files.size() < 2
        ? Optional.empty()
        : Optional.of(new AlignArguments(sentences, tmx, files));
  }
}

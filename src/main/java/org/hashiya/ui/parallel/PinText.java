package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hashiya.parallel.Bead;

/**
 * Beads as the library holds them: a bead a line, {@code 0,1:2} and for what is left out {@code
 * 3:}.
 */
public final class PinText {
  private PinText() {}

  static String write(List<Bead> beads) {
    return beads.stream()
        .map(b -> numbers(b.arabic()) + ":" + numbers(b.english()))
        .collect(Collectors.joining("\n"));
  }

  /** Lines that make no sense are left out: the file may be of another program's making. */
  public static List<Bead> read(String text) {
    List<Bead> beads = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.matches("[\\d,]*:[\\d,]*") && line.length() > 1) {
        int colon = line.indexOf(':');
        beads.add(
            Bead.pinned(numbers(line.substring(0, colon)), numbers(line.substring(colon + 1))));
      }
    }
    return beads;
  }

  private static String numbers(List<Integer> sentences) {
    return sentences.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static List<Integer> numbers(String text) {
    return Arrays.stream(text.split(",")).filter(n -> !n.isEmpty()).map(Integer::valueOf).toList();
  }
}

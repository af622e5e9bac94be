package org.hashiya.parallel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The links between an article and a version that were marked by hand. */
public final class MarkedLinks {
  /**
   * Sentences that belong together.
   *
   * @param others what is as right
   * @param optional whether having none is as right
   */
  private record Marked(String bead, Set<String> others, boolean optional) {
    boolean is(String found) {
      return bead.equals(found) || others.contains(found);
    }
  }

  private final List<Marked> marked;

  private MarkedLinks(List<Marked> marked) {
    this.marked = marked;
  }

  /** All pairs that are marked: {@code 01-palace.agency} and so on. */
  public static List<String> names() {
    return Stream.of("01-palace", "02-oil", "03-eclipse", "04-final")
        .flatMap(slug -> Stream.of(slug + ".agency", slug + ".magazine"))
        .toList();
  }

  /** Reads the links of a pair. */
  public static MarkedLinks of(String name) {
    List<Marked> marked = new ArrayList<>();
    for (String[] columns : lines(name + ".tsv")) {
      Set<String> others = new HashSet<>();
      if (columns.length > 2 && !columns[2].isEmpty()) {
        others.addAll(List.of(columns[2].split(" ")));
      }
      marked.add(new Marked(columns[0] + ":" + columns[1], others, others.contains("-")));
    }
    return new MarkedLinks(marked);
  }

  /** The lines of a fixture, divided into columns. */
  public static List<String[]> lines(String file) {
    try (InputStream in = MarkedLinks.class.getResourceAsStream("/fixtures/parallel/" + file)) {
      if (in == null) {
        throw new IOException("no fixture " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How well an alignment agrees. */
  public Score score(List<Bead> beads) {
    Set<Marked> found = new HashSet<>();
    int right = 0;
    int links = 0;
    for (Bead bead : beads) {
      if (bead.isLink()) {
        String name = name(bead.arabic()) + ":" + name(bead.english());
        List<Marked> same = marked.stream().filter(m -> m.is(name)).toList();
        found.addAll(same);
        right += same.isEmpty() ? 0 : 1;
        links++;
      }
    }
    int missed = (int) marked.stream().filter(m -> !m.optional() && !found.contains(m)).count();
    return new Score(right, links, missed);
  }

  /** The links as they are marked first, those left out that may as well not be. */
  public List<Bead> links() {
    return marked.stream()
        .filter(m -> !m.optional())
        .map(m -> m.bead().split(":", -1))
        .map(sides -> new Bead(numbers(sides[0]), numbers(sides[1]), 1))
        .toList();
  }

  private static List<Integer> numbers(String text) {
    return Stream.of(text.split(",", -1)).map(Integer::valueOf).toList();
  }

  private static String name(List<Integer> sentences) {
    return String.join(",", sentences.stream().map(String::valueOf).toList());
  }
}

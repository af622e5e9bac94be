package org.hashiya.parallel;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The links between an article and a version that were marked by hand. */
public final class MarkedLinks {
  /**
   * Sentences that belong together.
   *
   * @param others what is as right
   * @param optional whether having none is as right
   */
  private record Marked(Sides sides, Set<Sides> others, boolean optional) {
    boolean is(Sides found) {
      return sides.equals(found) || others.contains(found);
    }

    /** All that is right, with nothing at all where that is, too. */
    List<Sides> choices() {
      List<Sides> choices = new ArrayList<>(List.of(sides));
      choices.addAll(others);
      if (optional) {
        choices.add(Sides.NONE);
      }
      return choices;
    }
  }

  /** The numbers of a bead's sentences. */
  private record Sides(Set<Integer> arabic, Set<Integer> english) {
    static final Sides NONE = new Sides(Set.of(), Set.of());

    static Sides of(String text) {
      String[] sides = text.split(":", -1);
      return new Sides(Set.copyOf(numbers(sides[0])), Set.copyOf(numbers(sides[1])));
    }

    Sides and(Sides more) {
      Set<Integer> rows = new TreeSet<>(arabic);
      Set<Integer> columns = new TreeSet<>(english);
      rows.addAll(more.arabic);
      columns.addAll(more.english);
      return new Sides(rows, columns);
    }

    boolean meets(Sides other) {
      return arabic.stream().anyMatch(other.arabic::contains)
          || english.stream().anyMatch(other.english::contains);
    }
  }

  private final List<Marked> marked;

  private MarkedLinks(List<Marked> marked) {
    this.marked = marked;
  }

  /** The articles whose versions are marked. */
  public static List<String> slugs() {
    return List.of("01-palace", "02-oil", "03-eclipse", "04-final");
  }

  /** All pairs that are marked: {@code 01-palace.agency} and so on. */
  public static List<String> names() {
    return slugs().stream()
        .flatMap(slug -> Stream.of(slug + ".agency", slug + ".magazine"))
        .toList();
  }

  /** Pairs of other articles that were marked later. */
  public static List<String> laterNames() {
    return List.of("05-manuscripts.magazine", "06-storm.magazine");
  }

  /** Reads the links of a pair. */
  public static MarkedLinks of(String name) {
    List<Marked> marked = new ArrayList<>();
    for (String[] columns : lines(name + ".tsv")) {
      List<String> others =
          columns.length > 2 && !columns[2].isEmpty() ? List.of(columns[2].split(" ")) : List.of();
      marked.add(
          new Marked(
              Sides.of(columns[0] + ":" + columns[1]),
              others.stream().filter(o -> o.contains(":")).map(Sides::of).collect(toSet()),
              others.contains("-")));
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
        Sides sides = new Sides(Set.copyOf(bead.arabic()), Set.copyOf(bead.english()));
        List<Marked> same = marked.stream().filter(m -> m.is(sides)).toList();
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
        .map(m -> new Bead(sorted(m.sides().arabic()), sorted(m.sides().english()), 1))
        .toList();
  }

  /**
   * The links of the same texts with their sentences divided otherwise: what shares a sentence is
   * one, and is right in as many ways as its parts were.
   *
   * @param arabic for an Arabic sentence the numbers of those that its words stand in now
   * @param english for an English one
   */
  public MarkedLinks divided(IntFunction<Set<Integer>> arabic, IntFunction<Set<Integer>> english) {
    List<List<Marked>> groups = new ArrayList<>();
    for (Marked old : marked) {
      Set<Sides> others = new HashSet<>();
      old.others().forEach(o -> others.add(divided(o, arabic, english)));
      Marked now = new Marked(divided(old.sides(), arabic, english), others, old.optional());
      List<Marked> group = new ArrayList<>(List.of(now));
      List<List<Marked>> apart = new ArrayList<>();
      for (List<Marked> other : groups) {
        boolean shared =
            other.stream().anyMatch(o -> group.stream().anyMatch(m -> o.sides().meets(m.sides())));
        if (shared) {
          group.addAll(other);
        } else {
          apart.add(other);
        }
      }
      apart.add(group);
      groups = apart;
    }
    return new MarkedLinks(groups.stream().map(MarkedLinks::joined).toList());
  }

  private static Sides divided(
      Sides sides, IntFunction<Set<Integer>> arabic, IntFunction<Set<Integer>> english) {
    Sides now = Sides.NONE;
    for (int i : sides.arabic()) {
      now = now.and(new Sides(arabic.apply(i), Set.of()));
    }
    for (int j : sides.english()) {
      now = now.and(new Sides(Set.of(), english.apply(j)));
    }
    return now;
  }

  private static Marked joined(List<Marked> group) {
    Sides all = group.stream().map(Marked::sides).reduce(Sides.NONE, Sides::and);
    Set<Sides> choices = Set.of(Sides.NONE);
    for (Marked m : group) {
      Set<Sides> longer = new HashSet<>();
      choices.forEach(before -> m.choices().forEach(c -> longer.add(before.and(c))));
      choices = longer;
    }
    return new Marked(all, choices, group.stream().allMatch(Marked::optional));
  }

  private static List<Integer> sorted(Set<Integer> numbers) {
    return numbers.stream().sorted().toList();
  }

  private static List<Integer> numbers(String text) {
    return Stream.of(text.split(",", -1)).map(Integer::valueOf).toList();
  }
}

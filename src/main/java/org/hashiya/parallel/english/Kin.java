package org.hashiya.parallel.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * English words that news puts for one another, from {@code kin/english.txt}: one thing in words of
 * different build (France, French, Paris; destroy, destruction).
 */
public final class Kin {
  private static final String FILE = "/kin/english.txt";
  private static final String JOINED = "_";

  private static final class Shipped {
    static final Kin ONE = new Kin();
  }

  private final Map<String, Set<String>> kin = new HashMap<>();

  private Kin() {
    try (InputStream in = Kin.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("no " + FILE);
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that ship with the program. */
  public static Kin shipped() {
    return Shipped.ONE;
  }

  private void read(String line) {
    Set<String> stems = new LinkedHashSet<>();
    for (String word : line.split(" ")) {
      stems.add(stem(word));
    }
    stems.forEach(s -> kin.computeIfAbsent(s, _ -> new LinkedHashSet<>()).addAll(stems));
  }

  private static String stem(String word) {
    int two = word.indexOf(JOINED);
    return two < 0
        ? EnglishWords.of(word).getFirst().stem()
        : pair(stem(word.substring(0, two)), stem(word.substring(two + 1)));
  }

  /** How two words that name a thing together are looked up. */
  public static String pair(String first, String second) {
    return first + JOINED + second;
  }

  /** Whether a word, or a {@link #pair}, has any. */
  public boolean has(String stem) {
    return kin.containsKey(stem);
  }

  /** Words for the same thing, by stem; the word itself is among them. */
  public Set<String> of(String stem) {
    return kin.getOrDefault(stem, Set.of());
  }
}

package org.hashiya.text.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which Arabic letters a language's letters become, best first, by the rules of {@code
 * tongues/letters.txt}.
 */
final class Sounds {
  private static final String FILE = "/tongues/letters.txt";
  private static final String MOST = "most";

  private static final Pattern LETTERS = Pattern.compile("([a-z]+)(?:\\[([a-z]+)])?(\\^?)(\\$?)");

  private static final String VOWELS = "aeiouy";

  /** The rules that ship with the program, by language, read when the first name asks for them. */
  private static final class Shipped {
    static final Map<String, List<String>> RULES = open();
    static final Sounds COMMON = new Sounds(new HashMap<>());

    static {
      COMMON.read(RULES.getOrDefault(MOST, List.of()));
    }
  }

  /** Longest first, those that ask for more first. */
  private final Map<Character, List<Rule>> rules;

  private Sounds(Map<Character, List<Rule>> rules) {
    this.rules = rules;
  }

  /** What Arabic writes, and how unusual it is, from 0. */
  record Spelling(String arabic, int cost) {}

  /**
   * A rule.
   *
   * @param before one of the letters that must follow; empty where any may, or none
   */
  record Rule(String latin, boolean first, boolean last, String before, List<Spelling> spellings) {
    private boolean fits(String name, int at, int end) {
      return name.startsWith(latin, at)
          && (!first || at == 0)
          && (!last || end == name.length())
          && (before.isEmpty() || (end < name.length() && before.indexOf(name.charAt(end)) >= 0));
    }

    /** The end of what the rule reads: of doubled consonants both. */
    private int end(String name, int at) {
      int end = at + latin.length();
      char c = latin.charAt(latin.length() - 1);
      boolean doubled =
          latin.length() == 1
              && end < name.length()
              && name.charAt(end) == c
              && VOWELS.indexOf(c) < 0;
      return doubled ? end + 1 : end;
    }

    private int asks() {
      return latin.length() * 4 + (first ? 2 : 0) + (last ? 2 : 0) + (before.isEmpty() ? 0 : 1);
    }

    private boolean isSameAs(Rule other) {
      return latin.equals(other.latin)
          && first == other.first
          && last == other.last
          && before.equals(other.before);
    }
  }

  /** A rule where it is met in a name. */
  record Met(Rule rule, int end) {}

  /** The sounds of a language by its name in small letters: its own rules before those of most. */
  static Sounds of(String language) {
    List<String> own = Shipped.RULES.get(language);
    if (own == null) {
      throw new IllegalArgumentException("no letters of " + language);
    }
    Map<Character, List<Rule>> rules = new HashMap<>();
    Shipped.COMMON.rules.forEach((c, common) -> rules.put(c, new ArrayList<>(common)));
    Sounds sounds = new Sounds(rules);
    sounds.read(own);
    return sounds;
  }

  /**
   * The rules that may read a name on from a letter, the one that asks for most first.
   *
   * @param name in small letters from a to z
   */
  List<Met> at(String name, int at) {
    List<Met> met = new ArrayList<>();
    for (Rule rule : rules.getOrDefault(name.charAt(at), List.of())) {
      int end = rule.end(name, at);
      if (rule.fits(name, at, end)) {
        met.add(new Met(rule, end));
      }
    }
    return met;
  }

  private static Map<String, List<String>> open() {
    Map<String, List<String>> rules = new HashMap<>();
    try (InputStream in = Sounds.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("no " + FILE);
      }
      List<String> language = List.of();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (line.startsWith(" ")) {
          language.add(line.strip());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          language = rules.computeIfAbsent(line.strip(), _ -> new ArrayList<>());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rules;
  }

  private void read(List<String> lines) {
    lines.stream().map(Sounds::rule).forEach(this::add);
    rules.values().forEach(l -> l.sort(Comparator.comparingInt(Rule::asks).reversed()));
  }

  private void add(Rule rule) {
    List<Rule> known = rules.computeIfAbsent(rule.latin().charAt(0), _ -> new ArrayList<>());
    known.removeIf(r -> r.isSameAs(rule));
    known.add(rule);
  }

  /**
   * @throws IllegalArgumentException where a line is no rule
   */
  static Rule rule(String line) {
    String[] sides = line.split(" = ", -1);
    Matcher letters = LETTERS.matcher(sides[0]);
    if (sides.length != 2 || !letters.matches()) {
      throw new IllegalArgumentException("no rule of letters: " + line);
    }
    String before = Objects.requireNonNullElse(letters.group(2), "");
    List<Spelling> spellings = new ArrayList<>();
    int cost = 0;
    for (String option : sides[1].split(" ", -1)) {
      if (option.equals("/")) {
        cost++;
      } else {
        spellings.add(new Spelling(option.equals("-") ? "" : option, cost));
      }
    }
    boolean first = !letters.group(3).isEmpty();
    boolean last = !letters.group(4).isEmpty();
    return new Rule(letters.group(1), first, last, before, List.copyOf(spellings));
  }
}

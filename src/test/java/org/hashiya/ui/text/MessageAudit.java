package org.hashiya.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares message keys with the sources that ask for them. A source asks by a literal key, or by a
 * literal prefix for all keys below it.
 */
final class MessageAudit {
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*)\"");
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:say|of|remark|dot|tab|arrow|worded|column|row|segments|choice|name|ofName"
              + "|alternatives)\\(\\s*(?:[a-z.]*\\(\\),\\s*)?(?:\"[a-z-]+\",\\s*)?"
              + "(?:\\w+,\\s*)?\"([a-z]+\\.[a-z.-]+)\"");

  private final Map<String, Set<String>> keys = new TreeMap<>();
  private final Set<String> literals = new TreeSet<>();
  private final Set<String> asked = new TreeSet<>();

  MessageAudit with(String language, Set<String> itsKeys) {
    keys.put(language, itsKeys);
    return this;
  }

  MessageAudit reading(String source) {
    collect(LITERAL, source, literals);
    collect(ASKED, source, asked);
    return this;
  }

  /** What is wrong, one line each; empty when all is well. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    Set<String> all = new TreeSet<>();
    keys.values().forEach(all::addAll);
    keys.forEach((language, its) ->
        all.stream()
            .filter(key -> !its.contains(key))
            .forEach(key -> complaints.add(language + " lacks " + key)));
    all.stream()
        .filter(key -> !isAsked(key))
        .forEach(key -> complaints.add("nobody asks for " + key));
    literals.stream().filter(literal -> isSibling(literal, all)).forEach(asked::add);
    asked.stream()
        .filter(key -> !all.contains(key) && all.stream().noneMatch(k -> k.startsWith(key + ".")))
        .forEach(key -> complaints.add("asked for in vain: " + key));
    return complaints;
  }

  /** Whether a literal of three parts or more stands where other keys stand: keys.desk.undo. */
  private static boolean isSibling(String literal, Set<String> all) {
    int dot = literal.lastIndexOf('.');
    return dot > literal.indexOf('.')
        && all.stream()
            .anyMatch(
                key -> key.lastIndexOf('.') == dot && key.startsWith(literal.substring(0, dot)));
  }

  private boolean isAsked(String key) {
    int dot = key.lastIndexOf('.');
    return literals.contains(key) || (dot > 0 && literals.contains(key.substring(0, dot)));
  }

  private static void collect(Pattern pattern, String source, Set<String> into) {
    Matcher matcher = pattern.matcher(source);
    while (matcher.find()) {
      into.add(matcher.group(1));
    }
  }
}

package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Adjectives before an English noun. Arabic has them behind it in the opposite order, but for those
 * of countries, which English puts before all that say what kind of thing it is.
 */
final class EnglishAdjectives {
  private static final String AND = " and ";
  private static final String ERN = "ern";
  private static final Set<String> POLES = Set.of("northern", "southern");
  private static final Set<String> SIDES = Set.of("eastern", "western", "Western");

  /** Parts of a country or town: they lie in its west, they do not belong to the West. */
  private static final Set<String> PARTS =
      Set.of(
          "side",
          "part",
          "parts",
          "area",
          "areas",
          "region",
          "regions",
          "coast",
          "shore",
          "border",
          "borders",
          "district",
          "districts",
          "province",
          "provinces",
          "front",
          "sector",
          "suburb",
          "suburbs",
          "city",
          "entrance",
          "gate",
          "outskirts",
          "wing",
          "corner",
          "bank");

  /** What does not say of what kind a thing is stands before the country too. */
  private static final Set<String> LEADING =
      Set.of(
          "official",
          "immediate",
          "internal",
          "current",
          "main",
          "final",
          "real",
          "additional",
          "ordinary",
          "initial",
          "basic",
          "annual",
          "central",
          "actual",
          "preliminary",
          "eternal",
          "daily",
          "weekly",
          "monthly",
          "secret",
          "future",
          "ideal",
          "necessary",
          "original");

  private final List<String> groups = new ArrayList<>();

  /** Adds the next in Arabic order. */
  void add(String adjective) {
    String last = groups.isEmpty() ? "" : groups.getLast();
    if (SIDES.contains(adjective) && POLES.contains(last)) {
      String pole = last.substring(0, last.length() - ERN.length());
      groups.set(groups.size() - 1, pole + adjective.toLowerCase(Locale.ROOT));
    } else if (last.equals("Korean") && POLES.contains(adjective)) {
      String pole = adjective.substring(0, adjective.length() - ERN.length());
      groups.set(groups.size() - 1, capitalised(pole) + " " + last);
    } else if (isCountry(last) && isCountry(adjective)) {
      groups.set(groups.size() - 1, last + "-" + adjective);
    } else {
      groups.add(adjective);
    }
  }

  /** Adds one that "and" joins to the last; false where both are the same in English. */
  boolean and(String adjective) {
    String last = groups.getLast();
    if (last.endsWith(adjective)) {
      return false;
    }
    groups.set(groups.size() - 1, last.replace(AND, ", ") + AND + adjective);
    return true;
  }

  boolean isEmpty() {
    return groups.isEmpty();
  }

  /** The phrase that they make with a noun. */
  String before(String noun) {
    List<String> order = new ArrayList<>(groups.reversed());
    for (int i = 0; i + 1 < order.size(); i++) {
      if (isCountry(order.get(i + 1)) && !LEADING.contains(order.get(i))) {
        order.add(i, order.remove(i + 1));
      }
    }
    if (PARTS.contains(noun)) {
      order.replaceAll(a -> a.equals("Western") ? "western" : a);
    }
    return String.join(" ", order) + " " + noun;
  }

  private static boolean isCountry(String adjective) {
    return !adjective.isEmpty() && Character.isUpperCase(adjective.charAt(0));
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}

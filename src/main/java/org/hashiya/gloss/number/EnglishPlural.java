package org.hashiya.gloss.number;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The plural of an English noun or of the noun that heads a phrase: points of view. */
public final class EnglishPlural {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("child", "children"),
          Map.entry("person", "people"),
          Map.entry("foot", "feet"),
          Map.entry("tooth", "teeth"),
          Map.entry("mouse", "mice"),
          Map.entry("ox", "oxen"),
          Map.entry("wife", "wives"),
          Map.entry("life", "lives"),
          Map.entry("knife", "knives"),
          Map.entry("leaf", "leaves"),
          Map.entry("half", "halves"),
          Map.entry("thief", "thieves"),
          Map.entry("shelf", "shelves"),
          Map.entry("wolf", "wolves"),
          Map.entry("calf", "calves"),
          Map.entry("loaf", "loaves"),
          Map.entry("scarf", "scarves"),
          Map.entry("alga", "algae"),
          Map.entry("larva", "larvae"),
          Map.entry("datum", "data"),
          Map.entry("nucleus", "nuclei"),
          Map.entry("criterion", "criteria"),
          Map.entry("phenomenon", "phenomena"),
          Map.entry("bus", "buses"),
          Map.entry("gas", "gases"),
          Map.entry("hero", "heroes"),
          Map.entry("potato", "potatoes"),
          Map.entry("tomato", "tomatoes"),
          Map.entry("torpedo", "torpedoes"),
          Map.entry("veto", "vetoes"),
          Map.entry("tornado", "tornadoes"),
          Map.entry("volcano", "volcanoes"),
          Map.entry("mosquito", "mosquitoes"),
          Map.entry("mango", "mangoes"),
          Map.entry("cargo", "cargoes"),
          Map.entry("embargo", "embargoes"),
          Map.entry("echo", "echoes"));

  /** Phrases that are counted in other words. */
  private static final Map<String, String> PHRASES = Map.of("real estate", "properties");

  private static final Set<String> UNCHANGED =
      Set.of(
          "hundred",
          "thousand",
          "million",
          "billion",
          "trillion",
          "series",
          "species",
          "means",
          "aircraft",
          "spacecraft",
          "sheep",
          "fish",
          "offspring",
          "people",
          "police",
          "aid",
          "advice",
          "atmosphere",
          "damage",
          "bacteria",
          "beloved",
          "cattle",
          "clothing",
          "data",
          "deceased",
          "electricity",
          "equipment",
          "evidence",
          "furniture",
          "happiness",
          "health",
          "housing",
          "information",
          "jewelry",
          "knowledge",
          "labor",
          "legislation",
          "livestock",
          "luck",
          "luggage",
          "machinery",
          "media",
          "money",
          "music",
          "news",
          "personnel",
          "poetry",
          "pollution",
          "research",
          "staff",
          "traffic",
          "training",
          "unemployment",
          "unrest",
          "violence",
          "wealth",
          "youth",
          "percent");

  private static final Set<String> NO_MEN =
      Set.of("human", "German", "Roman", "Ottoman", "talisman");
  private static final Set<String> ONE_MEN = Set.of("specimen", "regimen", "abdomen", "omen");
  private static final Pattern BEHIND_HEAD =
      Pattern.compile(
          " (?:of|in|for|at|to|on|from|with|by|between|against|under|without|before|after|over"
              + "|below|above|near|behind|inside|outside|through|during|within|among|per|into|as"
              + "|who|that|sought|due|Celsius)\\b.*| \\(.*");

  /** "person killed", "person in charge": the participle belongs behind the head. */
  private static final Pattern PERSON = Pattern.compile("(?:person|woman) (?!\\().*");

  /** "becoming clear", "setting up": an action of several words is not counted. */
  private static final Pattern ACTION =
      Pattern.compile(
          "(?:being|becoming|getting|making|going|taking|keeping|giving|holding fast|coming) .*"
              + "|\\w+ing (?:up|out|off|away|down|about|forward|around|aside|along|together"
              + "|apart|back|over|oneself|one|each|the|a|an|of|in|for|to|on|with|from|at"
              + "|against|above|under|closer|openly|well|ahead)\\b.*");

  private static final Pattern HISSING = Pattern.compile(".*(?:ss|us|x|z|ch|sh)");

  private EnglishPlural() {}

  /** The phrase in the plural; what is one already, such as elections, stays as it is. */
  public static String of(String phrase) {
    if (PHRASES.containsKey(phrase)) {
      return PHRASES.get(phrase);
    }
    if (PERSON.matcher(phrase).matches()) {
      int end = phrase.indexOf(' ');
      return ofWord(phrase.substring(0, end)) + phrase.substring(end);
    }
    if (ACTION.matcher(phrase).matches() || phrase.startsWith("those ")) {
      return phrase;
    }
    String head = BEHIND_HEAD.matcher(phrase).replaceFirst("");
    int last = head.lastIndexOf(' ') + 1;
    return head.substring(0, last) + ofWord(head.substring(last)) + phrase.substring(head.length());
  }

  private static String ofWord(String word) {
    String known = IRREGULAR.get(word);
    if (known != null) {
      return known;
    }
    int n = word.length();
    boolean men = word.endsWith("men") && !ONE_MEN.contains(word);
    if (n < 2 || men || UNCHANGED.contains(word)) {
      return word;
    }
    if (word.endsWith("man") && !NO_MEN.contains(word)) {
      return word.substring(0, n - 2) + "en";
    }
    if (word.endsWith("sis")) {
      return word.substring(0, n - 2) + "es";
    }
    if (HISSING.matcher(word).matches()) {
      return word + "es";
    }
    if (word.endsWith("s")) {
      return word;
    }
    boolean consonantY = word.endsWith("y") && "aeou".indexOf(word.charAt(n - 2)) < 0;
    return consonantY ? word.substring(0, n - 1) + "ies" : word + "s";
  }
}

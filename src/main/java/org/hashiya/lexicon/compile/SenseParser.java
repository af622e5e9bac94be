package org.hashiya.lexicon.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hashiya.lexicon.Field;
import org.hashiya.lexicon.Sense;

/**
 * The senses column: {@code happen, occur; عَلَى: obtain, get; [mil] seize}. Commas stand between
 * near-synonyms, semicolons between senses; a field in brackets and a preposition with a colon may
 * open a sense.
 */
final class SenseParser {
  static final int MOST_SENSES = 6;
  static final int MOST_GLOSSES = 4;

  private static final Map<String, Field> FIELDS =
      Map.of(
          "general", Field.GENERAL,
          "mil", Field.MILITARY,
          "econ", Field.ECONOMY,
          "law", Field.LAW,
          "med", Field.MEDICINE,
          "sport", Field.SPORT,
          "rel", Field.RELIGION,
          "tech", Field.TECHNOLOGY,
          "pol", Field.POLITICS);
  private static final Pattern FIELD = Pattern.compile("^\\[(\\w+)]\\s*");
  private static final Pattern PREPOSITION = Pattern.compile("^([\\u0621-\\u0652\\u0670ـ ]+):\\s*");
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z0-9À-žʿʾ' \\-().,%&/+!?]+");
  private static final Pattern DICTIONARY_HABIT =
      Pattern.compile(".*\\b(sth|sb|s\\.o\\.|etc)\\b.*");

  private SenseParser() {}

  /** Thrown with a complaint for the author. */
  static final class BadSense extends Exception {
    private static final long serialVersionUID = 1L;

    BadSense(String complaint) {
      super(complaint);
    }
  }

  static Field field(String name) throws BadSense {
    Field field = FIELDS.get(name);
    if (field == null) {
      throw new BadSense("unknown field '" + name + "'");
    }
    return field;
  }

  static List<Sense> parse(String column) throws BadSense {
    List<Sense> senses = new ArrayList<>();
    for (String part : column.split(";", -1)) {
      senses.add(sense(part.strip()));
    }
    if (senses.size() > MOST_SENSES) {
      throw new BadSense("more than " + MOST_SENSES + " senses");
    }
    if (new HashSet<>(senses).size() < senses.size()) {
      throw new BadSense("the same sense twice");
    }
    return senses;
  }

  private static Sense sense(String text) throws BadSense {
    String rest = text;
    Field field = Field.GENERAL;
    String preposition = "";
    for (int opening = 0; opening < 2; opening++) {
      Matcher f = FIELD.matcher(rest);
      if (f.find()) {
        field = field(f.group(1));
        rest = rest.substring(f.end());
      }
      Matcher p = PREPOSITION.matcher(rest);
      if (p.find()) {
        preposition = p.group(1).strip();
        rest = rest.substring(p.end());
      }
    }
    return new Sense(field, preposition, glosses(rest));
  }

  private static List<String> glosses(String text) throws BadSense {
    List<String> glosses = new ArrayList<>();
    for (String gloss : splitOutsideBrackets(text)) {
      if (gloss.isEmpty()) {
        throw new BadSense("an empty gloss in '" + text + "'");
      }
      if (!ENGLISH.matcher(gloss).matches()) {
        throw new BadSense("a letter that is not English in '" + gloss + "'");
      }
      if (DICTIONARY_HABIT.matcher(gloss).matches()) {
        throw new BadSense("'sth', 'sb' or 'etc' in '" + gloss + "'");
      }
      if (glosses.contains(gloss)) {
        throw new BadSense("the same gloss twice: '" + gloss + "'");
      }
      glosses.add(gloss);
    }
    if (glosses.size() > MOST_GLOSSES) {
      throw new BadSense("more than " + MOST_GLOSSES + " glosses in '" + text + "'");
    }
    return glosses;
  }

  private static List<String> splitOutsideBrackets(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(text.substring(start).strip());
    return parts;
  }
}

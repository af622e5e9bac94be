package org.hashiya.gloss.name;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a person's name: بن، ابن، أبو، أم، آل and عبد with what belongs to them. */
final class FullNames {
  private static final Map<String, String> SON = Map.of("بن", "bin", "ابن", "ibn", "بنت", "bint");
  private static final Map<String, String> FATHER =
      Map.of("ابو", "Abu", "ابي", "Abu", "ابا", "Abu", "ام", "Umm");
  private static final Map<String, String> FOREIGN =
      Map.of(
          "دي", "de", "فان", "van", "فون", "von", "دو", "do", "دا", "da", "لا", "La", "ديل", "del");
  private static final String HOUSE = "ال";
  private static final String GOD = "الله";
  private static final String SERVANT = "عبد";

  private final List<NameWord> words;
  private final List<KnownName> known;
  private final Function<String, String> servants;

  /**
   * @param servants the English of a name with عبد that is written as one word
   */
  FullNames(List<NameWord> words, List<KnownName> known, Function<String, String> servants) {
    this.words = words;
    this.known = known;
    this.servants = servants;
  }

  /**
   * A name.
   *
   * @param parts how many words it has
   * @param certain how many of its parts the lexicon knows as names
   */
  record Full(String english, int end, int parts, int certain) {}

  /** The longest name that begins at a word, or null. */
  @Nullable Full read(int at) {
    Full part = part(at, false);
    if (part == null || isNoFirstName(words.get(at))) {
      return null;
    }
    StringBuilder english = new StringBuilder();
    int end = at;
    int certain = 0;
    while (part != null) {
      english.append(english.isEmpty() ? "" : " ").append(part.english());
      certain += part.certain();
      end = part.end();
      part = end < words.size() ? part(end, true) : null;
    }
    return new Full(english.toString(), end, end - at, certain);
  }

  /** An unknown word with the article or the ending of a noun is no given name. */
  private static boolean isNoFirstName(NameWord word) {
    boolean ending = word.key().endsWith("ات") || word.key().endsWith("يه");
    return word.role() == NameWord.Role.GUESS && (word.article() || ending);
  }

  private @Nullable Full part(int at, boolean inside) {
    NameWord word = words.get(at);
    if (inside && word.joined()) {
      return null;
    }
    KnownName person = person(at);
    if (person != null) {
      return full(person.english(), at, person.end(), person.end() - at);
    }
    @Nullable NameWord next = next(at);
    boolean ofGod = next != null && (next.article() || next.key().equals(GOD));
    if (word.key().equals(SERVANT) && !word.article() && next != null && ofGod) {
      if (next.key().equals(GOD)) {
        return full(servants.apply("عبدالله"), at, at + 2, 2);
      }
      String english = servant(at);
      return full(
          english.isEmpty() ? servants.apply("عبدال" + next.key()) : english, at, at + 2, 2);
    }
    String son = inside ? SON.get(word.key()) : null;
    if (son != null && !word.article()) {
      return behind(son, at);
    }
    String father = FATHER.get(word.key());
    if (father != null && !word.article() && next != null) {
      return behind(father, at);
    }
    if (inside && word.key().equals(HOUSE)) {
      Full house = behind("Al", at);
      return house == null
          ? null
          : full(house.english().replace("Al al-", "Al "), at, house.end(), house.certain());
    }
    String foreign = inside ? FOREIGN.get(word.key()) : null;
    if (foreign != null && next != null && next.isName()) {
      return behind(foreign, at);
    }
    if (!word.isName()) {
      return null;
    }
    return full(word.english(), at, at + 1, word.role() == NameWord.Role.PERSON ? 1 : 0);
  }

  /** What the lexicon has of a name with عبد in two words; empty where it has none. */
  private String servant(int at) {
    for (KnownName k : known) {
      if (k.first() == at && k.end() == at + 2) {
        return k.english();
      }
    }
    return "";
  }

  /** A small word and the name that must follow it. */
  private @Nullable Full behind(String small, int at) {
    if (at + 1 >= words.size()) {
      return null;
    }
    Full name = part(at + 1, true);
    return name == null
        ? null
        : full(small + " " + name.english(), at, name.end(), name.certain() + 1);
  }

  private static Full full(String english, int at, int end, int certain) {
    return new Full(english, end, end - at, certain);
  }

  private @Nullable NameWord next(int at) {
    NameWord next = at + 1 < words.size() ? words.get(at + 1) : null;
    return next == null || next.joined() || next.role() == NameWord.Role.BREAK ? null : next;
  }

  private @Nullable KnownName person(int at) {
    KnownName longest = null;
    for (KnownName k : known) {
      if (k.first() == at && k.person() && (longest == null || k.end() > longest.end())) {
        longest = k;
      }
    }
    return longest;
  }
}

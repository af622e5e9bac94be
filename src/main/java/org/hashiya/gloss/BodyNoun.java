package org.hashiya.gloss;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * A noun of a place or body that bears a name, and how English joins both.
 *
 * @param before what stands before the name
 * @param behind what stands behind it
 * @param place whether only the name of a place can follow
 * @param untitled whether a person's name with a title cannot
 * @param patron what stands behind the name of a person with a title instead; empty where nothing
 *     does
 */
record BodyNoun(String before, String behind, boolean place, boolean untitled, String patron) {
  private static final String AREA = " area";
  private static final String REGION = " region";
  private static final String STREET = " Street";
  private static final String QUARTER = " neighborhood";

  private static final Set<String> OF_PUBLIC =
      Set.of(
          " airport",
          " University",
          " Hospital",
          " Stadium",
          " School",
          " Mosque",
          " Park",
          " Museum",
          " Institute",
          " Bridge",
          " City",
          " Port",
          " Center",
          " Foundation",
          " Prize",
          " Base",
          " College",
          " Library");

  private static final Map<String, BodyNoun> NOUNS = new HashMap<>();

  private static final Set<String> TITLES =
      Set.of(
          "President",
          "King",
          "Prime",
          "Sheikh",
          "Prince",
          "Princess",
          "Minister",
          "Mr.",
          "Dr.",
          "Gen.",
          "Sultan",
          "Imam");

  static {
    place("town of ", "", "بَلْدَة");
    place("village of ", "", "قَرْيَة");
    place("", " governorate", "مُحَافَظَة");
    place("", " district", "قَضَاء");
    place("", AREA, "مِنْطَقَة");
    place("", REGION, "إِقْلِيم");
    place("state of ", "", "وِلَايَة");
    place("island of ", "", "جَزِيرَة");
    place("", " police", "شُرْطَة");
    place("", " municipality", "بَلَدِيَّة", "أَمَانَة");
    any("", STREET, "شَارِع");
    any("", " Road", "طَرِيق");
    any("", QUARTER, "حَيّ");
    any("", " airport", "مَطَار");
    any("", " University", "جَامِعَة");
    any("", " Hospital", "مُسْتَشْفًى", "مُسْتَشْفَى");
    any("", " Stadium", "مَلْعَب", "إِسْتَاد", "سْتَاد");
    any("", " club", "نَادِي");
    any("", " School", "مَدْرَسَة");
    any("", " Mosque", "مَسْجِد", "جَامِع");
    any("", " Park", "حَدِيقَة");
    any("", " Museum", "مَتْحَف");
    any("", " Institute", "مَعْهَد");
    any("", " Bridge", "جِسْر", "كُوبْرِي");
    any("", " crossing", "مَعْبَر");
    any("", " prison", "سِجْن");
    any("", " camp", "مُخَيَّم");
    any("", " Square", "مَيْدَان");
    any("", " Bank", "بَنْك", "مَصْرِف");
    any("", "", "صَحِيفَة", "جَرِيدَة");
    any("", " channel", "قَنَاة");
    any("", " tribe", "قَبِيلَة");
    any("", " market", "سُوق");
    any("", " festival", "مَهْرَجَان");
    any("", " summit", "قِمَّة");
    any("battle of ", "", "مَعْرَكَة");
    body("", " government", "حُكُومَة");
    body("", " regime", "نِظَام");
    body("", " family", "عَائِلَة", "أُسْرَة");
    body("", " team", "فَرِيق");
    body("", " movement", "حَرَكَة");
    body("", " national team", "مُنْتَخَب");
    patron("city of ", " City", "مَدِينَة");
    patron("port of ", " Port", "مِينَاء");
    patron("", " Center", "مَرْكَز");
    patron("", " Foundation", "مُؤَسَّسَة");
    patron("", " Prize", "جَائِزَة");
    patron("", " Base", "قَاعِدَة");
    patron("", " College", "كُلِّيَّة");
    patron("", " Library", "مَكْتَبَة");
    patron("", " Palace", "قَصْر");
    patron("", " Complex", "مُجَمَّع");
    patron("", " Hall", "قَاعَة", "صَالَة");
    patron("", " Dam", "سَدّ");
  }

  /** King Fahd Medical City, but the city of Lausanne. */
  private static void patron(String before, String patron, String... lemmas) {
    put(new BodyNoun(before, "", true, true, patron), lemmas);
  }

  private static void place(String before, String behind, String... lemmas) {
    put(new BodyNoun(before, behind, true, true, ""), lemmas);
  }

  private static void any(String before, String behind, String... lemmas) {
    put(new BodyNoun(before, behind, false, false, ""), lemmas);
  }

  private static void body(String before, String behind, String... lemmas) {
    put(new BodyNoun(before, behind, false, true, ""), lemmas);
  }

  private static void put(BodyNoun noun, String... lemmas) {
    for (String lemma : lemmas) {
      NOUNS.put(lemma, noun);
    }
  }

  /** What an entry is among these, or null. */
  static @Nullable BodyNoun of(Entry entry) {
    return entry.inflection() instanceof Inflection.Noun ? NOUNS.get(entry.lemma()) : null;
  }

  /**
   * Whether a name can follow.
   *
   * @param kind null where it is not known
   */
  boolean mayBear(@Nullable NameKind kind, String name) {
    boolean titled = isTitled(name);
    if (!patron.isEmpty() && (titled || before.isEmpty())) {
      return titled;
    }
    if (place) {
      return !titled
          && (kind == null
              || kind == NameKind.CITY
              || kind == NameKind.REGION
              || kind == NameKind.PLACE
              || kind == NameKind.COUNTRY);
    }
    return !(untitled && titled);
  }

  private static boolean isTitled(String name) {
    int start = 0;
    for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', start)) {
      if (TITLES.contains(name.substring(start, space))) {
        return true;
      }
      start = space + 1;
    }
    return false;
  }

  /** Whether an adjective behind the name belongs to it: King Fahd Central Park. */
  boolean takesAdjective(String name) {
    return OF_PUBLIC.contains(!patron.isEmpty() && isTitled(name) ? patron : behind);
  }

  /** Whether it is no more than a part of a town, which may be called by any word. */
  boolean isPartOfTown() {
    return behind.equals(STREET) || behind.equals(QUARTER);
  }

  /** The whole with an adjective of it, such as Central, in English. */
  String english(String name, String adjective) {
    boolean ofPatron = !patron.isEmpty() && isTitled(name);
    String noun = ofPatron ? patron : behind;
    return (ofPatron ? "" : before) + name + " " + adjective + " " + capitalised(noun.substring(1));
  }

  static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /**
   * The whole in English.
   *
   * @param kind null where it is not known
   */
  String english(String name, @Nullable NameKind kind) {
    if (!patron.isEmpty() && isTitled(name)) {
      return name + patron;
    }
    return before + name + (behind.equals(AREA) && kind == NameKind.REGION ? REGION : behind);
  }
}

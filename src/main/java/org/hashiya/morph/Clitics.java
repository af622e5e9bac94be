package org.hashiya.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What may be joined to a word in writing, in its order: question, conjunction, future or
 * preposition or emphasis, article before the stem; one pronoun after it.
 */
final class Clitics {
  private static final Segment QUESTION = new Segment(Role.QUESTION, "أَ", "question");
  private static final Segment WA = new Segment(Role.CONJUNCTION, "وَ", "and");
  private static final Segment FA = new Segment(Role.CONJUNCTION, "فَ", "so, and");
  private static final Segment SA = new Segment(Role.FUTURE, "سَ", "will");
  private static final Segment BI = new Segment(Role.PREPOSITION, "بِ", "with, by, in");
  private static final Segment KA = new Segment(Role.PREPOSITION, "كَ", "like, as");
  private static final Segment LI = new Segment(Role.PREPOSITION, "لِ", "for, to");
  private static final Segment LI_VERB = new Segment(Role.EMPHATIC, "لِ", "to, so that");
  private static final Segment LA = new Segment(Role.EMPHATIC, "لَ", "indeed");
  private static final Segment ARTICLE = new Segment(Role.ARTICLE, "ال", "the");

  /** All sequences of proclitics, the empty one first. */
  static final List<Proclitic> PROCLITICS = proclitics();

  private static final Map<String, List<Segment>> ENCLITICS =
      Map.ofEntries(
          enclitic("ي", "ي", "my"),
          enclitic("ني", "نِي", "me"),
          enclitic("ك", "ك", "your"),
          enclitic("ه", "هُ", "his, its"),
          enclitic("ها", "هَا", "her, its"),
          enclitic("نا", "نَا", "our"),
          enclitic("كما", "كُمَا", "your (two)"),
          enclitic("هما", "هُمَا", "their (two)"),
          enclitic("كم", "كُمْ", "your"),
          enclitic("هم", "هُمْ", "their"),
          enclitic("كن", "كُنَّ", "your (women)"),
          enclitic("هن", "هُنَّ", "their (women)"));

  private static final Map<String, String> OBJECT =
      Map.ofEntries(
          Map.entry("ي", "me"),
          Map.entry("ني", "me"),
          Map.entry("ك", "you"),
          Map.entry("ه", "him, it"),
          Map.entry("ها", "her, it"),
          Map.entry("نا", "us"),
          Map.entry("كما", "you (two)"),
          Map.entry("هما", "them (two)"),
          Map.entry("كم", "you"),
          Map.entry("هم", "them"),
          Map.entry("كن", "you (women)"),
          Map.entry("هن", "them (women)"));

  private Clitics() {}

  /**
   * @param letters as written
   * @param hiddenArticle the article's lam is written once for two (لِلُّغَة): the stem begins with
   *     the last letter of {@code letters}
   */
  record Proclitic(String letters, List<Segment> segments, boolean hiddenArticle) {
    boolean has(Role role) {
      for (Segment s : segments) {
        if (s.role() == role) {
          return true;
        }
      }
      return false;
    }
  }

  /** Whether the letters are a pronoun that can be joined. */
  static boolean isEnclitic(String letters) {
    return ENCLITICS.containsKey(letters);
  }

  /**
   * The segment of a joined pronoun.
   *
   * @param object whether it is the object of a verb or preposition rather than a possessor
   */
  static Segment enclitic(String letters, boolean object) {
    Segment possessive =
        java.util.Objects.requireNonNull(ENCLITICS.get(letters), letters).getFirst();
    return object
        ? new Segment(
            Role.PRONOUN,
            possessive.text(),
            java.util.Objects.requireNonNull(OBJECT.get(letters), letters))
        : possessive;
  }

  private static Map.Entry<String, List<Segment>> enclitic(
      String letters, String vocalised, String gloss) {
    return Map.entry(letters, List.of(new Segment(Role.PRONOUN, vocalised, gloss)));
  }

  private static List<Proclitic> proclitics() {
    List<Proclitic> all = new ArrayList<>();
    List<List<Segment>> openings = List.of(List.of(), List.of(WA), List.of(FA), List.of(QUESTION),
        List.of(QUESTION, WA), List.of(QUESTION, FA));
    List<List<Segment>> middles =
        List.of(
            List.of(),
            List.of(SA),
            List.of(BI),
            List.of(KA),
            List.of(LI),
            List.of(LI_VERB),
            List.of(LA),
            List.of(ARTICLE),
            List.of(BI, ARTICLE),
            List.of(KA, ARTICLE));
    for (List<Segment> opening : openings) {
      for (List<Segment> middle : middles) {
        if (opening.contains(QUESTION) && !middle.isEmpty()) {
          continue;
        }
        List<Segment> segments = new ArrayList<>(opening);
        segments.addAll(middle);
        all.add(new Proclitic(letters(segments), List.copyOf(segments), false));
      }
      if (!opening.contains(QUESTION)) {
        List<Segment> segments = new ArrayList<>(opening);
        segments.add(LI);
        segments.add(ARTICLE);
        String letters = letters(opening) + "لل";
        all.add(new Proclitic(letters, List.copyOf(segments), false));
        all.add(new Proclitic(letters, List.copyOf(segments), true));
      }
    }
    return List.copyOf(all);
  }

  private static String letters(List<Segment> segments) {
    StringBuilder out = new StringBuilder();
    segments.forEach(s -> out.append(Letters.strip(s.text())));
    return out.toString();
  }
}

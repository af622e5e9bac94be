package org.hashiya.morph;

import java.util.ArrayList;
import java.util.List;

/**
 * A sequence of what may be joined to the beginning of a word: question, conjunction, future or
 * preposition or emphasis, article, in this order.
 *
 * @param letters as written
 * @param segments the same, vocalised
 * @param hiddenArticle the article's lam is written once for two (لِلُّغَة): the stem begins with
 *     the last letter of {@code letters}
 * @param roles the roles of the segments, one bit each
 * @param rarity what the segments cost, see {@link Rarity}
 */
record Proclitic(
    String letters, List<Segment> segments, boolean hiddenArticle, int roles, int rarity) {
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
  static final Segment MA = new Segment(Role.PARTICLE, "مَا", "not; what");
  static final Segment NOT = new Segment(Role.PARTICLE, "لَا", "not, no");
  static final Segment O = new Segment(Role.PARTICLE, "يَا", "O");

  private static final List<List<Segment>> OPENINGS =
      List.of(
          List.of(),
          List.of(WA),
          List.of(FA),
          List.of(QUESTION),
          List.of(QUESTION, WA),
          List.of(QUESTION, FA));
  private static final List<List<Segment>> MIDDLES =
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

  /** All sequences, the empty one first. */
  static final List<Proclitic> ALL = all();

  /** Short words that are written without the space behind them, alone or behind "and". */
  static final List<Proclitic> SPACELESS = spaceless();

  /** The sequences that a word may begin with, by its first letter; the empty one is in all. */
  private static final Proclitic[][] BY_FIRST_LETTER = byFirstLetter();

  private static final Proclitic[] ONLY_EMPTY = {ALL.getFirst()};
  private static final char FIRST = 'ء';
  private static final char LAST = 'ي';

  /** Those that a word of these letters can begin with; some stem letter must be left. */
  static Proclitic[] startingWith(char letter) {
    return letter < FIRST || letter > LAST ? ONLY_EMPTY : BY_FIRST_LETTER[letter - FIRST];
  }

  /** Whether a word begins with it and goes on. */
  boolean opens(String word) {
    return word.length() > letters.length() && word.startsWith(letters);
  }

  /** Where the stem begins. */
  int length() {
    return hiddenArticle ? letters.length() - 1 : letters.length();
  }

  boolean has(Role role) {
    return (roles & 1 << role.ordinal()) != 0;
  }

  /** Whether it ends in the لِ that verbs take: "to, so that". */
  boolean isPurpose() {
    return endsIn(LI_VERB);
  }

  boolean endsIn(Segment segment) {
    return !segments.isEmpty() && segments.getLast() == segment;
  }

  private static Proclitic of(String letters, List<Segment> segments, boolean hiddenArticle) {
    int roles = 0;
    for (Segment s : segments) {
      roles |= 1 << s.role().ordinal();
    }
    return new Proclitic(
        letters, List.copyOf(segments), hiddenArticle, roles, Rarity.ofClitics(segments));
  }

  private static List<Proclitic> all() {
    List<Proclitic> all = new ArrayList<>();
    for (List<Segment> opening : OPENINGS) {
      boolean question = !opening.isEmpty() && opening.getFirst() == QUESTION;
      for (List<Segment> middle : MIDDLES) {
        if (!question || middle.isEmpty()) {
          List<Segment> segments = joined(opening, middle);
          all.add(of(letters(segments), segments, false));
        }
      }
      if (!question) {
        List<Segment> segments = joined(opening, List.of(LI, ARTICLE));
        String letters = letters(opening) + "لل";
        all.add(of(letters, segments, false));
        all.add(of(letters, segments, true));
      }
    }
    return List.copyOf(all);
  }

  private static List<Proclitic> spaceless() {
    List<Proclitic> all = new ArrayList<>();
    for (Segment particle : List.of(MA, NOT, O)) {
      for (List<Segment> opening : List.of(List.<Segment>of(), List.of(WA), List.of(FA))) {
        List<Segment> segments = joined(opening, List.of(particle));
        all.add(of(letters(segments), segments, false));
      }
    }
    return List.copyOf(all);
  }

  private static List<Segment> joined(List<Segment> opening, List<Segment> middle) {
    List<Segment> segments = new ArrayList<>(opening);
    segments.addAll(middle);
    return segments;
  }

  private static String letters(List<Segment> segments) {
    StringBuilder out = new StringBuilder();
    for (Segment s : segments) {
      out.append(Letters.strip(s.text()));
    }
    return out.toString();
  }

  private static Proclitic[][] byFirstLetter() {
    Proclitic[][] byLetter = new Proclitic[LAST - FIRST + 1][];
    for (int i = 0; i < byLetter.length; i++) {
      String letter = String.valueOf((char) (FIRST + i));
      byLetter[i] =
          ALL.stream()
              .filter(p -> p.letters.isEmpty() || p.letters.startsWith(letter))
              .toArray(Proclitic[]::new);
    }
    return byLetter;
  }
}

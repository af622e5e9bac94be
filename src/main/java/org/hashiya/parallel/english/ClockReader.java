package org.hashiya.parallel.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Joins the words of a time of day: twenty-two minutes to seven, a quarter to nine. */
final class ClockReader {
  private static final int HOUR = 60;
  private static final int QUARTER = 15;
  private static final int LAST_HOUR = 12;

  private final String sentence;
  private final List<EnglishWord> words;

  private ClockReader(String sentence, List<EnglishWord> words) {
    this.sentence = sentence;
    this.words = words;
  }

  /**
   * The words with times of day joined.
   *
   * @param words with numbers read
   */
  static List<EnglishWord> read(String sentence, List<EnglishWord> words) {
    ClockReader reader = new ClockReader(sentence, words);
    List<EnglishWord> read = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int size = reader.size(at);
      read.add(size == 0 ? words.get(at) : reader.joined(at, size));
      at += Math.max(1, size);
    }
    return List.copyOf(read);
  }

  /** How many words make a time of day from here on; 0 where none stands here. */
  private int size(int at) {
    int minutes = minutes(at);
    if (minutes <= 0 || minutes >= HOUR) {
      return 0;
    }
    int size = word(at + 1).equals("minutes") ? 2 : word(at).equals("quarter") ? 1 : 0;
    String way = word(at + size);
    int hour = value(at + size + 1);
    boolean told = size > 0 && (way.equals("to") || way.equals("past"));
    return told && hour > 0 && hour <= LAST_HOUR ? size + 2 : 0;
  }

  private EnglishWord joined(int at, int size) {
    int minutes = minutes(at);
    int hour = value(at + size - 1);
    String time =
        word(at + size - 2).equals("to")
            ? EnglishWords.time(hour + LAST_HOUR - 1, HOUR - minutes)
            : EnglishWords.time(hour, minutes);
    int start = words.get(at).start();
    int end = words.get(at + size - 1).end();
    return new EnglishWord(sentence.substring(start, end), start, end, time, time, true);
  }

  private int minutes(int at) {
    return word(at).equals("quarter") ? QUARTER : value(at);
  }

  /** The value of a whole number, or -1. */
  private int value(int at) {
    if (word(at).equals("one")) {
      return 1;
    }
    boolean whole = at < words.size() && words.get(at).stem().matches("#\\d{1,2}");
    return whole ? Integer.parseInt(words.get(at).stem().substring(1)) : -1;
  }

  private String word(int at) {
    return at < words.size() ? words.get(at).text().toLowerCase(Locale.ROOT) : "";
  }
}

package org.hashiya.parallel.english;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Joins the words of a number to one figure: four hundred, 2.2 million, a quarter past two. */
final class NumberReader {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final String sentence;
  private final List<EnglishWord> words;
  private final List<EnglishWord> read = new ArrayList<>();
  private int at;

  private NumberReader(String sentence, List<EnglishWord> words) {
    this.sentence = sentence;
    this.words = words;
  }

  static List<EnglishWord> read(String sentence, List<EnglishWord> words) {
    NumberReader reader = new NumberReader(sentence, words);
    while (reader.at < words.size()) {
      reader.step();
    }
    return ClockReader.read(sentence, reader.read);
  }

  private void step() {
    if (isPast()) {
      int hour = NumberWords.small(word(at + 2));
      join(at + 3, EnglishWords.past(word(at), hour < 0 ? 1 : hour));
      return;
    }
    int first = at;
    boolean determined = word(at).equals("a") || word(at).equals("the");
    boolean article = determined && NumberWords.scale(word(at + 1)) > 0;
    at += article ? 1 : 0;
    BigDecimal value = article ? BigDecimal.ONE : beginning();
    if (value == null) {
      read.add(words.get(first));
      at = first + 1;
      return;
    }
    int end = article ? at : at + 1;
    at = first;
    join(end, value);
  }

  /** Whether a quarter or half past an hour stands here. */
  private boolean isPast() {
    boolean part = word(at).equals("quarter") || word(at).equals("half");
    return part && word(at + 1).equals("past") && at + 2 < words.size();
  }

  private @org.jspecify.annotations.Nullable BigDecimal beginning() {
    EnglishWord word = words.get(at);
    if (word.stem().startsWith("#")) {
      return new BigDecimal(word.stem().substring(1));
    }
    int small = NumberWords.small(word(at));
    int tens = NumberWords.tens(word(at));
    boolean one = word(at).equals("one") && NumberWords.scale(word(at + 1)) > 0;
    return small >= 0
        ? BigDecimal.valueOf(small)
        : tens >= 0 ? BigDecimal.valueOf(tens) : one ? BigDecimal.ONE : null;
  }

  private void join(int afterFirst, BigDecimal first) {
    int end = afterFirst;
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = first;
    while (end < words.size()) {
      long scale = NumberWords.scale(word(end));
      int small = NumberWords.small(word(end));
      int tens = NumberWords.tens(word(end));
      boolean and = word(end).equals("and") && !word(end - 1).isEmpty() && hundredsBefore(end);
      if (scale > 0) {
        part = part.multiply(BigDecimal.valueOf(scale));
        if (BigDecimal.valueOf(scale).compareTo(THOUSAND) >= 0) {
          total = total.add(part);
          part = BigDecimal.ZERO;
        }
      } else if (isUnit(end)) {
        part = part.add(BigDecimal.valueOf(NumberWords.behindTens(word(end))));
      } else if ((small >= 0 || tens >= 0) && hundredsBefore(end)) {
        part = part.add(BigDecimal.valueOf(Math.max(small, tens)));
      } else if (!and
          || !(NumberWords.small(word(end + 1)) >= 0 || NumberWords.tens(word(end + 1)) >= 0)) {
        break;
      }
      end++;
    }
    join(end, NumberWords.stem(total.add(part)));
  }

  /** Whether a number below ten stands right behind tens, as in "twenty-one". */
  private boolean isUnit(int end) {
    return NumberWords.behindTens(word(end)) > 0
        && NumberWords.tens(word(end - 1)) >= 0
        && words.get(end).start() == words.get(end - 1).end() + 1;
  }

  private boolean hundredsBefore(int end) {
    String before = word(end - 1).equals("and") ? word(end - 2) : word(end - 1);
    return NumberWords.scale(before) > 0;
  }

  private void join(int end, String stem) {
    int start = words.get(at).start();
    int stop = words.get(end - 1).end();
    read.add(new EnglishWord(sentence.substring(start, stop), start, stop, stem, stem, true));
    at = end;
  }

  private String word(int index) {
    return index < 0 || index >= words.size()
        ? ""
        : words.get(index).text().toLowerCase(Locale.ROOT);
  }
}

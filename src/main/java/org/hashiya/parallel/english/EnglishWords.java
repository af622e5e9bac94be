package org.hashiya.parallel.english;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides an English sentence into words and figures. Words with hyphens fall apart, so that
 * "secretary-general" meets "secretary general"; numbers in digits and words become values.
 */
public final class EnglishWords {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<time>\\d{1,2}:\\d{2}|\\d{4}(?= ?GMT))"
              + "|(?<number>\\d+(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:st|nd|rd|th|s)?\\b|(?<sign>[$€£%]|[Pp]er"
              + " cent\\b)"
              + "|(?<word>\\p{L}[\\p{L}\\p{M}]*(?:\\.(?=\\p{L}\\.))?(?:\\p{L}\\.)*)(?:['’]s\\b|['’](?=\\p{L}))?");

  private static final int MINUTES_IN_QUARTER = 15;
  private static final int HALF_DAY = 12;

  private final String sentence;
  private final List<EnglishWord> words = new ArrayList<>();

  private EnglishWords(String sentence) {
    this.sentence = sentence;
  }

  /** The words of a sentence or gloss in order. */
  public static List<EnglishWord> of(String sentence) {
    EnglishWords words = new EnglishWords(sentence);
    words.divide();
    return NumberReader.read(sentence, words.words);
  }

  private void divide() {
    Matcher token = TOKEN.matcher(sentence);
    while (token.find()) {
      String text = token.group();
      if (token.group("time") != null) {
        add(token, time(token.group("time")), true);
      } else if (token.group("number") != null) {
        BigDecimal value = new BigDecimal(token.group("number").replace(",", ""));
        add(token, NumberWords.stem(value), true);
      } else if (token.group("sign") != null) {
        add(token, sign(text.charAt(0)), true);
      } else {
        word(token);
      }
    }
  }

  private void word(Matcher token) {
    String letters = token.group("word").replace(".", "").toLowerCase(Locale.ROOT);
    boolean content = !FunctionWords.has(letters) || isAcronym(token.group("word"));
    add(token, EnglishStem.of(letters), content);
  }

  /** "US" and "IT" are no pronouns. */
  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private void add(Matcher token, String stem, boolean content) {
    words.add(
        new EnglishWord(
            token.group(), token.start(), token.end(), stem, EnglishStem.family(stem), content));
  }

  private static String sign(char sign) {
    return switch (sign) {
      case '$' -> EnglishStem.of("dollar");
      case '€' -> EnglishStem.of("euro");
      case '£' -> EnglishStem.of("pound");
      default -> EnglishStem.of("percent");
    };
  }

  private static String time(String digits) {
    int colon = digits.indexOf(':');
    int hour = Integer.parseInt(colon < 0 ? digits.substring(0, 2) : digits.substring(0, colon));
    return time(hour, Integer.parseInt(digits.substring(colon < 0 ? 2 : colon + 1)));
  }

  /** A time of day, morning and evening alike: texts often leave to the reader which is meant. */
  static String time(int hour, int minute) {
    return "@" + hour % HALF_DAY + ":" + (minute < 10 ? "0" : "") + minute;
  }

  /** A quarter or half past an hour. */
  static String past(String part, int hour) {
    return time(hour, part.equals("half") ? 2 * MINUTES_IN_QUARTER : MINUTES_IN_QUARTER);
  }
}

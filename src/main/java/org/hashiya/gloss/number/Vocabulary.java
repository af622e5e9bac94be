package org.hashiya.gloss.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hashiya.article.Token;
import org.hashiya.gloss.number.Meaning.Mark;
import org.hashiya.text.Arabic;
import org.hashiya.text.Folding;
import org.jspecify.annotations.Nullable;

/** The words of numbers, calendars, clocks, money and measures, and what may be joined to them. */
final class Vocabulary {
  private static final Map<String, List<Meaning>> WORDS = new HashMap<>();
  private static final Map<String, CalendarMonth> MONTHS_OF_TWO_WORDS = new HashMap<>();
  private static final String AUGUST = "اب";
  private static final String ARTICLE = "ال";

  /** Proclitics and digits in one token, as some corpora cut them. */
  private static final Pattern JOINED_DIGITS = Pattern.compile("([وفبلك]+)([\\d٠-٩]+)");

  static {
    NumeralWords.into(Vocabulary::put);
    CalendarWords.into(Vocabulary::put, MONTHS_OF_TWO_WORDS);
    UnitWords.into(Vocabulary::put);
  }

  private Vocabulary() {}

  private static void put(Meaning meaning, String... spellings) {
    for (String spelling : spellings) {
      List<Meaning> known = WORDS.computeIfAbsent(Folding.key(spelling), _ -> new ArrayList<>(2));
      // Spellings of one meaning may have one key.
      if (known.isEmpty() || known.getLast() != meaning) {
        known.add(meaning);
      }
    }
  }

  static @Nullable CalendarMonth monthOfTwoWords(String first, String second) {
    return MONTHS_OF_TWO_WORDS.get(first + " " + second);
  }

  static NumberWord read(Token token) {
    return switch (token.kind()) {
      case NUMBER -> plain(token.kind(), Digits.western(token.text()), List.of());
      case FOREIGN -> plain(token.kind(), token.text(), List.of());
      case PUNCTUATION -> plain(token.kind(), token.text(), mark(token.text()));
      case WORD -> word(token.text());
    };
  }

  private static NumberWord plain(Token.Kind kind, String text, List<Meaning> meanings) {
    return new NumberWord(kind, text, text, false, "", false, meanings);
  }

  private static List<Meaning> mark(String text) {
    return switch (text) {
      case "%", "٪" -> List.of(Mark.PERCENT_SIGN);
      case "-", "–", "—", "ـ" -> List.of(Mark.DASH);
      case "/" -> List.of(Mark.SLASH);
      case "(", "\"", "«", "“", "”" ->
          text.equals("(") ? List.of(Mark.OPEN) : List.of(Mark.OPEN, Mark.CLOSE);
      case ")", "»" -> List.of(Mark.CLOSE);
      default -> List.of();
    };
  }

  private static NumberWord word(String text) {
    String key = Folding.key(text);
    Matcher digits = JOINED_DIGITS.matcher(key);
    if (digits.matches()) {
      String western = Digits.western(digits.group(2));
      boolean and = digits.group(1).startsWith("و");
      return new NumberWord(Token.Kind.NUMBER, western, western, and, "", false, List.of());
    }
    NumberWord whole = found(text, key, false, "", false);
    if (whole != null) {
      return whole;
    }
    NumberWord joined = afterConjunction(text, key, false);
    if (joined == null && key.length() > 2 && (key.startsWith("و") || key.startsWith("ف"))) {
      joined = found(text, key.substring(1), true, "", false);
      joined = joined == null ? afterConjunction(text, key.substring(1), true) : joined;
    }
    return joined == null
        ? new NumberWord(Token.Kind.WORD, text, key, false, "", false, List.of())
        : joined;
  }

  private static @Nullable NumberWord afterConjunction(
      String text, String key, boolean conjunction) {
    if (key.startsWith(ARTICLE)) {
      return found(text, key.substring(ARTICLE.length()), conjunction, "", true);
    }
    if (key.startsWith("لل")) {
      return found(text, key.substring(2), conjunction, "ل", true);
    }
    if (key.startsWith("ب") || key.startsWith("ل") || key.startsWith("ك")) {
      String preposition = key.substring(0, 1);
      String rest = key.substring(1);
      NumberWord bare = found(text, rest, conjunction, preposition, false);
      return bare == null && rest.startsWith(ARTICLE)
          ? found(text, rest.substring(ARTICLE.length()), conjunction, preposition, true)
          : bare;
    }
    return null;
  }

  private static @Nullable NumberWord found(
      String text, String key, boolean conjunction, String preposition, boolean article) {
    List<Meaning> meanings = WORDS.get(key);
    boolean fatherNotAugust = key.equals(AUGUST) && text.indexOf(Arabic.ALIF_MADDA) < 0;
    return meanings == null || fatherNotAugust
        ? null
        : new NumberWord(Token.Kind.WORD, text, key, conjunction, preposition, article, meanings);
  }
}

package org.hashiya.gloss;

import java.util.List;
import java.util.Set;
import org.hashiya.article.Token;

/**
 * Where a newspaper, agency or channel is named: behind such a word (صحيفة الوئام), alone between
 * quotation marks where somebody is told something or the word does what papers do (قال لـ«الوطن»,
 * نشرت «الوطن», قراء «الوطن»), and between the dashes of a by-line (محمود الحمد – سبق – متابعة).
 */
final class MediaPlaces {
  private static final Set<String> MEDIA =
      Set.of(
          "صحيفه", "جريده", "قناه", "مجله", "تلفزيون", "اذاعه", "فضاييه", "راديو", "مراسل", "شبكه",
          "منصه", "بوابه", "فضاييات");

  private static final Set<String> QUOTING = Set.of("بحسب", "وفق", "وبحسب", "نقلا عن");
  private static final Set<String> TO = Set.of("ل", "لـ", "مع");

  /** إلى behind them leads to the paper that they are made to. */
  private static final Set<String> SPEECH =
      Set.of("حديث", "تصريح", "تصريحات", "مقابله", "حوار", "رساله", "مقال", "تحدث", "وتحدث");

  /** What a paper does, whose name is feminine, and who has to do with it. */
  private static final Set<String> DOING =
      Set.of(
          "نشرت", "نشرته", "نشرتها", "ذكرت", "ذكرته", "علمت", "اكدت", "كانت", "قالت", "نقلت",
          "نقلته", "اوردت", "اوردته", "كشفت", "تلقت", "تلقته", "حصلت", "تنشر", "تنفرد", "انفردت",
          "رصدت", "التقت", "تابعت", "اشارت", "سالت", "حاورت", "بثت", "بثته", "اضافت", "وثقت",
          "قراء", "متابعي", "متابعو", "مراسل", "مندوب", "عدسه", "كاميرا", "تصوير", "قاري", "رسام",
          "موقع", "حساب", "مصادر", "مصدر", "محرر", "برنامج");

  /** A by-line comes within the first words: author, paper, place. */
  private static final int BY_LINE = 9;

  private MediaPlaces() {}

  /** Whether a medium is to be expected at a word. */
  static boolean is(List<Token> tokens, List<Word> words, int i) {
    int before = i - 1;
    boolean quoted = before >= 0 && isQuote(tokens.get(before));
    while (before >= 0 && (isQuote(tokens.get(before)) || tokens.get(before).text().equals("("))) {
      before--;
    }
    if (before >= 0 && words.get(before).isWord()) {
      String key = words.get(before).key();
      if (MEDIA.contains(bare(key)) || QUOTING.contains(key)) {
        return true;
      }
      boolean alone = quoted && i + 1 < tokens.size() && isQuote(tokens.get(i + 1));
      if (alone && (DOING.contains(key) || DOING.contains(behindAnd(key)))) {
        return true;
      }
      boolean spokenTo = alone && key.equals("الي") && before > 0 && words.get(before - 1).isWord();
      if (spokenTo && SPEECH.contains(words.get(before - 1).key())) {
        return true;
      }
      if (quoted && TO.contains(tokens.get(before).text())) {
        return true;
      }
    }
    return isByLine(tokens, i);
  }

  /** بصحيفة and لصحيفة are newspapers too. */
  private static String bare(String key) {
    String rest = behindAnd(key);
    boolean joined = rest.length() > 4 && "بل".indexOf(rest.charAt(0)) >= 0;
    return joined && MEDIA.contains(rest.substring(1)) ? rest.substring(1) : rest;
  }

  private static String behindAnd(String key) {
    return key.startsWith("و") ? key.substring(1) : key;
  }

  /** Whether a word near the beginning stands between two dashes. */
  static boolean isByLine(List<Token> tokens, int i) {
    if (i >= BY_LINE) {
      return false;
    }
    int before = i > 0 && isQuote(tokens.get(i - 1)) ? i - 2 : i - 1;
    int behind = before < i - 1 ? i + 2 : i + 1;
    boolean opens = before < 0 || isDash(tokens.get(before));
    return opens && behind < tokens.size() && isDash(tokens.get(behind));
  }

  private static boolean isDash(Token token) {
    return switch (token.text()) {
      case "-", "–", "—", "ـ" -> true;
      default -> false;
    };
  }

  private static boolean isQuote(Token token) {
    return switch (token.text()) {
      case "\"", "«", "»", "“", "”", "‘", "'" -> true;
      default -> false;
    };
  }
}

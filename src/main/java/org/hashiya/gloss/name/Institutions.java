package org.hashiya.gloss.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.text.Folding;
import org.jspecify.annotations.Nullable;

/** What countries have, with the country behind it: الحكومة اليونانية = Greek government. */
final class Institutions {
  private static final Map<String, String> ENGLISH = new HashMap<>();

  static {
    put("government", "حكومة");
    put("governments", "حكومات");
    put("capital", "عاصمة");
    put("capitals", "عواصم");
    put("parliament", "برلمان");
    put("Congress", "كونغرس", "كونجرس");
    put("Senate", "سيناتو");
    put("constitution", "دستور");
    put("army", "جيش");
    put("forces", "قوات");
    put("troops", "جنود");
    put("police", "شرطة");
    put("air force", "طيران");
    put("aircraft", "طائرات");
    put("plane", "طائرة");
    put("ships", "سفن");
    put("ship", "سفينة");
    put("missiles", "صواريخ");
    put("intelligence", "مخابرات", "استخبارات");
    put("authorities", "سلطات");
    put("leadership", "قيادة");
    put("administration", "إدارة");
    put("regime", "نظام");
    put("opposition", "معارضة");
    put("revolution", "ثورة");
    put("factions", "فصائل");
    put("parties", "أحزاب");
    put("elections", "انتخابات");
    put("officials", "مسؤولون", "مسؤولين", "مسئولين");
    put("diplomacy", "دبلوماسية");
    put("embassy", "سفارة");
    put("consulate", "قنصلية");
    put("judiciary", "قضاء");
    put("people", "شعب");
    put("peoples", "شعوب");
    put("citizens", "مواطنون", "مواطنين");
    put("refugees", "لاجئون", "لاجئين");
    put("community", "جالية");
    put("border", "حدود");
    put("territory", "أراضي");
    put("cities", "مدن");
    put("city", "مدينة");
    put("economy", "اقتصاد");
    put("market", "سوق");
    put("markets", "أسواق");
    put("stock exchange", "بورصة");
    put("stocks", "أسهم");
    put("currency", "عملة");
    put("companies", "شركات");
    put("company", "شركة");
    put("banks", "بنوك", "مصارف");
    put("newspaper", "صحيفة");
    put("newspapers", "صحف");
    put("press", "صحافة");
    put("media", "إعلام");
    put("television", "تلفزيون");
    put("universities", "جامعات");
    put("federation", "اتحاد");
    put("league", "دوري");
    put("national team", "منتخب");
    put("national teams", "منتخبات");
    put("club", "نادي");
    put("clubs", "أندية");
    put("fans", "جماهير");
  }

  private Institutions() {}

  private static void put(String english, String... arabic) {
    for (String word : arabic) {
      ENGLISH.put(Folding.key(word), english);
    }
  }

  /** The institution that begins at a word, or null. */
  static @Nullable ComposedName read(List<NameWord> words, int at) {
    NameWord first = words.get(at);
    String english = first.role() == NameWord.Role.OTHER ? ENGLISH.get(first.key()) : null;
    NameWord next = at + 1 < words.size() ? words.get(at + 1) : null;
    boolean ofCountry =
        first.article()
            && next != null
            && next.role() == NameWord.Role.NATIONALITY
            && next.article()
            && !next.joined();
    return english == null || next == null || !ofCountry
        ? null
        : new ComposedName(at, at + 2, Titles.ofCountry(next.english(), english));
  }
}

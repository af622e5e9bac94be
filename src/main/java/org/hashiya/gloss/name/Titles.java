package org.hashiya.gloss.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hashiya.text.Folding;

/** What stands before a person's name, and what English papers make of it. */
final class Titles {
  private static final Map<String, String> TITLES = new HashMap<>();
  private static final Map<String, String> CONDITIONS = new HashMap<>();

  /** What the same office is called in one country; the key is the rule's result. */
  private static final Map<String, String> OF_COUNTRIES =
      Map.of(
          "US foreign minister", "US secretary of state",
          "US defense minister", "US defense secretary",
          "US treasury minister", "US treasury secretary",
          "US justice minister", "US attorney general",
          "British foreign minister", "British foreign secretary",
          "British defense minister", "British defense secretary",
          "British interior minister", "British home secretary");

  static {
    title("President", "رئيس", "رئيسة");
    title("King", "ملك");
    title("Queen", "ملكة");
    title("Prince", "أمير");
    title("Princess", "أميرة");
    title("Sheikh", "شيخ");
    title("Sheikha", "شيخة");
    title("Sultan", "سلطان");
    title("Imam", "إمام");
    title("Pope", "بابا");
    title("Patriarch", "بطريرك");
    title("Archbishop", "مطران");
    title("Rev.", "قس");
    title("Emperor", "إمبراطور");
    title("Dr.", "دكتور", "دكتورة");
    title("Mr.", "سيد");
    title("Ms.", "سيدة");
    title("Prof.", "بروفيسور", "بروفسور", "أستاذ", "أستاذة");
    title("Maj. Gen.", "لواء");
    title("Lt. Gen.", "فريق");
    title("Brig. Gen.", "عميد");
    title("Col.", "عقيد", "كولونيل");
    title("Lt. Col.", "مقدم");
    title("Maj.", "رائد");
    title("Capt.", "نقيب");
    title("Lt.", "ملازم");
    title("Gen.", "جنرال");
    title("Adm.", "أدميرال");
    title("Field Marshal", "مشير");
    title("Judge", "قاضي", "قاضية");
    title("Ambassador", "سفير", "سفيرة");
    title("Minister", "وزير", "وزيرة");
    title("Sen.", "سيناتور");
    title("Chancellor", "مستشارة");
    title("lawmaker", "نائب", "نائبة");
    title("adviser", "مستشار");
    title("engineer", "مهندس", "مهندسة");
    title("coach", "مدرب");
    title("player", "لاعب", "لاعبة");
    title("captain", "كابتن");
    title("striker", "مهاجم");
    title("defender", "مدافع");
    title("goalkeeper", "حارس");
    title("poet", "شاعر", "شاعرة");
    title("writer", "كاتب", "كاتبة");
    title("artist", "فنان", "فنانة");
    title("actor", "ممثل");
    title("actress", "ممثلة");
    title("lawyer", "محامي", "محامية");
    title("journalist", "صحفي", "صحافي", "صحفية", "صحافية");
    title("analyst", "محلل", "محللة");
    title("expert", "خبير", "خبيرة");
    title("researcher", "باحث", "باحثة");
    title("spokesman", "متحدث", "ناطق");
    title("spokeswoman", "متحدثة", "ناطقة");
    title("leader", "زعيم", "زعيمة");
    title("candidate", "مرشح", "مرشحة");
    title("activist", "ناشط", "ناشطة");
    title("child", "طفل", "طفلة");
    condition("former", "سابق", "سابقة", "أسبق");
    condition("late", "راحل", "راحلة", "مرحوم");
    condition("interim", "مؤقت", "مؤقتة", "انتقالي");
    condition("current", "حالي", "حالية");
    condition("outgoing", "منتهية ولايته");
    condition("retired", "متقاعد");
  }

  private Titles() {}

  private static void title(String english, String... arabic) {
    for (String word : arabic) {
      TITLES.put(Folding.key(word), english);
    }
  }

  private static void condition(String english, String... arabic) {
    for (String word : arabic) {
      CONDITIONS.put(Folding.key(word), english);
    }
  }

  /** The title that a word with the article is, if it is one. */
  static Optional<String> of(NameWord word) {
    return word.article() ? Optional.ofNullable(TITLES.get(word.key())) : Optional.empty();
  }

  /** Former, late, interim ... */
  static Optional<String> condition(NameWord word) {
    return word.article() && !word.joined()
        ? Optional.ofNullable(CONDITIONS.get(word.key()))
        : Optional.empty();
  }

  /** Whether a word is an office that governs what it is the office of: رئيس الوزراء. */
  static boolean headsOffice(NameWord word) {
    return switch (word.key()) {
      case "رييس",
          "رييسه",
          "وزير",
          "وزيره",
          "نايب",
          "ولي",
          "قايد",
          "مدير",
          "امين",
          "حاكم",
          "محافظ",
          "سفير",
          "مبعوث",
          "مستشار",
          "زعيم",
          "عضو",
          "وكيل",
          "عمده",
          "متحدث",
          "ناطق",
          "خادم",
          "امير",
          "ملك",
          "مدرب",
          "لاعب",
          "نجم",
          "حارس",
          "مفتي",
          "مرشد",
          "سكرتير",
          "مساعد",
          "رايد" ->
          true;
      default -> false;
    };
  }

  /** An office of a country in English, in the words of that country. */
  static String ofCountry(String nationality, String office) {
    String country = nationality.equals("American") ? "US" : nationality;
    String plain = country + " " + office;
    return OF_COUNTRIES.getOrDefault(plain, plain);
  }
}

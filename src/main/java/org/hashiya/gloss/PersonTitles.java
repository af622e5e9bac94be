package org.hashiya.gloss;

import java.util.Set;
import org.hashiya.text.Folding;

/** The words by which news says what a person is, before the name and behind it. Folded. */
final class PersonTitles {
  /** Stand right before a name. */
  private static final Set<String> TITLES =
      Set.of(
          "الملك",
          "الامير",
          "الاميره",
          "الشيخ",
          "الشيخه",
          "الدكتور",
          "الدكتوره",
          "السيد",
          "السيده",
          "المهندس",
          "العقيد",
          "اللواء",
          "العميد",
          "المقدم",
          "الرايد",
          "النقيب",
          "الملازم",
          "الفريق",
          "الجنرال",
          "المشير",
          "الرييس",
          "الاستاذ",
          "الاستاذه",
          "اللاعب",
          "المدرب",
          "المهاجم",
          "المدافع",
          "الحارس",
          "النجم",
          "النايب",
          "الوزير",
          "السفير",
          "الشهيد",
          "الاعلامي",
          "الصحافي",
          "الصحفي",
          "المخرج",
          "الحاج",
          "الكابتن",
          "القاضي",
          "السلطان",
          "الامام",
          "البابا",
          "السيناتور",
          "الشاعر",
          "الكاتب",
          "الفنان",
          "الفنانه",
          "المحامي",
          "الطفل",
          "الطفله",
          "يدعي",
          "تدعي",
          "للملك",
          "وللملك");

  /** Stand before a name with adjectives between: المهاجم الدولي هلال سوداني. */
  private static final Set<String> WITH_ADJECTIVES =
      Set.of(
          "المهاجم",
          "المدافع",
          "الحارس",
          "الظهير",
          "النجم",
          "اللاعب",
          "المدرب",
          "القايد",
          "الثنايي",
          "الثلاثي",
          "الرباعي",
          "المحترف",
          "المعلق",
          "الناقد",
          "الصحفي",
          "الصحافي",
          "الاعلامي",
          "المذيع",
          "المخرج",
          "المنتج",
          "الممثل",
          "المطرب",
          "المغني",
          "الموسيقار",
          "الرسام",
          "الروايي",
          "الاديب",
          "المفكر",
          "المورخ",
          "الداعيه",
          "الباحث",
          "الخبير",
          "المحلل",
          "المختص",
          "الناشط",
          "النايب",
          "الوزير",
          "السفير",
          "المرشح",
          "الزعيم",
          "المستشار",
          "المواطن",
          "الشاب",
          "الضابط",
          "الجندي",
          "الرقيب",
          "الشهيد",
          "الاسير",
          "المتهم",
          "المدعو",
          "المدعوه",
          "الارهابي",
          "الاستاذ",
          "البروفيسور",
          "الحاخام",
          "المطران",
          "الجمهوري",
          "الديمقراطي",
          "واسمه",
          "اسمه");

  /** What a person is, said behind his name: محمد بن نايف ولي العهد. */
  private static final Set<String> OFFICES =
      Set.of(
          "امير", "ولي", "وزير", "رييس", "مدير", "نايب", "قايد", "سفير", "عضو", "امين", "حارس",
          "مدرب", "لاعب", "وكيل", "محافظ", "عميد", "حاكم", "سكرتير", "مساعد", "مستشار", "ممثل",
          "مندوب", "زعيم");

  /** Before الفريق they say that it is a team. */
  private static final Set<String> TEAM_HEADS =
      Set.of("قايد", "مدير", "ومدير", "لاعب", "مدرب", "رييس", "نجم", "حارس", "مهاجم", "مدافع");

  private PersonTitles() {}

  /** Whether a word, with nothing joined to it, is a title. */
  static boolean isBare(String key) {
    return TITLES.contains(key);
  }

  /** A title, also one with a preposition: لِلْمُهَاجِمِ عِمَاد. */
  static boolean isTitle(String key) {
    return TITLES.contains(key)
        || (key.startsWith("لل") && TITLES.contains("ا" + key.substring(1)))
        || (key.startsWith("بال") && TITLES.contains(key.substring(1)));
  }

  /** Whether a word is a title behind which adjectives may come before the name. */
  static boolean takesAdjectives(String key) {
    String word = withoutClitics(key);
    return WITH_ADJECTIVES.contains(word) || isTitle(word);
  }

  /** The same of a word as it is printed. */
  static boolean isPrinted(String text) {
    return takesAdjectives(Folding.key(text));
  }

  /** Whether a word says what a person is, behind his name. */
  static boolean isOffice(String key) {
    return OFFICES.contains(key);
  }

  /** Whether a word makes الفريق behind it a team. */
  static boolean isOfTeam(String key) {
    return TEAM_HEADS.contains(key);
  }

  /** المهاجم for للمهاجم, والمهاجم and بالمهاجم. */
  static String withoutClitics(String key) {
    String rest = key.startsWith("و") || key.startsWith("ف") ? key.substring(1) : key;
    if (rest.startsWith("لل")) {
      return "ا" + rest.substring(1);
    }
    return rest.startsWith("بال") || rest.startsWith("كال") ? rest.substring(1) : rest;
  }
}

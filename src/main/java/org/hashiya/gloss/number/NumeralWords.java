package org.hashiya.gloss.number;

import java.util.List;
import org.hashiya.gloss.number.Meaning.Ones;
import org.hashiya.gloss.number.Meaning.Ordinal;
import org.hashiya.gloss.number.Meaning.Part;
import org.hashiya.gloss.number.Meaning.Parts;
import org.hashiya.gloss.number.Meaning.Scale;

/** The numerals in all genders and cases; keys are folded, so that hamza and ة need no care. */
final class NumeralWords {
  private static final long THOUSAND = 1_000;
  private static final long MILLION = 1_000_000;
  private static final long BILLION = 1_000_000_000;
  private static final long TRILLION = 1_000_000_000_000L;

  /** Receives the spellings of a meaning. */
  interface Receiver {
    void put(Meaning meaning, String... spellings);
  }

  private static final List<String> STEMS =
      List.of("ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع");
  private static final List<String> ORDINALS =
      List.of("ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر");

  /** Thirds to tenths. */
  private static final List<String> PARTS =
      List.of("أثلاث", "أرباع", "أخماس", "أسداس", "أسباع", "أثمان", "أتساع", "أعشار");

  private NumeralWords() {}

  static void into(Receiver words) {
    ones(words);
    tens(words);
    scales(words);
    ordinals(words);
    parts(words);
    words.put(Meaning.Mark.BARE_ARTICLE, "الـ");
    words.put(Meaning.Mark.EVERY, "كل");
    words.put(Meaning.Mark.FOLD, "أضعاف", "ضعفا");
    words.put(Meaning.Mark.ODD, "نيف");
    words.put(Meaning.Mark.GROUP, "مجموعة");
    words.put(new Meaning.Many("tens"), "عشرات");
    words.put(new Meaning.Many("hundreds"), "مئات", "مئآت");
    words.put(new Meaning.Numbered("time"), "مرة");
    words.put(new Meaning.Numbered("anniversary"), "ذكرى");
    words.put(new Meaning.Numbered("edition"), "نسخة", "طبعة");
    words.put(
        Meaning.Mark.ORDERED,
        "دورة",
        "جلسة",
        "قمة",
        "جولة",
        "موسم",
        "اجتماع",
        "مؤتمر",
        "مهرجان",
        "بطولة",
        "لقب",
        "هدف",
        "مباراة",
        "طابق",
        "يوم",
        "أسبوع",
        "شهر",
        "عام",
        "عيد",
        "دفعة",
        "فرقة",
        "لواء",
        "كتيبة");
    words.put(new Meaning.Numbered("place"), "مركز", "مرتبة");
  }

  private static void ones(Receiver words) {
    words.put(new Ones(0), "صفر");
    words.put(new Ones(1), "واحد", "واحدا", "واحدة", "أحد", "إحدى");
    words.put(new Ones(2), "اثنان", "اثنين", "اثنا", "اثني", "اثنتان", "اثنتين", "اثنتا", "اثنتي");
    for (int i = 0; i < STEMS.size(); i++) {
      String stem = STEMS.get(i);
      words.put(new Ones(i + 3), stem, stem + "ة", stem + "ا");
    }
    words.put(new Ones(8), "ثماني", "ثمانية", "ثمانيا");
    words.put(new Meaning.Ten(), "عشر", "عشرة", "عشرا");
  }

  private static void tens(Receiver words) {
    words.put(new Meaning.Tens(20), "عشرون", "عشرين");
    words.put(new Meaning.Hundreds(100), "مئة", "مائة");
    words.put(
        new Meaning.Hundreds(200),
        "مئتان",
        "مئتين",
        "مئتا",
        "مئتي",
        "مائتان",
        "مائتين",
        "مائتا",
        "مائتي");
    for (int i = 0; i < STEMS.size(); i++) {
      String stem = STEMS.get(i);
      words.put(new Meaning.Tens(10 * (i + 3)), stem + "ون", stem + "ين");
      words.put(new Meaning.Hundreds(100 * (i + 3)), stem + "مئة", stem + "مائة");
      words.put(new Meaning.Decade(10 * (i + 3)), stem + "ينيات", stem + "ينات");
    }
    words.put(new Meaning.Hundreds(800), "ثمانيمئة", "ثمانيمائة");
    words.put(new Meaning.Decade(20), "عشرينيات", "عشرينات");
  }

  private static void scales(Receiver words) {
    words.put(new Scale(THOUSAND, 1, false), "ألف", "ألفا");
    words.put(new Scale(THOUSAND, 2, false), "ألفان", "ألفين", "ألفي", "ألفا");
    words.put(new Scale(THOUSAND, 1, true), "آلاف", "ألوف");
    scale(words, MILLION, "مليون", "ملايين");
    scale(words, BILLION, "مليار", "مليارات");
    scale(words, BILLION, "بليون", "بلايين");
    scale(words, TRILLION, "تريليون", "تريليونات");
    scale(words, TRILLION, "ترليون", "ترليونات");
  }

  private static void scale(Receiver words, long size, String one, String many) {
    words.put(new Scale(size, 1, false), one, one + "ا");
    words.put(new Scale(size, 2, false), one + "ان", one + "ين", one + "ي", one + "ا");
    words.put(new Scale(size, 1, true), many);
  }

  private static void ordinals(Receiver words) {
    words.put(new Ordinal(1), "أول", "أولى", "حادي", "حادية", "واحد", "واحدة");
    words.put(new Ordinal(2), "ثاني", "ثانية", "ثان");
    for (int i = 0; i < ORDINALS.size(); i++) {
      words.put(new Ordinal(i + 3), ORDINALS.get(i), ORDINALS.get(i) + "ة");
    }
  }

  private static void parts(Receiver words) {
    words.put(new Part(1, 2), "نصف");
    words.put(new Part(1, 3), "ثلث");
    words.put(new Part(2, 3), "ثلثا", "ثلثي", "ثلثين");
    words.put(new Part(1, 4), "ربع", "ربعا");
    for (int i = 0; i < PARTS.size(); i++) {
      words.put(new Parts(i + 3), PARTS.get(i));
    }
  }
}

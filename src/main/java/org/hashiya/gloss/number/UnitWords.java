package org.hashiya.gloss.number;

import java.util.Arrays;
import org.hashiya.gloss.number.Meaning.Counted;
import org.hashiya.gloss.number.Meaning.Mark;
import org.hashiya.gloss.number.Meaning.Measure;
import org.hashiya.gloss.number.Meaning.Money;
import org.hashiya.gloss.number.Meaning.Nation;
import org.hashiya.gloss.number.Meaning.Per;
import org.hashiya.gloss.number.Meaning.Span;
import org.hashiya.gloss.number.Meaning.TwoOf;

/** Units of measure by their ICU identifiers, currencies, and the nations that these belong to. */
final class UnitWords {
  private static final String[][] MEASURES = {
    {"second", "ثانية", "ثوان", "ثواني"},
    {"minute", "دقيقة", "دقائق"},
    {"hour", "ساعة", "ساعات"},
    {"day", "يوم", "يوما", "أيام"},
    {"week", "أسبوع", "أسبوعا", "أسابيع"},
    {"month", "شهر", "شهرا", "أشهر", "شهور"},
    {"year", "سنة", "سنوات", "عام", "عاما", "أعوام"},
    {"century", "قرن", "قرنا", "قرون"},
    {"kilometer", "كيلومتر", "كيلومترا", "كيلومترات", "كم", "كلم", "كيلو متر"},
    {"meter", "متر", "مترا", "أمتار", "م"},
    {"centimeter", "سنتيمتر", "سنتيمترا", "سنتيمترات", "سنتمتر", "سنتمترا", "سم"},
    {"millimeter", "مليمتر", "ملليمتر", "مليمترا", "ملليمترا", "ميليمتر", "ملم", "مم"},
    {"mile", "ميل", "ميلا", "أميال"},
    {"nautical-mile", "ميل بحري"},
    {"foot", "قدم", "قدما", "أقدام"},
    {"inch", "بوصة", "بوصات", "إنش", "إنشا"},
    {"feddan", "فدان", "فدانا", "أفدنة"},
    {"dunam", "دونم", "دونما", "دونمات"},
    {"gallon", "غالون", "غالونا", "غالونات", "جالون", "جالونا"},
    {"cent", "سنت", "سنتا", "سنتات"},
    {"piaster", "قرش", "قرشا", "قروش"},
    {"fils", "فلس", "فلسا"},
    {"halala", "هللة", "هللات"},
    {"gigabyte", "غيغابايت", "جيجابايت", "غيغا بايت"},
    {"megabyte", "ميغابايت", "ميجابايت"},
    {"tonne", "طن", "طنا", "أطنان"},
    {
      "kilogram",
      "كيلوغرام",
      "كيلوغراما",
      "كيلوجرام",
      "كيلوجراما",
      "كغ",
      "كغم",
      "كجم",
      "كلغ",
      "كيلوغرامات",
      "كيلوجرامات"
    },
    {"gram", "غرام", "غراما", "جرام", "جراما", "غرامات", "جرامات"},
    {"milligram", "مليغرام", "ملغم", "ملغ", "ملليجرام", "مليجرام"},
    {"ounce-troy", "أونصة", "أوقية", "أونصات", "أوقيات"},
    {"barrel", "برميل", "برميلا", "براميل"},
    {"liter", "لتر", "لترا", "لترات", "ليتر", "ليترا", "ليترات"},
    {"hectare", "هكتار", "هكتارا", "هكتارات"},
    {"megawatt", "ميغاواط", "ميجاواط", "ميغاوات", "ميجاوات"},
    {"gigawatt", "غيغاواط", "جيجاواط", "غيغاوات", "جيجاوات"},
    {"kilowatt", "كيلوواط", "كيلووات"}
  };

  /** Units of time by themselves, and two of them. */
  private static final String[][] COUNTED = {
    {"minute", "دقيقة", "دقيقتان", "دقيقتين"},
    {"hour", "ساعة", "ساعتان", "ساعتين"},
    {"day", "يوم", "يومان", "يومين"},
    {"week", "أسبوع", "أسبوعان", "أسبوعين"},
    {"month", "شهر", "شهران", "شهرين"},
    {"year", "سنة", "سنتان", "سنتين"},
    {"year", "عام", "عامان", "عامين"},
    {"century", "قرن", "قرنان", "قرنين"}
  };

  private static final String[][] CURRENCIES = {
    {"USD", "dollars", "دولار", "دولارا", "دولارات"},
    {"EUR", "euros", "يورو"},
    {"GBP", "pounds", "استرليني", "إسترليني"},
    {"", "pounds", "جنيه", "جنيها", "جنيهات"},
    {"", "riyals", "ريال", "ريالا", "ريالات"},
    {"", "dirhams", "درهم", "درهما", "دراهم"},
    {"", "dinars", "دينار", "دينارا", "دنانير"},
    {"", "liras", "ليرة", "ليرات"},
    {"ILS", "shekels", "شيكل", "شيكلا", "شيقل", "شواكل"},
    {"JPY", "yen", "ين", "ينا"},
    {"CNY", "yuan", "يوان", "يوانا"},
    {"KRW", "won", "وون", "وونا"},
    {"", "rupees", "روبية", "روبيات"},
    {"RUB", "rubles", "روبل", "روبلا", "روبلات"},
    {"", "francs", "فرنك", "فرنكا", "فرنكات"},
    {"", "kronor", "كرونة", "كرونا", "كرونات"},
    {"", "pesos", "بيزو"},
    {"", "marks", "مارك"},
    {"", "tomans", "تومان", "تومانا"},
    {"ZAR", "rand", "راند"}
  };

  /** Two letters of a currency's code, and the adjectives of its country. */
  private static final String[][] NATIONS = {
    {"US", "أمريكي", "أميركي", "امريكيا", "أميركيا"},
    {"CA", "كندي", "كنديا"},
    {"AU", "أسترالي", "أستراليا"},
    {"HK", "هونغ كونغ"},
    {"SG", "سنغافوري"},
    {"NZ", "نيوزيلندي"},
    {"TW", "تايواني"},
    {"GB", "استرليني", "إسترليني", "استرلينيا", "إسترلينيا"},
    {"EG", "مصري", "مصريا"},
    {"SD", "سوداني", "سودانيا"},
    {"SA", "سعودي", "سعوديا"},
    {"QA", "قطري", "قطريا"},
    {"YE", "يمني", "يمنيا"},
    {"OM", "عماني", "عمانيا"},
    {"IR", "إيراني", "إيرانيا"},
    {"AE", "إماراتي", "إماراتيا"},
    {"MA", "مغربي", "مغربيا"},
    {"KW", "كويتي", "كويتيا"},
    {"JO", "أردني", "أردنيا"},
    {"IQ", "عراقي", "عراقيا"},
    {"TN", "تونسي", "تونسيا"},
    {"DZ", "جزائري", "جزائريا"},
    {"LY", "ليبي", "ليبيا"},
    {"BH", "بحريني", "بحرينيا"},
    {"LB", "لبنانية"},
    {"SY", "سورية"},
    {"TR", "تركية"},
    {"IN", "هندية"},
    {"PK", "باكستانية"},
    {"CH", "سويسري", "سويسريا"},
    {"SE", "سويدية"},
    {"NO", "نرويجية"},
    {"DK", "دنماركية"},
    {"CZ", "تشيكية"},
    {"MX", "مكسيكي"},
    {"AR", "أرجنتيني"},
    {"IL", "إسرائيلي"},
    {"JP", "ياباني"},
    {"CN", "صيني"},
    {"KR", "كوري"},
    {"RU", "روسي"}
  };

  /** يِن in the dual looks like other words. */
  private static final int SHORTEST_WITH_DUAL = 4;

  private UnitWords() {}

  static void into(NumeralWords.Receiver words) {
    for (String[] row : MEASURES) {
      words.put(new Measure(row[0]), tail(row, 1));
    }
    for (String[] row : COUNTED) {
      words.put(new Counted(row[0], 1), row[1], row[1] + "ا");
      words.put(new Counted(row[0], 2), tail(row, 2));
    }
    for (String[] row : CURRENCIES) {
      Money money = new Money(row[0], row[1]);
      words.put(money, tail(row, 2));
      String one = row[2];
      if (one.length() >= SHORTEST_WITH_DUAL) {
        String stem = one.endsWith("ة") ? one.substring(0, one.length() - 1) + "ت" : one;
        words.put(new TwoOf(money), stem + "ان", stem + "ين");
      }
    }
    for (String[] row : NATIONS) {
      Nation nation = new Nation(row[0]);
      words.put(nation, tail(row, 1));
      if (row[1].endsWith("ي")) {
        words.put(nation, feminine(tail(row, 1)));
      }
    }
    words.put(new Span("minute"), "دقائق");
    words.put(new Span("hour"), "ساعات");
    words.put(new Span("day"), "أيام");
    words.put(new Span("week"), "أسابيع");
    words.put(new Span("month"), "أشهر", "شهور");
    words.put(new Span("year"), "سنوات", "أعوام");
    words.put(Mark.PERIOD, "مدة");
    words.put(Mark.DAYS, "يومي", "أيام");
    words.put(Mark.SQUARE, "مربع", "مربعا", "مربعة");
    words.put(Mark.CUBIC, "مكعب", "مكعبا", "مكعبة");
    words.put(Mark.BELOW, "تحت");
    words.put(Mark.DEGREE, "درجة", "درجات");
    words.put(Mark.CENTIGRADE, "مئوية", "مئوي");
    words.put(Mark.POINT, "نقطة", "نقاط");
    words.put(Mark.BASIS, "أساس");
    words.put(new Per("day"), "يوميا");
    words.put(new Per("week"), "أسبوعيا");
    words.put(new Per("month"), "شهريا");
    words.put(new Per("year"), "سنويا");
    words.put(Mark.KILO, "كيلو");
  }

  /** Several of a currency have their adjective in the feminine: ريالات سعودية. */
  private static String[] feminine(String[] masculine) {
    return Arrays.stream(masculine)
        .filter(word -> word.endsWith("ي"))
        .map(word -> word + "ة")
        .toArray(String[]::new);
  }

  private static String[] tail(String[] row, int from) {
    return Arrays.copyOfRange(row, from, row.length);
  }
}

package org.hashiya.gloss.number;

import com.ibm.icu.util.Currency;
import java.util.Date;
import java.util.Locale;
import org.hashiya.gloss.number.Meaning.Money;

/** Which country's currency a paper means. */
final class Currencies {
  /** What Arabic calls a lira, English calls a pound, but for the Turkish one. */
  private static final String LIRAS = "liras";

  private Currencies() {}

  /** The ISO code of a country's currency if it is called so; else empty: 100 دولار عراقي is odd. */
  static String of(String country, Money money) {
    String[] codes = Currency.getAvailableCurrencyCodes(Locale.of("", country), new Date());
    if (codes == null || codes.length == 0) {
      return "";
    }
    String name =
        Currency.getInstance(codes[0])
            .getName(Locale.ENGLISH, Currency.PLURAL_LONG_NAME, "other", new boolean[1]);
    boolean lira = money.plural().equals(LIRAS) && (name.endsWith("pounds") || name.endsWith("Lira"));
    boolean fits = codes[0].equals(money.code()) || name.endsWith(money.plural()) || lira;
    return fits ? codes[0] : "";
  }
}

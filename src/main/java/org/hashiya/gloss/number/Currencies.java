package org.hashiya.gloss.number;

import com.ibm.icu.util.Currency;
import java.util.Locale;
import org.hashiya.gloss.number.Meaning.Money;

/** Which country's currency a paper means. */
final class Currencies {
  /** What Arabic calls a lira, English calls a pound, but for the Turkish one. */
  private static final String LIRAS = "liras";

  /** Those of Yemen, Oman and Iran are spelled otherwise in English. */
  private static final String RIYALS = "riyals";

  private Currencies() {}

  /**
   * The ISO code of a country's currency if it is called so; else empty: 100 دولار عراقي is odd.
   */
  static String of(String country, Money money) {
    Currency currency = Currency.getInstance(Locale.of("", country));
    String name =
        currency.getName(Locale.ENGLISH, Currency.PLURAL_LONG_NAME, "other", new boolean[1]);
    boolean lira =
        money.plural().equals(LIRAS) && (name.endsWith("pounds") || name.endsWith("Lira"));
    boolean rial = money.plural().equals(RIYALS) && name.endsWith("rials");
    boolean fits =
        currency.getCurrencyCode().equals(money.code())
            || name.endsWith(money.plural())
            || lira
            || rial;
    return fits ? currency.getCurrencyCode() : "";
  }
}

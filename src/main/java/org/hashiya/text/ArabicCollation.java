package org.hashiya.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** The order of an Arabic dictionary or index. */
public final class ArabicCollation {
  private ArabicCollation() {}

  /** Compares by letters, then by hamza and marks. Safe for use by several threads. */
  public static Comparator<String> comparator() {
    return (a, b) -> Order.ARABIC.compare(a, b);
  }

  /** A key whose unsigned bytes compare as {@link #comparator} does: for sorting thousands. */
  public static byte[] key(String text) {
    return Order.ARABIC.getCollationKey(text).toByteArray();
  }

  /** ICU's rules take a while to load, and most sessions never sort. */
  private static final class Order {
    static final Collator ARABIC = Collator.getInstance(new ULocale("ar")).freeze();
  }
}

package org.hashiya.ui.text;

/** The plural categories of Unicode's locale data, for whole numbers. */
enum Plural {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  private static final int HUNDRED = 100;

  static Plural english(long count) {
    return count == 1 ? ONE : OTHER;
  }

  static Plural arabic(long count) {
    if (count >= 0 && count <= 2) {
      return count == 0 ? ZERO : count == 1 ? ONE : TWO;
    }
    long rest = Math.abs(count % HUNDRED);
    if (rest >= 3 && rest <= 10) {
      return FEW;
    }
    return rest >= 11 ? MANY : OTHER;
  }
}

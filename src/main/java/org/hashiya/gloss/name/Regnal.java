package org.hashiya.gloss.name;

import java.util.List;

/** The numbers of kings and popes: محمد السادس is Mohammed VI. */
final class Regnal {
  private static final List<String> ORDINALS =
      List.of("اول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر");
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

  private Regnal() {}

  /** The number that a word with the article is, or 0. */
  static int of(NameWord word) {
    return word.article() && !word.joined() ? ORDINALS.indexOf(word.key()) + 1 : 0;
  }

  static String roman(int number) {
    return ROMAN.get(number - 1);
  }
}

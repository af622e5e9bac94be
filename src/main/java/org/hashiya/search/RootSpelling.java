package org.hashiya.search;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.text.Arabic;

/** The roots that a person may mean who writes their letters this way. */
final class RootSpelling {
  private RootSpelling() {}

  /**
   * Radicals as the lexicon writes them: any hamza as ء; an alif, which is no radical, as each of
   * those that it can stand for (قال: ق و ل); two letters as a doubled root (مد: م د د).
   */
  static List<String> of(String written) {
    List<String> roots = List.of("");
    for (int i = 0; i < written.length(); i++) {
      List<String> longer = new ArrayList<>();
      for (String root : roots) {
        for (char radical : radicals(written.charAt(i))) {
          longer.add(root + radical);
        }
      }
      roots = longer;
      if (roots.size() > 100) {
        return List.of(written);
      }
    }
    return roots.stream().map(r -> r.length() == 2 ? r + r.charAt(1) : r).toList();
  }

  private static char[] radicals(char letter) {
    return switch (letter) {
      case Arabic.ALIF_HAMZA_ABOVE,
          Arabic.ALIF_HAMZA_BELOW,
          Arabic.ALIF_MADDA,
          Arabic.WAW_HAMZA,
          Arabic.YA_HAMZA ->
          new char[] {Arabic.HAMZA};
      case Arabic.ALIF -> new char[] {Arabic.WAW, Arabic.YA, Arabic.HAMZA};
      case Arabic.ALIF_MAQSURA -> new char[] {Arabic.YA, Arabic.WAW};
      case Arabic.TA_MARBUTA -> new char[] {Arabic.HA};
      default -> new char[] {letter};
    };
  }
}

package org.hashiya.morph;

import java.util.List;

/** The vocalised word from its segments: the article assimilates, lam swallows its alif. */
final class Joined {
  private static final String SUN_LETTERS = "تثدذرزسشصضطظلن";

  private Joined() {}

  static String vocalised(List<Segment> segments) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < segments.size(); i++) {
      Segment s = segments.get(i);
      switch (s.role()) {
        case ARTICLE -> article(out, segments.get(i + 1).text());
        case STEM -> {
          boolean afterArticle = i > 0 && segments.get(i - 1).role() == Role.ARTICLE;
          out.append(afterArticle ? assimilated(s.text()) : s.text());
        }
        default -> out.append(s.text());
      }
    }
    return out.toString();
  }

  private static void article(StringBuilder out, String stem) {
    boolean sun = SUN_LETTERS.indexOf(stem.charAt(0)) >= 0;
    boolean afterLam = out.length() > 1 && out.charAt(out.length() - 2) == 'ل';
    if (afterLam && stem.charAt(0) == 'ل') {
      return; // لِلُّغَة: three lams are written as two
    }
    out.append(afterLam ? "ل" : "ال").append(sun ? "" : "ْ");
  }

  private static String assimilated(String stem) {
    boolean sun = SUN_LETTERS.indexOf(stem.charAt(0)) >= 0;
    if (!sun || (stem.length() > 1 && stem.charAt(1) == Letters.SHADDA)) {
      return stem;
    }
    return stem.charAt(0) + String.valueOf(Letters.SHADDA) + stem.substring(1);
  }
}

package org.hashiya.morph;

import java.util.List;
import java.util.Set;

/** The vocalised word from its segments: the article assimilates, lam swallows its alif. */
final class Joined {
  private static final String SUN_LETTERS = "تثدذرزسشصضطظلن";
  private static final Set<String> JOINED_PRONOUNS =
      Set.of("هُ", "هَا", "هُمَا", "هُمْ", "هُنَّ", "كَ", "كُمَا", "كُمْ", "نَا");

  private Joined() {}

  static String vocalised(List<Segment> segments) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < segments.size(); i++) {
      Segment s = segments.get(i);
      boolean afterArticle = i > 0 && segments.get(i - 1).role() == Role.ARTICLE;
      switch (s.role()) {
        case ARTICLE -> article(out, segments.get(i + 1).text());
        case STEM -> stem(out, s.text(), afterArticle);
        case PRONOUN -> pronoun(out, s.text());
        case PARTICLE -> out.append(s.text()).append(' ');
        case QUESTION, CONJUNCTION, FUTURE, PREPOSITION, EMPHATIC -> out.append(s.text());
      }
    }
    return out.toString();
  }

  private static void stem(StringBuilder out, String stem, boolean afterArticle) {
    if (isConnecting(stem) && !out.isEmpty()) {
      out.append('ا').append(stem.substring(2)); // the connecting vowel is not heard
    } else if (afterArticle) {
      out.append(assimilated(stem));
    } else if (JOINED_PRONOUNS.contains(stem) && endsWithLi(out)) {
      out.setCharAt(out.length() - 1, Letters.FATHA); // لَهُ beside لِلرَّجُل
      out.append(stem);
    } else {
      out.append(harmonised(out, stem));
    }
  }

  /** مِنْ and نَا are مِنَّا, عَلَيْ and ي are عَلَيَّ. */
  private static void pronoun(StringBuilder out, String pronoun) {
    int last = out.length() - 1;
    boolean closed = last > 0 && out.charAt(last) == Letters.SUKUN;
    char letter = closed ? out.charAt(last - 1) : out.charAt(Math.max(0, last));
    boolean toYa = letter == 'ي' && pronoun.equals("ي");
    if (toYa || (closed && letter == 'ن' && pronoun.startsWith("ن"))) {
      out.setLength(closed ? last : out.length());
      out.append(Letters.SHADDA)
          .append(toYa ? String.valueOf(Letters.FATHA) : pronoun.substring(1));
      return;
    }
    out.append(harmonised(out, pronoun));
  }

  private static boolean endsWithLi(StringBuilder out) {
    return out.length() > 1
        && out.charAt(out.length() - 2) == 'ل'
        && out.charAt(out.length() - 1) == Letters.KASRA;
  }

  /** A connecting alif: bare with a vowel of its own. */
  private static boolean isConnecting(String stem) {
    return stem.length() > 1
        && stem.charAt(0) == 'ا'
        && (stem.charAt(1) == Letters.KASRA || stem.charAt(1) == Letters.DAMMA);
  }

  /** هُ, هُمَا, هُمْ and هُنَّ take i after i and y. */
  private static String harmonised(StringBuilder out, String pronoun) {
    if (out.isEmpty() || !pronoun.startsWith("ه" + Letters.DAMMA)) {
      return pronoun;
    }
    char last = out.charAt(out.length() - 1);
    boolean afterY = last == 'ي' || (last == Letters.SUKUN && out.charAt(out.length() - 2) == 'ي');
    return last == Letters.KASRA || afterY ? "ه" + Letters.KASRA + pronoun.substring(2) : pronoun;
  }

  private static void article(StringBuilder out, String stem) {
    boolean sun = SUN_LETTERS.indexOf(stem.charAt(0)) >= 0;
    boolean afterLam = endsWithLi(out);
    if (afterLam && stem.charAt(0) == 'ل') {
      return; // لِلُّغَة: three lams are written as two
    }
    String lam = afterLam ? "ل" : "ال";
    String mark = isConnecting(stem) ? "ِ" : "ْ";
    out.append(lam).append(sun ? "" : mark);
  }

  private static String assimilated(String stem) {
    boolean sun = SUN_LETTERS.indexOf(stem.charAt(0)) >= 0;
    if (!sun || (stem.length() > 1 && stem.charAt(1) == Letters.SHADDA)) {
      return stem;
    }
    return stem.charAt(0) + String.valueOf(Letters.SHADDA) + stem.substring(1);
  }
}

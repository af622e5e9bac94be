package org.hashiya.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names as English-language newspapers spell them. */
final class PressName {
  private static final String ABD = "عبد";
  private static final Pattern MAGHREBI = Pattern.compile("ب[نول].*[حخذصضطظعقء].*");
  private static final String FATHER = "أبو";
  private static final String ARTICLE = "al-";
  private static final String GOD = "الله";

  private PressName() {}

  static String of(String name) {
    StringBuilder out = new StringBuilder();
    boolean afterAbd = false;
    for (String word : Normaliser.normalise(name).text().split(" ", -1)) {
      String bare = Arabic.stripMarksAndTatweel(word);
      boolean glued = bare.startsWith(ABD + "ال") && bare.length() > ABD.length() + 3;
      if (glued) {
        out.append(out.isEmpty() ? "" : " ");
        out.append(servantOf(word.substring(endOfLetters(word, ABD.length()))));
      } else if (isMaghrebi(bare)) {
        String rest = latin(bare.substring(2)).replace("sh", "ch");
        String opening =
            switch (bare.substring(0, 2)) {
              case "بن" -> "Ben";
              case "بل" -> "Bel";
              default -> "Bou";
            };
        out.append(out.isEmpty() ? "" : " ").append(opening).append(rest);
      } else if (bare.startsWith(FATHER) && bare.length() > FATHER.length() + 2) {
        String rest = word.substring(endOfLetters(word, FATHER.length()));
        out.append(out.isEmpty() ? "" : " ").append("Abu ").append(capitalised(latin(rest)));
      } else if (afterAbd && bare.startsWith("ال")) {
        out.setLength(out.lastIndexOf("Abd"));
        out.append(servantOf(word));
      } else {
        out.append(out.isEmpty() ? "" : " ").append(word(word, bare));
      }
      afterAbd = bare.equals(ABD);
    }
    return out.toString();
  }

  /** بنعطية، بوعزة، بلحسن: ابن and أبو joined to a name with a sound that only Arabic has. */
  private static boolean isMaghrebi(String bare) {
    boolean opening = bare.startsWith("بن") || bare.startsWith("بو") || bare.startsWith("بل");
    return opening && bare.length() > 4 && MAGHREBI.matcher(bare).matches();
  }

  private static String word(String word, String bare) {
    return switch (bare) {
      case "بن" -> "bin";
      case "ابن" -> "ibn";
      case "بنت" -> "bint";
      case "آل" -> "Al";
      case ABD -> "Abd";
      default -> capitalised(latin(word));
    };
  }

  /** عبد الله، عبد الرحمن: "servant of" and a name of God. */
  private static String servantOf(String nameOfGod) {
    if (Arabic.stripMarksAndTatweel(nameOfGod).equals(GOD)) {
      return "Abdullah";
    }
    String latin = latin(nameOfGod);
    return "Abdul " + capitalised(latin.startsWith(ARTICLE) ? latin.substring(3) : latin);
  }

  private static String latin(String word) {
    if (!Arabic.hasMarks(word) && word.chars().allMatch(c -> Arabic.isLetter((char) c))) {
      return unvowelled(word);
    }
    String latin = RomanisedPhrase.of(word, Letters.PRESS, !Arabic.hasMarks(word));
    return latin.replace("iyy", "iy");
  }

  private static String unvowelled(String word) {
    boolean article = word.startsWith("ال") && word.length() > 4;
    String stem = article ? word.substring(2) : word;
    if (!article && !ArabicName.isLikely(word)) {
      return ForeignName.of(word);
    }
    return (article ? ARTICLE : "")
        + ArabicName.of(stem)
            .orElseGet(() -> RomanisedPhrase.of(stem, Letters.PRESS, true).replace("iyy", "iy"));
  }

  /** Al-Asad keeps its article small. */
  private static String capitalised(String latin) {
    int start = latin.startsWith(ARTICLE) ? ARTICLE.length() : 0;
    if (start == latin.length()) {
      return latin;
    }
    return latin.substring(0, start)
        + latin.substring(start, start + 1).toUpperCase(Locale.ROOT)
        + latin.substring(start + 1);
  }

  private static int endOfLetters(String word, int letters) {
    int at = 0;
    int seen = 0;
    while (seen < letters || (at < word.length() && Arabic.isMark(word.charAt(at)))) {
      if (Arabic.isLetter(word.charAt(at))) {
        seen++;
      }
      at++;
    }
    return at;
  }
}

package org.hashiya.lexicon.source;

import java.util.Optional;

/** Checks that a lemma can come from its root: every strong radical stands in it, in order. */
public final class Roots {
  private static final String RADICALS = "ءبتثجحخدذرزسشصضطظعغفقكلمنهوي";
  private static final String WEAK = "ءويه";

  private Roots() {}

  public static Optional<String> complaint(String lemma, String root) {
    if (root.isEmpty()) {
      return Optional.empty();
    }
    String[] radicals = root.split(" ");
    if (radicals.length < 2 || radicals.length > 5) {
      return Optional.of("a root of " + radicals.length + " radicals");
    }
    String letters =
        lemma
            .replaceAll("[\\u064b-\\u0652\\u0670]", "")
            .replace("آ", "ءا")
            .replaceAll("[أإؤئ]", "ء");
    int from = 0;
    for (String radical : radicals) {
      if (radical.length() != 1 || RADICALS.indexOf(radical) < 0) {
        return Optional.of("'" + radical + "' is not a radical");
      }
      if (WEAK.contains(radical)) {
        continue;
      }
      int at = letters.indexOf(radical, from);
      boolean doubled = from > 0 && letters.charAt(from - 1) == radical.charAt(0);
      boolean assimilated = "ذتثدطض".contains(radical);
      if (at < 0 && !doubled && !assimilated) {
        return Optional.of("the radical " + radical + " does not stand in " + lemma);
      }
      from = at < 0 ? from : at + 1;
    }
    return Optional.empty();
  }
}

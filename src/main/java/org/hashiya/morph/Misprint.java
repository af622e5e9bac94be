package org.hashiya.morph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.Lexicon;
import org.hashiya.lexicon.PartOfSpeech;

/**
 * Readings of a word that nothing else explains, by one slip of the typesetter: two letters that
 * changed places (الوازرة for الوزارة), one for another that differs by its dots (سكنبة for سكنية),
 * one letter typed twice (المواطنيين) and one drawn out for emphasis (زمااان). What is read instead
 * must be a common word, since a foreign name is but a slip away from some rare one.
 */
final class Misprint {
  private static final int SHORTEST = 5;

  /** What is left of a drawl; a row of one letter is no word. */
  private static final int SHORTEST_DRAWN = 3;

  /** Frequency class eleven and a half: letters change places oftener than they lose their dots. */
  private static final int KNOWN = 46;

  /** Between frequency classes nine and ten. */
  private static final int COMMON = 38;

  /** Letters of one shape, which differ by their dots. */
  private static final List<String> ALIKE =
      List.of("بتثني", "جحخ", "دذ", "رز", "سش", "صض", "طظ", "عغ", "فق", "ضظ");

  private static final Pattern DRAWL = Pattern.compile("(.)\\1{2,}");

  private static final Set<Repair> REPAIRS = Repair.set(Repair.MISPRINT.bit());

  private final Lexicon lexicon;
  private final FormIndex forms;
  private final String letters;

  private Misprint(Lexicon lexicon, FormIndex forms, String letters) {
    this.lexicon = lexicon;
    this.forms = forms;
    this.letters = letters;
  }

  /** The readings, none where no slip explains the word or the word is short. */
  static List<Analysis> mended(Lexicon lexicon, FormIndex forms, String letters) {
    Misprint misprint = new Misprint(lexicon, forms, letters);
    return DRAWL.matcher(letters).find() ? misprint.undrawn() : misprint.slips();
  }

  private List<Analysis> undrawn() {
    for (String instead : List.of("$1", "$1$1")) {
      String word = DRAWL.matcher(letters).replaceAll(instead);
      List<Analysis> found =
          word.length() < SHORTEST_DRAWN ? List.of() : read(word, Integer.MAX_VALUE);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Analysis> slips() {
    if (letters.length() < SHORTEST) {
      return List.of();
    }
    Set<String> exchanged = new LinkedHashSet<>();
    Set<String> dotted = new LinkedHashSet<>();
    for (int i = 1; i < letters.length(); i++) {
      exchanged(i, exchanged);
      dotted(i, dotted);
    }
    List<Analysis> found = new ArrayList<>();
    for (String word : exchanged) {
      found.addAll(read(word, KNOWN));
    }
    for (String word : dotted) {
      read(word, COMMON).stream().filter(Misprint::isNominal).forEach(found::add);
    }
    return found;
  }

  /** The letter exchanged with the one before it, or left out where it is the same. */
  private void exchanged(int i, Set<String> meant) {
    char before = letters.charAt(i - 1);
    char letter = letters.charAt(i);
    if (before == letter) {
      if (i > 2) {
        meant.add(letters.substring(0, i) + letters.substring(i + 1));
      }
    } else if (i > 1) {
      meant.add(letters.substring(0, i - 1) + letter + before + letters.substring(i + 1));
    }
  }

  private void dotted(int i, Set<String> meant) {
    char letter = letters.charAt(i);
    for (String alike : ALIKE) {
      for (int k = 0; alike.indexOf(letter) >= 0 && k < alike.length(); k++) {
        char other = alike.charAt(k);
        if (other != letter) {
          meant.add(letters.substring(0, i) + other + letters.substring(i + 1));
        }
      }
    }
  }

  /** A verb has so many forms that a letter for another often makes one. */
  private static boolean isNominal(Analysis a) {
    return !(a.entry().inflection() instanceof Inflection.Verb)
        && !(a.entry().inflection() instanceof Inflection.Particle);
  }

  private List<Analysis> read(String word, int rarest) {
    return new Divisions(lexicon, forms, word)
        .all().stream()
            .filter(a ->
                a.repairs().isEmpty()
                    && a.entry().pos() != PartOfSpeech.NAME
                    && a.rarity() <= rarest)
            .map(a -> a.with(REPAIRS))
            .toList();
  }
}

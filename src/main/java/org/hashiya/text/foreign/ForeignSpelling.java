package org.hashiya.text.foreign;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hashiya.text.Folding;

/**
 * How well an Arabic spelling fits a name in Latin letters: the sum of what is unusual in it, over
 * the best way to read the name letter by letter.
 */
public final class ForeignSpelling {
  /** A spelling that no reading of the name gives. */
  public static final int NONE = 1000;

  /** Of vowels that only Arabic has, as between the first two consonants of Mladic. */
  private static final int HELPING_VOWEL = 2;

  /** What it costs to read letters by another rule than the one that asks for most. */
  private static final int OTHER_RULE = 2;

  /** Less usual spellings get no key of their own. */
  private static final int KEYED = 3;

  private static final int MOST_KEYS = 24;

  private static final int END_OF_ASCII = 0x80;

  private ForeignSpelling() {}

  /** An Arabic word as the rules know its letters. */
  public static String arabic(String word) {
    StringBuilder out = new StringBuilder();
    String key = Folding.key(word);
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      switch (c) {
        case 'ڤ' -> out.append('ف');
        case 'پ' -> out.append('ب');
        case 'چ', 'ژ' -> out.append('ج');
        case 'گ' -> out.append('غ');
        case 'ء' -> {}
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * How unusual a spelling is for a name, from 0, or {@link #NONE}.
   *
   * @param tongues any of which may read the name
   * @param arabic as {@link #arabic} has it
   */
  public static int misfit(String name, Collection<Tongue> tongues, String arabic) {
    String letters = letters(name);
    int least = NONE;
    for (Tongue tongue : tongues) {
      least = Math.min(least, misfit(letters, tongue.sounds(), arabic));
    }
    return least;
  }

  private static int misfit(String name, Sounds sounds, String arabic) {
    int[][] costs = new int[name.length() + 1][arabic.length() + 1];
    for (int[] row : costs) {
      Arrays.fill(row, NONE);
    }
    costs[0][0] = 0;
    for (int i = 0; i < name.length(); i++) {
      List<Sounds.Met> met = sounds.at(name, i);
      for (int j = 1; i > 0 && j < arabic.length(); j++) {
        if ("اوي".indexOf(arabic.charAt(j)) >= 0) {
          costs[i][j + 1] = Math.min(costs[i][j + 1], costs[i][j] + HELPING_VOWEL);
        }
      }
      for (int j = 0; j <= arabic.length(); j++) {
        if (costs[i][j] == NONE) {
          continue;
        }
        int other = 0;
        for (Sounds.Met m : met) {
          for (Sounds.Spelling s : m.rule().spellings()) {
            if (arabic.startsWith(s.arabic(), j)) {
              int end = j + s.arabic().length();
              int cost = costs[i][j] + s.cost() + other;
              costs[m.end()][end] = Math.min(costs[m.end()][end], cost);
            }
          }
          other = OTHER_RULE;
        }
      }
    }
    return costs[name.length()][arabic.length()];
  }

  /** The skeletons of the spellings that a name is likely to have, but for one of vowels only. */
  public static Set<Long> skeletons(String name, Collection<Tongue> tongues) {
    Set<Long> skeletons = allSkeletons(name, tongues);
    skeletons.remove(Skeleton.EMPTY);
    return skeletons;
  }

  /** The skeletons of the spellings that a name is likely to have. */
  static Set<Long> allSkeletons(String name, Collection<Tongue> tongues) {
    Set<Long> skeletons = new TreeSet<>();
    for (Tongue tongue : tongues) {
      skeletons.addAll(skeletons(letters(name), tongue.sounds()));
    }
    return skeletons;
  }

  private static List<Long> skeletons(String name, Sounds sounds) {
    List<Map<Long, Integer>> costs = new ArrayList<>();
    for (int i = 0; i <= name.length(); i++) {
      costs.add(new HashMap<>());
    }
    costs.getFirst().put(Skeleton.EMPTY, 0);
    for (int i = 0; i < name.length(); i++) {
      int other = 0;
      for (Sounds.Met m : sounds.at(name, i)) {
        for (Sounds.Spelling s : m.rule().spellings()) {
          for (Map.Entry<Long, Integer> before : costs.get(i).entrySet()) {
            int cost = before.getValue() + s.cost() + other;
            if (cost <= KEYED) {
              long skeleton = Skeleton.with(before.getKey(), s.arabic());
              costs.get(m.end()).merge(skeleton, cost, Math::min);
            }
          }
        }
        other = OTHER_RULE;
      }
    }
    return costs.getLast().entrySet().stream()
        .sorted(
            Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_KEYS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A name in small letters without accents and what stands between its parts. */
  private static String letters(String name) {
    StringBuilder out = new StringBuilder();
    String plain = withAccentsApart(name).toLowerCase(Locale.ROOT);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case 'ø' -> out.append('o');
        case 'æ' -> out.append("ae");
        case 'ß' -> out.append("ss");
        case 'ł' -> out.append('l');
        case 'ı' -> out.append('i');
        default -> {
          if (c >= 'a' && c <= 'z') {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  private static String withAccentsApart(String name) {
    // Most have none, and the tables of Unicode take their time to load.
    boolean none = name.chars().allMatch(c -> c < END_OF_ASCII);
    return none ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
  }
}

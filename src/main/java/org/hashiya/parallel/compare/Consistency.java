package org.hashiya.parallel.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.parallel.compare.Inconsistency.Kind;

/**
 * Whether a version puts the same word in the same way, and different words differently. Of the
 * words those are looked at that a translator keeps constant: nouns, adjectives, names and terms. A
 * wording that has all words of another one and more is the same, said in full.
 */
public final class Consistency {
  private static final Set<PartOfSpeech> CONSTANT =
      EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.ADJECTIVE, PartOfSpeech.NAME, PartOfSpeech.TERM);

  private static final Comparator<Variation> MOST_FIRST =
      Comparator.comparingInt(Variation::count).reversed();

  private final List<Usage> usages;

  private Consistency(List<Usage> usages) {
    this.usages =
        usages.stream()
            .filter(u -> u.isFound() && !u.withinTerm())
            .filter(u -> CONSTANT.contains(u.lemma().pos()) && !u.lemma().isFigure())
            .toList();
  }

  /** What varies in a version, the Arabic that does first; each kind by its first place. */
  public static List<Inconsistency> of(List<Usage> usages) {
    Consistency consistency = new Consistency(usages);
    List<Inconsistency> found = new ArrayList<>(consistency.severalRenderings());
    found.addAll(consistency.severalWords());
    return List.copyOf(found);
  }

  private List<Inconsistency> severalRenderings() {
    Map<Lemma, List<Usage>> byLemma = new LinkedHashMap<>();
    usages.forEach(u -> byLemma.computeIfAbsent(u.lemma(), _ -> new ArrayList<>()).add(u));
    List<Inconsistency> found = new ArrayList<>();
    byLemma.forEach((lemma, places) -> {
      List<Variation> variations = wordings(places);
      if (variations.size() > 1) {
        found.add(new Inconsistency(Kind.SEVERAL_RENDERINGS, lemma.arabic(), variations));
      }
    });
    return found;
  }

  /** Groups places by their wordings, however inflected, derived or shortened. */
  private static List<Variation> wordings(List<Usage> places) {
    List<List<Usage>> groups = new ArrayList<>();
    for (Usage usage : places) {
      groups.stream()
          .filter(group -> isSame(group.getFirst().families(), usage.families()))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(usage), () -> groups.add(new ArrayList<>(List.of(usage))));
    }
    return groups.stream()
        .map(group -> new Variation(group.getFirst().wording(), group))
        .sorted(MOST_FIRST)
        .toList();
  }

  private static boolean isSame(Set<String> one, Set<String> other) {
    return one.containsAll(other) || other.containsAll(one);
  }

  private List<Inconsistency> severalWords() {
    Map<Set<String>, List<Usage>> byWording = new LinkedHashMap<>();
    usages.forEach(u -> byWording.computeIfAbsent(u.families(), _ -> new ArrayList<>()).add(u));
    List<Inconsistency> found = new ArrayList<>();
    byWording
        .values()
        .forEach(places -> {
          List<Variation> words = words(places);
          if (words.size() > 1) {
            found.add(new Inconsistency(Kind.SEVERAL_WORDS, places.getFirst().wording(), words));
          }
        });
    return found;
  }

  /** Groups places by their Arabic, kin together. */
  private static List<Variation> words(List<Usage> places) {
    List<List<Usage>> groups = new ArrayList<>();
    for (Usage usage : places) {
      groups.stream()
          .filter(group -> group.getFirst().lemma().isKinOf(usage.lemma()))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(usage), () -> groups.add(new ArrayList<>(List.of(usage))));
    }
    return groups.stream()
        .map(group -> new Variation(group.getFirst().lemma().arabic(), group))
        .sorted(MOST_FIRST)
        .toList();
  }
}

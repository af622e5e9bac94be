package org.hashiya.morph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Person;
import org.hashiya.morph.Features.Voice;

/** Chooses among all analyses of a word those that are worth showing, likeliest first. */
final class Ranking {
  private static final Comparator<Analysis> LIKELIEST_FIRST =
      (a, b) -> Integer.compare(a.rarity(), b.rarity());

  /** Readings rarer than this are hardly ever meant: commands to praise (اِحْمَدْ), for example. */
  private static final int HARDLY_EVER = 72;

  /** A habit of agencies is sooner meant than the exact spelling, if it is twice as likely. */
  private static final int MARGIN = 4;

  private Ranking() {}

  /**
   * An exact spelling drives out repaired ones, unless it is hardly ever printed or the spelling of
   * some agencies makes a word that is printed more; vowels in the word drive out what contradicts
   * them, unless that leaves nothing; of two that say the same the likelier stays.
   */
  static List<Analysis> of(String word, List<Analysis> all) {
    List<Analysis> kept = agreeing(word, exact(word, possible(all)));
    if (kept.size() < 2) {
      return List.copyOf(kept);
    }
    kept.sort(LIKELIEST_FIRST);
    List<Analysis> distinct = new ArrayList<>(kept.size());
    for (Analysis a : kept) {
      if (!says(distinct, a)) {
        distinct.add(a);
      }
    }
    return List.copyOf(distinct);
  }

  /** All but what grammar forbids, unless that leaves nothing. */
  private static List<Analysis> possible(List<Analysis> all) {
    List<Analysis> possible = new ArrayList<>(all.size());
    for (Analysis a : all) {
      if (!isPersonalPassiveOfIntransitive(a)) {
        possible.add(a);
      }
    }
    return possible.isEmpty() ? all : possible;
  }

  /**
   * A verb that has no object has the impersonal passive alone: اُتُّفِقَ عَلَيْهِ, but not
   * اُتُّفِقْتُ.
   */
  private static boolean isPersonalPassiveOfIntransitive(Analysis a) {
    Features f = a.features();
    if (f.voice() != Voice.PASSIVE) {
      return false;
    }
    boolean impersonal =
        f.person() == Person.THIRD
            && f.number() == Number.SINGULAR
            && f.gender() == Gender.MASCULINE;
    if (impersonal) {
      return false;
    }
    for (Sense s : a.entry().senses()) {
      if (s.preposition().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean says(List<Analysis> analyses, Analysis a) {
    for (int i = 0; i < analyses.size(); i++) {
      if (analyses.get(i).saysSameAs(a)) {
        return true;
      }
    }
    return false;
  }

  private static List<Analysis> exact(String word, List<Analysis> all) {
    List<Analysis> exact = new ArrayList<>(all.size());
    List<Analysis> habitual = new ArrayList<>();
    Set<Repair> habits = habits(word);
    for (Analysis a : all) {
      if (a.repairs().isEmpty()) {
        exact.add(a);
      } else if (habits.containsAll(a.repairs()) || isPrepositionInYaa(a)) {
        habitual.add(a);
      }
    }
    int likeliest = rarityOfLikeliest(exact);
    if (likeliest > HARDLY_EVER) {
      return all;
    }
    if (likeliest > rarityOfLikeliest(habitual) + MARGIN) {
      exact.addAll(habitual);
    }
    return exact;
  }

  private static int rarityOfLikeliest(List<Analysis> analyses) {
    int likeliest = Integer.MAX_VALUE / 2;
    for (Analysis a : analyses) {
      likeliest = Math.min(likeliest, a.rarity());
    }
    return likeliest;
  }

  /** علي for عَلَى; other words in ى are not so often written with dots. */
  private static boolean isPrepositionInYaa(Analysis a) {
    return a.entry().pos() == PartOfSpeech.PREPOSITION
        && a.repairs().equals(Set.of(Repair.YA_FOR_ALIF_MAQSURA));
  }

  /** Agencies leave hamzas out (فان for فَإِنَّ), those of Egypt the dots of a last yaa (وفى). */
  private static Set<Repair> habits(String word) {
    Set<Repair> habits = EnumSet.noneOf(Repair.class);
    if (word.chars().noneMatch(c -> c == 'أ' || c == 'إ' || c == 'آ')) {
      habits.add(Repair.HAMZA);
    }
    if (word.endsWith("ى")) {
      habits.add(Repair.YA_FOR_ALIF_MAQSURA);
    }
    return habits;
  }

  private static List<Analysis> agreeing(String word, List<Analysis> all) {
    if (!Letters.hasMarks(word)) {
      return all;
    }
    List<Analysis> agreeing = new ArrayList<>(all.size());
    for (Analysis a : all) {
      if (Marks.agree(word, a.vocalised())) {
        agreeing.add(a);
      }
    }
    return agreeing.isEmpty() ? all : agreeing;
  }
}

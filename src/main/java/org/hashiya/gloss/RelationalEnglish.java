package org.hashiya.gloss;

import java.util.Set;
import org.hashiya.gloss.number.EnglishPlural;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Analyser;
import org.hashiya.morph.Features.Number;
import org.hashiya.text.Arabic;
import org.jspecify.annotations.Nullable;

/**
 * The English of a relational adjective and of the noun that it describes, where neither is in
 * doubt by itself.
 */
final class RelationalEnglish {
  private static final String NISBA = "ِيّ";

  /** An adjective of several senses that is at least as common as this means the first. */
  private static final int COMMON = 8;

  /** Another noun of the same letters that is so nearly as likely makes it doubtful. */
  private static final int NEARLY = 4;

  /** A name that is so much rarer does not make an adjective doubtful. */
  private static final int SELDOM = 28;

  /** Their English hangs on the noun: foreign trade and outer yard, technical and artistic work. */
  private static final Set<String> MANIFOLD =
      Set.of("خَارِجِيّ", "أَهْلِيّ", "فَنِّيّ", "دِيمُقْرَاطِيّ", "دِيمُوقْرَاطِيّ", "شَعْبِيّ");

  /** الدَّاخِل and الْخَارِج are no things that can be Syrian. */
  private static final Set<String> NO_HEADS =
      Set.of("دَاخِل", "خَارِج", "شِبْه", "غَيْر", "مِثْل", "نَحْو");

  /** Their plurals mean other things: circles, aspects, sciences, homes. */
  private static final Set<String> APART_IN_PLURAL =
      Set.of("وَسَط", "جَانِب", "نَاحِيَة", "جِهَة", "عِلْم", "دَار", "حُقُوق");

  /** Words that make a gloss a phrase that cannot stand before a noun: "of Taif". */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "of", "from", "in", "on", "by", "for", "to", "with", "at", "and", "off", "out", "up",
          "about", "the", "a", "an", "one's", "his");

  /** Actions that English counts. */
  private static final Set<String> COUNTED_ACTIONS =
      Set.of(
          "building",
          "meeting",
          "ruling",
          "painting",
          "finding",
          "bombing",
          "shooting",
          "killing",
          "warning",
          "hearing",
          "gathering",
          "saving",
          "feeling",
          "recording",
          "drawing",
          "rating");

  private RelationalEnglish() {}

  /** Whether an adjective is a nisba by its form, unlike قَوِيّ, whose ي is a radical. */
  static boolean isRelational(Entry entry) {
    return entry.inflection() instanceof Inflection.Adjective
        && entry.lemma().endsWith(NISBA)
        && !isDefective(entry.lemma());
  }

  /** CaCiyy: three letters of which none but the last is doubled. */
  private static boolean isDefective(String lemma) {
    return lemma.length() == "قَوِيّ".length() && lemma.charAt(1) == Arabic.FATHA;
  }

  /**
   * What a noun is called in a phrase, in its number; null where that is in doubt.
   *
   * @param mostSenses how many it may have
   */
  static @Nullable String noun(Gloss gloss, int mostSenses) {
    Reading noun = gloss.best();
    Entry entry = noun.analysis().entry();
    if (entry.senses().size() > mostSenses || NO_HEADS.contains(entry.lemma()) || rivalled(gloss)) {
      return null;
    }
    Number number = noun.analysis().features().number();
    String english = noun.gloss();
    boolean plural = number == Number.PLURAL || number == Number.DUAL;
    return plural ? plural(entry, english) : isPhrase(english) ? null : english;
  }

  /** Whether a plural is no more than the plural of its singular's English. */
  static boolean isPlainInPlural(String lemma) {
    return !APART_IN_PLURAL.contains(lemma);
  }

  /** Whether a noun is no action of which there is no plural: bombings, but no increasings. */
  static boolean isCounted(String noun) {
    return !noun.endsWith("ing") || COUNTED_ACTIONS.contains(noun);
  }

  private static @Nullable String plural(Entry entry, String english) {
    if (!isPlainInPlural(entry.lemma())) {
      return null;
    }
    for (Sense sense : entry.senses()) {
      String gloss = sense.glosses().getFirst();
      if (gloss.contains("plural)")) {
        return gloss.replaceAll("\\s*\\([^)]*\\)\\s*", "");
      }
    }
    boolean action = !isCounted(english);
    return action || isPhrase(english) ? null : EnglishPlural.of(english);
  }

  /** Whether another noun of the same letters may as well be meant: لُبْس and لَبْس. */
  private static boolean rivalled(Gloss gloss) {
    Entry best = gloss.best().analysis().entry();
    int limit = Analyser.rarity(gloss.best().analysis()) + NEARLY;
    for (Reading r : gloss.readings()) {
      Entry other = r.analysis().entry();
      if (other.id() != best.id()
          && other.pos() == PartOfSpeech.NOUN
          && Analyser.rarity(r.analysis()) < limit) {
        return true;
      }
    }
    return false;
  }

  /**
   * What stands before the noun; null where the gloss does not or is in doubt.
   *
   * @param noun its English, by which a gloss may say where it fits: "cluster (bomb)"
   */
  static @Nullable String adjective(Gloss gloss, String noun) {
    Reading adjective = gloss.best();
    Entry entry = adjective.analysis().entry();
    Sense sense = adjective.senses().getFirst();
    String english = adjective.gloss();
    boolean manifold = entry.senses().size() > 1 && entry.frequencyClass() > COMMON;
    if (manifold
        || MANIFOLD.contains(entry.lemma())
        || isNameToo(gloss)
        || !sense.preposition().isEmpty()) {
      return null;
    }
    int bracket = english.indexOf(" (");
    if (bracket >= 0) {
      return english.endsWith("(" + noun + ")") ? english.substring(0, bracket) : null;
    }
    return isPhrase(english) ? null : english.equals("American") ? "US" : english;
  }

  /** الْأَهْلِيّ is a club too. */
  private static boolean isNameToo(Gloss gloss) {
    int limit = Analyser.rarity(gloss.best().analysis()) + SELDOM;
    for (Reading r : gloss.readings()) {
      if (r.analysis().entry().pos() == PartOfSpeech.NAME
          && !r.isGuess()
          && Analyser.rarity(r.analysis()) < limit) {
        return true;
      }
    }
    return false;
  }

  /** Whether English is a noun with what stands before it: no name, no action, no clause. */
  static boolean isPlainNoun(String english) {
    int space = english.indexOf(' ');
    boolean action = english.startsWith("ing", (space < 0 ? english.length() : space) - 3);
    boolean clause = space >= 0 && english.endsWith("ed");
    return !action && !clause && !Character.isUpperCase(english.charAt(0)) && !isPhrase(english);
  }

  private static boolean isPhrase(String english) {
    if (english.indexOf('(') >= 0) {
      return true;
    }
    int start = 0;
    for (int space = english.indexOf(' '); space >= 0; space = english.indexOf(' ', start)) {
      if (FUNCTION_WORDS.contains(english.substring(start, space))) {
        return true;
      }
      start = space + 1;
    }
    return start > 0 && FUNCTION_WORDS.contains(english.substring(start));
  }
}

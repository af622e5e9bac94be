package org.hashiya.morph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hashiya.lexicon.PartOfSpeech;

/**
 * The letters that verbs of the forms II to X and their participles and masdars put around three
 * sound radicals, learned from one model verb of each form.
 */
final class RootPatterns {
  /** The model's radicals: no ending or prefix has them. */
  private static final String MODEL = "فعل";

  private static final List<String> VERBS =
      List.of(
          "فَعَّلَ",
          "فَاعَلَ",
          "أَفْعَلَ",
          "تَفَعَّلَ",
          "تَفَاعَلَ",
          "اِنْفَعَلَ",
          "اِفْتَعَلَ",
          "اِسْتَفْعَلَ");

  /** Fewer letters beside the radicals would find a root in every foreign name. */
  private static final int FEWEST_AFFIXES = 2;

  private final Map<Integer, List<Pattern>> byLength = new HashMap<>();

  /** All patterns, learned at the first question. */
  private static final class Learned {
    static final RootPatterns ALL = new RootPatterns();
  }

  /** A word class of a form: its lemma and where in the word the radicals stand. */
  record Pattern(String lemma, PartOfSpeech pos, Form form, String letters) {
    /** The radicals, where the word has the pattern's other letters; else empty. */
    String radicals(String word) {
      char[] radicals = new char[MODEL.length()];
      for (int i = 0; i < letters.length(); i++) {
        int radical = MODEL.indexOf(letters.charAt(i));
        if (radical >= 0) {
          radicals[radical] = word.charAt(i);
        } else if (letters.charAt(i) != word.charAt(i)) {
          return "";
        }
      }
      return new String(radicals);
    }

    /** The lemma, or another form of the pattern, of some radicals. */
    static String filled(String vocalised, String radicals) {
      StringBuilder out = new StringBuilder(vocalised);
      for (int i = 0; i < out.length(); i++) {
        int radical = MODEL.indexOf(out.charAt(i));
        if (radical >= 0) {
          out.setCharAt(i, radicals.charAt(radical));
        }
      }
      return out.toString();
    }
  }

  private RootPatterns() {
    for (String verb : VERBS) {
      learn(verb, PartOfSpeech.VERB, Conjugation.of(verb, "ف ع ل", List.of(), 'a'));
      DerivedNominals nominals = DerivedNominals.of(verb, "ف ع ل", List.of(), 'a');
      for (String participle : List.of(nominals.activeParticiple(), nominals.passiveParticiple())) {
        learn(
            participle,
            PartOfSpeech.ADJECTIVE,
            Declension.ofAdjective(participle, "ف ع ل", "-", List.of()));
      }
      nominals
          .masdar()
          .ifPresent(masdar ->
              learn(
                  masdar,
                  PartOfSpeech.NOUN,
                  Declension.ofNoun(masdar, "ف ع ل", null, false, List.of("ات"), false)));
    }
  }

  private void learn(String lemma, PartOfSpeech pos, Collection<Form> forms) {
    Map<String, Pattern> patterns = new TreeMap<>();
    for (Form form : forms) {
      String letters = Letters.strip(form.vocalised());
      if (isLikely(form) && letters.length() >= MODEL.length() + FEWEST_AFFIXES) {
        patterns.putIfAbsent(letters + form.joining(), new Pattern(lemma, pos, form, letters));
      }
    }
    for (Pattern p : patterns.values()) {
      byLength.computeIfAbsent(p.letters().length(), _ -> new ArrayList<>()).add(p);
    }
  }

  /** What news prints of an unheard-of verb: active, no address, no command. */
  private static boolean isLikely(Form form) {
    Features f = form.features();
    return f.voice() != Features.Voice.PASSIVE
        && f.aspect() != Features.Aspect.IMPERATIVE
        && f.person() != Features.Person.SECOND
        && !f.moods().contains(Features.Mood.ENERGETIC);
  }

  /** The patterns of words with so many letters. */
  static List<Pattern> ofLength(int letters) {
    return Learned.ALL.byLength.getOrDefault(letters, List.of());
  }
}

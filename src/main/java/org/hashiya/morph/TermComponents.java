package org.hashiya.morph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.text.Arabic;
import org.hashiya.text.Folding;

/**
 * The keys by which the words of a term are recognised: the folded lemma, with its preposition
 * where one is joined to it; for a word that no lemma explains, or that the term fixes as an
 * adverb, the folded word itself. The compiler builds the terms from these keys, the matcher looks
 * them up.
 */
public final class TermComponents {
  /** Stands in a citation for any words. */
  public static final String GAP = "~";

  /** How many analyses a word of a citation may stand for. */
  private static final int MOST_READINGS = 2;

  /** Opens the key of a word that has no article. */
  private static final String BARE = "-";

  private static final Set<String> PREPOSITIONS =
      Set.of("في", "من", "على", "إلى", "عن", "حتى", "مع", "بعد", "قبل", "تحت", "بين");

  private static final String ADVERBIAL = "\u064Bا";
  private static final Pattern ENDING = Pattern.compile("[\\u064b-\\u0652]+$");

  /** The case of a noun before its pronoun. */
  private static final Pattern BEFORE_PRONOUN =
      Pattern.compile("[\\u064e-\\u0650](?=ه[\\u064e-\\u0650]?$)");

  private static final Pattern UNHEARD = Pattern.compile("[\\u0652\\u0670]|(?<=^ا)\\u064e");

  private TermComponents() {}

  /**
   * The keys that a word of a citation stands for; never empty.
   *
   * @param afterPreposition whether a preposition stands before it in the citation: then the word
   *     may not have an article that the citation lacks (فِي وَقْت is not فِي الْوَقْت)
   */
  public static Set<String> ofCitation(String word, boolean afterPreposition, Analyser analyser) {
    if (word.equals(GAP)) {
      return Set.of(GAP);
    }
    if (word.endsWith(ADVERBIAL)) {
      return Set.of(literal(word)); // وُصُولًا إِلَى is not the noun وُصُول
    }
    Set<String> keys = new LinkedHashSet<>();
    List<Analysis> analyses = analyser.analyse(word);
    for (Analysis a : analyses) {
      if (keys.size() < MOST_READINGS && sameVowels(word, a.vocalised())) {
        keys.add(afterPreposition && !has(a, Role.ARTICLE) ? BARE + of(a) : of(a));
      }
    }
    return keys.isEmpty() ? Set.of(literal(word)) : keys;
  }

  /**
   * The keys that a word of a person's own citation stands for; never empty. It may lack vowels; as
   * it is written it always stands for itself.
   *
   * @param analyses of a word, likeliest first
   */
  public static Set<String> ofPersonsCitation(
      String word, boolean afterPreposition, Function<String, List<Analysis>> analyses) {
    if (word.equals(GAP)) {
      return Set.of(GAP);
    }
    Set<String> keys = new LinkedHashSet<>();
    for (Analysis a : analyses.apply(word)) {
      if (keys.size() < MOST_READINGS && fits(word, a.vocalised())) {
        keys.add(afterPreposition && !has(a, Role.ARTICLE) ? BARE + of(a) : of(a));
      }
    }
    keys.add(literal(word));
    return keys;
  }

  /**
   * Whether the marks that are written, the last letter's apart, are among those of an analysis.
   */
  private static boolean fits(String word, String vocalised) {
    List<String> written = letters(word);
    List<String> full = letters(vocalised);
    if (written.size() != full.size()) {
      return false;
    }
    for (int i = 0; i < written.size() - 1; i++) {
      for (char mark : written.get(i).substring(1).toCharArray()) {
        if (mark != Arabic.SUKUN && mark != Arabic.DAGGER_ALIF && full.get(i).indexOf(mark) < 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** The letters of a word, each with its marks. */
  private static List<String> letters(String word) {
    List<String> letters = new ArrayList<>();
    for (char c : word.toCharArray()) {
      if (Arabic.isMark(c) && !letters.isEmpty()) {
        letters.set(letters.size() - 1, letters.getLast() + c);
      } else {
        letters.add(String.valueOf(c));
      }
    }
    return letters;
  }

  /** Whether a word of a citation is a preposition, whatever its vowels. */
  public static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(Arabic.stripMarks(word));
  }

  /**
   * The keys of a word of a person's name: a name and nothing else (أَسْمَاء is not the plural of
   * اِسْم).
   */
  public static Set<String> ofPersonsName(String word, Analyser analyser) {
    Set<String> keys = new LinkedHashSet<>();
    for (Analysis a : analyser.analyse(word)) {
      if (isName(a) && sameVowels(word, a.vocalised())) {
        keys.add(ofName(a));
      }
    }
    return keys.isEmpty() ? Set.of(literal(word)) : keys;
  }

  public static boolean isName(Analysis analysis) {
    return analysis.entry().pos() == PartOfSpeech.NAME;
  }

  /** The key of a name as part of a person's name. */
  public static String ofName(Analysis analysis) {
    return "@" + Folding.key(analysis.entry().lemma());
  }

  /** The key of an analysis with its preposition, article and pronoun. */
  public static String of(Analysis analysis) {
    return conjunction(analysis)
        + key(
            preposition(analysis),
            has(analysis, Role.ARTICLE),
            lemma(analysis),
            has(analysis, Role.PRONOUN));
  }

  /**
   * The keys by which a word answers to a citation: what the citation does not have, the word may
   * have (article, pronoun), and nothing else.
   *
   * @param preposition whether a joined preposition must be in the citation too
   */
  public static Set<String> ofWord(Analysis analysis, boolean preposition) {
    String lemma = lemma(analysis);
    Set<String> prepositions = new LinkedHashSet<>(List.of(preposition(analysis)));
    if (!preposition) {
      prepositions.add("");
    }
    Set<String> keys = new LinkedHashSet<>();
    for (String p : prepositions) {
      boolean article = has(analysis, Role.ARTICLE);
      if (article) {
        keys.add(key(p, true, lemma, false));
      } else {
        keys.add(BARE + key(p, false, lemma, false));
      }
      if (has(analysis, Role.PRONOUN)) {
        keys.add(key(p, false, lemma, true));
      }
      if (!article || p.isEmpty()) {
        keys.add(key(p, false, lemma, false));
      }
    }
    return keys;
  }

  private static String key(String preposition, boolean article, String lemma, boolean pronoun) {
    return (preposition.isEmpty() ? "" : preposition + "+")
        + (article ? "ال+" : "")
        + lemma
        + (pronoun ? "+ه" : "");
  }

  /** A joined conjunction with the sign that parts it from its word, or empty. */
  public static String conjunction(Analysis analysis) {
    for (Segment x : analysis.segments()) {
      if (x.role() == Role.CONJUNCTION) {
        return Arabic.stripMarks(x.text()) + "&";
      }
    }
    return "";
  }

  private static boolean has(Analysis analysis, Role role) {
    for (Segment s : analysis.segments()) {
      if (s.role() == role) {
        return true;
      }
    }
    return false;
  }

  private static String lemma(Analysis analysis) {
    return Folding.key(analysis.entry().lemma());
  }

  /** The key of a joined preposition, which may end a term (فِيمَا يَتَعَلَّقُ بِ), or empty. */
  public static String preposition(Analysis analysis) {
    for (Segment s : analysis.segments()) {
      if (s.role() == Role.PREPOSITION) {
        return Arabic.stripMarks(s.text());
      }
    }
    return "";
  }

  /** The key of a word as it is written. */
  public static String literal(String word) {
    return "=" + Folding.key(word);
  }

  /** Whether the citation's vowels are the analysis's, but for the last letter's. */
  private static boolean sameVowels(String citation, String vocalised) {
    return heard(citation).equals(heard(vocalised));
  }

  private static String heard(String vocalised) {
    String h = BEFORE_PRONOUN.matcher(UNHEARD.matcher(vocalised).replaceAll("")).replaceAll("");
    return ENDING.matcher(h).replaceAll("");
  }
}

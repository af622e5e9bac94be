package org.hashiya.morph;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Gender;
import org.hashiya.lexicon.Inflection;
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

  /** The keys of the prepositions that are written as one with their noun. */
  public static final Set<String> JOINED_PREPOSITIONS = Set.of("ب", "ل", "ك");

  private static final String SINGULAR = "*1";
  private static final String DUAL = "*2";
  private static final String PLURAL = "*3";

  /** Duals and plurals before keys that leave the number open, and those before stand-ins. */
  public static final Comparator<String> STRICT_FIRST =
      Comparator.comparingInt(
          k -> k.endsWith(DUAL) || k.endsWith(PLURAL) ? 0 : k.endsWith(SINGULAR) ? 2 : 1);

  /** Stands between a verb and the rest of its term: its subject. */
  public static final String SUBJECT = "~subject";

  /** Stands between a noun and the rest of its term: its adjectives or its subject. */
  public static final String ATTRIBUTES = "~attributes";

  /** How many analyses a word of a citation may stand for. */
  private static final int MOST_READINGS = 2;

  private static final String PRONOUN = "+ه";

  /** Opens the key of a noun or adjective with its vowels. */
  private static final String NOUN = "^";

  /** Opens the key of a word that has no article. */
  private static final String BARE = "-";

  private static final Set<String> PREPOSITIONS =
      Set.of("في", "من", "على", "إلى", "عن", "حتى", "مع", "بعد", "قبل", "تحت", "بين");

  private static final String ADVERBIAL = "\u064Bا";

  /** For which numbers the nouns of a citation stand. A dual stands for duals only. */
  public enum Numbers {
    /** A singular for all, a plural for plurals: اَلْأَعْوَام الْمَاضِيَة is not last year. */
    CITED,
    /** A plural for the singular, where no term has that. */
    STAND_IN,
    /** Each for its own, as in names: the groups of seven are not the G7. */
    FIXED
  }

  private TermComponents() {}

  /**
   * The keys that a word of a citation stands for; never empty.
   *
   * @param afterPreposition whether a preposition stands before it in the citation: then the word
   *     may not have an article that the citation lacks (فِي وَقْت is not فِي الْوَقْت)
   * @param numbers for which numbers its nouns stand
   */
  public static Set<String> ofCitation(
      String word, boolean afterPreposition, Numbers numbers, Analyser analyser) {
    if (word.equals(GAP)) {
      return Set.of(GAP);
    }
    if (word.endsWith(ADVERBIAL)) {
      return Set.of(literal(word)); // وُصُولًا إِلَى is not the noun وُصُول
    }
    Set<String> keys = new LinkedHashSet<>();
    List<Analysis> analyses = analyser.analyse(word);
    for (Analysis a : analyses) {
      if (keys.size() < MOST_READINGS && CitationVowels.are(word, a.vocalised())) {
        boolean bare = afterPreposition && !has(a, Role.ARTICLE) && !has(a, Role.PRONOUN);
        String key = of(a, citedNumber(a, numbers));
        keys.add(bare ? BARE + key : key);
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
      if (keys.size() < MOST_READINGS && CitationVowels.fit(word, a.vocalised())) {
        boolean bare = afterPreposition && !has(a, Role.ARTICLE) && !has(a, Role.PRONOUN);
        String key = of(a, citedNumber(a, Numbers.CITED));
        keys.add(bare ? BARE + key : key);
      }
    }
    keys.add(literal(word));
    return keys;
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
      if (isName(a) && CitationVowels.are(word, a.vocalised())) {
        keys.add(ofName(a));
      }
    }
    return keys.isEmpty() ? Set.of(literal(word)) : keys;
  }

  /** The keys of a finite verb behind which its subject may stand before the term goes on. */
  public static Set<String> ofFiniteVerb(String word, Analyser analyser) {
    Set<String> keys = new LinkedHashSet<>();
    for (Analysis a : analyser.analyse(word)) {
      if (isVerbAlone(a) && CitationVowels.are(word, a.vocalised())) {
        keys.add(ofVerb(a));
      }
    }
    return keys;
  }

  /** As citations have it: فَقَدَ is not فَ and قَدَّ. */
  private static boolean isVerbAlone(Analysis analysis) {
    return analysis.features().aspect() == Features.Aspect.PERFECT
        && analysis.segments().size() == 1;
  }

  /** The key of a finite verb, which no noun of the same letters has. */
  public static String ofVerb(Analysis analysis) {
    return "!" + lemma(analysis);
  }

  /**
   * The keys of the active participle and the masdars of the verb that a word of a citation is:
   * {@code مُمَهِّدًا الطَّرِيق} answers to {@code مَهَّدَ الطَّرِيق}.
   */
  public static Set<String> ofNominals(String word, Analyser analyser) {
    Set<String> keys = new LinkedHashSet<>();
    for (String nominal : nominals(word, analyser)) {
      String key = Folding.key(nominal);
      if (!looksHollow(key)) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** The same by which no other word of the same letters answers: مَدِينَة is not مُدِينَة. */
  public static Set<String> ofSureNominals(String word, Analyser analyser) {
    Set<String> keys = new LinkedHashSet<>();
    nominals(word, analyser).forEach(nominal -> keys.add(NOUN + nominal));
    return keys;
  }

  /** The same of a noun that a citation has. */
  public static Set<String> ofSureNoun(String word, Analyser analyser) {
    Set<String> keys = new LinkedHashSet<>();
    for (Analysis a : analyser.analyse(word)) {
      boolean noun =
          !word.endsWith(ADVERBIAL)
              && a.entry().pos() == PartOfSpeech.NOUN
              && a.features().number() != Features.Number.PLURAL;
      if (noun && a.segments().size() == 1 && CitationVowels.are(word, a.vocalised())) {
        keys.add(ofNoun(a));
      }
    }
    return keys;
  }

  /** Active participle and masdars of a verb, vocalised. */
  private static Set<String> nominals(String word, Analyser analyser) {
    Set<String> nominals = new LinkedHashSet<>();
    forVerbs(
        word,
        analyser,
        (verb, derived) -> {
          nominals.add(derived.activeParticiple());
          derived.masdar().ifPresent(nominals::add);
          nominals.addAll(verb.masdars());
        });
    return nominals;
  }

  /** The keys of the passive participle of a verb. */
  public static Set<String> ofPassiveParticiple(String word, Analyser analyser) {
    Set<String> keys = new LinkedHashSet<>();
    forVerbs(word, analyser, (_, derived) -> keys.add(NOUN + derived.passiveParticiple()));
    return keys;
  }

  private static void forVerbs(
      String word, Analyser analyser, BiConsumer<Inflection.Verb, DerivedNominals> take) {
    for (Analysis a : analyser.analyse(word)) {
      Entry entry = a.entry();
      if (entry.inflection() instanceof Inflection.Verb verb
          && !entry.lemma().equals("لَيْسَ")
          && isVerbAlone(a)
          && CitationVowels.are(word, a.vocalised())) {
        take.accept(verb, DerivedNominals.of(entry, verb));
      }
    }
  }

  /**
   * The keys of a noun with its pronoun, each with the article instead: إِجَازَتُهُ, الْإِجَازَة.
   */
  public static Set<String> withArticle(Set<String> keys) {
    Set<String> others = new LinkedHashSet<>();
    for (String key : keys) {
      if (key.endsWith(PRONOUN) && key.indexOf('+') == key.length() - PRONOUN.length()) {
        others.add("ال+" + key.substring(0, key.length() - PRONOUN.length()));
      }
    }
    return others;
  }

  /** The key of a noun or adjective with its vowels. */
  public static String ofNoun(Analysis analysis) {
    return NOUN + analysis.entry().lemma();
  }

  /** قَالّ, who is few, has the letters of قَالَ. */
  private static boolean looksHollow(String participle) {
    return participle.length() == 3 && participle.charAt(1) == 'ا';
  }

  /**
   * Whether a word is "this": مَعَ هٰذَا stands for itself only, not for مَعَ هٰذِهِ الْعَشَائِر.
   */
  public static boolean isDemonstrative(String word, Analyser analyser) {
    return analyser.analyse(word).stream()
        .limit(1)
        .anyMatch(a -> a.entry().pos() == PartOfSpeech.DEMONSTRATIVE);
  }

  public static boolean isName(Analysis analysis) {
    return analysis.entry().pos() == PartOfSpeech.NAME;
  }

  /** The key of a name as part of a person's name. */
  public static String ofName(Analysis analysis) {
    return "@" + Folding.key(analysis.entry().lemma());
  }

  /** The key of an analysis with its preposition, article and pronoun. */
  private static String of(Analysis analysis, String number) {
    return conjunction(analysis)
        + key(
            preposition(analysis),
            has(analysis, Role.ARTICLE),
            lemma(analysis) + number,
            has(analysis, Role.PRONOUN));
  }

  private static String citedNumber(Analysis analysis, Numbers numbers) {
    String number = number(analysis);
    return switch (numbers) {
      case CITED -> number.equals(SINGULAR) ? "" : number;
      case STAND_IN -> number.equals(PLURAL) ? SINGULAR : number.equals(SINGULAR) ? "" : number;
      case FIXED -> number;
    };
  }

  /** The number of a noun that has a plural; empty for all other words. */
  private static String number(Analysis analysis) {
    Features.Number number = analysis.features().number();
    boolean counted =
        analysis.entry().inflection() instanceof Inflection.Noun noun
            && noun.gender() != Gender.PLURAL;
    if (!counted || number == null) {
      return "";
    }
    return switch (number) {
      case SINGULAR -> SINGULAR;
      case DUAL -> DUAL;
      case PLURAL -> PLURAL;
    };
  }

  /**
   * The keys by which a word answers to a citation: what the citation does not have, the word may
   * have (article, pronoun), and nothing else.
   *
   * @param preposition whether a joined preposition must be in the citation too
   */
  public static Set<String> ofWord(Analysis analysis, boolean preposition) {
    Set<String> keys = new LinkedHashSet<>();
    String number = number(analysis);
    if (!number.isEmpty()) {
      addKeys(analysis, preposition, lemma(analysis) + number, keys);
    }
    addKeys(analysis, preposition, lemma(analysis), keys);
    return keys;
  }

  private static void addKeys(
      Analysis analysis, boolean preposition, String lemma, Set<String> keys) {
    Set<String> prepositions = new LinkedHashSet<>(List.of(preposition(analysis)));
    if (!preposition) {
      prepositions.add("");
    }
    for (String p : prepositions) {
      boolean article = has(analysis, Role.ARTICLE);
      if (has(analysis, Role.PRONOUN)) {
        keys.add(key(p, false, lemma, true)); // مِنْ جِهَتِهِ comes before مِنْ جِهَة
      }
      if (article) {
        keys.add(key(p, true, lemma, false));
      } else {
        keys.add(BARE + key(p, false, lemma, false));
      }
      if (!article || p.isEmpty()) {
        keys.add(key(p, false, lemma, false));
      }
    }
  }

  private static String key(String preposition, boolean article, String lemma, boolean pronoun) {
    return (preposition.isEmpty() ? "" : preposition + "+")
        + (article ? "ال+" : "")
        + lemma
        + (pronoun ? PRONOUN : "");
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

  /** Particles are too short to be told without their vowels: إِنْ لَمْ is not أَنَّهُمْ لَمْ. */
  private static String lemma(Analysis analysis) {
    Entry entry = analysis.entry();
    String key = Folding.key(entry.lemma());
    boolean particle = entry.inflection() instanceof Inflection.Particle;
    return particle && key.length() > 1 ? entry.lemma() : key;
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
}

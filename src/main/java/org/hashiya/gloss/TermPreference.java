package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.morph.DerivedNominals;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Voice;
import org.hashiya.morph.Role;
import org.hashiya.morph.Segment;
import org.hashiya.morph.TermComponents;
import org.hashiya.text.Arabic;

/**
 * A term vouches for the reading of its words: in قَبْلَ أَنْ stands قَبْلَ, not قَبِلَ. Candidates
 * that sound like the word of the citation become likelier.
 */
final class TermPreference {
  /** Four frequency classes. */
  static final int VOUCHED = 16;

  /** A term that is cited by its verb stands less often by its masdar. */
  private static final int MASDAR = 4;

  /** Conjunction, preposition and article of a citation's word. */
  private static final Pattern CLITICS =
      Pattern.compile("(?:[وف]\u064E)?(?:[بل]\u0650|ك\u064E)?(?:ا?ل)?");

  private final Verbs verbs;

  TermPreference(Verbs verbs) {
    this.verbs = verbs;
  }

  /** The words of a citation that stand for words of the text. */
  static List<String> words(String citation) {
    List<String> words = new ArrayList<>(List.of(citation.split(" ")));
    words.removeIf(TermComponents.GAP::equals);
    return words;
  }

  /** تَفَعُّل of تَفَعَّلَ, تَفَاعُل of تَفَاعَلَ: the verb with another vowel. */
  private static String reflexiveMasdar(String verb) {
    int vowel = verb.lastIndexOf(Arabic.FATHA);
    return verb.startsWith("ت") && vowel > 0
        ? verb.substring(0, vowel) + Arabic.DAMMA + verb.substring(vowel + 1)
        : "";
  }

  /** The candidates of the words of a sentence in the light of its terms. */
  List<List<Candidate>> prefer(List<List<Candidate>> sentence, List<TermMatcher.Match> terms) {
    List<List<Candidate>> out = new ArrayList<>(sentence);
    for (TermMatcher.Match m : terms) {
      for (int i = 0; i < m.words().size(); i++) {
        CitedWord cited = CitedWord.of(m.term().citation(), i);
        if (cited != null) {
          int word = m.words().get(i);
          out.set(word, prefer(out.get(word), cited, m));
        }
      }
    }
    return out;
  }

  private static boolean isOther(CitedWord.Place place, Candidate c) {
    return place == CitedWord.Place.HEAD ? c.adjective && !c.noun : c.noun && !c.adjective;
  }

  /** The candidates of a word, those likelier that sound like the citation's word. */
  private List<Candidate> prefer(
      List<Candidate> candidates, CitedWord cited, TermMatcher.Match match) {
    String heard = cited.withoutPronoun();
    boolean ofVerb = cited.verb();
    Set<String> nominals = ofVerb ? nominals(heard, candidates) : Set.of();
    boolean twofold =
        cited.place() != CitedWord.Place.ANY
            && candidates.stream().anyMatch(c -> isFeminine(heard, c.heard(), c))
            && candidates.stream().anyMatch(c -> c.noun && isLemma(heard, c.heard()));
    boolean inPlural = !ofVerb && candidates.stream().noneMatch(c -> sounds(heard, false, c));
    List<Candidate> preferred = new ArrayList<>(candidates.size());
    for (Candidate c : candidates) {
      int masdar = nominals.contains(c.lemma()) ? MASDAR : 0;
      boolean meant =
          inPlural
              ? isPlural(heard, c)
              : sounds(heard, ofVerb, c) && !(twofold && isOther(cited.place(), c));
      int vouched = meant ? VOUCHED : masdar;
      int gain = isOtherClub(c, match) ? -ArticleField.CLUB : vouched;
      preferred.add(gain == 0 ? c : c.gaining(gain));
    }
    return preferred;
  }

  /**
   * The masdars of the verb that a term cites, where the word can be that verb: a film's عَرْض
   * rather than its عَرَض, "symptom".
   */
  private Set<String> nominals(String heard, List<Candidate> candidates) {
    Set<String> nominals = new HashSet<>();
    String reflexive = reflexiveMasdar(heard);
    for (Candidate c : candidates) {
      if (c.noun && c.heard().equals(reflexive)) {
        nominals.add(c.lemma());
      }
      Entry entry = c.analysis.entry();
      if (entry.inflection() instanceof Inflection.Verb verb && sounds(heard, true, c)) {
        DerivedNominals derived = verbs.nominals(entry, verb);
        nominals.add(derived.activeParticiple());
        derived.masdar().ifPresent(nominals::add);
        nominals.addAll(verb.masdars());
      }
    }
    return nominals;
  }

  /** الاتحاد is no club in الاتحاد الدولي لكرة القدم, though the page is of sport. */
  private static boolean isOtherClub(Candidate c, TermMatcher.Match match) {
    return Names.isClub(c)
        && !match.term().senses().getFirst().glosses().getFirst().contains(firstGloss(c));
  }

  private static String firstGloss(Candidate c) {
    return c.analysis.entry().senses().getFirst().glosses().getFirst();
  }

  /**
   * Whether a term makes a candidate likelier.
   *
   * @param word number of the candidate's word in the term
   */
  static boolean vouches(String citation, int word, Candidate c) {
    CitedWord cited = CitedWord.of(citation, word);
    return cited != null && sounds(cited.heard(), cited.verb(), c);
  }

  private static boolean sounds(String heard, boolean ofVerb, Candidate c) {
    if (ofVerb ? c.nominal() && !c.citedAsVerb : c.verb && c.citedAsVerb) {
      return false; // verbs alone are cited with a last vowel
    }
    String lemma = c.heard();
    return isLemma(heard, lemma) || isFeminine(heard, lemma, c) || isPassive(heard, c);
  }

  /** A term that is cited in a broken plural means its noun: مَحَافِظ اِسْتِثْمَارِيَّة. */
  private static boolean isPlural(String heard, Candidate c) {
    if (!c.nominal() || c.name || c.number() != Number.PLURAL) {
      return false;
    }
    for (Segment s : c.analysis.segments()) {
      if (s.role() == Role.STEM) {
        return isLemma(heard, CitedWord.heard(s.text()));
      }
    }
    return false;
  }

  /** A term cited in the passive vouches for it: تُوِّجَ بِاللَّقَب. */
  private static boolean isPassive(String heard, Candidate c) {
    return c.verb
        && c.features().voice() == Voice.PASSIVE
        && c.analysis.segments().stream()
            .anyMatch(s -> s.role() == Role.STEM && CitedWord.heard(s.text()).equals(heard));
  }

  /** Whether a word of a citation is a lemma, with no more than its clitics before it. */
  private static boolean isLemma(String heard, String lemma) {
    if (!heard.endsWith(lemma)) {
      return false;
    }
    int before = heard.length() - lemma.length();
    return before == 0 || CLITICS.matcher(heard).region(0, before).matches();
  }

  /** A term cites an adjective in the gender of its noun: غَرَامَة مَالِيَّة. */
  private static boolean isFeminine(String heard, String lemma, Candidate c) {
    return c.adjective && heard.endsWith("ة") && heard.endsWith(lemma + "\u064Eة");
  }
}

package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.gloss.number.EnglishPlural;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Number;
import org.jspecify.annotations.Nullable;

/**
 * Public bodies called by their kind, an adjective and their business: اَلْمُدِيرِيَّة الْعَامَّة
 * لِلْمِيَاه is the General Directorate for Water.
 */
final class Departments {
  private static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry("مُنَظَّمَة", "Organization"),
          Map.entry("هَيْئَة", "Authority"),
          Map.entry("مُؤَسَّسَة", "Corporation"),
          Map.entry("شَرِكَة", "Company"),
          Map.entry("اِتِّحَاد", "Federation"),
          Map.entry("مَجْلِس", "Council"),
          Map.entry("لَجْنَة", "Committee"),
          Map.entry("إِدَارَة", "Department"),
          Map.entry("مُدِيرِيَّة", "Directorate"),
          Map.entry("صُنْدُوق", "Fund"),
          Map.entry("مَرْكَز", "Center"),
          Map.entry("مَعْهَد", "Institute"),
          Map.entry("جَمْعِيَّة", "Association"),
          Map.entry("رَابِطَة", "Association"),
          Map.entry("وَكَالَة", "Agency"),
          Map.entry("بَرْنَامَج", "Program"));

  /** Adjectives of rank; those in ـِيّ have their own English. */
  private static final Map<String, String> RANKS =
      Map.of("عَامّ", "General", "أَعْلَى", "Supreme", "دَائِم", "Permanent", "مُشْتَرَك", "Joint");

  private static final String FOR = "ل";

  /** مِيَاه is no waters here. */
  private static final String WATER = "water";

  private final List<Gloss> glosses;
  private final List<TermMatcher.Match> terms;

  private Departments(List<Gloss> glosses, List<TermMatcher.Match> terms) {
    this.glosses = glosses;
    this.terms = terms;
  }

  /**
   * The bodies of a sentence.
   *
   * @param terms the lexicon's in the sentence
   */
  static List<TermMatch> of(
      Block block,
      int number,
      Sentence sentence,
      List<Gloss> glosses,
      List<TermMatcher.Match> terms) {
    Departments departments = new Departments(glosses, terms);
    List<TermMatch> found = new ArrayList<>();
    for (int at = 0; at + 2 < glosses.size(); at++) {
      Name name = departments.at(at);
      if (name != null) {
        List<Integer> tokens =
            IntStream.range(sentence.first() + at, sentence.first() + name.end).boxed().toList();
        found.add(TermMatch.composed(number, tokens, Written.of(block, tokens), name.english));
      }
    }
    return found;
  }

  private record Name(String english, int end) {}

  private @Nullable Name at(int at) {
    Gloss gloss = glosses.get(at);
    String body = gloss.isAnswered() ? BODIES.get(gloss.best().analysis().entry().lemma()) : null;
    Candidate head = body == null ? null : candidate(at);
    if (head == null || !head.article || head.number() != Number.SINGULAR || !head.noun) {
      return null;
    }
    StringBuilder english = new StringBuilder();
    int end = at + 1;
    for (String adjective = adjective(end); adjective != null; adjective = adjective(end)) {
      english.append(adjective).append(' ');
      end++;
    }
    String business = end == at + 1 ? null : business(end);
    if (business == null || isTermAlready(at, end + 1)) {
      return null;
    }
    return new Name(english + body + " for " + business, end + 1);
  }

  private @Nullable String adjective(int at) {
    Candidate c = candidate(at);
    if (c == null || !c.adjective || !c.article || c.conjunction || c.preposition) {
      return null;
    }
    String rank = RANKS.get(c.lemma());
    String english = glosses.get(at).best().gloss();
    boolean relational = RelationalEnglish.isRelational(c.analysis.entry());
    boolean word = Character.isUpperCase(english.charAt(0)) || Names.isSmallWord(english);
    return rank == null && relational && word && !english.contains(" ")
        ? BodyNoun.capitalised(english)
        : rank;
  }

  /** لِلْمِيَاه: a noun with the article behind لِـ, which no adjective follows. */
  private @Nullable String business(int at) {
    Candidate c = candidate(at);
    boolean noun =
        c != null
            && c.article
            && c.preposition
            && !c.conjunction
            && c.analysis.segments().getFirst().text().startsWith(FOR)
            && c.analysis.entry().pos() == PartOfSpeech.NOUN
            && c.analysis.entry().inflection() instanceof Inflection.Noun;
    Candidate next = candidate(at + 1);
    boolean goesOn = next != null && (next.article || next.conjunction);
    String english = noun ? glosses.get(at).best().gloss() : "";
    if (c == null || english.isEmpty() || goesOn || !Names.isSmallWord(english)) {
      return null;
    }
    boolean plural = c.number() == Number.PLURAL && !english.equals(WATER);
    return BodyNoun.capitalised(plural ? EnglishPlural.of(english) : english);
  }

  /** Whether a term of the lexicon is as long, or takes a word of the body and one beyond it. */
  private boolean isTermAlready(int at, int end) {
    for (TermMatcher.Match m : terms) {
      int first = m.words().getFirst();
      int last = m.words().getLast();
      boolean crosses = first < end && last >= at && (first < at || last >= end);
      if (m.words().size() > 1 && (crosses || (first == at && last == end - 1))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Candidate candidate(int at) {
    boolean answered = at < glosses.size() && glosses.get(at).isAnswered();
    return answered ? Candidate.of(glosses.get(at).best()) : null;
  }
}

package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hashiya.gloss.number.EnglishPlural;
import org.hashiya.lexicon.EnglishInflection;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Voice;
import org.jspecify.annotations.Nullable;

/**
 * The English of a term in the form in which the text has it: اَللَّحَظَات الْأَخِيرَة are last
 * moments, and اَلتَّوْقِيع مَعَ is signing with, though citations are a singular and a verb.
 */
final class TermEnglish {
  /** Nouns that English does not count, and what already says how many. */
  private static final Set<String> UNCOUNTED =
      Set.of(
          """
          access activity agriculture anger attention authority behavior capital care cash
          clothing coal concern conduct content cooperation coverage debris demand education
          electricity employment energy entertainment experience flour food fuel furniture
          gold half harm health help homework income infrastructure insurance labor land law
          leadership legislation love luck luggage machinery manpower material meat media
          medicine merchandise money music oil paper peace poetry pollution pressure progress
          property publicity rain rainfall revenue rice security silver software speech steel
          stuff success support technology terrorism time trade traffic transport travel
          treatment trust unrest water weaponry weather wheat work
          """
              .split("\\s+"));

  private final Verbs verbs;
  private final Infinitives infinitives;

  TermEnglish(Verbs verbs) {
    this.verbs = verbs;
    this.infinitives = new Infinitives(verbs);
  }

  /**
   * The senses of a match, that first which the words beside it tell, in the form of its words;
   * none where English cannot follow them.
   */
  List<Sense> of(TermMatcher.Match match, List<Word> words, List<Gloss> glosses) {
    UnaryOperator<String> dual = TermDuals.inflection(match, words, glosses);
    if (dual != null) {
      return TermDuals.apply(match.term().senses(), dual);
    }
    String citation = match.term().citation();
    List<Sense> cited = told(match, words, glosses);
    int at = match.words().getFirst();
    Candidate first = words.get(at).read(glosses.get(at));
    int space = citation.indexOf(' ');
    if (first == null || space < 0 || first.name) {
      return cited;
    }
    String head = citation.substring(0, space);
    if (first.verb) {
      boolean passive = first.features().voice() == Voice.PASSIVE && head.equals(first.lemma());
      return passive ? inflected(cited, TermVoice::passive) : cited;
    }
    if (!first.nominal()) {
      return cited;
    }
    if (head.equals(first.lemma())) {
      boolean plural = first.number() == Number.PLURAL;
      boolean counted = first.bare() && at > 0 && Counting.isSeveral(glosses, at - 1);
      boolean many = counted || (plural && RelationalEnglish.isPlainInPlural(head));
      return many && first.noun ? inflected(cited, TermEnglish::plural) : cited;
    }
    return switch (verbs.relation(first.analysis.entry(), head)) {
      case MASDAR -> {
        List<Sense> noun = glosses.get(at).best().senses();
        boolean many = first.number() == Number.PLURAL;
        yield isSentence(match, glosses)
            ? cited
            : reworded(cited, english -> ActionNoun.of(english, noun, many));
      }
      case ACTIVE_PARTICIPLE ->
          isSentence(match, glosses) ? cited : inflected(cited, EnglishInflection::gerund);
      case FINITE, PASSIVE_PARTICIPLE, OTHER -> cited;
    };
  }

  /** The senses, that first which the words beside the term tell. */
  private List<Sense> told(TermMatcher.Match match, List<Word> words, List<Gloss> glosses) {
    List<Sense> senses = match.term().senses();
    if (CuedSense.tells(match.term().citation())) {
      List<@Nullable Candidate> chosen = new ArrayList<>(words.size());
      for (int i = 0; i < words.size(); i++) {
        chosen.add(words.get(i).read(glosses.get(i)));
      }
      senses = CuedSense.ofTerm(senses, match.term().citation(), chosen, match.words());
    }
    int next = match.words().getLast() + 1;
    Candidate governed = next < words.size() ? words.get(next).read(glosses.get(next)) : null;
    return infinitives.fitting(senses, governed);
  }

  /** Whether the English begins with the subject: "the situation worsened". */
  private static boolean isSentence(TermMatcher.Match match, List<Gloss> glosses) {
    if (match.words().size() < 2) {
      return false;
    }
    Gloss second = glosses.get(match.words().get(1));
    String english = match.term().senses().getFirst().glosses().getFirst();
    return english.startsWith("the ")
        || (second.isAnswered()
            && second.best().senses().stream()
                .anyMatch(s -> s.glosses().stream().anyMatch(g -> english.startsWith(g + " "))));
  }

  static List<Sense> inflected(List<Sense> senses, UnaryOperator<String> inflection) {
    return reworded(senses, glosses -> glosses.stream().map(inflection).distinct().toList());
  }

  private static List<Sense> reworded(List<Sense> senses, UnaryOperator<List<String>> wording) {
    return senses.stream()
        .map(s -> new Sense(s.field(), s.preposition(), wording.apply(s.glosses()), s.own()))
        .toList();
  }

  private static String plural(String english) {
    String head = english.substring(english.lastIndexOf(' ') + 1);
    boolean counted = !UNCOUNTED.contains(head) && RelationalEnglish.isCounted(head);
    return counted && RelationalEnglish.isPlainNoun(english) ? EnglishPlural.of(english) : english;
  }
}

package org.hashiya.gloss;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hashiya.gloss.number.EnglishPlural;
import org.hashiya.lexicon.EnglishInflection;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Features.Number;

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

  TermEnglish(Verbs verbs) {
    this.verbs = verbs;
  }

  /** The senses of a match in the form of its words; none where English cannot follow them. */
  List<Sense> of(TermMatcher.Match match, List<Word> words, List<Gloss> glosses) {
    List<Sense> cited = match.term().senses();
    UnaryOperator<String> dual = TermDuals.inflection(match, words, glosses);
    if (dual != null) {
      return TermDuals.apply(cited, dual);
    }
    int at = match.words().getFirst();
    Candidate first = words.get(at).read(glosses.get(at));
    String citation = match.term().citation();
    int space = citation.indexOf(' ');
    if (first == null || space < 0 || !first.nominal() || first.name) {
      return cited;
    }
    String head = citation.substring(0, space);
    if (head.equals(first.lemma())) {
      boolean many =
          first.noun && first.number() == Number.PLURAL && RelationalEnglish.isPlainInPlural(head);
      return many ? inflected(cited, TermEnglish::plural) : cited;
    }
    return switch (verbs.relation(first.analysis.entry(), head)) {
      case MASDAR, ACTIVE_PARTICIPLE ->
          isSentence(match, glosses) ? cited : inflected(cited, EnglishInflection::gerund);
      case FINITE, PASSIVE_PARTICIPLE, OTHER -> cited;
    };
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
    return senses.stream()
        .map(s ->
            new Sense(
                s.field(),
                s.preposition(),
                s.glosses().stream().map(inflection).distinct().toList(),
                s.own()))
        .toList();
  }

  private static String plural(String english) {
    String head = english.substring(english.lastIndexOf(' ') + 1);
    boolean counted = !UNCOUNTED.contains(head) && RelationalEnglish.isCounted(head);
    return counted && RelationalEnglish.isPlainNoun(english) ? EnglishPlural.of(english) : english;
  }
}

package org.hashiya.gloss;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hashiya.lexicon.Gender;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.TermAdverbials;
import org.hashiya.morph.TermComponents;
import org.hashiya.text.Arabic;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that begin with a preposition and need it themselves: in اِعْتَمَدَ حُكْمُهَا عَلَى
 * الْإِطْلَاقِ nothing is relied on, and nobody is trained in a hand (اَلتَّدْرِيبُ عَلَى يَدِ
 * خَبِيرٍ).
 */
final class FixedPhrases {
  /** Compound prepositions whose noun is hardly anything that a verb could govern. */
  private static final Set<String> COMPOUND =
      Set.of(
          "من خلال",
          "من أجل",
          "من قبل",
          "من دون",
          "من جراء",
          "من قبيل",
          "على يد",
          "على أيدي",
          "على يدي",
          "على غرار",
          "على متن",
          "على هامش",
          "في إطار",
          "في ظل",
          "في ضوء",
          "في غضون",
          "في أعقاب",
          "في حين",
          "إلى أن",
          "بشأن",
          "بخصوص",
          "بحلول",
          "بعكس",
          "بخلاف",
          "بسبب",
          "بفضل",
          "بموجب",
          "بواسطة",
          "بدون",
          "بصدد",
          "بفعل",
          "بغض",
          "بمثابة",
          "لأجل",
          "بتاريخ",
          "بواقع",
          "بقيادة",
          "برفقة",
          "برئاسة",
          "برعاية",
          "بحضور",
          "بصحبة",
          "بمعية",
          "بمناسبة",
          "بنسبة",
          "بمعدل",
          "بحسب",
          "بناء على",
          "بجانب",
          "بجوار",
          "بالقرب من",
          "بالتعاون مع",
          "بالتنسيق مع",
          "بالتزامن مع",
          "بالإضافة إلى",
          "بالنسبة ل",
          "بالنسبة إلى",
          "بالنظر إلى",
          "بالرغم من");

  /** English that cannot stand without what follows. */
  private static final Set<String> OPEN =
      Set.of(
          "of",
          "in",
          "on",
          "to",
          "for",
          "with",
          "by",
          "at",
          "from",
          "about",
          "under",
          "over",
          "against",
          "between",
          "through",
          "among",
          "into",
          "as",
          "than",
          "that",
          "is",
          "be",
          "regarding",
          "during",
          "despite",
          "like",
          "unlike",
          "along",
          "concerning",
          "via",
          "before",
          "after",
          "until",
          "within",
          "behind",
          "beside",
          "towards",
          "toward",
          "without",
          "around",
          "amid",
          "given",
          "above",
          "below",
          "beyond",
          "near",
          "inside",
          "outside",
          "throughout",
          "upon");

  /** A joined preposition and the article. */
  private static final Pattern ADVERBIAL_OPENING = Pattern.compile("^ب?(?:ال)?");

  private FixedPhrases() {}

  /**
   * Whether a match is a phrase that keeps its preposition from a word before it: an adverbial,
   * whole in itself, or a compound preposition.
   *
   * @param preposition without vowels, a letter where it is joined
   */
  static boolean keepsPreposition(TermMatcher.Match match, String preposition, List<Word> words) {
    String citation = Arabic.stripMarks(match.term().citation());
    Candidate first = words.get(match.words().getFirst()).likeliest();
    boolean pronoun =
        match.words().size() == 1 && first != null && first.pos == PartOfSpeech.PREPOSITION;
    return citation.startsWith(preposition) && !pronoun && isClosed(match);
  }

  /**
   * مِنْهَا قَبْلَ عَامٍ has no مِنْ قِبَل: a preposition with its pronoun governs nothing more.
   */
  static boolean isSated(TermMatcher.Match match, List<Word> words) {
    Candidate first = words.get(match.words().getFirst()).likeliest();
    boolean sated =
        first != null
            && first.pos == PartOfSpeech.PREPOSITION
            && first.pronounSuffix
            && match.words().size() > 1
            && match.words().get(1) == match.words().getFirst() + 1;
    return sated && citesMore(Arabic.stripMarks(match.term().citation()));
  }

  /** Whether the first word of a citation has no pronoun, and a word stands right behind it. */
  private static boolean citesMore(String citation) {
    int end = citation.indexOf(' ');
    return end > 0
        && !citation.substring(0, end).endsWith("ه")
        && !citation.startsWith(TermComponents.GAP, end + 1);
  }

  /** Whether a term is a phrase that is whole in itself, or a compound preposition. */
  static boolean isClosed(TermMatcher.Match match) {
    return COMPOUND.contains(Arabic.stripMarks(match.term().citation())) || !isOpen(english(match));
  }

  /** Whether a term is a preposition with a noun that a verb may govern as well. */
  static boolean isOpenPhrase(TermMatch term) {
    String citation = Arabic.stripMarks(term.citation());
    return TermAdverbials.isAdverbial(term.citation())
        && !COMPOUND.contains(citation)
        && isOpen(term.cited().getFirst().glosses().getFirst());
  }

  /** عَنْ طُرُقٍ is not عَنْ طَرِيقِ: an adverbial has its noun in the number that it cites. */
  static boolean isInOtherNumber(TermMatcher.Match match, List<Word> words) {
    String citation = match.term().citation();
    if (!TermAdverbials.isAdverbial(citation)) {
      return false;
    }
    String[] cited = Arabic.stripMarks(citation).split(" ");
    for (int i = 0; i < Math.min(cited.length, match.words().size()); i++) {
      Candidate c = words.get(match.words().get(i)).likeliest();
      if (c != null && hasSingular(c) && isWord(cited[i], Arabic.stripMarks(c.lemma()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is the plural of its lemma; غُضُون is one itself. */
  private static boolean hasSingular(Candidate c) {
    return c.number() == Number.PLURAL
        && c.analysis.entry().inflection() instanceof Inflection.Noun noun
        && noun.gender() != Gender.PLURAL;
  }

  private static boolean isWord(String cited, String lemma) {
    return cited.endsWith(lemma) && ADVERBIAL_OPENING.matcher(cited).replaceFirst("").equals(lemma);
  }

  /** Whether English needs something behind it. */
  static boolean isOpen(String english) {
    int hint = english.indexOf(" (");
    String said = hint < 0 ? english : english.substring(0, hint);
    return english.contains("...") || OPEN.contains(said.substring(said.lastIndexOf(' ') + 1));
  }

  /**
   * Whether the last noun of an adverbial governs what follows, so that the adverbial is none:
   * خِلَالَ أَيَّامٍ is "within days", خِلَالَ أَيَّامِ الْعِيدِ "during the days of the holiday".
   */
  static boolean isBroken(TermMatcher.Match match, List<Word> words) {
    int last = match.words().getLast();
    if (match.words().size() < 2 || last + 1 >= words.size()) {
      return false;
    }
    Candidate opening = words.get(match.words().getFirst()).likeliest();
    boolean adverbial =
        opening != null && (opening.preposition || opening.pos == PartOfSpeech.PREPOSITION);
    if (!adverbial || isOpen(english(match)) || citesDefinite(match)) {
      return false;
    }
    Candidate noun = words.get(last).likeliest();
    Word next = words.get(last + 1);
    return noun != null
        && noun.mayBeConstruct()
        && !noun.hasAccusativeAlif()
        && next.isWord()
        && isGenitive(next.likeliest());
  }

  private static boolean isGenitive(@Nullable Candidate c) {
    return c != null && c.noun && c.article && !c.preposition && !c.conjunction;
  }

  private static boolean citesDefinite(TermMatcher.Match match) {
    String citation = Arabic.stripMarks(match.term().citation());
    String last = citation.substring(citation.lastIndexOf(' ') + 1);
    return last.startsWith("ال") || last.endsWith("ه");
  }

  private static String english(TermMatcher.Match match) {
    return match.term().senses().getFirst().glosses().getFirst();
  }
}

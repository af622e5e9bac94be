package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.gloss.number.EnglishPlural;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Role;
import org.hashiya.morph.Segment;
import org.hashiya.text.Arabic;

/** Nouns that say by their form that there are two of a thing: هَدَفَيْنِ is "two goals". */
final class Duals {
  /** What there are two of, told by what kind it is: حَالَتَيْ غَرَق. */
  private static final Set<String> EVENTS = Set.of("حَالَة", "حَادِث", "عَمَلِيَّة", "مُحَاوَلَة");

  private static final Set<String> SCORES =
      Set.of("هَدَف", "نُقْطَة", "صَوْت", "شَوْط", "مَجْمُوعَة");

  /** Verbs and nouns of winning and losing, behind which بِ tells by how many. */
  private static final Set<String> RESULTS =
      Set.of(
          "فَازَ",
          "خَسِرَ",
          "تَغَلَّبَ",
          "تَقَدَّمَ",
          "تَأَخَّرَ",
          "تَفَوَّقَ",
          "هَزَمَ",
          "سَحَقَ",
          "أَسْقَطَ",
          "اِنْتَصَرَ",
          "اِنْهَزَمَ",
          "تَخَطَّى",
          "تَجَاوَزَ",
          "فَوْز",
          "خَسَارَة",
          "اِنْتِصَار",
          "هَزِيمَة",
          "تَقَدُّم",
          "فَائِز",
          "مُتَقَدِّم");

  /** جَنُوبِيّ الْبِلَاد looks like two souths; two fathers are parents, two husbands a couple. */
  private static final Set<String> NOT_TWO =
      Set.of("شَمَال", "جَنُوب", "شَرْق", "غَرْب", "وَالِد", "أَب", "زَوْج", "ضِعْف");

  private static final Map<String, String> PAIRS =
      Map.of("وَالِد", "parents", "أَب", "parents", "زَوْج", "couple");

  /** Of which everybody has two, so that English does not count them: رَفَعَ يَدَيْهِ. */
  private static final Set<String> OF_THE_BODY =
      Set.of(
          "يَد", "قَدَم", "عَيْن", "أُذُن", "ذِرَاع", "سَاق", "رِجْل", "رُكْبَة", "كَتِف", "كَفّ",
          "خَدّ", "شَفَة", "كُلْيَة", "رِئَة");

  private static final Pattern TWO = Pattern.compile("(?:by |the )?two ");

  private static final String BY = "ب";
  private static final String PERSON = "person ";

  private Duals() {}

  /** The duals of a sentence, as terms of one word. */
  static List<TermMatch> of(Block block, int number, Sentence sentence, List<Gloss> glosses) {
    List<TermMatch> found = new ArrayList<>();
    for (int i = 0; i < glosses.size(); i++) {
      Gloss gloss = glosses.get(i);
      if (!gloss.isAnswered()) {
        continue;
      }
      Analysis best = gloss.best().analysis();
      if (best.features().number() != Number.DUAL) {
        continue;
      }
      boolean followed = i + 1 < glosses.size() && mayFollow(gloss, glosses.get(i + 1));
      String pair = PAIRS.get(best.entry().lemma());
      if (pair != null) {
        List<Integer> token = List.of(sentence.first() + i);
        found.add(TermMatch.composed(number, token, Written.of(block, token), pair));
        continue;
      }
      if (isNounOfTwo(gloss.best()) && (followed || !isConstruct(gloss.best()))) {
        List<Integer> token = List.of(sentence.first() + i);
        String two = number(gloss.best()) + EnglishPlural.of(counted(gloss.best()));
        boolean margin = isScore(gloss.best()) && tellResult(glosses.subList(0, i + 1));
        String english = margin ? "by " + two : two;
        found.add(TermMatch.composed(number, token, Written.of(block, token), english));
      }
    }
    return found;
  }

  /** Whether a term of one word, such as بِهَدَف, is not what the dual in its place says. */
  static boolean replace(TermMatch term, List<TermMatch> duals) {
    return term.tokens().size() == 1
        && duals.stream()
            .anyMatch(d -> d.block() == term.block() && d.tokens().equals(term.tokens()));
  }

  /** Whether what looks like two of a noun is a side of the sky or a couple. */
  static boolean areNotTwo(String lemma) {
    return NOT_TWO.contains(lemma);
  }

  /** Whether a dual stands in a name of several words, such as سكاي نيوز, or in a term of two. */
  static boolean isPartOf(TermMatch dual, List<TermMatch> terms) {
    return dual.tokens().size() == 1
        && TWO.matcher(dual.senses().getFirst().glosses().getFirst()).lookingAt()
        && terms.stream()
            .anyMatch(t ->
                t.block() == dual.block()
                    && t.tokens().size() > 1
                    && t.tokens().containsAll(dual.tokens())
                    && saysAll(t.senses().getFirst().glosses().getFirst()));
  }

  private static boolean saysAll(String english) {
    return Character.isUpperCase(english.charAt(0)) || english.matches(".*\\b(?:two|both)\\b.*");
  }

  private static boolean isNounOfTwo(Reading reading) {
    boolean noun =
        reading.analysis().entry().inflection() instanceof Inflection.Noun
            && (reading.analysis().entry().pos() == PartOfSpeech.NOUN
                || reading.analysis().entry().pos() == PartOfSpeech.NUMERAL);
    return noun
        && !reading.isGuess()
        && !isMine(reading)
        && !NOT_TWO.contains(reading.analysis().entry().lemma())
        && !reading.gloss().startsWith("two");
  }

  /** إِلٰهَايَ, my two gods, is hardly ever said. */
  private static boolean isMine(Reading reading) {
    Segment last = reading.analysis().segments().getLast();
    return last.role() == Role.PRONOUN && last.gloss().equals("my");
  }

  /** هُوِيَّتَيْ goes on; at an end هويتي is rather "my identity". */
  private static boolean isConstruct(Reading reading) {
    return Arabic.stripMarks(reading.vocalised()).endsWith("ي");
  }

  /**
   * Whether a word can be what the two are of. Before a person's name حَبِيبِي is rather "my
   * beloved", but two goals are somebody's.
   */
  private static boolean mayFollow(Gloss two, Gloss next) {
    if (!next.isAnswered()) {
      return false;
    }
    Entry entry = next.best().analysis().entry();
    boolean given =
        entry.inflection() instanceof Inflection.Name n
            && (n.kind() == NameKind.GIVEN || next.best().isGuess());
    boolean score = SCORES.contains(two.best().analysis().entry().lemma());
    if (isConstruct(two.best()) && maybeAttribute(two.best(), next)) {
      return false; // أُسْرَتِي الْكَبِيرَة is my large family
    }
    boolean kind =
        EVENTS.contains(two.best().analysis().entry().lemma()) && entry.pos() == PartOfSpeech.NOUN;
    boolean theirs =
        entry.pos() == PartOfSpeech.NOUN
            && next.best().analysis().segments().getLast().role() == Role.PRONOUN;
    return kind
        || theirs
        || isDefinite(next.best())
        || (entry.pos() == PartOfSpeech.NAME && (score || !given));
  }

  /** Whether a word can describe a noun with "my": أُسْرَتِي الْمُهَاجِرَة. */
  private static boolean maybeAttribute(Reading two, Gloss next) {
    Analysis analysis = next.best().analysis();
    if (analysis.entry().inflection() instanceof Inflection.Adjective) {
      return true;
    }
    boolean feminine = analysis.features().gender() == Gender.FEMININE;
    return feminine
        && feminine == (two.analysis().features().gender() == Gender.FEMININE)
        && !analysis.entry().lemma().endsWith("ة")
        && Participles.isActive(analysis.entry().lemma());
  }

  private static String number(Reading reading) {
    boolean own =
        OF_THE_BODY.contains(reading.analysis().entry().lemma())
            && reading.analysis().segments().getLast().role() == Role.PRONOUN;
    return own ? "" : isDefinite(reading) ? "the two " : "two ";
  }

  /** "Person killed" is a woman where the noun is feminine: الْقَتِيلَتَيْنِ. */
  private static String counted(Reading reading) {
    boolean woman = reading.analysis().features().gender() == Gender.FEMININE;
    String english = reading.gloss();
    return woman && english.startsWith(PERSON)
        ? "woman" + english.substring(PERSON.length() - 1)
        : english;
  }

  private static boolean isDefinite(Reading reading) {
    return reading.analysis().segments().stream().anyMatch(s -> s.role() == Role.ARTICLE);
  }

  private static boolean tellResult(List<Gloss> glosses) {
    for (Gloss gloss : glosses) {
      if (gloss.isAnswered() && RESULTS.contains(gloss.best().analysis().entry().lemma())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isScore(Reading reading) {
    return SCORES.contains(reading.analysis().entry().lemma())
        && reading.analysis().segments().stream()
            .anyMatch(s -> s.role() == Role.PREPOSITION && s.text().startsWith(BY));
  }
}

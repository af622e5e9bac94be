package org.hashiya.parallel.clue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hashiya.article.Place;
import org.hashiya.article.Sentence;
import org.hashiya.article.Token;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Reading;
import org.hashiya.gloss.TermMatch;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Features;
import org.hashiya.parallel.clue.Wording.Kind;
import org.hashiya.parallel.english.EnglishStem;
import org.hashiya.parallel.english.EnglishWord;

/** Reads from a glossed article what its English may be known by. */
final class ClueReader {
  private static final int MOST_READINGS = 4;

  /** What each further reading, sense and gloss is worth against the one before it. */
  private static final double NEXT_READING = 0.6;

  private static final double NEXT_SENSE = 0.9;
  private static final double LEAST = 0.3;

  /** Classes of the lexicon's frequency: a factor of two each. */
  private static final int COMMON_CLASS = 4;

  private static final double COMMON = 0.2;
  private static final double RARE = 0.01;

  /** What it tells that a noun is of two, against what it means. */
  private static final double DUAL = 0.7;

  private static final String PERCENT = EnglishStem.of("percent");

  /** Spans of time that are counted in years as well. */
  private static final Map<String, BigDecimal> SPANS =
      Map.of("عَقْد", BigDecimal.TEN, "قَرْن", BigDecimal.valueOf(100));

  private final GlossedArticle article;
  private final Trust trust;

  /** Asked for every word, they are sorted once. */
  private final Map<Place, List<TermMatch>> terms = new HashMap<>();

  ClueReader(GlossedArticle article, Trust trust) {
    this.article = article;
    this.trust = trust;
    for (TermMatch term : article.terms()) {
      for (int token : term.tokens()) {
        terms.computeIfAbsent(new Place(term.block(), token), _ -> new ArrayList<>()).add(term);
      }
    }
    Comparator<TermMatch> longest = Comparator.comparingInt(t -> -t.tokens().size());
    terms.values().forEach(found -> found.sort(longest));
  }

  /** The clues of a sentence in the order of its words. */
  List<Clue> read(int block, Sentence sentence) {
    List<Clue> clues = new ArrayList<>();
    List<Gloss> glosses = article.glosses().get(block);
    int said = Introduction.end(glosses, sentence);
    for (int t = sentence.first(); t < sentence.end(); t++) {
      double told = t < said ? trust.introduced() : 1;
      List<TermMatch> here = terms.getOrDefault(new Place(block, t), List.of());
      List<Wording> wordings = new ArrayList<>();
      boolean content = !isFunctionWord(glosses.get(t));
      here.stream()
          .filter(term -> content || hasNoContent(term, glosses))
          .forEach(term -> addTerm(term, glosses, wordings));
      addReadings(glosses.get(t), wordings);
      addProduct(t, sentence.end(), glosses, wordings);
      if (isDual(glosses.get(t))) {
        List<Wording> two = new ArrayList<>();
        add(two, "two", 1.0, Kind.PHRASE);
        clues.add(new Clue(t, two, "", told * DUAL, RARE));
      }
      if (!wordings.isEmpty()) {
        int size = here.isEmpty() ? 1 : contentWords(here.getFirst(), glosses);
        clues.add(
            new Clue(
                t,
                wordings,
                root(glosses.get(t)),
                told / Math.sqrt(size),
                commonness(glosses.get(t))));
      }
    }
    return clues;
  }

  /** The words of a sentence that say something by themselves, each as its lemma. */
  Map<Integer, String> lemmas(int block, Sentence sentence) {
    Map<Integer, String> lemmas = new LinkedHashMap<>();
    List<Gloss> glosses = article.glosses().get(block);
    for (int t = sentence.first(); t < sentence.end(); t++) {
      Gloss gloss = glosses.get(t);
      if (gloss.token().kind() == Token.Kind.WORD && !isFunctionWord(gloss)) {
        String lemma =
            gloss.isAnswered() ? gloss.best().analysis().entry().lemma() : gloss.token().text();
        lemmas.put(t, lemma.replace(' ', '_'));
      }
    }
    return lemmas;
  }

  /** Those that share a term's English: the أَنَّ of زَعَمَ أَنَّ has no part in "claim". */
  private static int contentWords(TermMatch term, List<Gloss> glosses) {
    long words = term.tokens().stream().filter(t -> !isFunctionWord(glosses.get(t))).count();
    return Math.toIntExact(words == 0 ? term.tokens().size() : words);
  }

  private static boolean hasNoContent(TermMatch term, List<Gloss> glosses) {
    return term.tokens().stream().allMatch(t -> isFunctionWord(glosses.get(t)));
  }

  private static boolean isFunctionWord(Gloss gloss) {
    return gloss.isAnswered() && isFunctionWord(gloss.best().analysis().entry().pos());
  }

  private static void addTerm(TermMatch term, List<Gloss> glosses, List<Wording> wordings) {
    boolean name = term.tokens().stream().anyMatch(t -> isName(glosses.get(t)));
    boolean figure = term.tokens().stream().anyMatch(t -> isFigure(glosses.get(t)));
    Kind kind = name ? Kind.SOUND : figure ? Kind.PARTS : Kind.PHRASE;
    double weight = 1;
    for (Sense sense : term.senses()) {
      for (String gloss : sense.glosses()) {
        add(wordings, gloss, weight, kind);
        weight = Math.max(LEAST, weight * NEXT_SENSE);
      }
    }
  }

  private static void addReadings(Gloss gloss, List<Wording> wordings) {
    double ofReading = 1;
    Set<Integer> seen = new HashSet<>();
    for (Reading reading : gloss.readings().stream().limit(MOST_READINGS).toList()) {
      Entry entry = reading.analysis().entry();
      if (isFunctionWord(entry.pos())) {
        if (seen.isEmpty()) {
          return;
        }
        continue;
      }
      if (seen.add(entry.id()) || entry.id() < 0) {
        double weight = ofReading;
        Kind kind = entry.pos() == PartOfSpeech.NAME ? Kind.SOUND : Kind.PHRASE;
        for (Sense sense : reading.senses()) {
          for (String english : sense.glosses()) {
            add(wordings, english, Math.max(LEAST, weight), kind);
            weight *= NEXT_SENSE;
          }
        }
        ofReading *= NEXT_READING;
      }
    }
  }

  /** Five decades are fifty years, and may be told so. */
  private static void addProduct(int token, int end, List<Gloss> glosses, List<Wording> wordings) {
    if (token + 1 < end && glosses.get(token + 1).isAnswered()) {
      BigDecimal many = SPANS.get(glosses.get(token + 1).best().analysis().entry().lemma());
      for (Wording wording : List.copyOf(wordings)) {
        String stem = wording.words().getFirst().stem();
        if (many != null && wording.words().size() == 1 && stem.startsWith("#")) {
          BigDecimal value = new BigDecimal(stem.substring(1)).multiply(many);
          add(wordings, value.toPlainString(), NEXT_SENSE * wording.weight(), Kind.PHRASE);
        }
      }
    }
  }

  private static void add(List<Wording> wordings, String gloss, double weight, Kind kind) {
    Wording wording = Wording.of(gloss, weight, kind);
    if (!wording.words().isEmpty()) {
      wordings.add(wording);
      addShare(wording, wordings);
    }
  }

  /** A share of a hundred may be told as a part: 35 percent as a third. */
  private static void addShare(Wording wording, List<Wording> wordings) {
    EnglishWord first = wording.words().getFirst();
    if (Figures.isFigure(first) && wording.words().getLast().stem().equals(PERCENT)) {
      BigDecimal share = new BigDecimal(first.stem().substring(1)).movePointLeft(2);
      wordings.add(Wording.of(share.toPlainString(), wording.weight(), Kind.PHRASE));
    }
  }

  /** A noun of two, which English must put as two words. */
  private static boolean isDual(Gloss gloss) {
    return gloss.isAnswered()
        && gloss.best().analysis().entry().pos() == PartOfSpeech.NOUN
        && gloss.best().analysis().features().number() == Features.Number.DUAL;
  }

  private static boolean isName(Gloss gloss) {
    return gloss.isAnswered() && gloss.best().analysis().entry().pos() == PartOfSpeech.NAME;
  }

  private static boolean isFigure(Gloss gloss) {
    return gloss.token().kind() == Token.Kind.NUMBER
        || (gloss.isAnswered() && gloss.best().analysis().entry().pos() == PartOfSpeech.NUMERAL);
  }

  private static String root(Gloss gloss) {
    return gloss.isAnswered() && !isName(gloss) ? gloss.best().analysis().entry().root() : "";
  }

  /** Common words have common translations. */
  private static double commonness(Gloss gloss) {
    if (!gloss.isAnswered()
        || gloss.best().analysis().entry().inflection() instanceof Inflection.Name) {
      return RARE;
    }
    int frequencyClass = gloss.best().analysis().entry().frequencyClass();
    return Math.max(RARE, COMMON * Math.pow(2, -Math.max(0, frequencyClass - COMMON_CLASS) / 2.0));
  }

  private static boolean isFunctionWord(PartOfSpeech pos) {
    return switch (pos) {
      case VERB, NOUN, ADJECTIVE, NUMERAL, NAME, ADVERB, TERM, INTERJECTION -> false;
      case QUANTIFIER,
          PREPOSITION,
          CONJUNCTION,
          SUBORDINATOR,
          NEGATION,
          INTERROGATIVE,
          PRONOUN,
          DEMONSTRATIVE,
          RELATIVE,
          PARTICLE ->
          true;
    };
  }
}

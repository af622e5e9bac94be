package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hashiya.article.Token;
import org.hashiya.lexicon.EnglishInflection;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Features;
import org.hashiya.morph.TermComponents;
import org.hashiya.text.Arabic;

/**
 * Whether the words of a term were in the end read as its words. In غَيْرُهُمْ مِنَ النَّجَّارِينَ
 * nobody changes anything, though غَيَّرَهُمْ مِنْ would be written alike; and the south of the
 * land, جَنُوبِيُّ الْبِلَادِ, spares nobody (جَنَّبَ الْبِلَاد).
 */
final class ReadTerms {
  private static final Set<String> LINKS =
      Set.of(
          "في", "من", "على", "إلى", "عن", "ب", "ل", "ك", "مع", "بين", "أن", "إن", "ضد", "حول",
          "أمام", "بعد");

  /** "Much of" and "little of", which are cited without an article. */
  private static final String MUCH = "كَثِير مِنْ";

  private static final String LITTLE = "قَلِيل مِنْ";

  private final TermMatcher terms;
  private final Verbs verbs;
  private final Function<String, Word> cited;

  /**
   * @param cited reads a vocalised word of a citation
   */
  ReadTerms(TermMatcher terms, Verbs verbs, Function<String, Word> cited) {
    this.terms = terms;
    this.verbs = verbs;
    this.cited = cited;
  }

  /**
   * Whether a term of a word and a particle still stands, or one that a verb leads. Others are
   * surer than any reading.
   *
   * @param words of its sentence
   * @param glosses of the same words
   */
  boolean stands(
      TermMatcher.Match match, List<Token> tokens, List<Word> words, List<Gloss> glosses) {
    String citation = match.term().citation();
    boolean link = isLink(match);
    boolean particle = hasOtherParticle(match, words, glosses);
    boolean verb = hasVerb(match, glosses);
    if ((verb && isVerbOfNoun(match, words, glosses))
        || (link && isThings(match, words, glosses))
        || (verb && isActiveOfPassive(match, words, glosses))
        || isOtherEnding(match, words, glosses)
        || isQualityOfNoun(match, words, glosses)
        || TermState.differs(match, words, glosses)) {
      return false;
    }
    if (isLedByVerb(citation)) {
      if (!isOfVerb(match, words, glosses)) {
        return false;
      }
    } else if (isOtherNoun(match, words, glosses)) {
      return false;
    } else if (!link && !particle) {
      return true;
    }
    int told = particle ? match.words().size() : link ? 2 : 1;
    return !(link && isNamedByVerb(match, words, glosses))
        && (areCited(match, told, words, glosses)
            || isFoundAgain(match, told, tokens, words, glosses));
  }

  private static boolean hasVerb(TermMatcher.Match match, List<Gloss> glosses) {
    for (int at : match.words()) {
      Gloss gloss = glosses.get(at);
      if (gloss.isAnswered() && gloss.best().analysis().entry().pos() == PartOfSpeech.VERB) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a verb stands where the citation has its masdar or another noun: تَدَهْوَرَتِ
   * الْأَوْضَاعُ is no "deterioration of the situation".
   */
  private boolean isVerbOfNoun(TermMatcher.Match match, List<Word> words, List<Gloss> glosses) {
    String citation = match.term().citation();
    if (citation.indexOf(' ') < 0
        || isLedByVerb(citation)
        || citation.contains(TermComponents.GAP)) {
      return false;
    }
    String[] nouns = citation.split(" ");
    for (int i = 0; i < Math.min(nouns.length, match.words().size()); i++) {
      int at = match.words().get(i);
      Candidate c = words.get(at).read(glosses.get(at));
      if (c != null && c.verb && isNounOnly(nouns[i])) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the first noun was read as one that its citation cannot be: buyers, مُشْتَرِينَ, are no
   * مُشْتَرَيَات, and a student, طَالِب, is no demand for anything.
   */
  private boolean isOtherNoun(TermMatcher.Match match, List<Word> words, List<Gloss> glosses) {
    int at = match.words().getFirst();
    Candidate c = words.get(at).read(glosses.get(at));
    String citation = match.term().citation();
    int space = citation.indexOf(' ');
    if (space < 0
        || c == null
        || !c.noun
        || c.name
        || c.preposition
        || TermPreference.vouches(citation, 0, c)
        || TermPreference.words(citation).size() != match.words().size()) {
      return false;
    }
    List<Candidate> first = cited.apply(citation.substring(0, space)).candidates();
    return !first.isEmpty()
        && first.getFirst().noun
        && first.stream().noneMatch(n -> n.lemma().equals(c.lemma()));
  }

  /** ة and ه are written alike by many: مَوْجَة is not مُوَجَّه. */
  private static boolean isOtherEnding(
      TermMatcher.Match match, List<Word> words, List<Gloss> glosses) {
    String citation = match.term().citation();
    int space = citation.indexOf(' ');
    if (space <= 0 || citation.charAt(space - 1) != 'ه') {
      return false;
    }
    int first = match.words().getFirst();
    Candidate c = words.get(first).read(glosses.get(first));
    return c != null && c.noun && !c.pronounSuffix && c.lemma().endsWith("ة");
  }

  /** أَلُومُهُمْ is no لَا يُلَام: what is cited as done to somebody is not what he does. */
  private boolean isActiveOfPassive(
      TermMatcher.Match match, List<Word> words, List<Gloss> glosses) {
    String[] verbs = match.term().citation().split(" ");
    for (int i = 0; i < Math.min(verbs.length, match.words().size()); i++) {
      int at = match.words().get(i);
      Candidate c = words.get(at).read(glosses.get(at));
      if (c != null && c.verb && !mayBePassive(words.get(at)) && isPassive(verbs[i])) {
        return true;
      }
    }
    return false;
  }

  private boolean isPassive(String word) {
    if (word.equals(TermComponents.GAP)) {
      return false;
    }
    List<Candidate> verb = cited.apply(word).candidates();
    return !verb.isEmpty() && verb.stream().allMatch(ReadTerms::isPassive);
  }

  private static boolean mayBePassive(Word word) {
    return word.candidates().stream().anyMatch(ReadTerms::isPassive);
  }

  private static boolean isPassive(Candidate c) {
    return c.features().voice() == Features.Voice.PASSIVE;
  }

  /**
   * Whether "much" or "little" of something only says how a word before it is: كَمِّيَّات قَلِيلَة
   * مِنْ, أَضْعَف كَثِيرًا مِنْ.
   */
  private static boolean isQualityOfNoun(
      TermMatcher.Match match, List<Word> words, List<Gloss> glosses) {
    String citation = match.term().citation();
    int first = match.words().getFirst();
    if (first == 0 || !(citation.startsWith(MUCH) || citation.startsWith(LITTLE))) {
      return false;
    }
    Candidate c = words.get(first).read(glosses.get(first));
    Candidate before = words.get(first - 1).read(glosses.get(first - 1));
    return c != null
        && c.bare()
        && before != null
        && before.nominal()
        && !before.definite()
        && (Elative.is(before.analysis.entry()) || Agreement.of(before, c));
  }

  private boolean isNounOnly(String word) {
    List<Candidate> noun = cited.apply(word).candidates();
    return !noun.isEmpty() && noun.getFirst().noun && noun.stream().noneMatch(n -> n.verb);
  }

  /**
   * Whether in a link a masdar with the preposition of its verb is a plural, which names things
   * unless its gloss is made of the verb's: أَبْحَاث are no examining, but اِتِّهَامَات are
   * accusations.
   */
  private boolean isThings(TermMatcher.Match match, List<Word> words, List<Gloss> glosses) {
    String citation = match.term().citation();
    int first = match.words().getFirst();
    Candidate c = words.get(first).read(glosses.get(first));
    return isLedByVerb(citation)
        && c != null
        && c.noun
        && c.number() == Features.Number.PLURAL
        && verbs.relation(c.analysis.entry(), citation.substring(0, citation.indexOf(' ')))
            == OfVerb.MASDAR
        && !ActionNoun.isNamed(
            match.term().senses().getFirst().glosses(),
            glosses.get(first).best().senses().getFirst());
  }

  /** كَمَا لَمْ is not مَا لَمْ, and الَّذِينَ هُمْ have no هُمُوم. */
  private static boolean hasOtherParticle(
      TermMatcher.Match match, List<Word> words, List<Gloss> glosses) {
    for (int i = 0; i < match.words().size(); i++) {
      int at = match.words().get(i);
      Candidate c = isParticle(glosses.get(at)) ? words.get(at).read(glosses.get(at)) : null;
      if (c != null && !TermPreference.vouches(match.term().citation(), i, c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParticle(Gloss gloss) {
    return gloss.isAnswered()
        && gloss.best().analysis().entry().inflection() instanceof Inflection.Particle;
  }

  /** Whether a term is a word with a particle and no more. */
  static boolean isLink(TermMatcher.Match match) {
    if (match.words().size() != 2) {
      return false;
    }
    String citation = match.term().citation();
    return LINKS.contains(Arabic.stripMarks(citation.substring(citation.indexOf(' ') + 1)));
  }

  /** Only verbs are cited with a last vowel, or with ى; and adverbs, which are read as such. */
  static boolean isLedByVerb(String citation) {
    int end = citation.indexOf(' ');
    return end > 1 && isLastOfVerb(citation.charAt(end - 1));
  }

  /** As {@link #isLedByVerb} of one word of a citation. */
  static boolean isVerb(String word) {
    return !word.isEmpty() && isLastOfVerb(word.charAt(word.length() - 1));
  }

  private static boolean isLastOfVerb(char last) {
    return last == Arabic.FATHA || last == 'ى';
  }

  /** A person is named by the noun and not by its verb: participants in, not "participate in". */
  private static boolean isNamedByVerb(
      TermMatcher.Match match, List<Word> words, List<Gloss> glosses) {
    int first = match.words().getFirst();
    Candidate c = words.get(first).read(glosses.get(first));
    return isLedByVerb(match.term().citation())
        && c != null
        && c.noun
        && !c.name
        && SenseHint.isPerson(c.analysis.entry());
  }

  /**
   * Whether the first word is the verb of a citation or has its meaning: no source exports
   * (مَصْدَر, صَدَّرَ), and what is located in a street (وَاقِع) does not fall into it.
   */
  private boolean isOfVerb(TermMatcher.Match match, List<Word> words, List<Gloss> glosses) {
    int at = match.words().getFirst();
    Candidate c = words.get(at).read(glosses.get(at));
    String citation = match.term().citation();
    if (c == null || c.verb || endsInVerb(match, words, glosses)) {
      return true;
    }
    if (!c.nominal() || c.name) {
      return isCitedWord(match, c);
    }
    return switch (verbs.relation(
        c.analysis.entry(), citation.substring(0, citation.indexOf(' ')))) {
      case FINITE, MASDAR -> true;
      case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> hasMeaning(match, glosses.get(at).best());
      case OTHER -> isCitedWord(match, c);
    };
  }

  /** The object of a relative clause stands before its verb: اَلْقَرَارُ الَّذِي اتَّخَذَهُ. */
  private static boolean endsInVerb(
      TermMatcher.Match match, List<Word> words, List<Gloss> glosses) {
    int last = match.words().getLast();
    Candidate c = words.get(last).read(glosses.get(last));
    return c != null && c.verb;
  }

  /** Whether the citation begins with the word itself, which is no verb: مَسْؤُولُونَ. */
  private static boolean isCitedWord(TermMatcher.Match match, Candidate c) {
    return TermPreference.vouches(match.term().citation(), 0, c)
        || (c.nominal() && !c.name && c.number() != Features.Number.SINGULAR);
  }

  /** Whether a participle is glossed by a form of the term's verb: winning, win. */
  private static boolean hasMeaning(TermMatcher.Match match, Reading participle) {
    for (Sense cited : match.term().senses()) {
      for (String english : cited.glosses()) {
        String gerund = EnglishInflection.gerund(english);
        String passive = EnglishInflection.pastParticiple(english);
        for (String gloss : participle.senses().getFirst().glosses()) {
          if (opensAlike(gloss, gerund) || opensAlike(gloss, passive)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean opensAlike(String gloss, String phrase) {
    return firstWord(gloss).equals(firstWord(phrase));
  }

  private static String firstWord(String phrase) {
    int space = phrase.indexOf(' ');
    return space < 0 ? phrase : phrase.substring(0, space);
  }

  /**
   * @param told how many of the term's words must be read as they are cited
   */
  private static boolean areCited(
      TermMatcher.Match match, int told, List<Word> words, List<Gloss> glosses) {
    for (int i = 0; i < told; i++) {
      int at = match.words().get(i);
      Candidate c = words.get(at).read(glosses.get(at));
      if (c != null && !TermPreference.vouches(match.term().citation(), i, c)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the term is found where its words can only be what they were read as. A term of a word
   * and a particle is looked for alone, another among its neighbours, which may lend it their
   * preposition.
   */
  private boolean isFoundAgain(
      TermMatcher.Match match,
      int told,
      List<Token> tokens,
      List<Word> words,
      List<Gloss> glosses) {
    List<Word> read = new ArrayList<>(words.size());
    boolean alone = told > 1;
    List<Integer> asRead = match.words().subList(0, told);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Candidate c = asRead.contains(i) ? word.read(glosses.get(i)) : null;
      if (c != null) {
        read.add(only(word, tokens.get(i).text(), c));
      } else {
        read.add(alone && !match.words().contains(i) ? word.outsideTerms() : word);
      }
    }
    return terms.match(read).stream()
        .anyMatch(m -> m.term().citation().equals(match.term().citation()));
  }

  private Word only(Word word, String text, Candidate c) {
    List<Candidate> only = List.of(c);
    return word.withComponents(terms.opening(text, only), terms.inner(text, only));
  }
}

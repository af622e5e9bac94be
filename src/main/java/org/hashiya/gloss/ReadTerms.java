package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hashiya.article.Token;
import org.hashiya.lexicon.Inflection;
import org.hashiya.text.Arabic;
import org.jspecify.annotations.Nullable;

/**
 * Whether the words of a term were in the end read as its words. In غَيْرُهُمْ مِنَ النَّجَّارِينَ
 * nobody changes anything, though غَيَّرَهُمْ مِنْ would be written alike; and the south of the
 * land, جَنُوبِيُّ الْبِلَادِ, spares nobody (جَنَّبَ الْبِلَاد).
 */
final class ReadTerms {
  private static final int[] NONE = {};

  private static final Set<String> LINKS =
      Set.of(
          "في", "من", "على", "إلى", "عن", "ب", "ل", "ك", "مع", "بين", "أن", "إن", "ضد", "حول",
          "أمام", "بعد");

  private final TermMatcher terms;

  ReadTerms(TermMatcher terms) {
    this.terms = terms;
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
    String last = Arabic.stripMarks(citation.substring(citation.indexOf(' ') + 1));
    boolean link = match.words().size() == 2 && LINKS.contains(last);
    boolean particle = hasOtherParticle(match, words, glosses);
    if (!link && !particle && !isLedByVerb(citation)) {
      return true;
    }
    int told = particle ? match.words().size() : link ? 2 : 1;
    return !(link && isNamedByVerb(match, words, glosses))
        && (areCited(match, told, words, glosses)
            || isFoundAgain(match, told, tokens, words, glosses));
  }

  /** كَمَا لَمْ is not مَا لَمْ, and الَّذِينَ هُمْ have no هُمُوم. */
  private static boolean hasOtherParticle(
      TermMatcher.Match match, List<Word> words, List<Gloss> glosses) {
    for (int i = 0; i < match.words().size(); i++) {
      int at = match.words().get(i);
      Candidate c = read(words.get(at), glosses.get(at));
      if (c != null
          && c.analysis.entry().inflection() instanceof Inflection.Particle
          && !TermPreference.vouches(match.term().citation(), i, c)) {
        return true;
      }
    }
    return false;
  }

  /** Only verbs are cited with a last vowel, or with ى; and adverbs, which are read as such. */
  private static boolean isLedByVerb(String citation) {
    int end = citation.indexOf(' ');
    return end > 1 && isVerb(citation.substring(0, end));
  }

  /** As {@link #isLedByVerb} of one word of a citation. */
  static boolean isVerb(String word) {
    char last = word.charAt(word.length() - 1);
    return last == Arabic.FATHA || last == 'ى';
  }

  /** A person is named by the noun and not by its verb: participants in, not "participate in". */
  private static boolean isNamedByVerb(
      TermMatcher.Match match, List<Word> words, List<Gloss> glosses) {
    int first = match.words().getFirst();
    Candidate c = read(words.get(first), glosses.get(first));
    return isLedByVerb(match.term().citation())
        && c != null
        && c.noun
        && !c.name
        && SenseHint.isPerson(c.analysis.entry());
  }

  /**
   * @param told how many of the term's words must be read as they are cited
   */
  private static boolean areCited(
      TermMatcher.Match match, int told, List<Word> words, List<Gloss> glosses) {
    for (int i = 0; i < told; i++) {
      int at = match.words().get(i);
      Candidate c = read(words.get(at), glosses.get(at));
      if (c != null && !TermPreference.vouches(match.term().citation(), i, c)) {
        return false;
      }
    }
    return true;
  }

  /** The candidate that was chosen; null where a name was guessed instead. */
  private static @Nullable Candidate read(Word word, Gloss gloss) {
    for (Candidate c : word.candidates()) {
      if (gloss.isAnswered() && c.analysis == gloss.best().analysis()) {
        return c;
      }
    }
    return null;
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
      Candidate c = asRead.contains(i) ? read(word, glosses.get(i)) : null;
      if (c != null) {
        read.add(only(word, tokens.get(i).text(), c));
      } else {
        read.add(alone && !match.words().contains(i) ? with(word, NONE, NONE) : word);
      }
    }
    return terms.match(read).stream()
        .anyMatch(m -> m.term().citation().equals(match.term().citation()));
  }

  private Word only(Word word, String text, Candidate c) {
    List<Candidate> only = List.of(c);
    return with(word, terms.opening(text, only), terms.inner(text, only));
  }

  private static Word with(Word word, int[] opening, int[] inner) {
    return new Word(word.kind(), word.key(), word.candidates(), word.number(), opening, inner);
  }
}

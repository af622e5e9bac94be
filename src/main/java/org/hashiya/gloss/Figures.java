package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.article.Token;
import org.hashiya.gloss.number.Figure;
import org.hashiya.gloss.number.FigureFinder;
import org.hashiya.gloss.number.NumberWord;
import org.hashiya.lexicon.Sense;

/** The numbers, dates, times, sums and measures of a sentence, as terms. */
final class Figures {
  private static final Pattern NUMBER =
      Pattern.compile("\\d|^(?:one|two|three|four|five|six|seven|eight|nine) ");

  /** Ends the adverbs of manner. */
  private static final String MANNER = "ly";

  private static final String TIMES = " times";

  private Figures() {}

  static List<TermMatch> of(List<Word> words, Block block, Sentence sentence, int number) {
    List<TermMatch> terms = new ArrayList<>();
    List<NumberWord> line = new ArrayList<>(words.size());
    for (Word word : words) {
      line.add(word.number());
    }
    for (Figure figure : FigureFinder.find(line)) {
      boolean answersItself = figure.isOneToken() && !words.get(figure.first()).isWord();
      if (!answersItself) {
        List<Integer> tokens =
            IntStream.range(figure.first(), figure.end())
                .map(i -> i + sentence.first())
                .filter(i -> !isBracket(block.tokens().get(i)))
                .boxed()
                .toList();
        terms.add(
            TermMatch.composed(
                number,
                tokens,
                Written.of(block, tokens),
                figure.english().stream().map(Sense::of).toList()));
      }
    }
    return terms;
  }

  /**
   * Whether a figure takes a word of a term that goes on beyond it, or begins before it: قبل | عام
   * 2019 is no year ago.
   */
  static boolean cross(TermMatch term, List<TermMatch> figures) {
    if (term.tokens().size() < 2) {
      return false;
    }
    for (TermMatch figure : figures) {
      if (figure.tokens().size() > 1
          && figure.block() == term.block()
          && !Collections.disjoint(term.tokens(), figure.tokens())
          && !term.tokens().containsAll(figure.tokens())
          && !figure.tokens().containsAll(term.tokens())
          && tellsNumber(figure)) {
        return true;
      }
    }
    return false;
  }

  /** What goes on behind three times still says so: "times what it was". */
  private static boolean tellsNumber(TermMatch figure) {
    String english = figure.senses().getFirst().glosses().getFirst();
    return NUMBER.matcher(english).find() && !english.endsWith(TIMES);
  }

  /**
   * Whether a term of one word says how something is done where a number behind it measures: in
   * بِسُرْعَة 90 كيلومترا nothing is done quickly.
   */
  static boolean measures(TermMatch term, Block block, List<TermMatch> figures) {
    int behind = term.tokens().getFirst() + 1;
    if (term.tokens().size() > 1 || behind == block.tokens().size()) {
      return false;
    }
    boolean manner = term.senses().getFirst().glosses().getFirst().endsWith(MANNER);
    return manner
        && (block.tokens().get(behind).kind() == Token.Kind.NUMBER
            || figures.stream().anyMatch(f -> f.tokens().getFirst() == behind && tellsNumber(f)));
  }

  /** (8) سنوات: the bracket belongs to the sentence, not to the figure. */
  private static boolean isBracket(Token token) {
    return switch (token.text()) {
      case "(", ")", "«", "»", "\"", "“", "”" -> true;
      default -> false;
    };
  }
}

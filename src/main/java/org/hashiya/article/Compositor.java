package org.hashiya.article;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.text.Sentences;
import org.hashiya.text.Span;
import org.hashiya.text.TokenVisitor;
import org.hashiya.text.Tokeniser;

/**
 * Sets lines of text as blocks. One compositor serves one article: the words that recur in it share
 * one string, or a book would hold each of its thousand "في" by itself. Not for several threads.
 */
public final class Compositor {
  /** A power of two; 8,000 words are most of the running words of any text. */
  private static final int CASE_SIZE = 1 << 14;

  private final String[] wordsAtHand = new String[CASE_SIZE];

  /**
   * Divides a line into tokens and sentences.
   *
   * @param text one line, normalised
   */
  public Block block(Block.Kind kind, String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
    Tokeniser.visit(
        text,
        new TokenVisitor() {
          @Override
          public void word(int start, int end) {
            tokens.add(new Token(Token.Kind.WORD, word(text, start, end), start));
          }

          @Override
          public void foreign(int start, int end) {
            tokens.add(new Token(Token.Kind.FOREIGN, word(text, start, end), start));
          }

          @Override
          public void number(int start, int end) {
            tokens.add(new Token(Token.Kind.NUMBER, word(text, start, end), start));
          }

          @Override
          public void punctuation(int start, int end) {
            tokens.add(new Token(Token.Kind.PUNCTUATION, word(text, start, end), start));
          }

          private String word(String line, int start, int end) {
            return Compositor.this.word(line, start, end);
          }
        });
    return new Block(kind, text, tokens, sentences(text, tokens));
  }

  private static List<Sentence> sentences(String text, List<Token> tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    for (Span span : Sentences.spans(text)) {
      int end = first;
      while (end < tokens.size() && tokens.get(end).start() < span.end()) {
        end++;
      }
      if (end > first) {
        sentences.add(new Sentence(first, end));
        first = end;
      }
    }
    return sentences;
  }

  private String word(String line, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + line.charAt(i);
    }
    int slot = (hash ^ (hash >>> 14)) & (CASE_SIZE - 1);
    String known = wordsAtHand[slot];
    if (known != null
        && known.length() == end - start
        && line.regionMatches(start, known, 0, known.length())) {
      return known;
    }
    String word = line.substring(start, end);
    wordsAtHand[slot] = word;
    return word;
  }
}

package org.hashiya.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.article.Article;
import org.hashiya.article.Token;
import org.hashiya.ui.text.Language;
import org.hashiya.ui.text.Messages;

/** The line under an article's title: publisher, author, date, minutes to read, words. */
final class SourceLine {
  /** A learner reads about half as fast as a native reader of a newspaper. */
  private static final int WORDS_PER_MINUTE = 120;

  private static final String ARABIC = "ar";

  private SourceLine() {}

  /** Worded in the article's language where the program speaks it, else in English. */
  static String of(Article article) {
    Messages messages =
        new Messages(
            article.language().getLanguage().equals(ARABIC) ? Language.ARABIC : Language.ENGLISH);
    List<String> parts = new ArrayList<>();
    article.source().published().map(messages::date).ifPresent(parts::add);
    int words = words(article);
    parts.add(messages.say("source.minutes", Math.max(1, Math.ceilDiv(words, WORDS_PER_MINUTE))));
    parts.add(messages.say("status.words", words));
    String author = article.source().author();
    // A Latin name in an Arabic line would draw the numbers beside it into itself.
    if (!author.isEmpty() && !(messages.language() == Language.ARABIC && isLatin(author))) {
      parts.addFirst(author);
    }
    String publisher = article.source().publisher();
    if (!publisher.isEmpty() && !isScrambled(publisher, messages.language())) {
      // A number that followed a Latin name in an Arabic line would be drawn into it.
      boolean last = messages.language() == Language.ARABIC && isLatin(publisher);
      parts.add(last ? parts.size() : 0, publisher);
    }
    return String.join(" · ", parts);
  }

  /**
   * A file's name such as 33-city.txt would stand as city.txt-33; the window's title has it right.
   */
  private static boolean isScrambled(String publisher, Language language) {
    return language == Language.ARABIC
        && isLatin(publisher)
        && !Character.isLetter(publisher.charAt(0));
  }

  private static boolean isLatin(String text) {
    return text.chars()
        .anyMatch(
            c -> Character.getDirectionality((char) c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
  }

  /** How many words it has in any script: an English text has words too. */
  static int words(Article article) {
    return (int)
        article.blocks().stream()
            .flatMap(block -> block.tokens().stream())
            .filter(token -> token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.FOREIGN)
            .count();
  }
}

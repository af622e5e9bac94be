package org.hashiya.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.article.Source;
import org.hashiya.article.Token;
import org.hashiya.text.Normaliser;

/**
 * A text that somebody else has divided: one sentence a line, paragraphs parted by blank lines. A
 * short line without a stop is taken for a heading.
 */
public final class SentenceFile {
  private static final int LONGEST_HEADING = 12;
  private static final Pattern STOPPED = Pattern.compile("[\\p{Punct}؟؛،…”»’][\\p{Punct}”»’]*$");

  private final List<Block> blocks = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Token> tokens = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();

  /** What came of reading one. */
  public sealed interface Result {
    /**
     * There is something to read.
     *
     * @param numbers for each sentence of the article the number of its line, from 0
     */
    record Divided(Article article, List<Integer> numbers) implements Result {
      public Divided {
        numbers = List.copyOf(numbers);
      }
    }

    /** There is nothing to read. */
    record Unreadable(Reason reason) implements Result {}
  }

  private SentenceFile() {}

  /** Reads a file in whichever encoding it is. */
  public static Result read(Path file) {
    return switch (FileContent.of(file)) {
      case FileContent.Unreadable(Reason reason) -> new Result.Unreadable(reason);
      case FileContent.Bytes(byte[] bytes) ->
          Decoder.decode(bytes)
              .map(content -> new SentenceFile().divide(content, FileContent.sourceOf(file)))
              .orElseGet(() -> new Result.Unreadable(new Reason.Binary()));
    };
  }

  private Result divide(String content, Source source) {
    int number = 0;
    for (String line : content.lines().toList()) {
      String normal = Normaliser.normalise(line).text().strip();
      Optional<Block> sentence =
          normal.isEmpty()
              ? Optional.empty()
              : Optional.of(Block.of(Block.Kind.PARAGRAPH, normal)).filter(SentenceFile::says);
      sentence.ifPresentOrElse(this::add, this::endParagraph);
      if (sentence.isPresent()) {
        numbers.add(number);
      }
      number++;
    }
    endParagraph();
    if (blocks.isEmpty()) {
      return new Result.Unreadable(new Reason.Empty());
    }
    Article article = new Article("", source, Script.of(content).locale(), blocks);
    return new Result.Divided(article, numbers);
  }

  private static boolean isHeading(Block line) {
    return line.sentences().size() == 1
        && line.tokens().size() <= LONGEST_HEADING
        && !STOPPED.matcher(line.text()).find();
  }

  private static boolean says(Block line) {
    return !line.tokens().isEmpty();
  }

  private void add(Block line) {
    if (isHeading(line)) {
      endParagraph();
      blocks.add(new Block(Block.Kind.HEADING, line.text(), line.tokens(), line.sentences()));
      return;
    }
    int first = tokens.size();
    int shift = text.length();
    line.tokens().forEach(t -> tokens.add(new Token(t.kind(), t.text(), t.start() + shift)));
    sentences.add(new Sentence(first, tokens.size()));
    text.append(line.text()).append(' ');
  }

  private void endParagraph() {
    if (!sentences.isEmpty()) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, text.toString().strip(), tokens, sentences));
      text.setLength(0);
      tokens.clear();
      sentences.clear();
    }
  }
}

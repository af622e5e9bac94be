package org.hashiya.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.article.Source;
import org.hashiya.article.Token;
import org.hashiya.importing.BundledLibrary;
import org.hashiya.importing.SentenceFile;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.MarkedLinks;
import org.hashiya.parallel.Passage;

/** An article with a version and the links marked by hand. */
public record AlignedText(Article arabic, Article english, MarkedLinks marked) {
  private static final double MERGED = 0.15;
  private static final double SPLIT = 0.4;
  private static final int SHORTEST_PART = 20;
  private static final String PAUSES = ",;:؛،";

  /** A pair by its name: {@code 01-palace.agency}. */
  public static AlignedText of(String name) {
    String[] parts = name.split("\\.", -1);
    BundledLibrary library = new BundledLibrary();
    return new AlignedText(
        library.open(parts[0]), library.open(parts[0], parts[1]), MarkedLinks.of(name));
  }

  /** The same as {@code align --sentences} reads it: a sentence a line, no paragraphs. */
  public AlignedText asLines() {
    return new AlignedText(asLines(arabic), asLines(english), marked);
  }

  private static Article asLines(Article article) {
    try {
      Path file = Files.createTempFile("sentences", ".txt");
      Files.writeString(
          file, Passage.of(article).stream().map(Passage::text).collect(Collectors.joining("\n")));
      SentenceFile.Result.Divided divided = (SentenceFile.Result.Divided) SentenceFile.read(file);
      Files.delete(file);
      return divided.article();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same with neighbours merged whose renderings are neighbours, too, and with sentences split
   * at a comma where one side of their link is a single sentence.
   */
  public AlignedText withNoise(Random random) {
    List<Bead> links = marked.links();
    Set<Integer> joinArabic = new HashSet<>();
    Set<Integer> joinEnglish = new HashSet<>();
    Set<Integer> splitArabic = new HashSet<>();
    Set<Integer> splitEnglish = new HashSet<>();
    for (Bead a : links) {
      boolean first = random.nextBoolean();
      if (a.english().size() == 1 && (a.arabic().size() > 1 || first)) {
        splitArabic.addAll(a.arabic());
      } else if (a.arabic().size() == 1) {
        splitEnglish.addAll(a.english());
      }
      a.arabic().stream().filter(i -> a.arabic().contains(i + 1)).forEach(joinArabic::add);
      a.english().stream().filter(j -> a.english().contains(j + 1)).forEach(joinEnglish::add);
      for (Bead b : links) {
        if (b.arabic().getFirst() == a.arabic().getLast() + 1
            && b.english().getFirst() == a.english().getLast() + 1) {
          joinArabic.add(a.arabic().getLast());
          joinEnglish.add(a.english().getLast());
        }
      }
    }
    Side left = new Side(arabic, random, joinArabic, splitArabic);
    Side right = new Side(english, random, joinEnglish, splitEnglish);
    return new AlignedText(left.article(), right.article(), marked.divided(left::now, right::now));
  }

  /** A text that is divided otherwise. */
  private static final class Side {
    private final Article before;
    private final Map<Integer, Set<Integer>> now = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * A sentence as it is now.
     *
     * @param block number of the paragraph that it began in
     */
    private record Piece(int block, String text) {}

    Side(Article article, Random random, Set<Integer> joins, Set<Integer> splits) {
      before = article;
      List<Passage> passages = Passage.of(article);
      for (int i = 0; i < passages.size(); i++) {
        Passage passage = passages.get(i);
        String text = passage.text();
        boolean sameRank = i + 1 < passages.size() && passages.get(i + 1).rank() == passage.rank();
        int pause = pause(text);
        int count = pieces.size();
        if (sameRank && joins.contains(i) && random.nextDouble() < MERGED) {
          now.put(i, Set.of(count));
          now.put(i + 1, Set.of(count));
          pieces.add(new Piece(passage.block(), text + " " + passages.get(++i).text()));
        } else if (pause > 0 && splits.contains(i) && random.nextDouble() < SPLIT) {
          now.put(i, new TreeSet<>(Set.of(count, count + 1)));
          pieces.add(new Piece(passage.block(), text.substring(0, pause)));
          pieces.add(new Piece(passage.block(), text.substring(pause).strip()));
        } else {
          now.put(i, Set.of(count));
          pieces.add(new Piece(passage.block(), text));
        }
      }
    }

    Set<Integer> now(int sentence) {
      return now.getOrDefault(sentence, Set.of());
    }

    Article article() {
      List<Block> blocks = new ArrayList<>();
      for (int b = 0; b < before.blocks().size(); b++) {
        int number = b;
        List<String> texts =
            pieces.stream().filter(p -> p.block() == number).map(Piece::text).toList();
        if (!texts.isEmpty()) {
          blocks.add(block(before.blocks().get(b).kind(), texts));
        }
      }
      return new Article("", Source.UNKNOWN, before.language(), blocks);
    }

    private static Block block(Block.Kind rank, List<String> texts) {
      List<Token> tokens = new ArrayList<>();
      List<Sentence> sentences = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      for (String piece : texts) {
        int first = tokens.size();
        int shift = text.length();
        for (Token t : Block.of(rank, piece).tokens()) {
          tokens.add(new Token(t.kind(), t.text(), t.start() + shift));
        }
        sentences.add(new Sentence(first, tokens.size()));
        text.append(piece).append(' ');
      }
      return new Block(rank, text.toString().strip(), tokens, sentences);
    }

    /** Behind the comma nearest to the middle, or 0. */
    private static int pause(String text) {
      int best = 0;
      for (int i = SHORTEST_PART; i < text.length() - SHORTEST_PART; i++) {
        boolean pause = PAUSES.indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
        boolean nearer = Math.abs(i + 1 - text.length() / 2) < Math.abs(best - text.length() / 2);
        best = pause && nearer ? i + 1 : best;
      }
      return best;
    }
  }
}

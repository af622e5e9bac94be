package org.hashiya.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.article.Source;
import org.hashiya.article.Token;
import org.hashiya.importing.BundledLibrary;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.MarkedLinks;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.Score;

/**
 * An article with a version and the links marked by hand.
 *
 * @param noise where the texts were divided otherwise: the links that follow from the marked ones
 */
record AlignedText(Article arabic, Article english, MarkedLinks marked, List<Bead> noise) {
  private static final double MERGED = 0.15;
  private static final double SPLIT = 0.4;
  private static final int SHORTEST_PART = 20;
  private static final String PAUSES = ",;:؛،";

  static AlignedText of(String name) {
    String[] parts = name.split("\\.", -1);
    BundledLibrary library = new BundledLibrary();
    return new AlignedText(
        library.open(parts[0]), library.open(parts[0], parts[1]), MarkedLinks.of(name), List.of());
  }

  Score score(List<Bead> beads) {
    if (noise.isEmpty()) {
      return marked.score(beads);
    }
    Set<List<List<Integer>>> wanted = new HashSet<>();
    noise.forEach(b -> wanted.add(List.of(b.arabic(), b.english())));
    int found = 0;
    int right = 0;
    for (Bead bead : beads) {
      if (bead.isLink()) {
        found++;
        right += wanted.contains(List.of(bead.arabic(), bead.english())) ? 1 : 0;
      }
    }
    return new Score(right, found, wanted.size() - right);
  }

  /**
   * The same with neighbours merged whose renderings are neighbours, too, and with sentences split
   * at a comma where one side of their link is a single sentence.
   */
  AlignedText withNoise(Random random) {
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
    return new AlignedText(left.article(), right.article(), marked, redrawn(links, left, right));
  }

  /** The links between the sentences as they are now; what shares a sentence is one link. */
  private static List<Bead> redrawn(List<Bead> links, Side left, Side right) {
    List<List<Set<Integer>>> groups = new ArrayList<>();
    for (Bead bead : links) {
      Set<Integer> rows = left.now(bead.arabic());
      Set<Integer> columns = right.now(bead.english());
      List<List<Set<Integer>>> apart = new ArrayList<>();
      for (List<Set<Integer>> other : groups) {
        if (meet(rows, other.get(0)) || meet(columns, other.get(1))) {
          rows.addAll(other.get(0));
          columns.addAll(other.get(1));
        } else {
          apart.add(other);
        }
      }
      apart.add(List.of(rows, columns));
      groups = apart;
    }
    return groups.stream()
        .map(g -> new Bead(List.copyOf(g.get(0)), List.copyOf(g.get(1)), 1))
        .toList();
  }

  private static boolean meet(Collection<Integer> a, Collection<Integer> b) {
    return a.stream().anyMatch(b::contains);
  }

  /** A text that is divided otherwise. */
  private static final class Side {
    private final Locale language;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Integer, Set<Integer>> now = new HashMap<>();

    Side(Article article, Random random, Set<Integer> joins, Set<Integer> splits) {
      language = article.language();
      List<Passage> passages = Passage.of(article);
      int count = 0;
      for (int i = 0; i < passages.size(); i++) {
        String text = passages.get(i).text();
        Block.Kind rank = passages.get(i).rank();
        boolean sameRank = i + 1 < passages.size() && passages.get(i + 1).rank() == rank;
        int pause = pause(text);
        if (sameRank && joins.contains(i) && random.nextDouble() < MERGED) {
          now.put(i, new TreeSet<>(Set.of(count)));
          now.put(i + 1, new TreeSet<>(Set.of(count++)));
          add(rank, text + " " + passages.get(++i).text());
        } else if (pause > 0 && splits.contains(i) && random.nextDouble() < SPLIT) {
          now.put(i, new TreeSet<>(Set.of(count, count + 1)));
          count += 2;
          add(rank, text.substring(0, pause));
          add(rank, text.substring(pause).strip());
        } else {
          now.put(i, new TreeSet<>(Set.of(count++)));
          add(rank, text);
        }
      }
    }

    Set<Integer> now(List<Integer> before) {
      Set<Integer> all = new TreeSet<>();
      before.forEach(i -> all.addAll(now.getOrDefault(i, Set.of())));
      return all;
    }

    Article article() {
      return new Article("", Source.UNKNOWN, language, blocks);
    }

    private void add(Block.Kind rank, String text) {
      List<Token> tokens = Block.of(rank, text).tokens();
      blocks.add(new Block(rank, text, tokens, List.of(new Sentence(0, tokens.size()))));
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

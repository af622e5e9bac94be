package org.hashiya.ui.parallel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.ReadResult;
import org.hashiya.exchange.aligned.AlignedUnit;
import org.hashiya.exchange.aligned.AlignedUnits;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.text.Folding;

/**
 * A translation memory as it is read for an article: of a long one nothing is kept but the units
 * whose Arabic stands in the article, and, of a short one, all units, for an article of their own.
 */
final class Memory {
  /** A longer memory is no single article. */
  private static final int LONGEST_ARTICLE = 2_000;

  /** A memory with a smaller share of the article's sentences is one of something else. */
  private static final double SHARE = 0.1;

  private static final int PREFIX = 12;

  private final String name;
  private final List<String> keys;
  private final Set<String> beginnings = new HashSet<>();
  private final Map<List<Integer>, AlignedUnit> found = new HashMap<>();
  private final List<AlignedUnit> all = new ArrayList<>();
  private long units;

  /** A version made of a memory, with what belongs together in it. */
  record Version(String name, Article text, List<Bead> beads) {}

  /** An article made of a memory. */
  record Own(Article article, List<Version> versions) {}

  private Memory(String name, List<Passage> article) {
    this.name = name;
    keys = article.stream().map(passage -> Folding.key(passage.text())).toList();
    keys.forEach(key -> beginnings.add(beginning(key)));
  }

  /** Reads a memory against the sentences of an article. */
  static ReadResult<Memory> read(Path file, List<Passage> article, Progress progress) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    Memory memory = new Memory(dot > 0 ? name.substring(0, dot) : name, article);
    return switch (AlignedUnits.read(file, memory::take, progress)) {
      case ReadResult.Read<?>(_, var losses) -> new ReadResult.Read<>(memory, losses);
      case ReadResult.Refused<?>(var fault) -> new ReadResult.Refused<>(fault);
    };
  }

  /** How many units the memory has. */
  long units() {
    return units;
  }

  private void take(AlignedUnit unit) {
    units++;
    if (units <= LONGEST_ARTICLE) {
      all.add(unit);
    } else {
      all.clear();
    }
    String key = Folding.key(unit.arabic());
    if (beginnings.contains(beginning(key))) {
      place(key).ifPresent(sentences -> found.putIfAbsent(sentences, unit));
    }
  }

  private static String beginning(String key) {
    return key.substring(0, Math.min(PREFIX, key.length()));
  }

  /** The sentences of the article that are the Arabic of a unit; those that are taken are not. */
  private Optional<List<Integer>> place(String key) {
    for (int first = 0; first < keys.size(); first++) {
      StringBuilder here = new StringBuilder();
      for (int last = first; last < keys.size() && here.length() < key.length(); last++) {
        here.append(here.isEmpty() ? "" : " ").append(keys.get(last));
        List<Integer> sentences = IntStream.rangeClosed(first, last).boxed().toList();
        if (key.contentEquals(here) && !found.containsKey(sentences)) {
          return Optional.of(sentences);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether it is a memory of the article that it was read for. */
  boolean isOfArticle() {
    long sentences = found.keySet().stream().mapToLong(List::size).sum();
    return sentences > 0 && sentences >= keys.size() * SHARE;
  }

  /** The versions of the article that it was read for. */
  List<Version> versions() {
    List<List<Integer>> order = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    found.keySet().stream()
        .sorted((a, b) -> Integer.compare(a.getFirst(), b.getFirst()))
        .filter(sentences -> sentences.stream().noneMatch(taken::contains))
        .forEach(sentences -> {
          taken.addAll(sentences);
          order.add(sentences);
        });
    return versions(order, order.stream().map(found::get).toList());
  }

  /** An article of its own, with its versions; empty where the memory is too long for one. */
  Optional<Own> own() {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.of(Block.Kind.TITLE, name));
    all.forEach(unit -> blocks.add(Block.of(Block.Kind.PARAGRAPH, unit.arabic())));
    Article article = new Article(name, Source.UNKNOWN, Locale.of("ar"), blocks);
    List<Passage> passages = Passage.of(article);
    List<List<Integer>> sentences = new ArrayList<>();
    for (int unit = 1; unit <= all.size(); unit++) {
      int block = unit;
      sentences.add(
          IntStream.range(0, passages.size())
              .filter(p -> passages.get(p).block() == block)
              .boxed()
              .toList());
    }
    return Optional.of(new Own(article, versions(sentences, all)));
  }

  private List<Version> versions(List<List<Integer>> sentences, List<AlignedUnit> of) {
    Set<String> editions = new LinkedHashSet<>();
    for (AlignedUnit unit : of) {
      editions.addAll(unit.english().keySet());
    }
    return editions.stream().map(edition -> version(edition, sentences, of)).toList();
  }

  private Version version(String edition, List<List<Integer>> sentences, List<AlignedUnit> of) {
    String title =
        edition.isEmpty() ? name : edition.matches("\\d+") ? name + " " + edition : edition;
    List<Block> blocks = new ArrayList<>();
    List<Bead> beads = new ArrayList<>();
    int next = 0;
    for (int u = 0; u < of.size(); u++) {
      String english = of.get(u).english().getOrDefault(edition, "");
      if (!english.isEmpty()) {
        Block block = Block.of(Block.Kind.PARAGRAPH, english);
        blocks.add(block);
        int first = next;
        next += block.sentences().size();
        List<Integer> here = IntStream.range(first, next).boxed().toList();
        if (!here.isEmpty() && !sentences.get(u).isEmpty()) {
          beads.add(Bead.pinned(sentences.get(u), here));
        }
      }
    }
    Source source = new Source(title, Optional.empty(), Optional.empty());
    return new Version(title, new Article(title, source, Locale.ENGLISH, blocks), beads);
  }
}

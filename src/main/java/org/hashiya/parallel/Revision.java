package org.hashiya.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Compositor;
import org.hashiya.text.Normaliser;

/**
 * A version of which some sentences are worded otherwise. The sentences of the paragraph are found
 * anew: a full stop more divides one, one less joins two, a line break begins a paragraph, and what
 * is left without a word is gone.
 *
 * @param version with the other wording
 * @param first number of the first sentence that has changed
 * @param end number behind the last one that has, as they were numbered before
 * @param growth by how many sentences it is longer; negative if it is shorter
 */
public record Revision(Article version, int first, int end, int growth) {
  /** Whether sentences can be worded otherwise together: neighbours in one paragraph. */
  public static boolean isRun(List<Passage> passages, List<Integer> sentences) {
    boolean run = !sentences.isEmpty();
    for (int i = 1; i < sentences.size(); i++) {
      int before = sentences.get(i - 1);
      int here = sentences.get(i);
      run &= here == before + 1 && passages.get(here).block() == passages.get(before).block();
    }
    return run;
  }

  /**
   * Puts a text in the place of some sentences.
   *
   * @param sentences numbers of neighbours in one paragraph, ascending
   * @return empty if the version would have no word left
   */
  public static Optional<Revision> of(Article version, List<Integer> sentences, String text) {
    List<Passage> before = Passage.of(version);
    if (!isRun(before, sentences)) {
      throw new IllegalArgumentException("no neighbours in one paragraph: " + sentences);
    }
    Passage from = before.get(sentences.getFirst());
    Block block = version.blocks().get(from.block());
    String whole =
        block.text().substring(0, start(block, from))
            + text
            + block.text().substring(end(block, before.get(sentences.getLast())));
    List<Block> blocks = new ArrayList<>(version.blocks());
    blocks.remove(from.block());
    blocks.addAll(from.block(), blocks(block.kind(), whole));
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    boolean named = version.title().equals(version.blocks().getFirst().text());
    String title = named ? blocks.getFirst().text() : version.title();
    Article worded = new Article(title, version.source(), version.language(), blocks);
    return Optional.of(between(before, worded));
  }

  private static int start(Block block, Passage passage) {
    return block.tokens().get(passage.sentence().first()).start();
  }

  private static int end(Block block, Passage passage) {
    return block.tokens().get(passage.sentence().end() - 1).end();
  }

  /** The lines of a text that have words; behind a heading's first line there are paragraphs. */
  private static List<Block> blocks(Block.Kind kind, String text) {
    Compositor compositor = new Compositor();
    List<String> lines =
        Normaliser.normalise(text)
            .text()
            .lines()
            .map(String::strip)
            .filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit))
            .toList();
    return IntStream.range(0, lines.size())
        .mapToObj(i -> compositor.block(i == 0 ? kind : Block.Kind.PARAGRAPH, lines.get(i)))
        .toList();
  }

  /** What the sentences before and behind the change have in common is the same as it was. */
  private static Revision between(List<Passage> before, Article worded) {
    List<Passage> now = Passage.of(worded);
    int most = Math.min(before.size(), now.size());
    int first = 0;
    while (first < most && before.get(first).text().equals(now.get(first).text())) {
      first++;
    }
    int same = 0;
    while (same < most - first
        && before
            .get(before.size() - 1 - same)
            .text()
            .equals(now.get(now.size() - 1 - same).text())) {
      same++;
    }
    return new Revision(worded, first, before.size() - same, now.size() - before.size());
  }

  /**
   * What a person has said of the sentences, with their numbers as they are now. A pin that holds
   * all that has changed holds all that came of it; one that holds a part of it is let go where
   * sentences were divided or joined.
   */
  public List<Bead> carry(List<Bead> pins) {
    return pins.stream().flatMap(pin -> carry(pin).stream()).toList();
  }

  private Optional<Bead> carry(Bead pin) {
    List<Integer> changed = pin.english().stream().filter(j -> j >= first && j < end).toList();
    if (changed.isEmpty() || growth == 0) {
      return Optional.of(
          Bead.pinned(pin.arabic(), pin.english().stream().map(this::moved).toList()));
    }
    if (changed.size() < end - first || end + growth == first) {
      return Optional.empty();
    }
    List<Integer> english = new ArrayList<>();
    pin.english().stream().filter(j -> j < first).forEach(english::add);
    IntStream.range(first, end + growth).forEach(english::add);
    pin.english().stream().filter(j -> j >= end).map(this::moved).forEach(english::add);
    return Optional.of(Bead.pinned(pin.arabic(), english));
  }

  private int moved(int sentence) {
    return sentence < end ? sentence : sentence + growth;
  }
}

package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The readings that a person has chosen, put first wherever the same word stands in the like
 * context: a neighbour is the same word, or both are of the same kind. Of several choices the one
 * in the likest context holds, then the latest. Immutable.
 */
public final class RememberedChoices {
  /** Nothing was chosen. */
  public static final RememberedChoices NONE = new RememberedChoices(List.of());

  /** A word may have been chosen beside one that is chosen itself and stands behind it. */
  private static final int PASSES = 2;

  private final List<RememberedChoice> all;
  private final Map<String, List<RememberedChoice>> byWord;

  /**
   * @param choices the latest first
   */
  public RememberedChoices(List<RememberedChoice> choices) {
    all = List.copyOf(choices);
    byWord = all.stream().collect(Collectors.groupingBy(RememberedChoice::word));
  }

  /** With one more, in place of an earlier one for the word in the same context. */
  public RememberedChoices with(RememberedChoice choice) {
    return new RememberedChoices(
        Stream.concat(Stream.of(choice), all.stream().filter(c -> !choice.replaces(c))).toList());
  }

  /** Without what was chosen for the word in the same context. */
  public RememberedChoices without(RememberedChoice choice) {
    return new RememberedChoices(all.stream().filter(c -> !choice.replaces(c)).toList());
  }

  /** An article as the person would read it; the same object where nothing was chosen. */
  public GlossedArticle in(GlossedArticle article) {
    if (all.isEmpty()) {
      return article;
    }
    List<List<Gloss>> blocks = new ArrayList<>(article.glosses().size());
    for (int b = 0; b < article.glosses().size(); b++) {
      blocks.add(block(article.article().blocks().get(b), article.glosses().get(b)));
    }
    return new GlossedArticle(article.article(), blocks, article.terms());
  }

  private List<Gloss> block(Block block, List<Gloss> glosses) {
    List<Integer> open = new ArrayList<>();
    for (int token = 0; token < glosses.size(); token++) {
      if (byWord.containsKey(word(glosses.get(token)))) {
        open.add(token);
      }
    }
    if (open.isEmpty()) {
      return glosses;
    }
    List<Gloss> words = new ArrayList<>(glosses);
    for (int pass = 0; pass < PASSES; pass++) {
      for (Sentence sentence : block.sentences()) {
        choose(words, sentence, open);
      }
    }
    for (Sentence sentence : block.sentences()) {
      boolean chosen =
          words.subList(sentence.first(), sentence.end()).stream()
              .anyMatch(gloss -> gloss.choice().isPresent());
      if (chosen) {
        SentenceEndings.decide(words, block, sentence);
      }
    }
    return List.copyOf(words);
  }

  private void choose(List<Gloss> words, Sentence sentence, List<Integer> open) {
    for (int token : open) {
      Gloss gloss = words.get(token);
      boolean inside = sentence.first() <= token && token < sentence.end();
      if (inside && gloss.choice().isEmpty()) {
        Neighbour before = Neighbour.before(words, sentence, token);
        Neighbour after = Neighbour.after(words, sentence, token);
        words.set(token, chosen(gloss, before, after));
      }
    }
  }

  private Gloss chosen(Gloss gloss, Neighbour before, Neighbour after) {
    @Nullable RememberedChoice likest = null;
    @Nullable Reading reading = null;
    int most = -1;
    for (RememberedChoice choice : byWord.getOrDefault(word(gloss), List.of())) {
      int likeness = choice.likeness(before, after);
      Optional<Reading> meant = gloss.readings().stream().filter(choice::isOf).findFirst();
      if (likeness > most && meant.isPresent()) {
        likest = choice;
        reading = meant.get();
        most = likeness;
      }
    }
    return likest == null || reading == null
        ? gloss
        : gloss.preferring(reading, Optional.of(likest));
  }

  private static String word(Gloss gloss) {
    return Folding.key(gloss.token().text());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RememberedChoices choices && all.equals(choices.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }
}

package org.hashiya.parallel.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.clue.Evidence;
import org.hashiya.parallel.clue.WordLink;
import org.hashiya.parallel.clue.WordLinks;
import org.hashiya.parallel.english.EnglishWord;

/** How one version puts each lemma of an article, in all places. */
public final class Renderings {
  private static final Comparator<Rendering> MOST_FIRST =
      Comparator.comparing(Rendering::isFound).thenComparingInt(Rendering::count).reversed();

  private final GlossedArticle article;
  private final List<Passage> passages;
  private final Evidence evidence;
  private final Map<Integer, List<Place>> places = new HashMap<>();
  private final Map<Place, List<WordLink>> links = new HashMap<>();

  /** A word in its Arabic sentence. */
  private record Place(int sentence, int token) {}

  private Renderings(GlossedArticle article, List<Passage> passages, Evidence evidence) {
    this.article = article;
    this.passages = passages;
    this.evidence = evidence;
  }

  /** Gathers them from the beads that join something. */
  public static Renderings of(
      GlossedArticle article, List<Passage> passages, Evidence evidence, List<Bead> beads) {
    Renderings renderings = new Renderings(article, passages, evidence);
    for (Bead bead : beads) {
      if (bead.isLink()) {
        bead.arabic().forEach(renderings::addPlaces);
        for (WordLink link : WordLinks.of(evidence, bead.arabic(), bead.english())) {
          renderings
              .links
              .computeIfAbsent(new Place(link.arabic(), link.token()), _ -> new ArrayList<>())
              .add(link);
        }
      }
    }
    return renderings;
  }

  private void addPlaces(int sentence) {
    Passage passage = passages.get(sentence);
    for (int t = passage.sentence().first(); t < passage.sentence().end(); t++) {
      int token = t;
      entry(sentence, t)
          .ifPresent(id ->
              places.computeIfAbsent(id, _ -> new ArrayList<>()).add(new Place(sentence, token)));
    }
  }

  private Optional<Integer> entry(int sentence, int token) {
    Gloss gloss = article.glosses().get(passages.get(sentence).block()).get(token);
    return gloss.isAnswered() && gloss.best().analysis().entry().id() >= 0
        ? Optional.of(gloss.best().analysis().entry().id())
        : Optional.empty();
  }

  /**
   * How the version puts a lemma, the commonest wording first, places where it is not known last.
   *
   * @param entry number of the lemma in the lexicon
   */
  public List<Rendering> of(int entry) {
    Map<String, String> wordings = new HashMap<>();
    Map<String, List<Integer>> sentences = new LinkedHashMap<>();
    for (Place place : places.getOrDefault(entry, List.of())) {
      List<WordLink> found =
          links.getOrDefault(place, List.of()).stream()
              .sorted(Comparator.comparingInt(WordLink::word))
              .toList();
      String key = found.stream().map(l -> word(l).stem()).collect(Collectors.joining(" "));
      wordings.putIfAbsent(
          key, found.stream().map(l -> word(l).text()).collect(Collectors.joining(" ")));
      sentences.computeIfAbsent(key, _ -> new ArrayList<>()).add(place.sentence());
    }
    return sentences.entrySet().stream()
        .map(e -> new Rendering(wordings.getOrDefault(e.getKey(), ""), e.getValue()))
        .sorted(MOST_FIRST)
        .toList();
  }

  private EnglishWord word(WordLink link) {
    return evidence.words(link.english()).get(link.word());
  }
}

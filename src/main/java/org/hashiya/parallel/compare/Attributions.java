package org.hashiya.parallel.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.lexicon.Entry;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.clue.Evidence;
import org.hashiya.parallel.clue.WordLink;
import org.hashiya.parallel.clue.WordLinks;
import org.hashiya.parallel.compare.Attribution.Said;
import org.hashiya.parallel.english.EnglishWord;

/**
 * The verbs of an article that attribute words to somebody, and how a version renders each. Where
 * no gloss of the verb stands in the version, a verb of speaking that renders nothing else is taken
 * for its rendering.
 */
public final class Attributions {
  private final GlossedArticle article;
  private final List<Passage> passages;
  private final Evidence evidence;
  private final List<Attribution> found = new ArrayList<>();

  private Attributions(GlossedArticle article, List<Passage> passages, Evidence evidence) {
    this.article = article;
    this.passages = passages;
    this.evidence = evidence;
  }

  /** Those of the beads that join something, in the order of the beads. */
  public static List<Attribution> of(
      GlossedArticle article, List<Passage> passages, Evidence evidence, List<Bead> beads) {
    Attributions attributions = new Attributions(article, passages, evidence);
    beads.stream().filter(Bead::isLink).forEach(attributions::read);
    return List.copyOf(attributions.found);
  }

  private void read(Bead bead) {
    List<WordLink> links = WordLinks.of(evidence, bead.arabic(), bead.english());
    Set<List<Integer>> taken = new HashSet<>();
    links.forEach(link -> taken.add(List.of(link.english(), link.word())));
    for (int sentence : bead.arabic()) {
      Passage passage = passages.get(sentence);
      for (int t = passage.sentence().first(); t < passage.sentence().end(); t++) {
        Gloss gloss = article.glosses().get(passage.block()).get(t);
        if (gloss.isAnswered()) {
          Entry entry = gloss.best().analysis().entry();
          ArabicSpot place = new ArabicSpot(sentence, t);
          ReportingVerbs.of(entry)
              .ifPresent(stance -> {
                Optional<Said> said = linked(place, links).or(() -> free(bead, taken));
                found.add(new Attribution(entry, stance, place, said));
              });
        }
      }
    }
  }

  private Optional<Said> linked(ArabicSpot place, List<WordLink> links) {
    return links.stream()
        .filter(l -> l.arabic() == place.sentence() && l.token() == place.token())
        .findFirst()
        .map(l -> said(l.english(), l.word()));
  }

  /** The first verb of speaking that is not taken yet. */
  private Optional<Said> free(Bead bead, Set<List<Integer>> taken) {
    for (int j : bead.english()) {
      for (int w = 0; w < evidence.words(j).size(); w++) {
        if (ReportingVerbs.of(evidence.words(j).get(w)).isPresent() && taken.add(List.of(j, w))) {
          return Optional.of(said(j, w));
        }
      }
    }
    return Optional.empty();
  }

  private Said said(int sentence, int word) {
    EnglishWord english = evidence.words(sentence).get(word);
    return new Said(english.text(), ReportingVerbs.of(english), sentence, word);
  }
}

package org.hashiya.parallel.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.TermMatch;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.clue.Evidence;
import org.hashiya.parallel.clue.WordLink;
import org.hashiya.parallel.clue.WordLinks;
import org.hashiya.parallel.english.EnglishWord;

/** How a version puts the words and terms of an article, place by place. */
public final class Usages {
  /** What renders a term may have so many other words in its midst. */
  private static final int APART = 3;

  private final GlossedArticle article;
  private final List<Passage> passages;
  private final Evidence evidence;
  private final Map<ArabicSpot, List<WordLink>> links = new HashMap<>();
  private final List<Usage> usages = new ArrayList<>();

  private Usages(GlossedArticle article, List<Passage> passages, Evidence evidence) {
    this.article = article;
    this.passages = passages;
    this.evidence = evidence;
  }

  /** All usages in the beads that join something: in the order of the beads, terms first. */
  public static List<Usage> of(
      GlossedArticle article, List<Passage> passages, Evidence evidence, List<Bead> beads) {
    Usages usages = new Usages(article, passages, evidence);
    for (Bead bead : beads) {
      if (bead.isLink()) {
        for (WordLink link : WordLinks.of(evidence, bead.arabic(), bead.english())) {
          usages
              .links
              .computeIfAbsent(new ArabicSpot(link.arabic(), link.token()), _ -> new ArrayList<>())
              .add(link);
        }
        bead.arabic().forEach(sentence -> usages.read(sentence, bead.english()));
      }
    }
    return List.copyOf(usages.usages);
  }

  private void read(int sentence, List<Integer> english) {
    Passage passage = passages.get(sentence);
    List<TermMatch> terms = terms(passage);
    for (TermMatch term : terms) {
      Lemma lemma = new Lemma(term.citation(), "", PartOfSpeech.TERM);
      add(lemma, sentence, term.tokens(), english, false, term.own());
    }
    List<Gloss> glosses = article.glosses().get(passage.block());
    for (int t = passage.sentence().first(); t < passage.sentence().end(); t++) {
      int token = t;
      boolean within = terms.stream().anyMatch(term -> term.tokens().contains(token));
      if (glosses.get(t).isAnswered() && glosses.get(t).best().analysis().entry().id() >= 0) {
        Entry entry = glosses.get(t).best().analysis().entry();
        Lemma lemma = new Lemma(entry.lemma(), entry.root(), entry.pos());
        add(lemma, sentence, List.of(t), english, within, List.of());
      }
    }
  }

  /** The terms of a sentence that are no parts of others, in order; the person's may be a word. */
  private List<TermMatch> terms(Passage passage) {
    List<TermMatch> found = new ArrayList<>();
    article.terms().stream()
        .filter(term -> term.block() == passage.block())
        .filter(term -> term.tokens().size() > 1 || term.isOwn())
        .filter(term -> passage.sentence().first() <= term.tokens().getFirst())
        .filter(term -> term.tokens().getLast() < passage.sentence().end())
        .sorted(TermMatch.PRECEDENCE)
        .filter(term ->
            found.stream().noneMatch(f -> f.tokens().stream().anyMatch(term.tokens()::contains)))
        .forEach(found::add);
    found.sort(Comparator.comparing(term -> term.tokens().getFirst()));
    return found;
  }

  private void add(
      Lemma lemma,
      int sentence,
      List<Integer> tokens,
      List<Integer> english,
      boolean within,
      List<Concept> own) {
    Optional<OwnWording> asOwn =
        OwnWording.find(own, english, english.stream().map(evidence::words).toList());
    Map<Integer, NavigableSet<Integer>> found = new TreeMap<>();
    asOwn.ifPresent(wording ->
        IntStream.range(0, wording.size())
            .forEach(w -> put(found, wording.sentence(), wording.first() + w)));
    if (asOwn.isEmpty()) {
      for (int token : tokens) {
        links
            .getOrDefault(new ArabicSpot(sentence, token), List.of())
            .forEach(link -> put(found, link.english(), link.word()));
      }
    }
    List<EnglishWord> words = new ArrayList<>();
    List<String> wording = new ArrayList<>();
    found.forEach((j, numbers) -> {
      numbers.forEach(w -> words.add(evidence.words(j).get(w)));
      wording.add(text(evidence.words(j), numbers));
    });
    Verdict otherwise = own.isEmpty() || words.isEmpty() ? Verdict.OPEN : Verdict.OTHER;
    usages.add(
        new Usage(
            lemma,
            new ArabicSpot(sentence, tokens.getFirst()),
            tokens.getLast(),
            within,
            words,
            String.join(" … ", wording),
            english,
            own,
            asOwn.map(OwnWording::verdict).orElse(otherwise)));
  }

  private static void put(Map<Integer, NavigableSet<Integer>> found, int sentence, int word) {
    found.computeIfAbsent(sentence, _ -> new TreeSet<>()).add(word);
  }

  /** With the little words in its midst, unless the words stand far from each other. */
  private static String text(List<EnglishWord> words, NavigableSet<Integer> numbers) {
    boolean together = numbers.last() - numbers.first() < numbers.size() + APART;
    IntStream shown =
        together
            ? IntStream.rangeClosed(numbers.first(), numbers.last())
            : numbers.stream().mapToInt(w -> w);
    return shown.mapToObj(w -> words.get(w).text()).collect(Collectors.joining(" "));
  }
}

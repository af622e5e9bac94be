package org.hashiya.parallel.clue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.Progress;
import org.hashiya.parallel.english.EnglishWord;
import org.hashiya.parallel.english.EnglishWords;

/** For each Arabic sentence its clues, and where in the English each of them is found. */
public final class Evidence {
  private final List<List<Found>> arabic;
  private final List<List<EnglishWord>> english;
  private final List<Map<Integer, String>> lemmas;
  private final Experience experience;

  /**
   * A clue with what it finds.
   *
   * @param clue the Arabic word
   * @param hits where its wordings stand
   */
  record Found(Clue clue, Hits hits) {}

  private Evidence(
      List<List<Found>> arabic,
      List<List<EnglishWord>> english,
      List<Map<Integer, String>> lemmas,
      Experience experience) {
    this.arabic = arabic;
    this.english = english;
    this.lemmas = lemmas;
    this.experience = experience;
  }

  /**
   * Looks for all clues of an article in a text.
   *
   * @param glossed the Arabic
   * @param passages its sentences
   * @param english the English sentences
   */
  public static Evidence of(GlossedArticle glossed, List<Passage> passages, List<String> english) {
    return of(glossed, passages, english, Trust.USUAL, Progress.UNHEARD);
  }

  /**
   * As {@link #of(GlossedArticle, List, List)}.
   *
   * @param trust how far witnesses are trusted
   * @throws java.util.concurrent.CancellationException if the thread was interrupted
   */
  public static Evidence of(
      GlossedArticle glossed,
      List<Passage> passages,
      List<String> english,
      Trust trust,
      Progress progress) {
    List<List<EnglishWord>> words = english.stream().map(EnglishWords::of).toList();
    EnglishIndex index = new EnglishIndex(words, Thesaurus.shipped(), trust);
    ClueReader reader = new ClueReader(glossed, trust);
    Map<List<Object>, Hits> known = new HashMap<>();
    Function<Clue, Hits> search =
        clue ->
            known.computeIfAbsent(List.of(clue.wordings(), clue.root()), _ -> Hits.of(clue, index));
    List<List<Found>> found = new ArrayList<>(passages.size());
    for (Passage p : passages) {
      progress.at(found.size(), passages.size());
      found.add(
          reader.read(p.block(), p.sentence()).stream()
              .map(clue -> new Found(clue, search.apply(clue)))
              .toList());
    }
    List<Map<Integer, String>> lemmas =
        passages.stream().map(p -> reader.lemmas(p.block(), p.sentence())).toList();
    return new Evidence(found, words, lemmas, Experience.NONE);
  }

  /** The same, with what other texts have taught of words that the lexicon leaves unexplained. */
  public Evidence with(Experience other) {
    return new Evidence(arabic, english, lemmas, other);
  }

  Experience experience() {
    return experience;
  }

  /**
   * The words of an Arabic sentence that say something by themselves, by their number in the block:
   * each as its lemma, or as it stands where none is known.
   */
  Map<Integer, String> lemmas(int sentence) {
    return lemmas.get(sentence);
  }

  /** How many Arabic sentences there are. */
  public int arabicSize() {
    return arabic.size();
  }

  /** How many English sentences there are. */
  public int englishSize() {
    return english.size();
  }

  /** The words of an English sentence. */
  public List<EnglishWord> words(int sentence) {
    return english.get(sentence);
  }

  /** Whether it is known how English may put an Arabic word. */
  public boolean isClue(int sentence, int token) {
    return arabic.get(sentence).stream().anyMatch(f -> f.clue().token() == token);
  }

  /** Whether anything in some English sentences may render an Arabic word, however unsurely. */
  public boolean isRendered(int sentence, int token, List<Integer> inEnglish) {
    return arabic.get(sentence).stream()
        .filter(f -> f.clue().token() == token)
        .anyMatch(f -> inEnglish.stream().anyMatch(j -> f.hits().in(j) > 0));
  }

  /** As {@link #isRendered}, by a figure: of "March 2024" the month alone does not render 2024. */
  public boolean isRenderedByNumber(int sentence, int token, List<Integer> inEnglish) {
    return arabic.get(sentence).stream()
        .filter(f -> f.clue().token() == token)
        .anyMatch(f -> inEnglish.stream().anyMatch(j -> hasNumber(f.hits(), j)));
  }

  private boolean hasNumber(Hits hits, int sentence) {
    return hits.at(sentence).stream()
        .anyMatch(spot -> english.get(sentence).get(spot.word()).isNumber());
  }

  /** Whether an English word may render anything in some Arabic sentences. */
  public boolean renders(int sentence, int word, List<Integer> inArabic) {
    return inArabic.stream()
        .flatMap(i -> arabic.get(i).stream())
        .flatMap(f -> f.hits().at(sentence).stream())
        .anyMatch(spot -> spot.word() == word);
  }

  /**
   * The sentences that are looked at together: all, or in long texts those along what rare words
   * make sure of.
   */
  public Corridor corridor(Span span) {
    long pairs = (long) arabicSize() * englishSize();
    return pairs <= span.everything()
        ? Corridor.whole(arabicSize(), englishSize())
        : Anchors.corridor(this, span.margin(), span.widest());
  }

  List<Found> clues(int sentence) {
    return arabic.get(sentence);
  }
}

package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Place;
import org.hashiya.article.Source;
import org.hashiya.text.Arabic;

/** Reads sentences with the lexicon that ships, as a test asks of them. */
final class Reader {
  static final LexicalGlosser GLOSSER = LexicalGlosser.open();

  private final GlossedArticle article;

  private Reader(GlossedArticle article) {
    this.article = article;
  }

  static Reader of(String... paragraphs) {
    return of(Block.Kind.PARAGRAPH, paragraphs);
  }

  static Reader ofHeadline(String headline) {
    return of(Block.Kind.HEADING, headline);
  }

  private static Reader of(Block.Kind kind, String... lines) {
    List<Block> blocks = List.of(lines).stream().map(line -> Block.of(kind, line)).toList();
    return new Reader(GLOSSER.gloss(new Article("", Source.UNKNOWN, Locale.of("ar"), blocks)));
  }

  private Gloss find(String word) {
    return article.glosses().stream()
        .flatMap(List::stream)
        .filter(g -> g.token().text().equals(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no word " + word));
  }

  /** The reading chosen for the first place of a word. */
  Reading reading(String word) {
    return find(word).best();
  }

  String lemma(String word) {
    return reading(word).analysis().entry().lemma();
  }

  String gloss(String word) {
    return reading(word).gloss();
  }

  /** The gloss at the last place of a word. */
  String lastGloss(String word) {
    return article.glosses().stream()
        .flatMap(List::stream)
        .filter(g -> g.token().text().equals(word))
        .reduce((_, last) -> last)
        .orElseThrow(() -> new AssertionError("no word " + word))
        .best()
        .gloss();
  }

  String vocalised(String word) {
    return reading(word).vocalised();
  }

  /** Why the first place of a word is read as it is. */
  Why why(String word) {
    return Why.of(article, place(word));
  }

  /** What would be said if a person had chosen another reading there. */
  Why whyIfChosen(String word, String lemma) {
    Place place = place(word);
    List<List<Gloss>> glosses = new ArrayList<>(article.glosses());
    List<Gloss> block = new ArrayList<>(glosses.get(place.block()));
    List<Reading> readings = new ArrayList<>(find(word).readings());
    readings.sort(Comparator.comparing(r -> !r.analysis().entry().lemma().equals(lemma)));
    block.set(place.token(), new Gloss(find(word).token(), readings));
    glosses.set(place.block(), block);
    return Why.of(new GlossedArticle(article.article(), glosses, article.terms()), place);
  }

  private Place place(String word) {
    return article
        .article()
        .places()
        .filter(p -> article.at(p).token().text().equals(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no word " + word));
  }

  /** The English of the terms found, in reading order. */
  List<String> terms() {
    return article.terms().stream().map(t -> t.senses().getFirst().glosses().getFirst()).toList();
  }

  /** The English of those terms that are put together by rule. */
  List<String> composed() {
    return article.terms().stream()
        .filter(TermMatch::composed)
        .map(t -> t.senses().getFirst().glosses().getFirst())
        .toList();
  }

  /** The words of each term found, with single spaces between. */
  List<String> phrases() {
    return article.terms().stream().map(this::words).map(w -> String.join(" ", w)).toList();
  }

  /** The words of the first term that has this English. */
  List<String> wordsOf(String english) {
    TermMatch match =
        article.terms().stream()
            .filter(t -> t.senses().getFirst().glosses().contains(english))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no term " + english));
    return words(match);
  }

  private List<String> words(TermMatch match) {
    return match.tokens().stream()
        .map(i -> article.glosses().get(match.block()).get(i).token().text())
        .map(Arabic::stripMarks)
        .toList();
  }
}

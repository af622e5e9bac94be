package org.hashiya.ui.gloss;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.hashiya.article.Place;
import org.hashiya.gloss.Reading;
import org.hashiya.gloss.TermMatch;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;

/** A lemma or term of an article, its English and its places. */
public final class GlossaryRow {
  /** What a row is marked as. */
  public enum Kind {
    WORD,
    NAME,
    TERM,
    /** A word that the lexicon lacks. */
    GUESS
  }

  private final Kind kind;
  private final String lemma;
  private final String root;
  private final List<Sense> senses;
  private final PlaceList places = new PlaceList();
  private final PlaceList words;

  private GlossaryRow(Kind kind, String lemma, String root, List<Sense> senses) {
    this.kind = kind;
    this.lemma = lemma;
    this.root = root;
    this.senses = senses;
    this.words = kind == Kind.TERM ? new PlaceList() : places;
  }

  static GlossaryRow of(Reading reading) {
    Entry entry = reading.analysis().entry();
    Kind kind =
        entry.isGuess() ? Kind.GUESS : entry.pos() == PartOfSpeech.NAME ? Kind.NAME : Kind.WORD;
    return new GlossaryRow(kind, entry.lemma(), entry.root(), reading.senses());
  }

  static GlossaryRow of(TermMatch term) {
    return new GlossaryRow(Kind.TERM, term.citation(), "", term.cited());
  }

  void addWord(int block, int token) {
    places.add(block, token);
  }

  void addTerm(TermMatch term) {
    places.add(term.block(), term.tokens().getFirst());
    for (int token : term.tokens()) {
      words.add(term.block(), token);
    }
  }

  public Kind kind() {
    return kind;
  }

  /** Vocalised. */
  public String lemma() {
    return lemma;
  }

  /** Radicals with single spaces, or empty. */
  public String root() {
    return root;
  }

  /** The first sense in this article. */
  public String gloss() {
    return String.join(", ", senses.getFirst().glosses());
  }

  /** All English of the row, for a filter. */
  String english() {
    return senses.stream().flatMap(s -> s.glosses().stream()).collect(Collectors.joining("\n"));
  }

  /** In reading order; of a term, its first words. */
  public List<Place> places() {
    return Collections.unmodifiableList(places);
  }

  /** Every word that belongs to it: more than {@link #places} for a term. */
  public List<Place> words() {
    return Collections.unmodifiableList(words);
  }

  public int count() {
    return places.size();
  }

  @Override
  public String toString() {
    return lemma + " " + count();
  }
}

package org.hashiya.ui.gloss;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Place;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Reading;
import org.hashiya.gloss.TermMatch;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.TermBase;

/** Every lemma and term of an article with its places. Does not change. */
public final class Glossary {
  private final List<GlossaryRow> rows;
  private final Map<Key, GlossaryRow> byKey;
  private final int words;

  private Glossary(Map<Key, GlossaryRow> byKey, int words) {
    this.byKey = byKey;
    this.words = words;
    this.rows = List.copyOf(byKey.values());
  }

  /** Gathers a glossary; takes time in proportion to the article's length. */
  public static Glossary of(GlossedArticle glossed) {
    Map<Key, GlossaryRow> rows = new LinkedHashMap<>();
    List<TermMatch> terms = glossed.terms();
    int next = 0;
    Article article = glossed.article();
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      for (int t = 0; t < block.tokens().size(); t++) {
        for (; next < terms.size() && begins(terms.get(next), b, t); next++) {
          TermMatch term = terms.get(next);
          rows.computeIfAbsent(new Key(-1, term.citation()), _ -> GlossaryRow.of(term))
              .addTerm(term);
        }
        Gloss gloss = glossed.glosses().get(b).get(t);
        if (block.tokens().get(t).isWord() && gloss.isAnswered()) {
          rows.computeIfAbsent(Key.of(gloss.best()), _ -> GlossaryRow.of(gloss.best()))
              .addWord(b, t);
        }
      }
    }
    return new Glossary(rows, article.wordCount());
  }

  private static boolean begins(TermMatch term, int block, int token) {
    return term.block() == block && term.tokens().getFirst() == token;
  }

  /** In order of appearance; a term before its first word. */
  public List<GlossaryRow> rows() {
    return rows;
  }

  /** How many words in Arabic script the article has. */
  public int words() {
    return words;
  }

  /** How many lemmas the article has, terms left out. */
  public long lemmas() {
    return rows.stream().filter(r -> r.kind() != GlossaryRow.Kind.TERM).count();
  }

  /** How many different names the article has. */
  public long names() {
    return rows.stream().filter(r -> r.kind() == GlossaryRow.Kind.NAME).count();
  }

  /** The row of a reading's lemma. */
  public Optional<GlossaryRow> row(Reading reading) {
    return Optional.ofNullable(byKey.get(Key.of(reading)));
  }

  /** Where a reading's lemma stands, in reading order. */
  public List<Place> places(Reading reading) {
    return row(reading).map(GlossaryRow::places).orElse(List.of());
  }

  /** Where an entry of the lexicon stands, in reading order. */
  public List<Place> places(Entry entry) {
    return places(Key.of(entry));
  }

  /** Where a term begins, in reading order. */
  public List<Place> places(TermBase.Term term) {
    return places(new Key(-1, term.citation()));
  }

  private List<Place> places(Key key) {
    GlossaryRow row = byKey.get(key);
    return row == null ? List.of() : row.places();
  }

  /** Guesses share the number -1 and are told apart by their form. */
  private record Key(int entry, String form) {
    static Key of(Reading reading) {
      return of(reading.analysis().entry());
    }

    static Key of(Entry entry) {
      boolean term = entry.pos() == PartOfSpeech.TERM;
      return entry.id() < 0 || term
          ? new Key(term ? -1 : -2, entry.lemma())
          : new Key(entry.id(), "");
    }
  }
}

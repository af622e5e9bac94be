package org.hashiya.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.hashiya.article.Token;
import org.hashiya.gloss.Gloss;
import org.hashiya.lexicon.Entry;
import org.hashiya.text.Folding;

/** The words of a sentence as terms, those at the same place of each list at the same position. */
final class SentenceTerms {
  /** Far above any word, and far below what Lucene can hold. */
  private static final int LONGEST_TERM = 200;

  private static final FieldType BY_POSITION = byPosition();

  private final List<String> forms = new ArrayList<>();
  private final List<String> lemmas = new ArrayList<>();
  private final List<String> roots = new ArrayList<>();
  private final List<String> classes = new ArrayList<>();

  /** Adds a word; false for what is none. */
  boolean add(Gloss gloss) {
    if (!addForm(gloss.token()) || !gloss.isAnswered()) {
      return false;
    }
    Entry entry = gloss.best().analysis().entry();
    lemmas.set(lemmas.size() - 1, lemma(entry));
    roots.set(roots.size() - 1, shortened(entry.root().replace(" ", "")));
    classes.set(classes.size() - 1, entry.pos().name());
    return true;
  }

  /** Adds a word of which nothing but its form is known; false for what is none. */
  boolean addForm(Token token) {
    String form = token.kind() == Token.Kind.PUNCTUATION ? "" : Folding.key(token.text());
    if (form.isEmpty()) {
      return false;
    }
    forms.add(shortened(form));
    lemmas.add("");
    roots.add("");
    classes.add("");
    return true;
  }

  int size() {
    return forms.size();
  }

  void addTo(Document document) {
    document.add(new Field(IndexField.FORM, new WordStream(forms), BY_POSITION));
    document.add(new Field(IndexField.LEMMA, new WordStream(lemmas), BY_POSITION));
    document.add(new Field(IndexField.ROOT, new WordStream(roots), BY_POSITION));
    document.add(new Field(IndexField.CLASS, new WordStream(classes), BY_POSITION));
  }

  private static String lemma(Entry entry) {
    String term = LemmaTerm.of(entry).term();
    return term.length() > LONGEST_TERM ? "" : term;
  }

  private static String shortened(String term) {
    return term.length() > LONGEST_TERM ? term.substring(0, LONGEST_TERM) : term;
  }

  private static FieldType byPosition() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }
}

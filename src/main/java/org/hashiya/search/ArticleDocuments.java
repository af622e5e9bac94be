package org.hashiya.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.article.Token;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.text.Folding;

/**
 * An article as documents: one for each sentence in the order of the text, one for each English
 * counterpart, and its card as the last.
 */
final class ArticleDocuments {
  private static final String ARABIC = "ar";

  /** Lines are not sorted by more of the text beside them, in UTF-16 units. */
  private static final int BESIDE_KEY = 40;

  private final ReadArticle read;
  private final List<Document> documents = new ArrayList<>();
  private final List<StoredSentence> sentences = new ArrayList<>();

  private ArticleDocuments(ReadArticle read) {
    this.read = read;
  }

  static List<Document> of(ReadArticle read) {
    ArticleDocuments documents = new ArticleDocuments(read);
    documents.addSentences();
    read.counterparts().forEach(documents::addCounterpart);
    documents.addCard();
    return documents.documents;
  }

  private void addSentences() {
    Map<Integer, List<Beside>> beside = new HashMap<>();
    for (Counterpart c : read.counterparts()) {
      for (int sentence : c.sentences()) {
        beside
            .computeIfAbsent(sentence, _ -> new ArrayList<>())
            .add(new Beside(c.version(), c.english()));
      }
    }
    GlossedArticle glossed = read.glossed();
    boolean arabic = glossed.article().language().getLanguage().equals(ARABIC);
    for (int b = 0; b < glossed.article().blocks().size(); b++) {
      Block block = glossed.article().blocks().get(b);
      for (Sentence s : block.sentences()) {
        int number = sentences.size();
        int start = block.tokens().get(s.first()).start();
        String text = block.text().substring(start, block.tokens().get(s.end() - 1).end());
        SentenceTerms terms = new SentenceTerms();
        List<StoredSentence.Word> words = new ArrayList<>();
        for (int t = s.first(); t < s.end(); t++) {
          Token token = block.tokens().get(t);
          boolean isWord =
              arabic ? terms.add(glossed.glosses().get(b).get(t)) : terms.addForm(token);
          if (isWord) {
            words.add(new StoredSentence.Word(t, token.start() - start, token.end() - start));
          }
        }
        add(
            new StoredSentence(
                text, arabic, number, b, words, beside.getOrDefault(number, List.of())),
            terms);
      }
    }
  }

  private void addCounterpart(Counterpart counterpart) {
    List<StoredSentence> rendered =
        counterpart.sentences().stream()
            .filter(s -> s < sentences.size())
            .map(sentences::get)
            .toList();
    if (rendered.isEmpty()) {
      return;
    }
    StoredSentence first = rendered.getFirst();
    int token = first.words().isEmpty() ? 0 : first.words().getFirst().token();
    Block block = Block.of(Block.Kind.PARAGRAPH, counterpart.english());
    SentenceTerms terms = new SentenceTerms();
    List<StoredSentence.Word> words = new ArrayList<>();
    for (Token t : block.tokens()) {
      if (terms.addForm(t)) {
        words.add(new StoredSentence.Word(token, t.start(), t.end()));
      }
    }
    List<String> arabic = rendered.stream().map(StoredSentence::text).toList();
    Beside beside = new Beside(counterpart.version(), String.join(" ", arabic));
    addDocument(
        new StoredSentence(
            block.text(), false, first.number(), first.block(), words, List.of(beside)),
        terms);
  }

  private void add(StoredSentence sentence, SentenceTerms terms) {
    sentences.add(sentence);
    addDocument(sentence, terms);
  }

  private void addDocument(StoredSentence sentence, SentenceTerms terms) {
    Document document = new Document();
    document.add(new StringField(IndexField.ARTICLE, read.card().id(), Field.Store.NO));
    document.add(new NumericDocValuesField(IndexField.WORDS, terms.size()));
    document.add(new StoredField(IndexField.SENTENCE, sentence.toBytes()));
    if (!sentence.beside().isEmpty()) {
      String key = Folding.key(sentence.beside().getFirst().text());
      String head = key.substring(0, Math.min(key.length(), BESIDE_KEY));
      document.add(new BinaryDocValuesField(IndexField.BESIDE_KEY, new BytesRef(head)));
    }
    terms.addTo(document);
    documents.add(document);
  }

  private void addCard() {
    Document document = new Document();
    document.add(new StringField(IndexField.ARTICLE, read.card().id(), Field.Store.NO));
    document.add(new StringField(IndexField.CARD, IndexField.CARD, Field.Store.NO));
    document.add(new StoredField(IndexField.CARD, StoredCard.toBytes(read.card())));
    documents.add(document);
  }
}

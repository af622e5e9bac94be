package org.hashiya.search.query;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.search.query.Element.Form;
import org.hashiya.text.Folding;
import org.hashiya.text.Normaliser;
import org.hashiya.text.TokenVisitor;
import org.hashiya.text.Tokeniser;

/** Words of a query, cut where the words of an article are cut. */
final class Words {
  private static final String ASTERISK = "*";

  private Words() {}

  /** The words of a phrase; an asterisk in it is punctuation. */
  static List<Form> literal(String phrase) {
    String text = Normaliser.normalise(phrase).text();
    List<Form> words = new ArrayList<>();
    Tokeniser.visit(
        text,
        new TokenVisitor() {
          @Override
          public void word(int start, int end) {
            words.add(new Form(Folding.key(text.substring(start, end))));
          }

          @Override
          public void foreign(int start, int end) {
            word(start, end);
          }

          @Override
          public void number(int start, int end) {
            word(start, end);
          }

          @Override
          public void punctuation(int start, int end) {}
        });
    return words;
  }

  /** As {@link #literal}, but an asterisk stands for any letters. */
  static List<Form> of(String part) {
    if (!part.contains(ASTERISK)) {
      return literal(part);
    }
    String key = Folding.key(part).replaceAll("[^\\p{L}\\p{N}*'’-]", "").replaceAll("\\*+", "*");
    return key.isEmpty() || key.equals(ASTERISK) ? List.of() : List.of(new Form(key));
  }
}

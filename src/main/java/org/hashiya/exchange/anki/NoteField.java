package org.hashiya.exchange.anki;

import java.util.function.Function;
import org.hashiya.exchange.words.WordCard;
import org.hashiya.text.Span;

/** The fields of a note in their order. Anki sorts by the first, and compares notes by it. */
enum NoteField {
  WORD("Word", true, word -> html(word.lemma())),
  GLOSS("Gloss", false, word -> html(word.gloss())),
  SENTENCE("Sentence", true, NoteField::sentence),
  SOURCE("Source", true, word -> html(word.source())),
  GRAMMAR("Grammar", false, word -> html(word.grammar())),
  FORM("Form", true, word -> html(word.form())),
  NOTES("Notes", false, word -> html(word.notes()).replace("\n", "<br>")),
  /** By it a card is known again where Anki does not tell its own number. */
  KEY("Key", false, WordCard::key);

  private final String title;
  private final boolean arabic;
  private final Function<WordCard, String> content;

  NoteField(String title, boolean arabic, Function<WordCard, String> content) {
    this.title = title;
    this.arabic = arabic;
    this.content = content;
  }

  /** What Anki calls it. */
  String title() {
    return title;
  }

  /** Whether it is written from right to left in Anki's editor. */
  boolean isArabic() {
    return arabic;
  }

  /** Its content as HTML. */
  String of(WordCard word) {
    return content.apply(word);
  }

  private static String sentence(WordCard word) {
    Span lit = word.lit();
    String sentence = word.sentence();
    String before = html(sentence.substring(0, lit.start()));
    String form = html(sentence.substring(lit.start(), lit.end()));
    return form.isEmpty()
        ? before
        : before + "<b>" + form + "</b>" + html(sentence.substring(lit.end()));
  }

  /** Text from a page must not become a page: Anki shows fields as HTML. */
  private static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

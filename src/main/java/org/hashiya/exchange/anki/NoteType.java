package org.hashiya.exchange.anki;

/**
 * What Anki knows of our cards: their fields and how they look. The name and the fields must stay
 * what they are, or Anki takes the next export for other cards.
 */
final class NoteType {
  /** Moments in milliseconds, as Anki numbers things; ours are fixed so that exports meet. */
  static final long ID = 1_772_323_200_000L;

  static final String NAME = "Hashiya";
  static final String CARD = "Arabic";

  static final String FRONT =
      """
      <div dir="rtl" lang="ar" class="word">{{Word}}</div>
      {{#Sentence}}<div dir="rtl" lang="ar" class="sentence">{{Sentence}}</div>{{/Sentence}}
      """;

  static final String BACK =
      """
      {{FrontSide}}
      <hr id="answer">
      <div dir="ltr" lang="en" class="gloss">{{Gloss}}</div>
      {{#Grammar}}<div dir="auto" class="grammar">{{Grammar}}</div>{{/Grammar}}
      {{#Notes}}<div dir="auto" class="notes">{{Notes}}</div>{{/Notes}}
      {{#Source}}<div dir="auto" class="source">{{Source}}</div>{{/Source}}
      """;

  static final String CSS =
      """
      .card { font-family: sans-serif; font-size: 20px; text-align: center; line-height: 1.5; }
      [lang=ar] { font-family: Amiri, "Noto Naskh Arabic", "Scheherazade New", "Geeza Pro",
        "Traditional Arabic", serif; direction: rtl; }
      .word { font-size: 56px; line-height: 1.8; }
      .sentence { font-size: 30px; line-height: 1.9; margin: 8px auto; max-width: 34em; }
      .sentence b { font-weight: normal; color: #8c2f1b; }
      .nightMode .sentence b { color: #e8a66a; }
      .gloss { font-size: 26px; }
      .grammar, .source { color: #7d766b; font-size: 17px; }
      .notes { margin: 10px auto; max-width: 34em; }
      """;

  private NoteType() {}
}

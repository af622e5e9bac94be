package org.hashiya.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hashiya.text.Folding;
import org.hashiya.ui.gloss.Glossary;
import org.hashiya.ui.gloss.GlossaryRow;
import org.hashiya.ui.gloss.MarginModel;

/** Looking up a word by typing it: a lemma of the article first, any Arabic word else. */
final class WordSearch {
  private static final int MOST = 10;

  private final MarginModel margin;

  WordSearch(MarginModel margin) {
    this.margin = margin;
  }

  /** Rows of the article whose lemma or English begins with what is typed, then those with it. */
  List<GlossaryRow> suggest(String typed) {
    Glossary glossary = margin.glossaryProperty().get();
    if (glossary == null || typed.isBlank()) {
      return List.of();
    }
    String arabic = Folding.key(typed);
    String english = typed.strip().toLowerCase(Locale.ROOT);
    return Stream.concat(
            glossary.rows().stream()
                .filter(row ->
                    Folding.key(row.lemma()).startsWith(arabic)
                        || row.gloss().toLowerCase(Locale.ROOT).startsWith(english)),
            glossary.rows().stream()
                .filter(row ->
                    Folding.key(row.lemma()).contains(arabic)
                        || row.gloss().toLowerCase(Locale.ROOT).contains(english)))
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** Shows a row's first place in the text and holds its word in the margin. */
  void choose(GlossaryRow row) {
    margin.release();
    margin.goTo(row.places().getFirst());
    margin.togglePin();
  }

  /** Looks up what is typed: an Arabic word as it stands, English by the first row that has it. */
  void look(String typed) {
    if (typed
        .codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)) {
      margin.lookUp(typed);
    } else {
      suggest(typed).stream().findFirst().ifPresent(this::choose);
    }
  }
}

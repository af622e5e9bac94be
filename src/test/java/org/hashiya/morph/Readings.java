package org.hashiya.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hashiya.lexicon.Lexicon;

/** The readings of words by the shipped lexicon, written so that an Arabist can check them. */
final class Readings {
  static final Lexicon LEXICON = Lexicon.open();
  static final FormIndex FORMS = FormIndex.open();
  static final Analyser ANALYSER = new Analyser(LEXICON, FORMS);

  private Readings() {}

  /** Whether a word can be cut as given, with + between its parts. */
  static void check(String word, String parts) {
    assertThat(cuts(word)).as(word).contains(parts);
  }

  static void refuse(String word, String parts) {
    assertThat(cuts(word)).as(word).doesNotContain(parts);
  }

  static List<String> cuts(String word) {
    return ANALYSER.analyse(word).stream().map(Readings::cut).toList();
  }

  static String cut(Analysis a) {
    return a.segments().stream().map(s -> Letters.strip(s.text())).collect(Collectors.joining("+"));
  }

  static List<String> vocalised(String word) {
    return ANALYSER.analyse(word).stream().map(Analysis::vocalised).toList();
  }

  static List<String> lemmas(String word) {
    return ANALYSER.analyse(word).stream().map(a -> a.entry().lemma()).distinct().toList();
  }

  static Analysis best(String word) {
    List<Analysis> all = ANALYSER.analyse(word);
    assertThat(all).as(word).isNotEmpty();
    return all.getFirst();
  }
}

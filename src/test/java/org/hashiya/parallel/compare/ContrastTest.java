package org.hashiya.parallel.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.LexicalGlosser;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.clue.Evidence;
import org.junit.jupiter.api.Test;

/** Stretches are written {@code [moved~]}, {@code [replaced=]} and {@code [alone!]}. */
class ContrastTest {
  private static final LexicalGlosser GLOSSER = LexicalGlosser.open();

  private static List<VersionWord> words(String arabic, String english) {
    GlossedArticle glossed =
        GLOSSER.gloss(
            new Article(
                "",
                new Source("", Optional.empty(), Optional.empty()),
                Locale.of("ar"),
                List.of(Block.of(Block.Kind.PARAGRAPH, arabic))));
    Evidence evidence = Evidence.of(glossed, Passage.of(glossed.article()), List.of(english));
    return VersionWord.of(evidence, List.of(new Bead(List.of(0), List.of(0), 1)));
  }

  private static List<String> contrast(String arabic, String first, String second) {
    List<VersionWord> one = words(arabic, first);
    List<VersionWord> other = words(arabic, second);
    Contrast contrast = Contrast.of(one, other);
    return List.of(marked(one, contrast.first()), marked(other, contrast.second()));
  }

  private static String marked(List<VersionWord> words, List<Stretch> stretches) {
    List<String> parts = new ArrayList<>();
    for (Stretch s : stretches) {
      String text =
          words.subList(s.from(), s.end()).stream()
              .map(w -> w.english().text())
              .collect(Collectors.joining(" "));
      parts.add(
          switch (s.kind()) {
            case PLAIN -> text;
            case MOVED -> "[" + text + "~]";
            case REPLACED -> "[" + text + "=]";
            case ALONE -> "[" + text + "!]";
          });
    }
    return String.join(" ", parts);
  }

  @Test
  void whatStandsBetweenTheSameWordsIsPutOtherwise() {
    assertThat(
            contrast(
                "غادر الوزير المدينة صباح الخميس.",
                "The minister left the city on Thursday.",
                "The minister departed from the city on Thursday."))
        .containsExactly(
            "The minister [left=] the city on Thursday",
            "The minister [departed=] from the city on Thursday");
  }

  @Test
  void whatBothSayElsewhereHasMoved() {
    assertThat(
            contrast(
                "غادر الوزير المدينة صباح الخميس.",
                "On Thursday the minister left the city.",
                "The minister left the city on Thursday."))
        .containsExactly(
            "[On Thursday~] the minister left the city",
            "The minister left the city [on Thursday~]");
  }

  @Test
  void whatOnlyOneSaysStandsAlone() {
    assertThat(
            contrast(
                "غادر الوزير المدينة صباح الخميس.",
                "The minister left the old city.",
                "The minister left the city."))
        .containsExactly("The minister left the [old!] city", "The minister left the city");
  }

  @Test
  void whatRendersTheSameArabicStandsForEachOtherWhereverItStands() {
    assertThat(
            contrast(
                "أعلن الحاكم افتتاح الميناء.",
                "The opening of the port, the governor announced.",
                "The ruler declared that the port was open."))
        .satisfiesExactly(
            one -> assertThat(one).endsWith("[governor=] [announced=]"),
            other -> assertThat(other).startsWith("The [ruler=] [declared=]"));
  }

  @Test
  void aSingleLittleWordInCommonMakesNoPhrase() {
    assertThat(contrast("وصلت السفن.", "A fleet of ships", "Plenty of boats"))
        .noneMatch(line -> line.contains("] of ["));
  }

  @Test
  void aNegationIsNoLittleWord() {
    assertThat(contrast("لم يصل الوزير.", "The minister did not arrive.", "The minister arrived."))
        .containsExactly("The minister did [not!] arrive", "The minister arrived");
  }
}

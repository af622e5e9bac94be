package org.hashiya.parallel.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.LexicalGlosser;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.english.EnglishWord;
import org.junit.jupiter.api.Test;

/** What is learnt from the aligned pairs of a library: here of a thing that no lexicon knows. */
class ExperienceTest {
  private static final LexicalGlosser GLOSSER = LexicalGlosser.open();

  private static final List<String> OTHERS =
      List.of(
          "وصل الوزير إلى دمشق", "The minister arrived in Damascus",
          "أغلقت المدرسة أبوابها", "The school closed its doors",
          "ارتفعت الأسعار في السوق", "Prices rose in the market",
          "شرب الجندي الماء", "The soldier drank the water",
          "نام الطفل في البيت", "The child slept in the house",
          "سقط الثلج على الجبل", "Snow fell on the mountain");

  private static final List<String> THREE =
      List.of(
          "أكل الطفل شلنفوحة في المدرسة", "The child ate a wimblet at school",
          "باع التاجر شلنفوحة في السوق", "The merchant sold a wimblet in the market",
          "رأت الطبيبة شلنفوحة في البيت", "The doctor saw a wimblet in the house");

  private static Evidence evidence(List<String> pairs) {
    List<Block> blocks = new ArrayList<>();
    List<String> english = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i += 2) {
      blocks.add(Block.of(Block.Kind.PARAGRAPH, pairs.get(i) + "."));
      english.add(pairs.get(i + 1) + ".");
    }
    GlossedArticle glossed =
        GLOSSER.gloss(new Article("", Source.UNKNOWN, Locale.of("ar"), blocks));
    return Evidence.of(glossed, Passage.of(glossed.article()), english);
  }

  private static Unexplained unexplained(List<String> pairs) {
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < pairs.size() / 2; i++) {
      beads.add(new Bead(List.of(i), List.of(i), 1));
    }
    return Unexplained.of(evidence(pairs), beads);
  }

  private static Experience with(List<String> pairs) {
    return Experience.of(List.of(unexplained(OTHERS), unexplained(pairs)));
  }

  /** The English words that render the third word of a sentence. */
  private static List<String> renderings(Experience experience, String arabic, String english) {
    Evidence evidence = evidence(List.of(arabic, english)).with(experience);
    return WordLinks.of(evidence, List.of(0), List.of(0)).stream()
        .filter(link -> link.token() == 2)
        .map(link -> evidence.words(0).get(link.word()))
        .map(EnglishWord::text)
        .toList();
  }

  @Test
  void threePairsTeachHowAnUnknownWordIsPut() {
    assertThat(renderings(with(THREE), "سرق اللص شلنفوحة ثمينة", "A thief stole a costly wimblet"))
        .containsExactly("wimblet");
  }

  @Test
  void twoTeachNothing() {
    Experience experience = with(THREE.subList(0, 4));
    assertThat(renderings(experience, "سرق اللص شلنفوحة ثمينة", "A thief stole a costly wimblet"))
        .isEmpty();
  }

  @Test
  void whereTheWordIsNotFoundThereIsNoLink() {
    assertThat(renderings(with(THREE), "سرق اللص شلنفوحة ثمينة", "A thief stole a costly snoffle"))
        .isEmpty();
  }

  @Test
  void itIsLessSureThanAGloss() {
    Evidence evidence = evidence(THREE).with(with(THREE));
    List<WordLink> links = WordLinks.of(evidence, List.of(0), List.of(0));
    double child = certainty(links, 1);
    double wimblet = certainty(links, 2);
    assertThat(wimblet).isPositive().isLessThan(child);
  }

  private static double certainty(List<WordLink> links, int token) {
    return links.stream()
        .filter(link -> link.token() == token)
        .mapToDouble(WordLink::certainty)
        .max()
        .orElse(0);
  }

  @Test
  void whatAGlossExplainsIsNotLearntOtherwise() {
    assertThat(unexplained(OTHERS).beads())
        .allSatisfy(bead -> assertThat(bead.english()).doesNotContain("minister", "school"));
  }

  @Test
  void whatIsKeptAsTextIsReadAgain() {
    Unexplained found = unexplained(THREE);
    assertThat(Unexplained.read(found.write())).isEqualTo(found);
  }
}

package org.hashiya.parallel.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.LexicalGlosser;
import org.hashiya.importing.BundledLibrary;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.MarkedLinks;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.align.Aligner;
import org.hashiya.parallel.english.EnglishWord;
import org.hashiya.parallel.english.EnglishWords;
import org.junit.jupiter.api.Test;

class WordLinksTest {
  private static final LexicalGlosser GLOSSER = LexicalGlosser.open();
  private static final BundledLibrary LIBRARY = new BundledLibrary();

  private int right;
  private int found;
  private int marked;
  private int marksFound;

  @Test
  void nineOfTenLinksAreAsMarkedByHand() {
    score("02-oil");
    score("04-final");
    assertThat((double) right / found).as("precision").isGreaterThanOrEqualTo(0.9);
    assertThat((double) marksFound / marked).as("recall").isGreaterThanOrEqualTo(0.8);
  }

  private void score(String slug) {
    GlossedArticle glossed = GLOSSER.gloss(LIBRARY.open(slug));
    List<Passage> arabic = Passage.of(glossed.article());
    List<Passage> english = Passage.of(LIBRARY.open(slug, "agency"));
    Aligner aligner = Aligner.of(glossed, arabic, english);
    List<String[]> lines = MarkedLinks.lines(slug + ".agency.words.tsv");
    Set<Integer> sentences = new HashSet<>();
    Set<String> links = new HashSet<>();
    for (String[] line : lines) {
      sentences.add(Integer.parseInt(line[0]));
      for (String word : line[1].split(" ")) {
        for (EnglishWord e : EnglishWords.of(line[2])) {
          links.add(link(Integer.parseInt(line[0]), word, e.stem()));
        }
      }
    }
    Set<String> all = new HashSet<>();
    for (Bead bead : aligner.align().beads()) {
      if (bead.isLink()) {
        List<WordLink> words = WordLinks.of(aligner.evidence(), bead.arabic(), bead.english());
        for (WordLink w : words) {
          if (sentences.contains(w.arabic())) {
            int block = arabic.get(w.arabic()).block();
            String token = glossed.article().blocks().get(block).tokens().get(w.token()).text();
            String stem = aligner.evidence().words(w.english()).get(w.word()).stem();
            String link = link(w.arabic(), token, stem);
            all.add(link);
            found++;
            right += links.contains(link) ? 1 : 0;
            if (!links.contains(link)) {
              wrong.add(link + " " + String.format(Locale.ROOT, "%.2f", w.certainty()));
            }
          }
        }
      }
    }
    for (String[] line : lines) {
      marked++;
      boolean any = false;
      for (String word : line[1].split(" ")) {
        for (EnglishWord e : EnglishWords.of(line[2])) {
          any |= all.contains(link(Integer.parseInt(line[0]), word, e.stem()));
        }
      }
      marksFound += any ? 1 : 0;
    }
  }

  final List<String> wrong = new ArrayList<>();

  private static String link(int sentence, String arabic, String stem) {
    return sentence + " " + arabic + " " + stem;
  }
}

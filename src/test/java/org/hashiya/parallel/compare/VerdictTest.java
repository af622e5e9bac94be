package org.hashiya.parallel.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.PersonalGlosser;
import org.hashiya.lexicon.own.OwnLexicon;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Status;
import org.hashiya.lexicon.term.Term;
import org.hashiya.parallel.Bead;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.clue.Evidence;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final PersonalGlosser GLOSSER = PersonalGlosser.open(OwnLexicon.EMPTY);

  static {
    GLOSSER.useTerms(
        List.of(
            new Concept(
                "",
                List.of(),
                List.of(
                    new Term(Concept.ARABIC, "حكومة تصريف الأعمال", Status.PREFERRED),
                    new Term(Concept.ENGLISH, "caretaker government", Status.PREFERRED),
                    new Term(Concept.ENGLISH, "interim cabinet", Status.SUPERSEDED),
                    new Term(Concept.ENGLISH, "lame-duck government", Status.FORBIDDEN)))));
  }

  private static List<Check> checks(String english) {
    Article article =
        new Article(
            "",
            Source.UNKNOWN,
            Locale.of("ar"),
            List.of(Block.of(Block.Kind.PARAGRAPH, "استقالت حكومة تصريف الأعمال أمس.")));
    GlossedArticle glossed = GLOSSER.gloss(article);
    List<Passage> passages = Passage.of(article);
    Evidence evidence = Evidence.of(glossed, passages, List.of(english));
    return Check.of(glossed, passages, evidence, List.of(new Bead(List.of(0), List.of(0), 1)));
  }

  private static Verdict verdict(String english) {
    return checks(english).stream()
        .filter(TermBreach.class::isInstance)
        .map(check -> ((TermBreach) check).usage().verdict())
        .findFirst()
        .orElse(Verdict.KEPT);
  }

  @Test
  void whatTheTermBaseHasIsNoBreach() {
    assertThat(verdict("The caretaker government resigned yesterday.")).isEqualTo(Verdict.KEPT);
  }

  @Test
  void whatItForbidsIsFoundThoughNoGlossHasIt() {
    assertThat(verdict("The lame-duck government resigned yesterday."))
        .isEqualTo(Verdict.FORBIDDEN);
  }

  @Test
  void whatItHadOnceIsOutdated() {
    assertThat(verdict("The interim cabinet resigned yesterday.")).isEqualTo(Verdict.OUTDATED);
  }

  @Test
  void anotherWordingIsToldWithWhatIsWanted() {
    assertThat(checks("The government that remains resigned yesterday."))
        .filteredOn(TermBreach.class::isInstance)
        .singleElement()
        .satisfies(check -> {
          TermBreach breach = (TermBreach) check;
          assertThat(breach.usage().verdict()).isEqualTo(Verdict.OTHER);
          assertThat(breach.wanted()).containsExactly("caretaker government");
        });
  }
}

package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Place;
import org.hashiya.article.Source;
import org.hashiya.lexicon.own.OwnLexicon;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Status;
import org.hashiya.lexicon.term.Term;
import org.junit.jupiter.api.Test;

class OwnTermsTest {
  private static final PersonalGlosser GLOSSER = PersonalGlosser.open(OwnLexicon.EMPTY);

  private static Concept concept(String arabic, String... english) {
    List<Term> terms = new ArrayList<>(List.of(new Term(Concept.ARABIC, arabic, Status.PREFERRED)));
    Arrays.stream(english)
        .forEach(e ->
            terms.add(
                e.startsWith("!")
                    ? new Term(Concept.ENGLISH, e.substring(1), Status.FORBIDDEN)
                    : new Term(Concept.ENGLISH, e, Status.PREFERRED)));
    return new Concept("", List.of(), terms);
  }

  private static GlossedArticle gloss(String sentence, Concept... concepts) {
    GLOSSER.useTerms(List.of(concepts));
    Block block = Block.of(Block.Kind.PARAGRAPH, sentence);
    return GLOSSER.gloss(new Article("", Source.UNKNOWN, Locale.of("ar"), List.of(block)));
  }

  private static List<String> own(GlossedArticle glossed) {
    return glossed.terms().stream()
        .filter(TermMatch::isOwn)
        .map(t ->
            String.join(
                " ",
                t.tokens().stream().map(i -> glossed.at(new Place(0, i)).token().text()).toList()))
        .toList();
  }

  @Test
  void formsAndCliticsDoNotHideATerm() {
    Concept term = concept("حكومة تصريف الأعمال", "caretaker government");
    assertThat(own(gloss("استقالت حكومة تصريف الأعمال أمس.", term)))
        .containsExactly("حكومة تصريف الأعمال");
    assertThat(own(gloss("ولحكومة تصريف الأعمال صلاحيات محدودة.", term)))
        .containsExactly("ولحكومة تصريف الأعمال");
  }

  @Test
  void aTermMayBeOneWord() {
    Concept quay = concept("رصيف", "berth");
    assertThat(own(gloss("رست السفن على الأرصفة صباحا.", quay))).containsExactly("الأرصفة");
  }

  @Test
  void ownTermsComeBeforeShippedOnes() {
    GlossedArticle glossed =
        gloss("أعلن الطرفان وقف إطلاق النار.", concept("وقف إطلاق النار", "truce", "!ceasefire"));
    List<TermMatch> there = glossed.termsAt(new Place(0, 2));
    assertThat(there).hasSizeGreaterThan(1);
    assertThat(there.getFirst().isOwn()).isTrue();
    assertThat(there.getFirst().senses().getFirst().glosses()).containsExactly("truce");
    assertThat(there.getFirst().own().getFirst().forbidden())
        .extracting(Term::text)
        .containsExactly("ceasefire");
  }

  @Test
  void aPartOfAShippedTermIsShownFirstToo() {
    GlossedArticle glossed = gloss("أعلن الطرفان وقف إطلاق النار.", concept("نار", "fire (mil.)"));
    assertThat(glossed.termsAt(new Place(0, 4)))
        .extracting(TermMatch::isOwn)
        .containsExactly(true, false);
    assertThat(glossed.termsAt(new Place(0, 2)))
        .extracting(TermMatch::isOwn)
        .containsExactly(false);
  }

  @Test
  void twoMeaningsOfATermAreBothThere() {
    GlossedArticle glossed =
        gloss("رست السفينة على الرصيف.", concept("رصيف", "berth"), concept("رصيف", "pavement"));
    TermMatch there = glossed.termsAt(new Place(0, 3)).getFirst();
    assertThat(there.own()).hasSize(2);
    assertThat(there.senses()).hasSize(2);
  }

  @Test
  void anEntryWithoutARenderingAnswersNothing() {
    assertThat(own(gloss("رست السفينة على الرصيف.", concept("رصيف", "!quay")))).isEmpty();
  }

  @Test
  void anUnknownWordIsFoundAsItIsWritten() {
    assertThat(own(gloss("أعلنت شركة زقططكو أرباحها.", concept("زقططكو", "Zaqtatco"))))
        .containsExactly("زقططكو");
  }

  @Test
  void termsAreExchangedWhileTheProgramRuns() {
    assertThat(own(gloss("رست السفينة على الرصيف.", concept("رصيف", "berth")))).hasSize(1);
    assertThat(own(gloss("رست السفينة على الرصيف."))).isEmpty();
  }
}

package org.hashiya.ui.gloss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hashiya.ui.gloss.Words.place;
import static org.hashiya.ui.gloss.Words.places;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GlossaryTest {
  private MarginModel margin;
  private GlossaryModel glossary;

  @BeforeEach
  void openTheGlossary() {
    margin = Words.margin();
    glossary = new GlossaryModel(margin);
    margin.wholeGlossaryProperty().set(true);
  }

  @Test
  void rowsStandInOrderOfAppearanceATermBeforeItsWords() {
    assertThat(lemmas()).startsWith("مساء", "فِي", "القَصْر الرِّئَاسِيّ", "قَصْر", "رِئَاسِيّ");
  }

  @Test
  void formsOfALemmaShareARow() {
    assertThat(row("حُكُومَة").places()).containsExactly(place("وبالحكومة"), place("الحكومة"));
  }

  @Test
  void byLetterAsADictionaryHasThem() {
    glossary.orderProperty().set(GlossaryOrder.LETTER);
    glossary.filterProperty().set("ح");
    assertThat(lemmas()).containsSubsequence("حَصَلَ", "حُكْم", "حُكُومَة");
  }

  @Test
  void mostFrequentFirst() {
    glossary.orderProperty().set(GlossaryOrder.FREQUENCY);
    assertThat(items()).isNotEmpty();
    List<Integer> counts = items().stream().map(GlossaryRow::count).toList();
    assertThat(counts).isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void byRootUnderHeadings() {
    glossary.orderProperty().set(GlossaryOrder.ROOT);
    int heading = glossary.items().indexOf(new GlossaryItem.Root("ح ك م"));
    assertThat(glossary.items().subList(heading + 1, heading + 3))
        .extracting(item -> ((GlossaryItem.Word) item).row().lemma())
        .containsExactly("حُكْم", "حُكُومَة");
    assertThat(glossary.items()).contains(new GlossaryItem.Root(""));
  }

  @Test
  void theArabicFilterIsBlindToVowels() {
    glossary.filterProperty().set("حكوم");
    assertThat(lemmas()).containsExactly("حُكُومَة");
  }

  @Test
  void theEnglishFilterIsBlindToCase() {
    glossary.filterProperty().set("DAMAS");
    assertThat(lemmas()).containsExactly("دِمَشْق");
  }

  @Test
  void namesTermsAndGuessesAreMarked() {
    assertThat(row("دِمَشْق").kind()).isEqualTo(GlossaryRow.Kind.NAME);
    assertThat(row("القَصْر الرِّئَاسِيّ").kind()).isEqualTo(GlossaryRow.Kind.TERM);
    assertThat(row("قَصْر").kind()).isEqualTo(GlossaryRow.Kind.WORD);
    assertThat(row("المراسل").kind()).isEqualTo(GlossaryRow.Kind.GUESS);
  }

  @Test
  void pointingAtARowLightsItsWords() {
    glossary.point(new GlossaryItem.Word(row("قَصْر")));
    assertThat(glossary.litProperty().get()).containsExactlyElementsOf(places("القصر"));
    glossary.point(null);
    assertThat(glossary.litProperty().get()).isEmpty();
  }

  @Test
  void aTermLightsAllItsWords() {
    glossary.point(new GlossaryItem.Word(row("القَصْر الرِّئَاسِيّ")));
    assertThat(glossary.litProperty().get())
        .containsAll(places("القصر"))
        .containsAll(places("الرئاسي"));
  }

  @Test
  void visitingGoesFromPlaceToPlaceAndRound() {
    GlossaryItem palace = new GlossaryItem.Word(row("قَصْر"));
    List<org.hashiya.article.Place> places = places("القصر");
    glossary.visit(palace);
    assertThat(margin.targetProperty().get()).isEqualTo(places.get(0));
    glossary.visit(palace);
    assertThat(margin.targetProperty().get()).isEqualTo(places.get(1));
    glossary.visit(palace);
    assertThat(margin.targetProperty().get()).isEqualTo(places.get(0));
  }

  @Test
  void pointingInTheTextFindsTheRow() {
    margin.pointedProperty().set(place("وبالحكومة"));
    assertThat(glossary.presentProperty().get()).isEqualTo(new GlossaryItem.Word(row("حُكُومَة")));
  }

  private List<GlossaryRow> items() {
    return glossary.items().stream().map(item -> ((GlossaryItem.Word) item).row()).toList();
  }

  private List<String> lemmas() {
    return items().stream().map(GlossaryRow::lemma).toList();
  }

  private GlossaryRow row(String lemma) {
    return margin.glossaryProperty().get().rows().stream()
        .filter(row -> row.lemma().equals(lemma))
        .findFirst()
        .orElseThrow();
  }
}

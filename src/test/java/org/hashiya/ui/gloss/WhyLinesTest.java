package org.hashiya.ui.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hashiya.gloss.Reason;
import org.hashiya.gloss.Why;
import org.hashiya.ui.text.Language;
import org.hashiya.ui.text.Messages;
import org.junit.jupiter.api.Test;

class WhyLinesTest {
  private static final Why A_NOUN_FOLLOWS = why(new Reason.NounFollows("الوَزِير"));

  private static Why why(Reason reason) {
    MarginModel margin = Words.margin();
    margin.pointedProperty().set(Words.place("القصر"));
    return new Why(margin.why().orElseThrow().read(), Optional.empty(), List.of(reason));
  }

  @Test
  void aReasonNamesItsWord() {
    assertThat(new WhyLines(new Messages(Language.ENGLISH)).of(A_NOUN_FOLLOWS))
        .containsExactly(List.of(new Piece.Words("A noun follows:"), new Piece.Arabic("الوَزِير")));
  }

  @Test
  void anArabicInterfaceSaysItInArabic() {
    assertThat(new WhyLines(new Messages(Language.ARABIC)).of(A_NOUN_FOLLOWS))
        .containsExactly(List.of(new Piece.Words("يليها اسم:"), new Piece.Arabic("الوَزِير")));
  }

  @Test
  void theMarginTellsWhatTheWordIsNot() {
    MarginModel margin = Words.margin();
    margin.pointedProperty().set(Words.place("القصر"));
    assertThat(new WhyLines(new Messages(Language.ENGLISH)).of(margin.why().orElseThrow()))
        .first()
        .satisfies(line -> {
          assertThat(line).hasSize(3).contains(new Piece.Words("Read as “palace”, not"));
          assertThat(line.getLast().toString()).contains("“");
        });
  }

  @Test
  void aPersonsOwnChoiceIsSaidToBeOne() {
    assertThat(new WhyLines(new Messages(Language.ENGLISH)).of(why(new Reason.ChosenByPerson())))
        .containsExactly(List.of(new Piece.Words("You chose this reading.")));
    assertThat(new WhyLines(new Messages(Language.ARABIC)).of(why(new Reason.ChosenByPerson())))
        .containsExactly(List.of(new Piece.Words("أنت اخترت هذه القراءة.")));
  }

  @Test
  void aWordLookedUpByItselfHasNoSentenceToExplainIt() {
    MarginModel margin = Words.margin();
    margin.lookUp("دمشق");
    assertThat(margin.why()).isEmpty();
  }
}

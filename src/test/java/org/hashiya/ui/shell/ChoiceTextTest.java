package org.hashiya.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hashiya.gloss.Neighbour;
import org.hashiya.gloss.RememberedChoice;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.library.Choice;
import org.junit.jupiter.api.Test;

class ChoiceTextTest {
  @Test
  void aChoiceIsRememberedAsItWasKept() {
    Neighbour minister = new Neighbour(Optional.of(PartOfSpeech.NOUN), "وَزِير");
    RememberedChoice choice =
        new RememberedChoice("رفض", Neighbour.NONE, minister, "رَفْض", PartOfSpeech.NOUN, "رَفْض");
    assertThat(ChoiceText.remembered(ChoiceText.kept(choice))).contains(choice);
  }

  @Test
  void whatCannotBeReadIsLeftOut() {
    assertThat(ChoiceText.remembered(new Choice("رفض", "", "noun"))).isEmpty();
    assertThat(ChoiceText.remembered(new Choice("رفض", "\t\t\t", "GERUND\tرَفْض\tرَفْض")))
        .isEmpty();
  }
}

package org.hashiya.exchange.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.hashiya.exchange.words.Cards;
import org.hashiya.exchange.words.WordCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnkiConnectTest {
  private AnkiStub anki;

  @BeforeEach
  void start() throws IOException {
    anki = new AnkiStub();
  }

  @AfterEach
  void stop() {
    anki.close();
  }

  private AnkiResult send(WordCard... words) throws Exception {
    return new AnkiConnect(anki.address()).send("Arabic", List.of(words));
  }

  @Test
  void theFirstWordsBringTheirNoteTypeAndDeck() throws Exception {
    assertThat(send(Cards.PALACE, Cards.STORM)).isEqualTo(new AnkiResult.Sent(2, 0, 0));
    assertThat(anki.models()).containsExactly("Hashiya");
    assertThat(anki.decks()).containsExactly("Arabic");
    assertThat(anki.all("Word")).containsExactly("قَصْر", "عَاصِفَة");
  }

  @Test
  void aWordThatIsThereIsUpdatedAndNotDoubled() throws Exception {
    send(Cards.PALACE, Cards.STORM);
    assertThat(send(Cards.changed(Cards.PALACE, "castle", ""), Cards.STORM))
        .isEqualTo(new AnkiResult.Sent(0, 1, 1));
    assertThat(anki.all("Gloss")).containsExactly("castle", "storm, gale");
    assertThat(anki.models()).hasSize(1);
  }

  @Test
  void manyWordsGoInBatches() throws Exception {
    WordCard[] words =
        IntStream.range(0, 250)
            .mapToObj(i -> Cards.card("كَلِمَة" + i, "", "", "word " + i, ""))
            .toArray(WordCard[]::new);
    assertThat(send(words)).isEqualTo(new AnkiResult.Sent(250, 0, 0));
    assertThat(anki.all("Key")).doesNotHaveDuplicates().hasSize(250);
  }

  @Test
  void nobodyAnswers() throws Exception {
    URI address = anki.address();
    anki.close();
    assertThat(new AnkiConnect(address).send("Arabic", List.of(Cards.PALACE)))
        .isEqualTo(new AnkiResult.NotRunning());
  }

  @Test
  void ankiSaysNo() throws Exception {
    anki.refuse("collection is not available");
    assertThat(send(Cards.PALACE))
        .isEqualTo(new AnkiResult.Refused("modelNames: collection is not available"));
  }
}

package org.hashiya.ui.gloss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hashiya.article.Place;
import org.junit.jupiter.api.Test;

class PlaceListTest {
  @Test
  void placesComeBackAsTheyWereAdded() {
    PlaceList places = new PlaceList();
    places.add(0, 7);
    places.add(8_333, 0);
    places.add(Integer.MAX_VALUE, Integer.MAX_VALUE);
    assertThat(places)
        .containsExactly(
            new Place(0, 7), new Place(8_333, 0), new Place(Integer.MAX_VALUE, Integer.MAX_VALUE));
  }

  @Test
  void thereIsNothingBehindTheLast() {
    PlaceList places = new PlaceList();
    places.add(1, 1);
    assertThatThrownBy(() -> places.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}

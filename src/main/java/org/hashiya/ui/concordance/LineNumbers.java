package org.hashiya.ui.concordance;

import javafx.collections.ObservableListBase;

/** The numbers from 0, as many as there are lines: a list that holds nothing. */
final class LineNumbers extends ObservableListBase<Integer> {
  private final int size;

  LineNumbers(int size) {
    this.size = size;
  }

  @Override
  public Integer get(int index) {
    return index;
  }

  @Override
  public int size() {
    return size;
  }
}

package org.hashiya.ui.concordance;

import java.util.List;
import org.hashiya.search.Order;

/** What a person may sort lines by. Neighbouring words decide outwards, from the one named on. */
public enum LineOrder {
  PLACE(Order.by(Order.By.PLACE)),
  WORD(Order.by(Order.By.WORD)),
  LEMMA(Order.by(Order.By.LEMMA)),
  BEFORE_1(Order.before(1), Order.before(2), Order.before(3)),
  BEFORE_2(Order.before(2), Order.before(3)),
  BEFORE_3(Order.before(3)),
  AFTER_1(Order.after(1), Order.after(2), Order.after(3)),
  AFTER_2(Order.after(2), Order.after(3)),
  AFTER_3(Order.after(3)),
  BESIDE(Order.by(Order.By.BESIDE)),
  ARTICLE(Order.by(Order.By.ARTICLE)),
  SOURCE(Order.by(Order.By.SOURCE)),
  DATE(Order.by(Order.By.DATE));

  private final List<Order> orders;

  LineOrder(Order... orders) {
    this.orders = List.of(orders);
  }

  List<Order> orders(boolean descending) {
    return descending ? orders.stream().map(Order::reversed).toList() : orders;
  }

  /** What lines of a group have in common. */
  Order grouping() {
    return orders.getFirst();
  }
}

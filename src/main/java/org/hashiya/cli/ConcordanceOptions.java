package org.hashiya.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hashiya.search.Order;

/**
 * What the concordance is asked for.
 *
 * @param width of the columns before and after, in characters
 */
record ConcordanceOptions(
    boolean json,
    boolean collocates,
    List<Order> orders,
    int width,
    String query,
    List<String> files) {
  private static final int WIDTH = 40;
  private static final int LEAST_WIDTH = 10;
  private static final int MOST_WIDTH = 400;

  /** Empty where they are not understood. */
  static Optional<ConcordanceOptions> parse(List<String> arguments) {
    boolean json = false;
    boolean collocates = false;
    List<Order> orders = List.of();
    int width = WIDTH;
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      String value = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
      switch (argument) {
        case "--json" -> json = true;
        case "--collocates" -> collocates = true;
        case "--sort" -> {
          orders = orders(value);
          if (orders.isEmpty()) {
            return Optional.empty();
          }
          i++;
        }
        case "--width" -> {
          if (!value.matches("\\d{1,4}")) {
            return Optional.empty();
          }
          width = Math.clamp(Integer.parseInt(value), LEAST_WIDTH, MOST_WIDTH);
          i++;
        }
        default -> {
          if (argument.startsWith("--")) {
            return Optional.empty();
          }
          rest.add(argument);
        }
      }
    }
    return rest.size() < 2
        ? Optional.empty()
        : Optional.of(
            new ConcordanceOptions(
                json, collocates, orders, width, rest.getFirst(), rest.subList(1, rest.size())));
  }

  private static List<Order> orders(String names) {
    List<Order> orders = new ArrayList<>();
    for (String name : names.split(",")) {
      boolean descending = name.startsWith("-");
      Optional<Order> order = order(descending ? name.substring(1) : name);
      if (order.isEmpty()) {
        return List.of();
      }
      orders.add(descending ? order.get().reversed() : order.get());
    }
    return orders;
  }

  private static Optional<Order> order(String name) {
    for (int distance = 1; distance <= Order.FARTHEST; distance++) {
      if (name.equals("before" + distance)) {
        return Optional.of(Order.before(distance));
      }
      if (name.equals("after" + distance)) {
        return Optional.of(Order.after(distance));
      }
    }
    for (Order.By by : Order.By.values()) {
      boolean isNeighbour = by == Order.By.BEFORE || by == Order.By.AFTER;
      if (!isNeighbour && name.equals(by.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(Order.by(by));
      }
    }
    return Optional.empty();
  }
}

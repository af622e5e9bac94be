package org.hashiya.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what does not come through. */
public final class Losses {
  private final Map<Loss.What, Map<String, Long>> counts = new EnumMap<>(Loss.What.class);

  public void add(Loss.What what) {
    add(what, "", 1);
  }

  public void add(Loss.What what, String name) {
    add(what, name, 1);
  }

  /** Adds so many; none at all is no loss. */
  public void add(Loss.What what, String name, long count) {
    if (count > 0) {
      counts.computeIfAbsent(what, _ -> new TreeMap<>()).merge(name, count, Long::sum);
    }
  }

  /** By kind, then by name. */
  public List<Loss> list() {
    return counts.entrySet().stream()
        .flatMap(kind ->
            kind.getValue().entrySet().stream()
                .map(name -> new Loss(kind.getKey(), name.getKey(), name.getValue())))
        .toList();
  }
}

package org.hashiya.parallel.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links chosen so far, crossing or not. A link is put in where the whole then weighs more, though
 * others must give way to it; wherever the order of the English falls back, that costs.
 */
final class Arrangement {
  private final @Nullable Link[] ofArabic;
  private final @Nullable Link[] ofEnglish;
  private final double goingBack;

  /**
   * @param goingBack what it adds to the weight that the English falls back
   */
  Arrangement(int arabicSize, int englishSize, double goingBack) {
    this.goingBack = goingBack;
    ofArabic = new @Nullable Link[arabicSize];
    ofEnglish = new @Nullable Link[englishSize];
  }

  Arrangement copy() {
    Arrangement copy = new Arrangement(ofArabic.length, ofEnglish.length, goingBack);
    copy.become(this);
    return copy;
  }

  void become(Arrangement other) {
    System.arraycopy(other.ofArabic, 0, ofArabic, 0, ofArabic.length);
    System.arraycopy(other.ofEnglish, 0, ofEnglish, 0, ofEnglish.length);
  }

  /** The links in the order of the Arabic. */
  List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (Link link : ofArabic) {
      if (link != null && (links.isEmpty() || links.getLast() != link)) {
        links.add(link);
      }
    }
    return links;
  }

  boolean has(Link link) {
    return link.equals(ofArabic[link.arabic()]);
  }

  /**
   * Puts a link in.
   *
   * @return those that shared a sentence with it and were taken out
   */
  Set<Link> put(Link link) {
    Set<Link> out = inTheWay(link);
    out.forEach(other -> set(other, null));
    set(link, link);
    return out;
  }

  private void set(Link link, @Nullable Link value) {
    for (int i = link.arabic(); i < link.arabicEnd(); i++) {
      ofArabic[i] = value;
    }
    for (int j = link.english(); j < link.englishEnd(); j++) {
      ofEnglish[j] = value;
    }
  }

  /** How much more the whole would weigh with a link put in. */
  double gain(Link link) {
    Set<Link> out = inTheWay(link);
    double gain = link.weight() - link.shape().leftAlone();
    for (Link other : out) {
      gain -= other.weight() - other.shape().leftAlone();
    }
    return gain + goingBack * moreFalls(out, link);
  }

  /** How much more the whole would weigh with a link of it taken out. */
  double gainWithout(Link link) {
    return link.shape().leftAlone() - link.weight() + goingBack * moreFalls(Set.of(link), null);
  }

  private Set<Link> inTheWay(Link link) {
    Set<Link> found = new LinkedHashSet<>();
    for (int i = link.arabic(); i < link.arabicEnd(); i++) {
      Link other = ofArabic[i];
      if (other != null) {
        found.add(other);
      }
    }
    for (int j = link.english(); j < link.englishEnd(); j++) {
      Link other = ofEnglish[j];
      if (other != null) {
        found.add(other);
      }
    }
    return found;
  }

  /**
   * How much more often the English would fall back. Only the neighbours of what changes are looked
   * at, or each question would go through the whole text.
   *
   * @param out links to be thought away
   * @param in one to be thought in
   */
  private int moreFalls(Set<Link> out, @Nullable Link in) {
    List<int[]> stretches = new ArrayList<>();
    out.forEach(link -> stretches.add(stretch(link)));
    if (in != null) {
      stretches.add(stretch(in));
    }
    stretches.sort(Comparator.comparingInt(s -> s[0]));
    int more = 0;
    int from = stretches.getFirst()[0];
    int to = stretches.getFirst()[1];
    for (int[] next : stretches) {
      if (next[0] > to) {
        more += falls(from, to, out, in) - falls(from, to, Set.of(), null);
        from = next[0];
      }
      to = Math.max(to, next[1]);
    }
    return more + falls(from, to, out, in) - falls(from, to, Set.of(), null);
  }

  /** The Arabic sentences from the link before one to the link behind it. */
  private int[] stretch(Link link) {
    int from = link.arabic() - 1;
    while (from > 0 && ofArabic[from] == null) {
      from--;
    }
    int to = link.arabicEnd();
    while (to < ofArabic.length - 1 && ofArabic[to] == null) {
      to++;
    }
    return new int[] {Math.max(0, from), Math.min(to, ofArabic.length - 1)};
  }

  private int falls(int from, int to, Set<Link> out, @Nullable Link in) {
    int count = 0;
    Link before = null;
    for (int i = from; i <= to; i++) {
      boolean isIn = in != null && i >= in.arabic() && i < in.arabicEnd();
      Link link = isIn ? in : ofArabic[i];
      if (link == null || link == before || out.contains(link)) {
        continue;
      }
      count += before != null && link.english() < before.english() ? 1 : 0;
      before = link;
    }
    return count;
  }
}

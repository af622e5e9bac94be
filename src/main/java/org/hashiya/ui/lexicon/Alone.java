package org.hashiya.ui.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.Entry;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.Form;
import org.hashiya.morph.Role;
import org.hashiya.morph.Segment;

/** A form as if it had been read by itself, so that it can be given its ending. */
final class Alone {
  private static final Segment ARTICLE = new Segment(Role.ARTICLE, "ال", "");

  private Alone() {}

  static Analysis of(Entry entry, Form form) {
    return of(entry, form, List.of());
  }

  static Analysis withArticle(Entry entry, Form form) {
    return of(entry, form, List.of(ARTICLE));
  }

  private static Analysis of(Entry entry, Form form, List<Segment> before) {
    List<Segment> segments = new ArrayList<>(before);
    segments.add(new Segment(Role.STEM, form.vocalised(), ""));
    return new Analysis(entry, segments, form.features(), form.vocalised(), Set.of());
  }
}

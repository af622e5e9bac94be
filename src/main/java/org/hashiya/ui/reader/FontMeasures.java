package org.hashiya.ui.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;

/** The measures of the fonts used last, so that going back to a size costs nothing. */
final class FontMeasures {
  private static final int REMEMBERED = 16;

  private final Map<Font, FontMeasure> measures =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Font, FontMeasure> eldest) {
          return size() > REMEMBERED;
        }
      };

  FontMeasure of(Font font) {
    return measures.computeIfAbsent(font, FontMeasure::new);
  }
}

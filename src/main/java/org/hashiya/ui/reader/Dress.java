package org.hashiya.ui.reader;

import java.util.Optional;

/** What the words of a paragraph wear beside their letters: vowels, and glosses beneath. */
interface Dress {
  /** As the text was written. */
  Dress PLAIN =
      new Dress() {
        @Override
        public String shown(Piece piece) {
          return piece.shown();
        }

        @Override
        public Optional<Label> label(int token) {
          return Optional.empty();
        }
      };

  /** What is drawn for a piece of text. */
  String shown(Piece piece);

  /** The gloss that stands under this token and perhaps under those after it. */
  Optional<Label> label(int token);
}

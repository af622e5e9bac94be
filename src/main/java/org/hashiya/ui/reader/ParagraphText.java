package org.hashiya.ui.reader;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.hashiya.article.Token;

/** A paragraph cut into pieces, with the places where a line may end. */
final class ParagraphText {
  private final List<Piece> pieces;
  private final BitSet breakAfter = new BitSet();
  private final BaseDirection direction;

  ParagraphText(String text, List<Token> tokens, Locale language) {
    direction = BaseDirection.of(language);
    pieces = new PieceCutter(text, tokens, direction).cut();
    BreakIterator lines = BreakIterator.getLineInstance(ULocale.forLocale(language));
    lines.setText(text);
    for (int i = 0; i + 1 < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece next = pieces.get(i + 1);
      boolean sameToken = piece.token() != Piece.NO_TOKEN && piece.token() == next.token();
      if (sameToken
          ? tokens.get(piece.token()).text().length() > PieceCutter.LONGEST_TOKEN
          : lines.isBoundary(next.start())) {
        breakAfter.set(i);
      }
    }
  }

  List<Piece> pieces() {
    return pieces;
  }

  BaseDirection direction() {
    return direction;
  }

  /** Whether a line may end after the piece with this number; never inside a token. */
  boolean mayBreakAfter(int piece) {
    return breakAfter.get(piece);
  }
}

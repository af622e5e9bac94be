package org.hashiya.ui.reader;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiClassifier;
import java.util.ArrayList;
import java.util.List;
import org.hashiya.article.Token;

/**
 * Cuts a paragraph's text into pieces that can be placed one by one. Characters that only steer
 * direction are ignored: nobody can make the page show another order than the text has.
 */
final class PieceCutter {
  /** A longer token (an address, a mishap) is cut anywhere rather than run off the page. */
  static final int LONGEST_TOKEN = 40;

  private static final int CHUNK = 10;
  private static final BidiClassifier WITHOUT_CONTROLS =
      new BidiClassifier(null) {
        @Override
        public int classify(int c) {
          return isInvisible(c) ? UCharacterDirection.BOUNDARY_NEUTRAL : UCharacter.getDirection(c);
        }
      };

  private final String text;
  private final List<Token> tokens;
  private final byte[] levels;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder shown = new StringBuilder();
  private int start;
  private int token = Piece.NO_TOKEN;
  private byte level;
  private boolean space;
  private boolean strong;

  PieceCutter(String text, List<Token> tokens, BaseDirection direction) {
    this.text = text;
    this.tokens = tokens;
    this.levels = levels(text, direction);
  }

  private static byte[] levels(String text, BaseDirection direction) {
    if (text.isEmpty()) {
      return new byte[0];
    }
    Bidi bidi = new Bidi();
    bidi.setCustomClassifier(WITHOUT_CONTROLS);
    bidi.setPara(text, direction.level(), null);
    return bidi.getLevels();
  }

  List<Piece> cut() {
    int next = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      while (next < tokens.size() && tokens.get(next).end() <= at) {
        next++;
      }
      if (!isInvisible(c)) {
        boolean inToken = next < tokens.size() && tokens.get(next).start() <= at;
        take(c, at, inToken ? next : Piece.NO_TOKEN);
      }
      at = end;
    }
    close(text.length());
    return pieces;
  }

  private void take(int c, int at, int inToken) {
    boolean white = UCharacter.isUWhiteSpace(c);
    if (!shown.isEmpty() && mustCut(c, at, inToken, white)) {
      close(at);
    }
    if (shown.isEmpty()) {
      start = at;
      token = inToken;
      level = levels[at];
      space = white;
      strong = false;
    }
    strong |= isRightToLeft(c);
    if (white) {
      shown.setLength(0);
      shown.append(' ');
    } else {
      shown.appendCodePoint(isOdd(levels[at]) ? UCharacter.getMirror(c) : c);
    }
  }

  private boolean mustCut(int c, int at, int inToken, boolean white) {
    if (white || space) {
      return white != space;
    }
    if (isMark(c)) {
      return false;
    }
    int last = shown.codePointBefore(shown.length());
    if (levels[at] != level) {
      return true;
    }
    if (inToken != token) {
      return !(joinsForward(last) && joinsBackward(c));
    }
    boolean loose = isOdd(level) && (inToken == Piece.NO_TOKEN || !tokens.get(inToken).isWord());
    boolean long_ =
        inToken != Piece.NO_TOKEN
            && tokens.get(inToken).text().length() > LONGEST_TOKEN
            && shown.length() >= CHUNK;
    return long_ || (loose && !(isRightToLeft(last) && isRightToLeft(c)));
  }

  private void close(int end) {
    if (!shown.isEmpty()) {
      Piece.Kind kind = space ? Piece.Kind.SPACE : Piece.Kind.TEXT;
      boolean rightToLeft = isOdd(level) && strong;
      pieces.add(new Piece(kind, start, end, token, level, shown.toString(), rightToLeft));
      shown.setLength(0);
    }
  }

  private static boolean isOdd(byte level) {
    return (level & 1) == 1;
  }

  private static boolean isInvisible(int c) {
    return (UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
            && !UCharacter.hasBinaryProperty(c, UProperty.JOIN_CONTROL))
        || (UCharacter.isISOControl(c) && !UCharacter.isUWhiteSpace(c));
  }

  private static boolean isMark(int c) {
    return UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE)
            == UCharacter.JoiningType.TRANSPARENT
        || UCharacter.getType(c) == UCharacter.NON_SPACING_MARK;
  }

  private static boolean isRightToLeft(int c) {
    int direction = UCharacter.getDirection(c);
    return direction == UCharacterDirection.RIGHT_TO_LEFT
        || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean joinsForward(int c) {
    int type = UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE);
    return type == UCharacter.JoiningType.DUAL_JOINING
        || type == UCharacter.JoiningType.JOIN_CAUSING
        || type == UCharacter.JoiningType.LEFT_JOINING
        || type == UCharacter.JoiningType.TRANSPARENT;
  }

  private static boolean joinsBackward(int c) {
    int type = UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE);
    return type == UCharacter.JoiningType.DUAL_JOINING
        || type == UCharacter.JoiningType.JOIN_CAUSING
        || type == UCharacter.JoiningType.RIGHT_JOINING;
  }
}

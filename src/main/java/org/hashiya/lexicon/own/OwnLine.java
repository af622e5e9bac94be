package org.hashiya.lexicon.own;

import java.nio.charset.Charset;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Sense;

/** A line of the person's file. */
public sealed interface OwnLine {
  /** An entry of the person's: a new one, or what is to come first in a shipped one. */
  record Own(Entry entry) implements OwnLine {}

  /** A sense of a shipped entry that is not to be shown. */
  record Hidden(Lemma lemma, Sense sense) implements OwnLine {}

  /** A comment or an empty line, kept as it stands. */
  record Remark(String text) implements OwnLine {}

  /**
   * A line that could not be understood, kept as it stands.
   *
   * @param charset that the text was decoded with and gives its bytes back
   * @param complaint in English, for authors
   */
  record Broken(String text, Charset charset, String complaint) implements OwnLine {}
}

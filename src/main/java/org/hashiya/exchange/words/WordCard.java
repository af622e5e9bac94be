package org.hashiya.exchange.words;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.hashiya.text.Span;

/**
 * A saved word as it goes out.
 *
 * @param key tells the word from others for good: the same in every export
 * @param lemma vocalised
 * @param grammar part of speech and root, in words
 * @param form as it stood in the sentence; empty if it was saved without one
 * @param gloss the English that was chosen
 * @param sentence where it stood, or empty
 * @param source where the sentence comes from, or empty
 * @param saved when
 * @param notes the person's own, or empty
 */
public record WordCard(
    String key,
    String lemma,
    String grammar,
    String form,
    String gloss,
    String sentence,
    String source,
    Instant saved,
    String notes) {
  private static final int KEY_BYTES = 8;

  /** The key of a lemma: sixteen digits that any program may carry. */
  public static String keyOf(String partOfSpeech, String lemma) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((partOfSpeech + ' ' + lemma).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, KEY_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  /** Where the form stands in the sentence; an empty stretch at its end if it does not. */
  public Span lit() {
    int at = form.isEmpty() ? -1 : sentence.indexOf(form);
    return at < 0
        ? new Span(sentence.length(), sentence.length())
        : new Span(at, at + form.length());
  }
}

package org.hashiya.text;

import com.ibm.icu.text.Normalizer2;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The shapes that letters take in a word, encoded as characters by old programs and by PDF files,
 * and ligatures of two to eighteen letters.
 */
final class PresentationForms {
  private static final char FORMS_A = '\uFB50';
  private static final char FORMS_A_END = '\uFE00';
  private static final char FORMS_B = '\uFE70';
  private static final char FORMS_B_END = '\uFEFF';
  private static final AtomicReferenceArray<String> KNOWN =
      new AtomicReferenceArray<>(FORMS_B_END - FORMS_A);

  private PresentationForms() {}

  static boolean contains(char c) {
    return c >= FORMS_A && c < FORMS_B_END && (c < FORMS_A_END || c >= FORMS_B);
  }

  /** The letters or marks that it shows; itself where it is more than a shape (U+FDFD, U+FD3E). */
  static String letters(char form) {
    String letters = KNOWN.get(form - FORMS_A);
    if (letters == null) {
      // A mark by itself decomposes to a mark on a space or on a tatweel.
      letters =
          Normalizer2.getNFKCInstance()
              .normalize(String.valueOf(form))
              .replace(String.valueOf(Arabic.TATWEEL), "")
              .strip();
      KNOWN.set(form - FORMS_A, letters);
    }
    return letters;
  }
}

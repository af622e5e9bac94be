package org.hashiya.gloss;

import java.util.regex.Pattern;

/** Participles told by the pattern of their lemma. */
final class Participles {
  /** فَاعِل, and مُـ with the vowel i before the last radical. */
  private static final Pattern ACTIVE =
      Pattern.compile("\\p{L}\u064Eا\\p{L}\u0650\\p{L}|مُ.*\u0650\\p{L}|مُ.*\u0650ي\\p{L}?");

  /** مَفْعُول, and مُـ with the vowel a before the last radical. */
  private static final Pattern PASSIVE =
      Pattern.compile("مَ\\p{L}\u0652?\\p{L}\u064Fو\\p{L}|مُ.*\u064E\\p{L}|مُ.*\u064E[اى]\\p{L}?");

  private Participles() {}

  static boolean isActive(String lemma) {
    return ACTIVE.matcher(lemma).matches();
  }

  static boolean isPassive(String lemma) {
    return PASSIVE.matcher(lemma).matches();
  }
}

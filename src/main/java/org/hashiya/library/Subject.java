package org.hashiya.library;

/** What a change was about. */
public enum Subject {
  ARTICLES,
  FEEDS,
  LEMMAS,
  WORDS,
  VERSIONS,
  TERMS,
  CHOICES
}

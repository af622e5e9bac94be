package org.hashiya.lexicon;

/** Subject fields of senses and terms. */
public enum Field {
  GENERAL,
  MILITARY,
  ECONOMY,
  LAW,
  MEDICINE,
  SPORT,
  RELIGION,
  TECHNOLOGY,
  POLITICS
}

package org.hashiya.ui.library;

/** What a list of articles can be narrowed by, in the order in which it is offered. */
public enum Facet {
  READING,
  KNOWN,
  FOLDER,
  TAG,
  LENGTH,
  DATE,
  SOURCE
}

package org.hashiya.bad.text;

/** Talks to people from an engine room. */
public final class Shouts {
  public void shout() {
    System.err.println("!");
  }
}

package org.hashiya.exchange.page;

/** Text within HTML. */
public final class Markup {
  private Markup() {}

  /** A text as it may stand in an element or in an attribute with double quotes. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

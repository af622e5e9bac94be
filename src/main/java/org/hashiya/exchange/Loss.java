package org.hashiya.exchange;

/**
 * Something that did not come through.
 *
 * @param what the kind of it
 * @param name what the format or the term base calls it, or empty
 * @param count how often, at least once
 */
public record Loss(What what, String name, long count) {
  /** Kinds of losses. */
  public enum What {
    /** Units without one of the two languages. */
    WITHOUT_PAIR,
    /** Rows or entries without a term. */
    WITHOUT_TERM,
    /** Languages whose name is not known. */
    UNKNOWN_LANGUAGE,
    /** Elements of a file that nobody here knows: {@code name} is theirs. */
    UNKNOWN_ELEMENT,
    /** Bold type, links and the like inside a text, of which the words were kept. */
    MARKUP,
    /** Characters that may not stand in such a file. */
    CHARACTERS,
    /** Details of entries or terms that the format has no place for: {@code name} is theirs. */
    DETAIL,
    /** Arabic synonyms that become entries of their own. */
    SYNONYM,
    /** Terms in a third language, in a format for two. */
    THIRD_LANGUAGE
  }
}

package org.hashiya.gloss.name;

/**
 * A word with its chosen reading, as far as names are concerned.
 *
 * @param role what it can be in a name
 * @param key the folded word without its clitics and article
 * @param english its gloss
 * @param joined whether a conjunction or preposition stands before it, so that it can only begin a
 *     name
 * @param article whether it has the article
 */
public record NameWord(Role role, String key, String english, boolean joined, boolean article) {
  /** What a word can be in a name or title. */
  public enum Role {
    /** A known given or family name. */
    PERSON,
    /** A word that the lexicon does not know and that may be a name. */
    GUESS,
    /** An adjective of a country, such as Russian. */
    NATIONALITY,
    OTHER,
    /** Punctuation: no name goes on behind it. */
    BREAK
  }

  /** Whether it is a name, known or guessed. */
  public boolean isName() {
    return role == Role.PERSON || role == Role.GUESS;
  }
}

package org.hashiya.lexicon;

import java.util.List;
import java.util.Set;

/** What must be known beside the lemma to generate its forms; as the source columns give it. */
public sealed interface Inflection {
  /**
   * @param vowels imperfect vowels of a form I verb, some of {@code a i u}, commonest first; empty
   *     for derived forms
   * @param masdars vocalised; empty for a derived form with its regular masdar
   */
  record Verb(List<Character> vowels, List<String> masdars) implements Inflection {}

  /**
   * @param plurals vocalised broken plurals, and {@code ات} or {@code ون} for sound ones
   */
  record Noun(Gender gender, List<String> plurals) implements Inflection {}

  /**
   * @param feminine {@code -} regular, {@code =} unchanged, else the vocalised form
   * @param plurals as for nouns; empty: both sound plurals
   */
  record Adjective(String feminine, List<String> plurals) implements Inflection {}

  /**
   * @param kind what the name names
   * @param gender of the name
   * @param variants other Arabic spellings, vocalised
   * @param nisba its adjective, vocalised, or empty
   * @param article whether the name is borne with the article, which the lemma leaves out
   */
  record Name(NameKind kind, Gender gender, List<String> variants, String nisba, boolean article)
      implements Inflection {}

  /**
   * @param attaches what may be joined to the form
   * @param governs the case or mood that it demands of the next word
   */
  record Particle(Set<Attachment> attaches, Government governs) implements Inflection {}

  /** What may be joined to a particle. */
  enum Attachment {
    CONJUNCTION,
    PREPOSITION,
    EMPHATIC,
    QUESTION,
    ARTICLE,
    PRONOUN
  }

  /** What a particle demands of the word after it. */
  enum Government {
    NOTHING,
    NOMINATIVE,
    ACCUSATIVE,
    GENITIVE,
    INDICATIVE,
    SUBJUNCTIVE,
    JUSSIVE
  }
}

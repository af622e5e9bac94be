package org.hashiya.gloss;

/**
 * What speaks for the chosen reading of a word and against the next likely one. Words are those of
 * the text as they are read there, with vowels.
 */
public sealed interface Reason {
  /** The word can be read in no other way. */
  record OnlyReading() implements Reason {}

  /** The vowels that the text has leave no other reading. */
  record WrittenVowels() implements Reason {}

  /** By itself the word is read so more often. */
  record Commoner() implements Reason {}

  /** It opens its clause, where such a word is to be expected. */
  record OpensTheClause() implements Reason {}

  /** It ends its clause, and the other reading would need something behind it. */
  record EndsTheClause() implements Reason {}

  /** The clause around it has what this reading needs: an object, a subject, a preposition. */
  record FitsTheClause() implements Reason {}

  /** The person who reads has chosen it, here or in a like context. */
  record ChosenByPerson() implements Reason {}

  /** Neither the word nor its neighbours speak for the reading: the rest of the sentence does. */
  record NothingNearby() implements Reason {}

  /** A noun stands after a preposition. */
  record AfterPreposition(String word) implements Reason {}

  /** A noun stands after a particle that opens a clause with its subject: إِنَّ، أَنَّ. */
  record NounAfter(String word) implements Reason {}

  /** A verb stands after a particle that gives it its mood or tense: لَمْ، لَنْ، أَنْ. */
  record GovernedBy(String word) implements Reason {}

  /** An adjective agrees with the noun before it. */
  record AgreesWith(String word) implements Reason {}

  /** It is what a number counts. */
  record CountedBy(String word) implements Reason {}

  /** It is the second part of a construct (idafa). */
  record Completes(String word) implements Reason {}

  /** A name stands after a title. */
  record AfterTitle(String word) implements Reason {}

  record NounFollows(String word) implements Reason {}

  record VerbFollows(String word) implements Reason {}

  /** The adjective that follows agrees with it. */
  record DescribedBy(String word) implements Reason {}

  /** It goes better with the word before; which rule says so has no name here. */
  record FitsAfter(String word) implements Reason {}

  /** It goes better with the word behind; which rule says so has no name here. */
  record FitsBefore(String word) implements Reason {}

  /** The term has this word. */
  record PartOfTerm(String citation) implements Reason {}

  /** It stands where a name is to be expected, beside the word that tells so. */
  record InPlaceOfName(NamePosition position, String word) implements Reason {}

  /** It stands in the name of somebody or something. */
  record PartOfName(String name) implements Reason {}

  /** The article has the same name in full elsewhere. */
  record NameOfTheArticle(String name) implements Reason {}
}

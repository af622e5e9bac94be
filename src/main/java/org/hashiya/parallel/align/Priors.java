package org.hashiya.parallel.align;

/**
 * What is likely before any word is read, and how far lengths count; natural logarithms of how much
 * likelier. They were chosen by going through the marked links coordinate by coordinate; the bench
 * {@code align} says what they are worth on an article that they were not chosen on.
 *
 * @param alone a sentence that the version leaves out or adds
 * @param oneToOne a sentence that becomes one
 * @param moreEnglish each further English sentence of a link: Arabic sentences are long
 * @param moreArabic each further Arabic one
 * @param several that sentences of both sides cannot be told apart, beside what they cost by number
 * @param goingBack that the text goes back rather than on
 * @param apart that a sentence belongs to others farther off
 * @param across that a link lies across a border between paragraphs, where these are long
 * @param unfinished that a sentence breaks off in its middle, for a link that has what follows
 * @param headings that headings which stand for each other say the same: they are made anew rather
 *     than translated
 * @param otherRank that a heading becomes a part of the text
 * @param titles that the titles of both belong together, whatever they say
 * @param quoted that an English sentence quotes, for a link with an Arabic one that does
 * @param unquoted the same for a link with none
 * @param variance of the length of a rendering, for a character
 * @param lengthFor the most that lengths say for a link
 * @param lengthAgainst the most that they say against it
 * @param doubt what differences of weight are divided by where they become confidence: weights are
 *     no true logarithms of likelihoods, as their witnesses depend on each other
 */
record Priors(
    double alone,
    double oneToOne,
    double moreEnglish,
    double moreArabic,
    double several,
    double goingBack,
    double apart,
    double across,
    double unfinished,
    double headings,
    double otherRank,
    double titles,
    double quoted,
    double unquoted,
    double variance,
    double lengthFor,
    double lengthAgainst,
    double doubt) {
  /** What news and its versions show. */
  static final Priors USUAL =
      new Priors(
          -0.87, -1.05, -0.8, -1.2, -2, -2, -5.7, -3.8, 6.7, -0.64, -6, 7, 0.7, -0.9, 18.5, 0.94,
          -0.25, 1.5);
}

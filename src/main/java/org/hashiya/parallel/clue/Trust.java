package org.hashiya.parallel.clue;

/**
 * How far a witness is trusted that is not the very word of a gloss, each from 0 to 1.
 *
 * @param derived a word derived from the same root: refusal for refuse
 * @param part a part of a name or figure, where the whole is not found
 * @param phrasePart a word of a phrase, where the whole is not found: eclipse for lunar eclipse
 * @param compound a word of which it is a part: sunlight for light
 * @param synonym a word that other Arabic words share glosses with: glut for surplus
 * @param sameRoot a gloss of an Arabic word of the same root: succeed for success
 * @param kin another word for the same thing: Moscow for Russia, flight for fly
 * @param near a figure that may be another one rounded: seventy-six for 76.55
 * @param introduced what a word tells that only introduces what is said, against any other
 */
public record Trust(
    double derived,
    double part,
    double phrasePart,
    double compound,
    double synonym,
    double sameRoot,
    double kin,
    double near,
    double introduced) {
  /** What news and its versions show. */
  public static final Trust USUAL = new Trust(0.65, 0.875, 0.4, 0.88, 0.575, 0.25, 0.53, 0.8, 0.4);
}

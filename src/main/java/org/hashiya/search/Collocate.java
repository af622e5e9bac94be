package org.hashiya.search;

import java.util.Optional;
import org.hashiya.lexicon.PartOfSpeech;

/**
 * A word that keeps company with what was found.
 *
 * @param word a lemma with vowels; of English the form
 * @param pos empty for English
 * @param together how often it stands near what was found
 * @param before how many of these stand before it
 * @param frequency how often it stands in the index at all
 * @param logDice see {@link Association#logDice}
 * @param logLikelihood see {@link Association#logLikelihood}
 */
public record Collocate(
    String word,
    Optional<PartOfSpeech> pos,
    int together,
    int before,
    int frequency,
    double logDice,
    double logLikelihood) {}

/**
 * Morphology: a word to its possible analyses, a lemma to its forms.
 *
 * <p>Generation goes from the vowelled lemma by rule: {@code VerbShape} reads the form of a verb
 * off its vowels, {@code VerbStems} derives its stems, {@code Conjugation} adds the endings; {@code
 * Declension} does the like for nouns. All of it works on spoken forms, in which a hamza is a
 * consonant like others; {@code Orthography} seats it at the end, {@code Spellings} knows where
 * usage is divided. {@code Paradigm} is the face to the lexicon's compiler, {@code ParadigmTable}
 * to the window.
 *
 * <p>Analysis looks the generated forms up: {@code Divisions} cuts a word wherever proclitics and a
 * pronoun may be cut off, {@code FormIndex} finds what is left, {@code JoiningRules} say whether
 * the parts may be joined, {@code Ranking} chooses. The index is a table of numbers, not an
 * automaton: finding the stems of a running word took 215 ns of the processor in the table and
 * 1,020 ns in morfologik's FSA5 with numbers (216,000 keys; {@code IndexComparison} in src/bench),
 * and a whole analysis takes about 1,000. The table costs 1.7 MB on disk where the automaton costs
 * 0.2.
 *
 * <p>Sources of the rules: W. Wright, A Grammar of the Arabic Language; K. Ryding, A Reference
 * Grammar of Modern Standard Arabic; for the hamza the resolutions of the Academy of the Arabic
 * Language in Cairo. LanguageTool's Arabic forms were a witness, not a source.
 */
@NullMarked
package org.hashiya.morph;

import org.jspecify.annotations.NullMarked;

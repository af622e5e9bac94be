package org.hashiya.morph;

/**
 * A form in a table of all forms.
 *
 * @param vocalised the whole form with its vowel of case or mood, with the article if definite
 * @param letters of the bare form, without article and vowels
 * @param features that it has in its place: one case, one state, one mood
 */
public record TableForm(String vocalised, String letters, Features features) {
  /** Whether a word of the text, read in some way, may be this form; its clitics do not matter. */
  public boolean mayBe(Analysis analysis) {
    Features f = analysis.features();
    boolean same =
        f.aspect() == features.aspect()
            && f.voice() == features.voice()
            && f.person() == features.person()
            && f.gender() == features.gender()
            && f.number() == features.number();
    return same
        && f.moods().containsAll(features.moods())
        && f.cases().containsAll(features.cases())
        && f.states().containsAll(features.states())
        && analysis.segments().stream()
            .anyMatch(s -> s.role() == Role.STEM && Letters.strip(s.text()).equals(letters));
  }
}

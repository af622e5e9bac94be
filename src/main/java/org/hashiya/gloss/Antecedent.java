package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.jspecify.annotations.Nullable;

/**
 * What a relative clause describes: behind a person الَّذِي is "who", behind a thing "which".
 * الَّذِينَ are persons always. Of a construct the part is described that agrees: in مُدِيرَة
 * الْبَنْكِ الَّتِي the director.
 */
final class Antecedent {
  /** How many words a noun phrase may have. */
  private static final int REACH = 6;

  private static final String WHICH = "الَّذِي";
  private static final String WHO = "who";

  private Antecedent() {}

  /** Whether a word is the relative pronoun of a noun before it. */
  static boolean isAskedFor(Candidate word) {
    return word.pos == PartOfSpeech.RELATIVE && word.lemma().equals(WHICH);
  }

  /** The senses of the pronoun, "who" first behind a person and last elsewhere. */
  static List<Sense> order(
      List<Sense> senses, List<@Nullable Candidate> chosen, int at, Candidate word) {
    boolean person =
        (word.number() == Number.PLURAL && word.gender() != Gender.FEMININE)
            || describesPerson(chosen, at, word);
    List<Sense> who = new ArrayList<>();
    List<Sense> which = new ArrayList<>();
    for (Sense sense : senses) {
      (sense.glosses().getFirst().equals(WHO) ? who : which).add(sense);
    }
    List<Sense> ordered = new ArrayList<>(person ? who : which);
    ordered.addAll(person ? which : who);
    return ordered;
  }

  private static boolean describesPerson(List<@Nullable Candidate> chosen, int at, Candidate word) {
    for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
      Candidate c = chosen.get(i);
      if (c == null || !c.nominal()) {
        return false;
      }
      if (c.noun && agrees(c, word)) {
        return isPerson(c);
      }
    }
    return false;
  }

  private static boolean agrees(Candidate noun, Candidate relative) {
    return (isPerson(noun) && noun.name) || Agreement.of(noun, relative);
  }

  private static boolean isPerson(Candidate c) {
    return CueKind.PERSON.has(c)
        || VerbArguments.isMalePerson(c)
        || (c.name && c.isGuess() && !c.article);
  }
}

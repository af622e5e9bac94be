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
 * الْبَنْكِ الَّتِي the director. Where both agree it is the person, in سَائِقُ التَّاكْسِي as in
 * جِسْرُ الْمَلِكِ, but behind a place or before an unknown name the place or thing: شَارِع
 * الْمَلِك الَّذِي.
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
        return isOfPerson(chosen, i, c, word);
      }
    }
    return false;
  }

  /** Whether a construct whose last noun agrees is about a person. */
  private static boolean isOfPerson(
      List<@Nullable Candidate> chosen, int at, Candidate last, Candidate word) {
    boolean person = Persons.is(last);
    Candidate head = at == 0 || last.preposition ? null : chosen.get(at - 1);
    if (head == null || !head.mayBeConstruct() || !agrees(head, word)) {
      return person;
    }
    if (person) {
      boolean thing = !Persons.is(head) && !TimeWords.is(head);
      return !(thing && (Persons.isUnknownName(last) || Places.has(head)));
    }
    return Persons.is(head);
  }

  private static boolean agrees(Candidate noun, Candidate relative) {
    boolean person = Persons.is(noun);
    if (person && noun.name) {
      return noun.gender() == null || Agreement.of(noun, relative);
    }
    boolean persons = person && noun.number() == Number.PLURAL;
    return Agreement.of(noun, relative)
        && !(persons && SenseHint.isPerson(noun.analysis.entry()) && isSingular(relative));
  }

  private static boolean isSingular(Candidate relative) {
    return relative.number() == Number.SINGULAR;
  }
}

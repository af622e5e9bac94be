package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Person;
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
    boolean person = Persons.is(last) && !(last.isGuess() && last.article);
    if (!person && last.article && isTitled(chosen, at)) {
      return true;
    }
    int first = last.name ? firstOfName(chosen, at) : at;
    Candidate named = chosen.get(first);
    Candidate head = named == null || named.preposition ? null : ChosenWords.at(chosen, first - 1);
    if (head == null || !head.mayBeConstruct() || !agrees(head, word)) {
      return person;
    }
    if (person) {
      boolean thing = !Persons.is(head) && !TimeWords.is(head);
      boolean unknown = first == at && Persons.isUnknownName(last);
      return !(thing && (unknown || Places.has(head) || isOther(chosen, first, at, word)));
    }
    return Persons.is(head);
  }

  /** The first word of a person's name with its title: الْمَلِكِ فَهْدٍ. */
  private static int firstOfName(List<@Nullable Candidate> chosen, int at) {
    int first = at;
    for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
      Candidate c = chosen.get(i);
      if (c == null || c.conjunction || !(c.name || (c.article && Persons.is(c)))) {
        break;
      }
      first = i;
      if (c.preposition) {
        break;
      }
    }
    return first;
  }

  /**
   * الْمُفْتِي الْمُنْتَخَبُ: what stands beside a person with the article describes him, if it is
   * no place and he does nothing to it: اِفْتَتَحَ الْوَزِيرُ الْمَرْكَزَ.
   */
  private static boolean isTitled(List<@Nullable Candidate> chosen, int at) {
    Candidate person = ChosenWords.at(chosen, at - 1);
    Candidate beside = chosen.get(at);
    return person != null
        && beside != null
        && !beside.preposition
        && !beside.conjunction
        && person.noun
        && person.article
        && Persons.is(person)
        && !Places.has(beside)
        && !actsOn(ChosenWords.at(chosen, at - 2));
  }

  private static boolean actsOn(@Nullable Candidate verb) {
    return verb != null
        && verb.verb
        && verb.features().person() == Person.THIRD
        && !verb.pronounSuffix
        && !Transitivity.neverHasObject(verb);
  }

  /** Whether الَّتِي cannot be the person named last, who is no woman as far as is known. */
  private static boolean isOther(
      List<@Nullable Candidate> chosen, int first, int last, Candidate relative) {
    for (int i = first; i <= last; i++) {
      Candidate c = chosen.get(i);
      if (c != null && c.gender() == Gender.FEMININE) {
        return false;
      }
    }
    Candidate name = chosen.get(last);
    return name != null && name.name && relative.gender() == Gender.FEMININE;
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

package org.hashiya.morph;

import java.util.Set;
import org.hashiya.morph.Features.Aspect;
import org.hashiya.morph.Features.Gender;
import org.hashiya.morph.Features.Mood;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.Person;
import org.hashiya.morph.Features.Voice;
import org.hashiya.morph.Form.Joining;
import org.jspecify.annotations.Nullable;

/** Takes the finite forms of one aspect and voice in spoken form and writes them. */
final class FiniteForms {
  private final Set<Form> forms;
  private final Aspect aspect;
  private final Voice voice;

  FiniteForms(Set<Form> forms, Aspect aspect, Voice voice) {
    this.forms = forms;
    this.aspect = aspect;
    this.voice = voice;
  }

  void add(Person person, @Nullable Gender gender, Number number, String spoken) {
    add(person, gender, number, spoken, Joining.EITHER);
  }

  void add(Person person, @Nullable Gender gender, Number number, String spoken, Joining joining) {
    put(person, gender, number, spoken, Set.of(), joining);
  }

  void add(Subject s, String spoken, Set<Mood> moods) {
    add(s, spoken, moods, Joining.EITHER);
  }

  void add(Subject s, String spoken, Set<Mood> moods, Joining joining) {
    put(s.person, s.gender, s.number, spoken, moods, joining);
  }

  private void put(
      Person person,
      @Nullable Gender gender,
      Number number,
      String spoken,
      Set<Mood> moods,
      Joining joining) {
    if (voice == Voice.PASSIVE && joining == Joining.BOUND) {
      return;
    }
    Joining possible = voice == Voice.PASSIVE ? Joining.FREE : joining; // a passive has no object
    Features features =
        new Features(aspect, voice, person, gender, number, Set.of(), moods, Set.of());
    for (String written : Spellings.of(spoken, possible)) {
      forms.add(new Form(written, features, possible));
    }
  }

  /** Joins a stem and an ending; like consonants merge (أَعْلَنَّا، ثَبَتُّ). */
  static String meet(String stem, String sukun, String ending) {
    char first = ending.charAt(0);
    return !sukun.isEmpty() && stem.charAt(stem.length() - 1) == first
        ? stem + Letters.SHADDA + ending.substring(1)
        : stem + sukun + ending;
  }
}

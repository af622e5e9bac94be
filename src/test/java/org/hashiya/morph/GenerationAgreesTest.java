package org.hashiya.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.junit.jupiter.api.Test;

/** What is generated is recognised: every form of every entry, and with every kind of clitic. */
class GenerationAgreesTest {
  private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "نا");
  private static final int EVERY = 23;

  @Test
  void everyFormOfEveryEntryIsAnalysedBackToIt() {
    List<String> lost = new ArrayList<>();
    int forms = 0;
    for (int id = 0; id < Readings.LEXICON.size(); id++) {
      Entry entry = Readings.LEXICON.entry(id);
      for (Form form : Paradigm.of(entry)) {
        if (isPrinted(form)) {
          forms++;
          if (!isFound(context(entry, form), entry)) {
            lost.add(form.vocalised() + " < " + entry.lemma());
          }
        }
      }
    }
    assertThat(forms).isGreaterThan(300_000);
    assertThat(lost).isEmpty();
  }

  @Test
  void cliticsDoNotHideTheEntry() {
    List<String> lost = new ArrayList<>();
    Random random = new Random(7);
    for (int id = random.nextInt(EVERY); id < Readings.LEXICON.size(); id += EVERY) {
      Entry entry = Readings.LEXICON.entry(id);
      for (Form form : Paradigm.of(entry)) {
        if (isPrinted(form)) {
          for (String word : joined(entry, form, random)) {
            if (!isFound(word, entry)) {
              lost.add(word + " < " + entry.lemma());
            }
          }
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  private static boolean isPrinted(Form form) {
    Features f = form.features();
    return !form.vocalised().contains(" ")
        && !(f.aspect() == Features.Aspect.IMPERATIVE
            && f.moods().contains(Features.Mood.ENERGETIC));
  }

  /** A word in which the form can stand: some stand only with something joined to them. */
  private static String context(Entry entry, Form form) {
    String word = Letters.strip(form.vocalised());
    if (form.joining() == Form.Joining.BOUND) {
      word += form.features().person() == Features.Person.SECOND ? "هم" : "ها";
    }
    if (form.features().moods().contains(Features.Mood.ENERGETIC)) {
      return "ل" + word;
    }
    if (entry.inflection() instanceof Inflection.Name n && n.article()) {
      return "ال" + word;
    }
    boolean genitivePronoun =
        entry.inflection() instanceof Inflection.Particle
            && form.features().person() != null
            && form.features().cases().contains(Features.Case.GENITIVE);
    return genitivePronoun ? "ب" + word : word;
  }

  private static List<String> joined(Entry entry, Form form, Random random) {
    String bare = Letters.strip(form.vocalised());
    Features f = form.features();
    List<String> words = new ArrayList<>();
    boolean alone = form.joining() != Form.Joining.BOUND;
    String pronoun = PRONOUNS.get(random.nextInt(PRONOUNS.size()));
    switch (entry.inflection()) {
      case Inflection.Verb _ -> {
        boolean energetic = f.moods().contains(Features.Mood.ENERGETIC);
        if (alone && !energetic) {
          words.add("و" + bare);
          if (f.moods().contains(Features.Mood.INDICATIVE)) {
            words.add("وس" + bare);
          }
          if (f.moods().contains(Features.Mood.SUBJUNCTIVE)) {
            words.add("ل" + bare);
          }
        }
        boolean object =
            form.joining() != Form.Joining.FREE
                && f.voice() == Features.Voice.ACTIVE
                && f.person() != Features.Person.FIRST
                && !energetic;
        if (object) {
          words.add("ف" + bare + pronoun);
        }
      }
      case Inflection.Noun _, Inflection.Adjective _ -> {
        if (alone && f.states().contains(Features.State.DEFINITE) && !isOne(entry)) {
          words.add("وال" + bare);
          if (f.cases().contains(Features.Case.GENITIVE)) {
            words.add("وبال" + bare);
            words.add(bare.startsWith("ل") ? "لل" + bare.substring(1) : "لل" + bare);
          }
        }
        if (f.cases().contains(Features.Case.GENITIVE)
            && f.states().contains(Features.State.CONSTRUCT)
            && form.joining() != Form.Joining.FREE) {
          words.add("ب" + bare + pronoun);
        }
      }
      case Inflection.Name n -> {
        if (f.cases().contains(Features.Case.GENITIVE)) {
          words.add(n.article() ? "وال" + bare : "ول" + bare);
        }
      }
      case Inflection.Particle _ -> {}
    }
    return words;
  }

  private static boolean isOne(Entry entry) {
    return entry.root().equals("ء ح د");
  }

  private static boolean isFound(String word, Entry entry) {
    for (Analysis a : new Divisions(Readings.LEXICON, Readings.FORMS, word).all()) {
      if (a.entry().id() == entry.id()) {
        return true;
      }
    }
    return false;
  }
}

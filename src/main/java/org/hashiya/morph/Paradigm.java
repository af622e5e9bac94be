package org.hashiya.morph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hashiya.lexicon.ArticleOfName;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** A lemma to its forms: conjugation and declension by rule. */
public final class Paradigm {
  private static final char REGULAR = 'a';

  private Paradigm() {}

  /** All forms of an entry, the citation form's row first; one form for what does not inflect. */
  public static List<Form> of(Entry entry) {
    return of(entry, entry.inflection());
  }

  /** The forms that an entry would have with another inflection. */
  static List<Form> of(Entry entry, Inflection inflection) {
    return switch (inflection) {
      case Inflection.Verb v -> verb(entry, v);
      case Inflection.Noun n -> noun(entry, n);
      case Inflection.Adjective a ->
          Declension.ofAdjective(entry.lemma(), entry.root(), a.feminine(), a.plurals());
      case Inflection.Name n -> name(entry, n);
      case Inflection.Particle p -> particle(entry.lemma(), p);
    };
  }

  /** Before a pronoun عَلَى، إِلَى and لَدَى end in ـَيْ. */
  private static List<Form> particle(String form, Inflection.Particle particle) {
    Optional<List<Form>> pronoun = Pronouns.of(form);
    if (pronoun.isPresent()) {
      return pronoun.get();
    }
    if (!particle.attaches().contains(Inflection.Attachment.PRONOUN)) {
      return List.of(new Form(form, Features.NONE, Form.Joining.FREE));
    }
    if (form.endsWith("ى")) {
      String bound = form.substring(0, form.length() - 1) + "يْ";
      return List.of(
          new Form(form, Features.NONE, Form.Joining.FREE),
          new Form(bound, Features.NONE, Form.Joining.BOUND));
    }
    return List.of(new Form(form, Features.NONE, Form.Joining.EITHER));
  }

  private static List<Form> verb(Entry entry, Inflection.Verb verb) {
    Set<Form> forms = new LinkedHashSet<>();
    List<Character> vowels = verb.vowels().isEmpty() ? List.of(REGULAR) : verb.vowels();
    for (char vowel : vowels) {
      forms.addAll(Conjugation.of(entry.lemma(), entry.root(), verb.masdars(), vowel));
    }
    return new ArrayList<>(forms);
  }

  private static List<Form> noun(Entry entry, Inflection.Noun noun) {
    Features.@Nullable Gender gender =
        switch (noun.gender()) {
          case MASCULINE, BOTH -> Features.Gender.MASCULINE;
          case FEMININE -> Features.Gender.FEMININE;
          case COMMON, PLURAL -> null;
        };
    if (entry.pos() == PartOfSpeech.NUMERAL
        && noun.gender() == org.hashiya.lexicon.Gender.COMMON
        && entry.lemma().endsWith("ُون")) {
      return Declension.ofNoun(entry.lemma(), entry.root(), null, false, List.of(), true);
    }
    if (entry.pos() == PartOfSpeech.NUMERAL && entry.lemma().endsWith("َان")) {
      return Declension.ofDual(entry.lemma(), entry.root(), gender);
    }
    return FiveNouns.of(entry.lemma())
        .orElseGet(() ->
            Declension.ofNoun(
                entry.lemma(),
                entry.root(),
                gender,
                noun.gender() == org.hashiya.lexicon.Gender.BOTH,
                noun.plurals(),
                noun.gender() == org.hashiya.lexicon.Gender.PLURAL));
  }

  private static List<Form> name(Entry entry, Inflection.Name name) {
    Features.@Nullable Gender gender =
        switch (name.gender()) {
          case MASCULINE -> Features.Gender.MASCULINE;
          case FEMININE -> Features.Gender.FEMININE;
          case COMMON, BOTH, PLURAL -> null;
        };
    Set<Form> forms = new LinkedHashSet<>(Declension.ofName(entry.lemma(), gender, name.article()));
    for (String variant : name.variants()) {
      String bare = name.article() ? ArticleOfName.without(variant) : variant;
      forms.addAll(Declension.ofName(bare, gender, name.article()));
    }
    return new ArrayList<>(forms);
  }
}

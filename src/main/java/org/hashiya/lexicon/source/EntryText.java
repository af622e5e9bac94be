package org.hashiya.lexicon.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hashiya.lexicon.ArticleOfName;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Gender;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.PartOfSpeech;

/** Writes entries as lines of the source: what {@link SourceReader#line} reads back. */
public final class EntryText {
  private static final String NONE = "-";
  private static final Map<Gender, String> GENDERS =
      Map.of(
          Gender.MASCULINE, "m",
          Gender.FEMININE, "f",
          Gender.COMMON, "c",
          Gender.BOTH, "mf",
          Gender.PLURAL, "p");
  private static final Map<Inflection.Attachment, String> ATTACHMENTS =
      Map.of(
          Inflection.Attachment.CONJUNCTION, "w",
          Inflection.Attachment.PREPOSITION, "p",
          Inflection.Attachment.EMPHATIC, "l",
          Inflection.Attachment.QUESTION, "h",
          Inflection.Attachment.ARTICLE, "al",
          Inflection.Attachment.PRONOUN, "s");
  private static final Map<Inflection.Government, String> GOVERNMENT =
      Map.of(
          Inflection.Government.NOTHING, NONE,
          Inflection.Government.NOMINATIVE, "nom",
          Inflection.Government.ACCUSATIVE, "acc",
          Inflection.Government.GENITIVE, "gen",
          Inflection.Government.INDICATIVE, "ind",
          Inflection.Government.SUBJUNCTIVE, "subj",
          Inflection.Government.JUSSIVE, "juss");

  private EntryText() {}

  /** A kind of source file. */
  public enum Kind {
    VERB("verbs"),
    NOUN("nouns"),
    ADJECTIVE("adjectives"),
    NUMERAL("numerals.tsv"),
    PARTICLE("particles.tsv"),
    NAME("names");

    private final String source;

    Kind(String source) {
      this.source = source;
    }

    /** The folder or file that its lines stand in. */
    public String source() {
      return source;
    }

    /** The kind of an entry. */
    public static Kind of(Entry entry) {
      boolean numeral =
          entry.pos() == PartOfSpeech.NUMERAL || entry.pos() == PartOfSpeech.QUANTIFIER;
      return switch (entry.inflection()) {
        case Inflection.Verb _ -> VERB;
        case Inflection.Noun _ -> numeral ? NUMERAL : NOUN;
        case Inflection.Adjective _ -> numeral ? NUMERAL : ADJECTIVE;
        case Inflection.Name _ -> NAME;
        case Inflection.Particle _ -> PARTICLE;
      };
    }
  }

  /** The line of an entry, columns with tabs between them. */
  public static String line(Entry e) {
    String senses = SenseText.of(e.senses());
    String frequency = Integer.toString(e.frequencyClass());
    List<String> columns =
        switch (e.inflection()) {
          case Inflection.Verb v ->
              List.of(e.lemma(), root(e), vowels(v), list(v.masdars()), senses, frequency);
          case Inflection.Noun n ->
              List.of(e.lemma(), root(e), code(n.gender()), list(n.plurals()), senses, frequency);
          case Inflection.Adjective a ->
              List.of(e.lemma(), root(e), a.feminine(), list(a.plurals()), senses, frequency);
          case Inflection.Particle p ->
              List.of(e.lemma(), code(e.pos()), attaches(p), governs(p), senses, frequency);
          case Inflection.Name n ->
              List.of(
                  n.article() ? ArticleOfName.with(e.lemma()) : e.lemma(),
                  nameKind(n.kind()),
                  senses,
                  code(n.gender()),
                  list(n.variants()),
                  n.nisba().isEmpty() ? NONE : n.nisba());
        };
    String line = String.join("\t", columns);
    return numeralKind(e) + line;
  }

  /** Numerals and quantifiers share a file, whose first column says how they inflect. */
  private static String numeralKind(Entry e) {
    if (e.pos() == PartOfSpeech.QUANTIFIER) {
      return "Q\t";
    }
    if (e.pos() == PartOfSpeech.NUMERAL) {
      return e.inflection() instanceof Inflection.Noun ? "N\t" : "A\t";
    }
    return "";
  }

  private static String root(Entry e) {
    return e.root().isEmpty() ? NONE : e.root();
  }

  private static String vowels(Inflection.Verb verb) {
    return list(verb.vowels().stream().map(String::valueOf).toList());
  }

  private static String list(List<String> values) {
    return values.isEmpty() ? NONE : String.join(", ", values);
  }

  /** How the source writes a gender. */
  public static String code(Gender gender) {
    return value(GENDERS, gender);
  }

  private static String governs(Inflection.Particle particle) {
    return value(GOVERNMENT, particle.governs());
  }

  private static String attaches(Inflection.Particle particle) {
    return particle.attaches().isEmpty()
        ? NONE
        : particle.attaches().stream()
            .sorted()
            .map(a -> value(ATTACHMENTS, a))
            .collect(Collectors.joining(","));
  }

  private static String nameKind(NameKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** One of the codes that {@link SourceReader} takes for a part of speech. */
  private static String code(PartOfSpeech pos) {
    return switch (pos) {
      case PREPOSITION -> "prep";
      case CONJUNCTION -> "conj";
      case SUBORDINATOR -> "conj_sub";
      case NEGATION -> "part_neg";
      case INTERROGATIVE -> "part_interrog";
      case PRONOUN -> "pron";
      case DEMONSTRATIVE -> "pron_dem";
      case RELATIVE -> "pron_rel";
      case ADVERB -> "adv";
      case INTERJECTION -> "interj";
      case PARTICLE, VERB, NOUN, ADJECTIVE, NUMERAL, QUANTIFIER, NAME, TERM -> "part";
    };
  }

  private static <K> String value(Map<K, String> codes, K key) {
    return codes.getOrDefault(key, NONE);
  }
}

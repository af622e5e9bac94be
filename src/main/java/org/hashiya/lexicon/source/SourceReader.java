package org.hashiya.lexicon.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hashiya.lexicon.ArticleOfName;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Gender;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.LatinName;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.lexicon.SenseCue;
import org.hashiya.lexicon.source.SenseParser.BadSense;

/** Reads the source files of the lexicon and complains of every line that breaks the rules. */
public final class SourceReader {
  private static final Map<String, PartOfSpeech> PARTICLES =
      Map.ofEntries(
          Map.entry("prep", PartOfSpeech.PREPOSITION),
          Map.entry("conj", PartOfSpeech.CONJUNCTION),
          Map.entry("conj_sub", PartOfSpeech.SUBORDINATOR),
          Map.entry("verb_pseudo", PartOfSpeech.SUBORDINATOR),
          Map.entry("part_neg", PartOfSpeech.NEGATION),
          Map.entry("part_interrog", PartOfSpeech.INTERROGATIVE),
          Map.entry("pron_interrog", PartOfSpeech.INTERROGATIVE),
          Map.entry("pron", PartOfSpeech.PRONOUN),
          Map.entry("pron_dem", PartOfSpeech.DEMONSTRATIVE),
          Map.entry("pron_rel", PartOfSpeech.RELATIVE),
          Map.entry("adv", PartOfSpeech.ADVERB),
          Map.entry("interj", PartOfSpeech.INTERJECTION),
          Map.entry("part", PartOfSpeech.PARTICLE),
          Map.entry("part_fut", PartOfSpeech.PARTICLE),
          Map.entry("part_verb", PartOfSpeech.PARTICLE),
          Map.entry("part_voc", PartOfSpeech.PARTICLE),
          Map.entry("part_restrict", PartOfSpeech.PARTICLE),
          Map.entry("part_focus", PartOfSpeech.PARTICLE));
  private static final Map<String, Inflection.Attachment> ATTACHMENTS =
      Map.of(
          "w", Inflection.Attachment.CONJUNCTION,
          "p", Inflection.Attachment.PREPOSITION,
          "l", Inflection.Attachment.EMPHATIC,
          "h", Inflection.Attachment.QUESTION,
          "al", Inflection.Attachment.ARTICLE,
          "s", Inflection.Attachment.PRONOUN);
  private static final Map<String, Inflection.Government> GOVERNMENT =
      Map.of(
          "-", Inflection.Government.NOTHING,
          "nom", Inflection.Government.NOMINATIVE,
          "acc", Inflection.Government.ACCUSATIVE,
          "gen", Inflection.Government.GENITIVE,
          "ind", Inflection.Government.INDICATIVE,
          "subj", Inflection.Government.SUBJUNCTIVE,
          "juss", Inflection.Government.JUSSIVE);
  private static final Map<String, Gender> GENDERS =
      Map.of(
          "m", Gender.MASCULINE,
          "f", Gender.FEMININE,
          "c", Gender.COMMON,
          "mf", Gender.BOTH,
          "p", Gender.PLURAL);

  private final List<Entry> entries = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<TermSource> terms = new ArrayList<>();
  private final List<CueSource> cues = new ArrayList<>();
  private final List<LatinName> latin = new ArrayList<>();
  private final List<SourceError> errors = new ArrayList<>();
  private final Map<String, String> seen = new HashMap<>();
  private String file = "";
  private int line;

  /**
   * What the sources say.
   *
   * @param places where each entry stands, by its number
   * @param latin foreign names without an Arabic spelling
   */
  public record Source(
      List<Entry> entries,
      List<Place> places,
      List<TermSource> terms,
      List<CueSource> cues,
      List<LatinName> latin,
      List<SourceError> errors) {}

  /** Where an entry stands in the sources. */
  public record Place(String file, int line) {
    /** A complaint about what stands here. */
    public SourceError error(String complaint) {
      return new SourceError(file, line, complaint);
    }
  }

  /** A term of several words as written. */
  public record TermSource(String words, List<Sense> senses) {}

  /**
   * Neighbours that tell a sense of a word as written, or a group of neighbours with a name.
   *
   * @param word with or without vowels; the name of a group begins with @
   * @param gloss of the sense
   * @param reach how far they are to be believed
   * @param cues neighbours with a mark of their place
   */
  public record CueSource(
      String word, String gloss, SenseCue.Reach reach, List<String> cues, Place place) {
    /** Whether it names a group of neighbours. */
    public boolean isGroup() {
      return word.startsWith("@");
    }
  }

  /**
   * What one line says.
   *
   * @param entry empty where something is wrong
   * @param complaints in English, for authors
   */
  public record Line(Optional<Entry> entry, List<String> complaints) {}

  private SourceReader() {}

  /**
   * Reads one line by itself.
   *
   * @param kind the folder or file that such lines stand in, as {@link EntryText.Kind} names it
   * @param text columns with tabs between them
   */
  public static Line line(String kind, String text) {
    SourceReader reader = new SourceReader();
    reader.readLine(kind, text.split("\t", -1));
    List<String> complaints = reader.errors.stream().map(SourceError::complaint).toList();
    return new Line(
        complaints.isEmpty() ? reader.entries.stream().findFirst() : Optional.empty(), complaints);
  }

  /** Reads all {@code .tsv} files below a folder, in the order of their paths. */
  public static Source read(Path root) throws IOException {
    SourceReader reader = new SourceReader();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root)) {
      files = walk.filter(p -> p.toString().endsWith(".tsv")).sorted().toList();
    }
    for (Path path : files) {
      reader.readFile(path, root.relativize(path).toString());
    }
    return new Source(
        reader.entries, reader.places, reader.terms, reader.cues, reader.latin, reader.errors);
  }

  private void readFile(Path path, String name) throws IOException {
    file = name;
    line = 0;
    String kind = name.contains("/") ? name.substring(0, name.indexOf('/')) : name;
    for (String text : Files.readAllLines(path)) {
      line++;
      if (!text.isBlank() && !text.startsWith("#")) {
        readLine(kind, text.split("\t", -1));
      }
    }
  }

  private void readLine(String kind, String[] c) {
    try {
      switch (kind) {
        case "verbs" -> verb(columns(c, 6));
        case "nouns" -> noun(columns(c, 6), PartOfSpeech.NOUN);
        case "adjectives" -> adjective(columns(c, 6), PartOfSpeech.ADJECTIVE);
        case "particles.tsv" -> particle(columns(c, 6));
        case "numerals.tsv" -> numeral(columns(c, 7));
        case "names" -> name(columns(c, 6));
        case "terms" -> term(columns(c, 3));
        case "cues" -> cue(columns(c, 3));
        case "latin" -> latin(columns(c, 4));
        default -> complain("no such kind of source: " + kind);
      }
    } catch (BadSense e) {
      complain(e.getMessage() + "");
    }
  }

  private static String[] columns(String[] c, int count) throws BadSense {
    if (c.length != count) {
      throw new BadSense(c.length + " columns, not " + count);
    }
    for (int i = 0; i < count; i++) {
      c[i] = c[i].strip();
      if (c[i].isEmpty()) {
        throw new BadSense("column " + (i + 1) + " is empty");
      }
    }
    return c;
  }

  private void verb(String[] c) throws BadSense {
    check(Vowels.complaint(c[0], true));
    String root = root(c[1]);
    check(Roots.complaint(c[0], root));
    List<Character> vowels = new ArrayList<>();
    for (String v : list(c[2])) {
      if (!v.matches("[aiu]")) {
        throw new BadSense("the imperfect vowel '" + v + "'");
      }
      vowels.add(v.charAt(0));
    }
    List<String> masdars = list(c[3]);
    for (String masdar : masdars) {
      check(Vowels.complaint(masdar, false));
    }
    if (c[4].matches("(.*[;,:])? *to .*")) {
      throw new BadSense("'to' before a verb");
    }
    add(c[0], root, PartOfSpeech.VERB, new Inflection.Verb(vowels, masdars), c[4], c[5]);
  }

  private void noun(String[] c, PartOfSpeech pos) throws BadSense {
    check(Vowels.complaint(c[0], false));
    String root = root(c[1]);
    check(Roots.complaint(c[0], root));
    Gender gender = GENDERS.get(c[2]);
    if (gender == null) {
      throw new BadSense("the gender '" + c[2] + "'");
    }
    add(c[0], root, pos, new Inflection.Noun(gender, plurals(c[3])), c[4], c[5]);
  }

  private void adjective(String[] c, PartOfSpeech pos) throws BadSense {
    check(Vowels.complaint(c[0], false));
    String root = root(c[1]);
    check(Roots.complaint(c[0], root));
    if (!c[2].equals("-") && !c[2].equals("=")) {
      check(Vowels.complaint(c[2], false));
    }
    add(c[0], root, pos, new Inflection.Adjective(c[2], plurals(c[3])), c[4], c[5]);
  }

  private void numeral(String[] c) throws BadSense {
    String[] rest = java.util.Arrays.copyOfRange(c, 1, 7);
    switch (c[0]) {
      case "N" -> noun(rest, PartOfSpeech.NUMERAL);
      case "Q" -> noun(rest, PartOfSpeech.QUANTIFIER);
      default -> adjective(rest, PartOfSpeech.NUMERAL);
    }
  }

  private List<String> plurals(String column) {
    List<String> plurals = list(column);
    for (String plural : plurals) {
      if (!plural.equals("ات") && !plural.equals("ون")) {
        check(Vowels.complaint(plural, false));
      }
    }
    return plurals;
  }

  private void particle(String[] c) throws BadSense {
    PartOfSpeech pos = PARTICLES.get(c[1]);
    if (pos == null) {
      throw new BadSense("the part of speech '" + c[1] + "'");
    }
    Set<Inflection.Attachment> attaches = EnumSet.noneOf(Inflection.Attachment.class);
    for (String a : list(c[2])) {
      Inflection.Attachment attachment = ATTACHMENTS.get(a);
      if (attachment == null) {
        throw new BadSense("the attachment '" + a + "'");
      }
      attaches.add(attachment);
    }
    if (pos == PartOfSpeech.ADVERB) {
      attaches.add(Inflection.Attachment.CONJUNCTION);
    }
    Inflection.Government governs = GOVERNMENT.get(c[3]);
    if (governs == null) {
      throw new BadSense("the government '" + c[3] + "'");
    }
    add(c[0], "", pos, new Inflection.Particle(attaches, governs), c[4], c[5]);
  }

  private void name(String[] c) throws BadSense {
    check(Vowels.complaint(c[0], false));
    NameKind kind = NameKinds.of(c[1]);
    Gender gender = GENDERS.get(c[3]);
    if (gender == null) {
      throw new BadSense("the gender '" + c[3] + "'");
    }
    String nisba = c[5].equals("-") ? "" : c[5];
    if (!nisba.isEmpty()) {
      check(Vowels.complaint(nisba, false));
    }
    boolean article = !c[0].contains(" ") && ArticleOfName.has(c[0]);
    String lemma = article ? ArticleOfName.without(c[0]) : c[0];
    Inflection.Name inflection = new Inflection.Name(kind, gender, list(c[4]), nisba, article);
    add(
        lemma,
        "",
        PartOfSpeech.NAME,
        inflection,
        c[2],
        String.valueOf(NameKinds.frequencyClass(kind)));
  }

  private void term(String[] c) throws BadSense {
    List<Sense> senses = new ArrayList<>();
    for (Sense s : SenseParser.parse(c[1])) {
      senses.add(new Sense(SenseParser.field(c[2]), s.preposition(), s.glosses()));
    }
    once("term " + c[0]);
    terms.add(new TermSource(c[0], senses));
  }

  private void cue(String[] c) {
    SenseCue.Reach reach = SenseCue.Reach.PLACE;
    for (SenseCue.Reach marked : SenseCue.Reach.values()) {
      reach = c[1].startsWith(marked.mark()) ? marked : reach;
    }
    String gloss = c[1].substring(reach.mark().length());
    cues.add(new CueSource(c[0], gloss, reach, List.of(c[2].split(" +")), new Place(file, line)));
  }

  private void latin(String[] c) throws BadSense {
    LatinName name = LatinLine.read(c);
    once("latin " + name.name());
    latin.add(name);
  }

  private void add(
      String lemma,
      String root,
      PartOfSpeech pos,
      Inflection inflection,
      String senses,
      String frequency)
      throws BadSense {
    if (!frequency.matches("1?[0-9]") || Integer.parseInt(frequency) > 18) {
      throw new BadSense("the frequency class '" + frequency + "'");
    }
    List<Sense> parsed = SenseParser.parse(senses);
    String kind =
        switch (inflection) {
          case Inflection.Name n -> " " + n.kind() + n.article();
          case Inflection.Particle p -> " " + p.governs();
          case Inflection.Noun n -> " " + n.plurals();
          case Inflection.Verb _, Inflection.Adjective _ -> "";
        };
    once(lemma + " " + pos + kind + " " + root);
    places.add(new Place(file, line));
    entries.add(
        new Entry(
            entries.size(),
            lemma,
            root,
            pos,
            inflection,
            parsed,
            Integer.parseInt(frequency),
            Entry.Origin.AUTHORED));
  }

  private void once(String key) throws BadSense {
    String before = seen.putIfAbsent(key, file + ":" + line);
    if (before != null) {
      throw new BadSense("already at " + before);
    }
  }

  private static String root(String column) {
    return column.equals("-") ? "" : column;
  }

  private static List<String> list(String column) {
    return column.equals("-")
        ? List.of()
        : Stream.of(column.split("[,،]")).map(String::strip).toList();
  }

  private void check(Optional<String> complaint) {
    complaint.ifPresent(this::complain);
  }

  private void complain(String complaint) {
    errors.add(new SourceError(file, line, complaint));
  }
}

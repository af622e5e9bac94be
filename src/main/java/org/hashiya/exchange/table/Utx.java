package org.hashiya.exchange.table;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.IncomingFile;
import org.hashiya.exchange.LanguageNames;
import org.hashiya.exchange.Loss;
import org.hashiya.exchange.Losses;
import org.hashiya.exchange.OutgoingFile;
import org.hashiya.exchange.Position;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.ReadResult;
import org.hashiya.exchange.Refusal;
import org.hashiya.exchange.WriteResult;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Detail;
import org.hashiya.lexicon.term.Term;

/**
 * Glossaries in UTX 1.11: lines of tabs, a heading of {@code src}, {@code tgt}, {@code src:pos} and
 * what else there is. Rows with one concept ID belong together.
 */
public final class Utx {
  private static final String VERSION = "#UTX 1.11";
  private static final Pattern LANGUAGES = Pattern.compile(";\\s*([\\w-]+)\\s*/\\s*([\\w-]+)");
  private static final String SOURCE = "src";
  private static final String TARGET = "tgt";
  private static final String STATUS = "term status";
  private static final String SOURCE_STATUS = "src:status";
  private static final String ID = "concept ID";

  private Utx() {}

  /** Reads a file of any version. */
  public static ReadResult<List<Concept>> read(Path file, Progress progress) {
    return IncomingFile.read(
        file,
        progress,
        in -> {
          Losses losses = new Losses();
          return new ReadResult.Read<>(concepts(TabbedLines.read(in), losses), losses.list());
        });
  }

  private static List<Concept> concepts(List<List<String>> lines, Losses losses) throws Refusal {
    String version = lines.isEmpty() ? "" : String.join("\t", lines.getFirst());
    if (!version.startsWith("#UTX")) {
      throw new Refusal(new Fault.OtherFormat(new Position(1, 1), version));
    }
    Matcher languages = LANGUAGES.matcher(version);
    boolean found = languages.find();
    Optional<Locale> source = LanguageNames.locale(found ? languages.group(1) : "");
    Optional<Locale> target = LanguageNames.locale(found ? languages.group(2) : "");
    if (source.isEmpty() || target.isEmpty()) {
      throw new Refusal(new Fault.Malformed(new Position(1, 1), version));
    }
    List<String> heading = List.of();
    SheetReader reader = null;
    for (List<String> line : lines.subList(1, lines.size())) {
      if (line.getFirst().startsWith("#")) {
        // The last line of comments names the columns.
        List<String> names = new ArrayList<>(line);
        names.set(0, names.getFirst().substring(1));
        heading = reader == null && names.contains(TARGET) ? names : heading;
        continue;
      }
      if (reader == null) {
        reader =
            new SheetReader(
                heading.stream().map(h -> column(h, source.get(), target.get())).toList(), losses);
      }
      reader.row(line);
    }
    List<Concept> concepts = reader == null ? List.of() : reader.concepts();
    if (concepts.isEmpty()) {
      throw new Refusal(new Fault.Empty());
    }
    if (concepts.stream().noneMatch(c -> c.terms(Concept.ARABIC).findAny().isPresent())) {
      throw new Refusal(new Fault.OtherLanguages(Set.of(source.get(), target.get())));
    }
    return concepts;
  }

  private static Column column(String heading, Locale source, Locale target) {
    String name = heading.strip();
    return switch (name.toLowerCase(Locale.ROOT)) {
      case SOURCE -> new Column.Words(source);
      case TARGET -> new Column.Words(target);
      case STATUS, "tgt:status" -> new Column.TermStatus(target);
      case SOURCE_STATUS -> new Column.TermStatus(source);
      case "concept id" -> new Column.Id();
      case String n when n.startsWith(SOURCE + ":") -> detail(name, source);
      case String n when n.startsWith(TARGET + ":") -> detail(name, target);
      default -> Labels.column(name);
    };
  }

  private static Column detail(String name, Locale language) {
    String label = name.substring(SOURCE.length() + 1);
    String known = label.equals("pos") ? "part of speech" : label;
    return Labels.column(language.toLanguageTag() + " " + known);
  }

  /**
   * Writes a file, in one step. Terms in other languages, and entries without a pair, are lost and
   * told.
   *
   * @param date that the file bears
   */
  public static WriteResult write(
      Path file, List<Concept> concepts, LocalDate date, Progress progress) {
    return OutgoingFile.write(
        file,
        out -> {
          Losses losses = new Losses();
          List<Concept> paired =
              concepts.stream().flatMap(c -> paired(c, losses).stream()).toList();
          Locale source = language(paired, Concept.ARABIC);
          Locale target = language(paired, Concept.ENGLISH);
          Columns columns = new Columns(paired);
          String languages = source.toLanguageTag() + "/" + target.toLanguageTag();
          out.write(
              (VERSION + "; " + languages + "; " + date + "; Hashiya\n")
                  .getBytes(StandardCharsets.UTF_8));
          List<String> heading =
              new ArrayList<>(columns.list().stream().map(c -> heading(c, source)).toList());
          // The first columns are laid down: src, tgt, src:pos.
          List<Integer> order = order(heading);
          List<String> ordered = new ArrayList<>(order.stream().map(heading::get).toList());
          ordered.set(0, "#" + ordered.getFirst());
          out.write(TabbedLines.line(ordered));
          Set<String> ids = new HashSet<>();
          paired.forEach(c -> ids.add(c.id()));
          int free = 1;
          for (Concept concept : paired) {
            Progress.stopIfAsked();
            String id = concept.id();
            while (id.isEmpty()) {
              String next = String.valueOf(free++);
              id = ids.add(next) ? next : "";
            }
            for (List<String> row : rows(columns, id, concept)) {
              out.write(TabbedLines.line(order.stream().map(row::get).toList()));
            }
          }
          progress.at(1);
          return new WriteResult.Written(paired.size(), losses.list());
        });
  }

  /** The concept with nothing but its Arabic and English, each in one country's kind. */
  private static Optional<Concept> paired(Concept concept, Losses losses) {
    Pair.countOthers(concept, losses);
    List<Term> terms = new ArrayList<>();
    concept.terms(Concept.ARABIC).forEach(terms::add);
    concept.terms(Concept.ENGLISH).forEach(terms::add);
    long arabic = concept.terms(Concept.ARABIC).count();
    if (arabic == 0 || arabic == terms.size()) {
      losses.add(Loss.What.WITHOUT_PAIR);
      return Optional.empty();
    }
    List<Term> plain = new ArrayList<>();
    for (Term term : terms) {
      Locale bare = Locale.of(term.language().getLanguage());
      if (!bare.equals(term.language())) {
        losses.add(Loss.What.DETAIL, term.language().toLanguageTag());
      }
      plain.add(new Term(bare, term.text(), term.status(), term.details()));
    }
    List<Detail> details =
        concept.details().stream()
            .map(d ->
                new Detail(
                    d.category(),
                    d.text(),
                    d.language().map(l -> Locale.of(l.getLanguage())),
                    d.parts()))
            .toList();
    return Optional.of(new Concept(concept.id(), details, plain));
  }

  private static Locale language(List<Concept> concepts, Locale language) {
    return concepts.stream()
        .flatMap(c -> c.terms(language))
        .map(Term::language)
        .findFirst()
        .orElse(language);
  }

  private static String heading(Column column, Locale source) {
    return switch (column) {
      case Column.Id() -> ID;
      case Column.Words(Locale language) -> language.equals(source) ? SOURCE : TARGET;
      case Column.TermStatus(Locale language) -> language.equals(source) ? SOURCE_STATUS : STATUS;
      case Column.TermDetail(Locale language, List<String> path) -> {
        String label = Labels.of(new Column.ConceptDetail(path));
        String name = label.replaceFirst("^part of speech", "pos");
        yield (language.equals(source) ? SOURCE : TARGET) + ":" + name;
      }
      case Column.ConceptDetail _, Column.LanguageDetail _ -> Labels.of(column);
    };
  }

  private static List<Integer> order(List<String> heading) {
    List<Integer> order = new ArrayList<>();
    for (String first : List.of(SOURCE, TARGET, "src:pos", STATUS)) {
      if (heading.contains(first)) {
        order.add(heading.indexOf(first));
      }
    }
    for (int i = 0; i < heading.size(); i++) {
      if (!order.contains(i)) {
        order.add(i);
      }
    }
    return order;
  }

  private static List<List<String>> rows(Columns columns, String id, Concept concept) {
    List<Term> arabic = concept.terms(Concept.ARABIC).toList();
    List<Term> english = concept.terms(Concept.ENGLISH).toList();
    List<List<String>> rows = new ArrayList<>();
    for (Pair pair : Pair.covering(arabic, english)) {
      Map<Locale, Term> terms = new LinkedHashMap<>();
      terms.put(pair.arabic().language(), pair.arabic());
      terms.put(pair.english().language(), pair.english());
      rows.add(columns.row(id, concept, terms, rows.isEmpty()));
    }
    return rows;
  }
}

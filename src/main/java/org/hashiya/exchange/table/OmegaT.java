package org.hashiya.exchange.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.IncomingFile;
import org.hashiya.exchange.Loss;
import org.hashiya.exchange.Losses;
import org.hashiya.exchange.OutgoingFile;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.ReadResult;
import org.hashiya.exchange.Refusal;
import org.hashiya.exchange.StatusNames;
import org.hashiya.exchange.WriteResult;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Detail;
import org.hashiya.lexicon.term.Status;
import org.hashiya.lexicon.term.Term;
import org.hashiya.text.Arabic;

/**
 * Glossaries of OmegaT: source, target and comment with tabs between them, in UTF-8. OmegaT offers
 * every target to the translator; so forbidden renderings stand in the comments, where status,
 * field and example are put too: {@code status: preferred | not: regime | a remark}.
 */
public final class OmegaT {
  private static final String BETWEEN = " | ";
  private static final String STATUS = "status";
  private static final String FORBIDDEN = "not";

  /** What a comment can say, by its label. */
  private static final Map<String, String> LABELS =
      Map.of(
          "field", Detail.FIELD,
          "definition", Detail.DEFINITION,
          "example", Detail.EXAMPLE,
          "part of speech", Detail.PART_OF_SPEECH);

  private OmegaT() {}

  /** Reads a glossary; rows with the same Arabic that follow one another are one concept. */
  public static ReadResult<List<Concept>> read(Path file, Progress progress) {
    return IncomingFile.read(
        file,
        progress,
        in -> {
          Losses losses = new Losses();
          List<Concept> concepts = new ArrayList<>();
          Gathering gathering = new Gathering("");
          for (List<String> line : TabbedLines.read(in)) {
            if (line.getFirst().startsWith("#") || line.stream().allMatch(String::isBlank)) {
              continue;
            }
            List<String> row = arabicFirst(line);
            if (row.size() < 2 || row.get(0).isBlank() || row.get(1).isBlank()) {
              losses.add(Loss.What.WITHOUT_TERM);
              continue;
            }
            String arabic = row.get(0).strip();
            if (!gathering.name().equals(arabic)) {
              gathering.concept("").ifPresent(concepts::add);
              gathering = new Gathering(arabic);
            }
            gather(gathering, arabic, row.get(1).strip(), row.size() > 2 ? row.get(2) : "");
          }
          gathering.concept("").ifPresent(concepts::add);
          if (concepts.isEmpty()) {
            throw new Refusal(new Fault.Empty());
          }
          if (concepts.stream().noneMatch(c -> hasArabic(c.terms().getFirst().text()))) {
            throw new Refusal(new Fault.MissingColumn(Concept.ARABIC));
          }
          return new ReadResult.Read<>(concepts, losses.list());
        });
  }

  /** A glossary from English to Arabic serves as well. */
  private static List<String> arabicFirst(List<String> line) {
    if (line.size() < 2 || hasArabic(line.get(0)) || !hasArabic(line.get(1))) {
      return line;
    }
    List<String> turned = new ArrayList<>(line);
    turned.set(0, line.get(1));
    turned.set(1, line.get(0));
    return turned;
  }

  private static boolean hasArabic(String text) {
    return text.chars().anyMatch(c -> Arabic.isLetter((char) c));
  }

  private static void gather(Gathering into, String arabic, String english, String comment) {
    List<Detail> ofTerm = new ArrayList<>();
    List<Detail> ofConcept = new ArrayList<>();
    List<String> forbidden = new ArrayList<>();
    String status = "";
    for (String piece : comment.isBlank() ? new String[0] : comment.split(" \\| ", -1)) {
      int colon = piece.indexOf(": ");
      String label = colon < 0 ? "" : piece.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String text = colon < 0 ? piece.strip() : piece.substring(colon + 2).strip();
      if (label.equals(STATUS) && StatusNames.status(text).isPresent()) {
        status = text;
      } else if (label.equals(FORBIDDEN)) {
        forbidden.add(text);
      } else if (LABELS.containsKey(label)) {
        String category = LABELS.get(label);
        boolean isTerms = category.equals(Detail.EXAMPLE) || category.equals(Detail.PART_OF_SPEECH);
        (isTerms ? ofTerm : ofConcept).add(new Detail(category, text));
      } else if (!piece.isBlank()) {
        ofConcept.add(new Detail(Detail.NOTE, piece.strip()));
      }
    }
    into.addTerm(Concept.ARABIC, arabic, "", ofTerm);
    into.addTerm(Concept.ENGLISH, english, status, List.of());
    forbidden.forEach(f -> into.addTerm(Concept.ENGLISH, f, Status.FORBIDDEN.name(), List.of()));
    into.addDetails(ofConcept);
  }

  /** Writes a glossary, in one step; what a comment cannot say is told. */
  public static WriteResult write(Path file, List<Concept> concepts, Progress progress) {
    return OutgoingFile.write(
        file,
        out -> {
          Losses losses = new Losses();
          long written = 0;
          for (Concept concept : concepts) {
            Progress.stopIfAsked();
            List<List<String>> rows = rows(concept, losses);
            written += rows.isEmpty() ? 0 : 1;
            for (List<String> row : rows) {
              out.write(TabbedLines.line(row));
            }
          }
          progress.at(1);
          return new WriteResult.Written(written, losses.list());
        });
  }

  private static List<List<String>> rows(Concept concept, Losses losses) {
    Pair.countOthers(concept, losses);
    List<Term> arabic = concept.terms(Concept.ARABIC).toList();
    List<Term> english = concept.terms(Concept.ENGLISH).filter(t -> !t.isForbidden()).toList();
    if (arabic.isEmpty() || english.isEmpty()) {
      losses.add(Loss.What.WITHOUT_PAIR);
      return List.of();
    }
    losses.add(Loss.What.SYNONYM, "", arabic.size() - 1L);
    countLost(concept, losses);
    List<List<String>> rows = new ArrayList<>();
    for (Term a : arabic) {
      for (Term e : english) {
        boolean first = e == english.getFirst();
        rows.add(List.of(a.text(), e.text(), comment(concept, a, e, first)));
      }
    }
    return rows;
  }

  private static String comment(Concept concept, Term arabic, Term english, boolean first) {
    Map<String, List<String>> pieces = new LinkedHashMap<>();
    if (english.status() != Status.UNMARKED) {
      pieces.put(STATUS, List.of(english.status().name().toLowerCase(Locale.ROOT)));
    }
    if (first) {
      pieces.put(FORBIDDEN, concept.forbidden().stream().map(Term::text).toList());
      LABELS.keySet().stream()
          .sorted()
          .forEach(label ->
              pieces.put(
                  label,
                  Stream.concat(concept.details().stream(), arabic.details().stream())
                      .filter(d -> d.category().equals(LABELS.get(label)))
                      .map(Detail::text)
                      .toList()));
    }
    List<String> labelled = new ArrayList<>();
    pieces.forEach((label, texts) -> texts.forEach(t -> labelled.add(label + ": " + t)));
    if (first) {
      concept.details().stream()
          .filter(d -> d.category().equals(Detail.NOTE))
          .forEach(d -> labelled.add(d.text()));
    }
    return String.join(BETWEEN, labelled);
  }

  private static void countLost(Concept concept, Losses losses) {
    for (Detail detail : concept.details()) {
      boolean held =
          LABELS.containsValue(detail.category()) || detail.category().equals(Detail.NOTE);
      count(detail, held, losses);
    }
    for (Term term : concept.terms()) {
      boolean isArabic = term.language().getLanguage().equals(Concept.ARABIC.getLanguage());
      term.details().forEach(d -> count(d, isArabic && LABELS.containsValue(d.category()), losses));
      if (isArabic && term.status() != Status.UNMARKED) {
        losses.add(Loss.What.DETAIL, "administrativeStatus");
      }
    }
  }

  private static void count(Detail detail, boolean held, Losses losses) {
    if (!held) {
      losses.add(Loss.What.DETAIL, detail.category());
    }
    detail.parts().forEach(p -> count(p, false, losses));
  }
}

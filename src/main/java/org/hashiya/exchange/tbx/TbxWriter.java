package org.hashiya.exchange.tbx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hashiya.exchange.Loss;
import org.hashiya.exchange.Losses;
import org.hashiya.exchange.OutgoingFile;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.Refusal;
import org.hashiya.exchange.WriteResult;
import org.hashiya.exchange.xml.XmlOutput;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Detail;
import org.hashiya.lexicon.term.Status;
import org.hashiya.lexicon.term.Term;

/** Writes TBX. */
public final class TbxWriter {
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{Nd}._-]*");
  private static final Map<String, String> NONE = Map.of();

  private final XmlOutput xml;
  private final TbxForm form;

  private TbxWriter(OutputStream out, TbxForm form) {
    this.xml = new XmlOutput(out);
    this.form = form;
  }

  /** Writes a file, in one step. */
  public static WriteResult write(
      Path file, TbxForm form, List<Concept> concepts, Progress progress) {
    return OutgoingFile.write(file, out -> new TbxWriter(out, form).write(concepts, progress));
  }

  private WriteResult write(List<Concept> concepts, Progress progress) throws IOException, Refusal {
    xml.prologue(form.prologue());
    xml.open(form.root, form.attributes("en"));
    header();
    xml.open("text", NONE);
    xml.open("body", NONE);
    for (int i = 0; i < concepts.size(); i++) {
      Progress.stopIfAsked();
      concept(concepts.get(i), i + 1);
      progress.at((i + 1.0) / concepts.size());
    }
    xml.close("body");
    xml.close("text");
    xml.close(form.root);
    xml.flush();
    Losses losses = new Losses();
    losses.add(Loss.What.CHARACTERS, "", xml.dropped());
    return new WriteResult.Written(concepts.size(), losses.list());
  }

  private void header() throws IOException {
    xml.open(form.header, NONE);
    xml.open("fileDesc", NONE);
    xml.open("sourceDesc", NONE);
    xml.line("p", NONE, "Hashiya");
    xml.close("sourceDesc");
    xml.close("fileDesc");
    xml.open("encodingDesc", NONE);
    xml.line("p", form.constraints(), "TBXBasicXCSV02.xcs");
    xml.close("encodingDesc");
    xml.close(form.header);
  }

  private void concept(Concept concept, int number) throws IOException {
    xml.open(form.concept, Map.of("id", name(concept.id(), number)));
    details(concept.details(), Optional.empty(), DataCategories.DESCRIP);
    for (Locale language : concept.languages()) {
      xml.open(form.language, Map.of("xml:lang", language.toLanguageTag()));
      details(concept.details(), Optional.of(language), DataCategories.DESCRIP);
      for (Term term : concept.terms()) {
        if (term.language().equals(language)) {
          term(term);
        }
      }
      xml.close(form.language);
    }
    xml.close(form.concept);
  }

  /** What may be an identifier in XML. */
  private static String name(String id, int number) {
    if (NAME.matcher(id).matches()) {
      return id;
    }
    return "c"
        + (id.isEmpty() ? String.valueOf(number) : id.replaceAll("[^\\p{L}\\p{Nd}._-]", "_"));
  }

  private void term(Term term) throws IOException {
    xml.open(form.term, NONE);
    xml.line("term", NONE, term.text());
    if (term.status() != Status.UNMARKED) {
      xml.line(
          DataCategories.TERM_NOTE, Map.of("type", DataCategories.STATUS), status(term.status()));
    }
    List<Detail> notes = new ArrayList<>();
    List<Detail> others = new ArrayList<>();
    for (Detail detail : term.details()) {
      String element = DataCategories.element(detail.category(), DataCategories.TERM_NOTE);
      (element.equals(DataCategories.TERM_NOTE) ? notes : others).add(detail);
    }
    notes.addAll(others); // the schema wants the notes first
    details(notes, Optional.empty(), DataCategories.TERM_NOTE);
    xml.close(form.term);
  }

  private static String status(Status status) {
    return switch (status) {
      case PREFERRED -> "preferredTerm-admn-sts";
      case ADMITTED, UNMARKED -> "admittedTerm-admn-sts";
      case SUPERSEDED -> "supersededTerm-admn-sts";
      case FORBIDDEN -> "deprecatedTerm-admn-sts";
    };
  }

  private void details(List<Detail> details, Optional<Locale> language, String usual)
      throws IOException {
    for (Detail detail : details) {
      if (detail.language().equals(language)) {
        detail(detail, usual);
      }
    }
  }

  private void detail(Detail detail, String usual) throws IOException {
    List<Detail> parts =
        detail.parts().stream().filter(p -> !p.category().equals(DataCategories.TARGET)).toList();
    String element = DataCategories.element(detail.category(), usual);
    // A transaction stands in a group even alone.
    if (parts.isEmpty() && !element.equals("transac")) {
      line(detail, element);
      return;
    }
    String group = DataCategories.group(element);
    xml.open(group, NONE);
    line(detail, element);
    for (Detail part : parts) {
      detail(part, "admin");
    }
    xml.close(group);
  }

  private void line(Detail detail, String element) throws IOException {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (DataCategories.TYPED.contains(element)) {
      attributes.put("type", DataCategories.type(detail.category()));
    }
    for (Detail part : detail.parts()) {
      if (part.category().equals(DataCategories.TARGET)) {
        attributes.put(DataCategories.TARGET, part.text());
      }
    }
    xml.line(element, attributes, detail.text());
  }
}

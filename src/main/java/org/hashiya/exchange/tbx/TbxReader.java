package org.hashiya.exchange.tbx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.IncomingFile;
import org.hashiya.exchange.LanguageNames;
import org.hashiya.exchange.Loss;
import org.hashiya.exchange.Losses;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.ReadResult;
import org.hashiya.exchange.Refusal;
import org.hashiya.exchange.StatusNames;
import org.hashiya.exchange.xml.XmlInput;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Detail;
import org.hashiya.lexicon.term.Status;
import org.hashiya.lexicon.term.Term;

/** Reads TBX in all its forms. */
public final class TbxReader {
  private static final Set<String> GROUPS =
      Set.of("descripGrp", "adminGrp", "transacGrp", "termNoteGrp");

  /** A line break with the indentation behind it is the file's, one without is the author's. */
  private static final Pattern INDENTATION = Pattern.compile("[ \\t]*\\n[ \\t]+");

  private final XmlInput xml;
  private final Losses losses = new Losses();
  private final List<Concept> concepts = new ArrayList<>();

  private TbxReader(XmlInput xml) {
    this.xml = xml;
  }

  /** Reads all concepts of a file. */
  public static ReadResult<List<Concept>> read(Path file, Progress progress) {
    return IncomingFile.read(file, progress, TbxReader::read);
  }

  private static ReadResult<List<Concept>> read(InputStream in) throws IOException, Refusal {
    try (XmlInput xml = new XmlInput(in)) {
      return new TbxReader(xml).read();
    }
  }

  private ReadResult<List<Concept>> read() throws Refusal {
    xml.root("tbx", "martif");
    while (xml.child()) {
      if (xml.name().equals("text")) {
        text();
      } else {
        xml.skip(); // the header is about the file
      }
    }
    xml.next();
    if (concepts.isEmpty()) {
      throw new Refusal(new Fault.Empty());
    }
    return new ReadResult.Read<>(List.copyOf(concepts), losses.list());
  }

  private void text() throws Refusal {
    while (xml.child()) {
      if (xml.name().equals("body")) {
        body();
      } else {
        unknown();
      }
    }
  }

  private void body() throws Refusal {
    while (xml.child()) {
      switch (xml.name()) {
        case "conceptEntry", "termEntry" -> concept();
        default -> unknown();
      }
    }
  }

  private void concept() throws Refusal {
    String id = xml.attribute("id");
    List<Detail> details = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    while (xml.child()) {
      switch (xml.name()) {
        case "langSec", "langSet" -> language(details, terms);
        default -> detail(details, Optional.empty(), DataCategories.DESCRIP);
      }
    }
    if (terms.isEmpty()) {
      losses.add(Loss.What.WITHOUT_TERM);
    } else {
      concepts.add(new Concept(id, details, terms));
    }
  }

  private void language(List<Detail> details, List<Term> terms) throws Refusal {
    String tag = xml.language();
    Optional<Locale> known = LanguageNames.locale(tag);
    if (known.isEmpty()) {
      losses.add(Loss.What.UNKNOWN_LANGUAGE, tag);
    }
    Locale language = known.orElse(Locale.forLanguageTag("und"));
    while (xml.child()) {
      switch (xml.name()) {
        case "termSec", "tig", "ntig" -> new TermSection(language).read(terms);
        default -> detail(details, Optional.of(language), DataCategories.DESCRIP);
      }
    }
  }

  /** A term with what is said of it. */
  private final class TermSection {
    private final Locale language;
    private final List<Detail> details = new ArrayList<>();
    private Status status = Status.UNMARKED;
    private String text = "";

    TermSection(Locale language) {
      this.language = language;
    }

    void read(List<Term> terms) throws Refusal {
      children();
      if (text.isEmpty()) {
        losses.add(Loss.What.WITHOUT_TERM);
      } else {
        terms.add(new Term(language, text, status, details));
      }
    }

    private void children() throws Refusal {
      while (xml.child()) {
        switch (xml.name()) {
          case "term" -> text = content();
          case "termGrp" -> children();
          default -> detail(details, Optional.empty(), DataCategories.TERM_NOTE);
        }
      }
      details.removeIf(this::isStatus);
    }

    private boolean isStatus(Detail detail) {
      if (!detail.category().equals(DataCategories.STATUS)
          && !detail.category().equals(DataCategories.OLD_STATUS)) {
        return false;
      }
      Optional<Status> known = StatusNames.status(detail.text());
      status = known.orElse(status);
      return known.isPresent() && detail.parts().isEmpty();
    }
  }

  /**
   * Adds the current element and what is grouped with it.
   *
   * @param usual the element of categories that are not known
   */
  private void detail(List<Detail> into, Optional<Locale> language, String usual) throws Refusal {
    if (!GROUPS.contains(xml.name())) {
      single(into, language, usual);
      return;
    }
    List<Detail> group = new ArrayList<>();
    String inGroup = xml.name().equals("termNoteGrp") ? DataCategories.TERM_NOTE : usual;
    while (xml.child()) {
      if (group.isEmpty()) {
        single(group, language, inGroup);
      } else {
        detail(group, Optional.empty(), "admin");
      }
    }
    if (!group.isEmpty()) {
      Detail main = group.getFirst();
      List<Detail> parts = new ArrayList<>(main.parts());
      parts.addAll(group.subList(1, group.size()));
      into.add(new Detail(main.category(), main.text(), language, parts));
    }
  }

  private void single(List<Detail> into, Optional<Locale> language, String usual) throws Refusal {
    String category = category(usual);
    String target = xml.attribute(DataCategories.TARGET);
    String text = content();
    if (text.isEmpty() && target.isEmpty()) {
      return;
    }
    List<Detail> parts =
        text.isEmpty() || target.isEmpty()
            ? List.of()
            : List.of(new Detail(DataCategories.TARGET, target));
    into.add(new Detail(category, text.isEmpty() ? target : text, language, parts));
  }

  private String category(String usual) {
    String name = xml.name();
    if (DataCategories.TYPED.contains(name)) {
      return DataCategories.category(name, xml.attribute("type"), usual);
    }
    return name; // note, date, or a category as a tag
  }

  private String content() throws Refusal {
    StringBuilder text = new StringBuilder();
    boolean marked = false;
    for (int inner = 0; inner >= 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.CHARACTERS -> text.append(xml.text());
        case XMLStreamConstants.START_ELEMENT -> {
          inner++;
          marked = true;
        }
        default -> inner--;
      }
    }
    if (marked) {
      losses.add(Loss.What.MARKUP);
    }
    return INDENTATION.matcher(text).replaceAll(" ").strip();
  }

  private void unknown() throws Refusal {
    losses.add(Loss.What.UNKNOWN_ELEMENT, xml.name());
    xml.skip();
  }
}

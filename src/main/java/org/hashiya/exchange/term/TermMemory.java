package org.hashiya.exchange.term;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hashiya.exchange.LanguageNames;
import org.hashiya.exchange.Loss;
import org.hashiya.exchange.Losses;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.ReadResult;
import org.hashiya.exchange.StatusNames;
import org.hashiya.exchange.WriteResult;
import org.hashiya.exchange.tmx.Annotation;
import org.hashiya.exchange.tmx.Inline;
import org.hashiya.exchange.tmx.TmxHeader;
import org.hashiya.exchange.tmx.TmxReader;
import org.hashiya.exchange.tmx.TmxSummary;
import org.hashiya.exchange.tmx.TmxWriter;
import org.hashiya.exchange.tmx.TranslationUnit;
import org.hashiya.exchange.tmx.Variant;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Detail;
import org.hashiya.lexicon.term.Status;
import org.hashiya.lexicon.term.Term;

/**
 * A term base as a translation memory: a unit for each concept, a variant for each term, properties
 * for what is said of them ({@code x-status}, {@code x-context}, {@code x-context/source}).
 */
final class TermMemory {
  private static final String PRIVATE = "x-";
  private static final String STATUS = "x-status";
  private static final String PART = "/";
  private static final String LANGUAGE = "xml:lang";

  /** Marks a property that is not private, whose type must stay as it is. */
  private static final String PUBLIC = "prop:";

  private final Losses losses = new Losses();

  private TermMemory() {}

  static ReadResult<List<Concept>> read(Path file, Progress progress) {
    List<Concept> concepts = new ArrayList<>();
    TermMemory memory = new TermMemory();
    Set<Locale> pair = Set.of(Concept.ARABIC, Concept.ENGLISH);
    return switch (TmxReader.read(
        file, pair, u -> memory.concept(u).ifPresent(concepts::add), progress)) {
      case ReadResult.Read<TmxSummary>(_, List<Loss> lost) -> {
        List<Loss> all = new ArrayList<>(lost);
        all.addAll(memory.losses.list());
        yield new ReadResult.Read<>(List.copyOf(concepts), all);
      }
      case ReadResult.Refused<TmxSummary>(var fault) -> new ReadResult.Refused<>(fault);
    };
  }

  static WriteResult write(Path file, List<Concept> concepts, String version, Progress progress) {
    return TmxWriter.write(
        file,
        TmxHeader.ours(version, Concept.ARABIC, "phrase"),
        concepts.stream().map(TermMemory::unit).toList(),
        progress);
  }

  private Optional<Concept> concept(TranslationUnit unit) {
    List<Term> terms = new ArrayList<>();
    for (Variant variant : unit.variants()) {
      if (variant.segment().stream().anyMatch(Inline.Element.class::isInstance)) {
        losses.add(Loss.What.MARKUP);
      }
      variant.attributes().keySet().forEach(a -> losses.add(Loss.What.DETAIL, a));
      String text = variant.text().strip();
      if (text.isEmpty()) {
        losses.add(Loss.What.WITHOUT_TERM);
        continue;
      }
      Status status = Status.UNMARKED;
      List<Annotation> others = new ArrayList<>();
      for (Annotation a : variant.annotations()) {
        Optional<Status> known =
            a.type().equals(STATUS) ? StatusNames.status(a.text()) : Optional.empty();
        status = known.orElse(status);
        if (known.isEmpty()) {
          others.add(a);
        }
      }
      terms.add(new Term(variant.language(), text, status, details(others)));
    }
    unit.attributes().keySet().stream()
        .filter(a -> !a.equals("tuid"))
        .forEach(a -> losses.add(Loss.What.DETAIL, a));
    return terms.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Concept(
                unit.attributes().getOrDefault("tuid", ""), details(unit.annotations()), terms));
  }

  private static List<Detail> details(List<Annotation> annotations) {
    List<Detail> details = new ArrayList<>();
    for (Annotation a : annotations) {
      if (a.text().isBlank()) {
        continue;
      }
      String type = a.type();
      int part = type.lastIndexOf(PART);
      if (part > 0 && type.startsWith(PRIVATE) && !details.isEmpty()) {
        details.set(details.size() - 1, withPart(details.getLast(), type, part, a.text()));
      } else {
        Optional<Locale> language =
            a.kind() == Annotation.Kind.NOTE
                ? Optional.empty()
                : LanguageNames.locale(a.attributes().getOrDefault(LANGUAGE, ""));
        details.add(new Detail(category(a), a.text().strip(), language, List.of()));
      }
    }
    return details;
  }

  private static Detail withPart(Detail of, String type, int part, String text) {
    int depth = (int) type.chars().filter(c -> c == PART.charAt(0)).count();
    List<Detail> parts = new ArrayList<>(of.parts());
    if (depth > 1 && !parts.isEmpty()) {
      String inner = PRIVATE + type.substring(type.indexOf(PART) + 1);
      parts.set(parts.size() - 1, withPart(parts.getLast(), inner, inner.lastIndexOf(PART), text));
    } else {
      parts.add(new Detail(type.substring(part + 1), text.strip()));
    }
    return new Detail(of.category(), of.text(), of.language(), parts);
  }

  private static String category(Annotation a) {
    if (a.kind() == Annotation.Kind.NOTE) {
      return Detail.NOTE;
    }
    return a.type().startsWith(PRIVATE) ? a.type().substring(PRIVATE.length()) : PUBLIC + a.type();
  }

  private static TranslationUnit unit(Concept concept) {
    List<Annotation> annotations = new ArrayList<>();
    concept.details().forEach(d -> annotate(annotations, "", d));
    List<Variant> variants = new ArrayList<>();
    for (Term term : concept.terms()) {
      List<Annotation> ofTerm = new ArrayList<>();
      if (term.status() != Status.UNMARKED) {
        ofTerm.add(Annotation.property(STATUS, term.status().name().toLowerCase(Locale.ROOT)));
      }
      term.details().forEach(d -> annotate(ofTerm, "", d));
      variants.add(
          new Variant(term.language(), Map.of(), ofTerm, List.of(new Inline.Words(term.text()))));
    }
    Map<String, String> attributes =
        concept.id().isEmpty() ? Map.of() : Map.of("tuid", concept.id());
    return new TranslationUnit(attributes, annotations, variants);
  }

  private static void annotate(List<Annotation> into, String above, Detail detail) {
    boolean isNote = detail.category().equals(Detail.NOTE) && above.isEmpty();
    if (isNote && detail.language().isEmpty()) {
      into.add(Annotation.note(detail.text()));
    } else {
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("type", type(above, detail.category()));
      detail.language().ifPresent(l -> attributes.put(LANGUAGE, l.toLanguageTag()));
      into.add(new Annotation(Annotation.Kind.PROPERTY, attributes, detail.text()));
    }
    detail.parts().forEach(p -> annotate(into, above + detail.category() + PART, p));
  }

  private static String type(String above, String category) {
    return above.isEmpty() && category.startsWith(PUBLIC)
        ? category.substring(PUBLIC.length())
        : PRIVATE + above + category;
  }
}

package org.hashiya.exchange.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hashiya.exchange.LanguageNames;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Detail;
import org.hashiya.text.Folding;

/**
 * The headings of a sheet: {@code ar}, {@code ar status}, {@code ar example}, {@code ar
 * example/source}; without a language for the concept, {@code definition (ar)} for all terms of a
 * language. Read are the names that people give to such columns, in English and Arabic.
 */
final class Labels {
  static final String PART = "/";

  private static final String ID = "id";
  private static final String STATUS = "status";

  /** Our name of a category where it is not TBX's. */
  private static final Map<String, String> NAMES =
      Map.of(
          Detail.FIELD, "field",
          Detail.PART_OF_SPEECH, "part of speech",
          Detail.EXAMPLE, "example");

  private static final Map<String, String> PROPERTIES = properties();
  private static final Map<String, Locale> ROLES = roles();

  private Labels() {}

  private static Map<String, String> properties() {
    Map<String, String> properties = new HashMap<>();
    add(properties, ID, "id", "concept id", "entry id", "رقم", "معرف");
    add(properties, STATUS, "status", "usage", "term status", "الحالة", "حالة");
    add(properties, Detail.FIELD, "field", "subject", "domain", "subject field", "المجال", "مجال");
    add(properties, Detail.DEFINITION, "definition", "meaning", "التعريف", "تعريف");
    add(
        properties,
        Detail.NOTE,
        "note",
        "notes",
        "comment",
        "comments",
        "remarks",
        "ملاحظة",
        "ملاحظات");
    add(properties, Detail.EXAMPLE, "example", "context", "sentence", "مثال", "سياق");
    add(properties, Detail.PART_OF_SPEECH, "part of speech", "pos", "نوع الكلمة", "قسم الكلام");
    add(properties, Detail.SOURCE, "source of term", "المرجع");
    return properties;
  }

  private static void add(Map<String, String> properties, String category, String... names) {
    for (String name : names) {
      properties.put(key(name), category);
    }
  }

  private static Map<String, Locale> roles() {
    Map<String, Locale> roles = new HashMap<>();
    for (String name :
        List.of("source", "src", "term", "source term", "المصطلح", "مصطلح", "الأصل")) {
      roles.put(key(name), Concept.ARABIC);
    }
    for (String name :
        List.of(
            "target", "tgt", "translation", "target term", "equivalent", "الترجمة", "المقابل")) {
      roles.put(key(name), Concept.ENGLISH);
    }
    return roles;
  }

  private static String key(String name) {
    return Folding.key(name).toLowerCase(Locale.ROOT);
  }

  /** The heading of a column. */
  static String of(Column column) {
    return switch (column) {
      case Column.Id() -> ID;
      case Column.Words(Locale language) -> language.toLanguageTag();
      case Column.TermStatus(Locale language) -> language.toLanguageTag() + " " + STATUS;
      case Column.TermDetail(Locale language, List<String> path) ->
          language.toLanguageTag() + " " + path(path, "");
      case Column.ConceptDetail(List<String> path) -> path(path, "");
      case Column.LanguageDetail(Locale language, List<String> path) ->
          path(path, " (" + language.toLanguageTag() + ")");
    };
  }

  private static String path(List<String> path, String mark) {
    String first = NAMES.getOrDefault(path.getFirst(), path.getFirst()) + mark;
    return path.stream().skip(1).map(p -> PART + p).collect(Collectors.joining("", first, ""));
  }

  /** What a column holds, by its heading. */
  static Column column(String heading) {
    String written = heading.strip();
    List<String> path = Arrays.asList(written.split(PART, -1));
    String first = path.getFirst().strip();
    List<String> rest = path.subList(1, path.size());
    String property = PROPERTIES.getOrDefault(key(first), "");
    if (property.equals(ID)) {
      return new Column.Id();
    }
    if (property.equals(STATUS)) {
      return new Column.TermStatus(Concept.ENGLISH);
    }
    if (!property.isEmpty()) {
      return property.equals(Detail.EXAMPLE) || property.equals(Detail.PART_OF_SPEECH)
          ? new Column.TermDetail(Concept.ARABIC, path(property, rest))
          : new Column.ConceptDetail(path(property, rest));
    }
    Locale role = ROLES.get(key(first));
    if (role != null) {
      return new Column.Words(role);
    }
    return LanguageNames.locale(first)
        .<Column>map(Column.Words::new)
        .or(() -> ofLanguage(first, rest))
        .orElseGet(() -> new Column.ConceptDetail(path(first, rest)));
  }

  /** {@code English note}, {@code note (English)}. */
  private static Optional<Column> ofLanguage(String first, List<String> rest) {
    int bracket = first.lastIndexOf(" (");
    if (bracket > 0 && first.endsWith(")")) {
      String name = first.substring(bracket + 2, first.length() - 1);
      String category = category(first.substring(0, bracket));
      return LanguageNames.locale(name)
          .map(language ->
              category.equals(STATUS)
                  ? new Column.TermStatus(language)
                  : new Column.LanguageDetail(language, path(category, rest)));
    }
    int space = first.indexOf(' ');
    if (space < 0) {
      return Optional.empty();
    }
    String category = category(first.substring(space + 1));
    return LanguageNames.locale(first.substring(0, space))
        .map(language ->
            category.equals(STATUS)
                ? new Column.TermStatus(language)
                : new Column.TermDetail(language, path(category, rest)));
  }

  private static String category(String name) {
    return PROPERTIES.getOrDefault(key(name), name);
  }

  private static List<String> path(String first, List<String> rest) {
    List<String> path = new ArrayList<>(List.of(first));
    path.addAll(rest);
    return List.copyOf(path);
  }
}

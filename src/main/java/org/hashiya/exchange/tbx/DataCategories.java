package org.hashiya.exchange.tbx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which element holds which data category. */
final class DataCategories {
  static final String STATUS = "administrativeStatus";

  /** The same in ISO 12620:1999, which old files follow. */
  static final String OLD_STATUS = "normativeAuthorization";

  static final String NOTE = "note";
  static final String DATE = "date";
  static final String TARGET = "target";
  static final String DESCRIP = "descrip";
  static final String TERM_NOTE = "termNote";

  /** Elements that hold a category, named by their type. */
  static final List<String> TYPED =
      List.of(
          DESCRIP,
          TERM_NOTE,
          "admin",
          "ref",
          "xref",
          "transac",
          "transacNote",
          "adminNote",
          "descripNote");

  private static final Map<String, String> ELEMENTS = elements();

  private DataCategories() {}

  private static Map<String, String> elements() {
    Map<String, String> elements = new HashMap<>();
    put(elements, DESCRIP, "subjectField", "definition", "context", "explanation", "example");
    put(
        elements,
        TERM_NOTE,
        "partOfSpeech",
        STATUS,
        "processStatus",
        "grammaticalGender",
        "grammaticalNumber",
        "termType",
        "termLocation",
        "geographicalUsage",
        "register",
        "usageNote",
        "pronunciation",
        "etymology");
    put(elements, "admin", "source", "customerSubset", "projectSubset", "entrySource");
    put(elements, "ref", "crossReference");
    put(elements, "xref", "externalCrossReference", "xGraphic");
    put(elements, "transac", "transactionType");
    put(elements, "transacNote", "responsibility");
    put(elements, NOTE, NOTE);
    put(elements, DATE, DATE);
    return elements;
  }

  private static void put(Map<String, String> elements, String element, String... categories) {
    for (String category : categories) {
      elements.put(category, element);
    }
  }

  /**
   * The element of a category.
   *
   * @param usual where the category is not known
   */
  static String element(String category, String usual) {
    int colon = category.indexOf(':');
    if (colon > 0 && TYPED.contains(category.substring(0, colon))) {
      return category.substring(0, colon);
    }
    return ELEMENTS.getOrDefault(category, usual);
  }

  /** The type that a category has in its element. */
  static String type(String category) {
    int colon = category.indexOf(':');
    return colon > 0 && TYPED.contains(category.substring(0, colon))
        ? category.substring(colon + 1)
        : category;
  }

  /** The category of a type, with its element where that could not be told from the type. */
  static String category(String element, String type, String usual) {
    return element(type, usual).equals(element) ? type : element + ":" + type;
  }

  /** The element that groups details with what is said of them. */
  static String group(String element) {
    return switch (element) {
      case "transac" -> "transacGrp";
      case TERM_NOTE -> "termNoteGrp";
      case "admin" -> "adminGrp";
      default -> "descripGrp";
    };
  }
}

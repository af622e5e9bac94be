package org.hashiya.lexicon.own;

import java.util.Map;
import java.util.Optional;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.source.EntryText;

/** A person's change as lines of the project's source, to be sent to it. */
public final class Suggestion {
  private static final Map<Character, String> FILES =
      Map.ofEntries(
          Map.entry('ء', "hamza"),
          Map.entry('ب', "ba"),
          Map.entry('ت', "ta"),
          Map.entry('ث', "tha"),
          Map.entry('ج', "jim"),
          Map.entry('ح', "hah"),
          Map.entry('خ', "khah"),
          Map.entry('د', "dal"),
          Map.entry('ذ', "thal"),
          Map.entry('ر', "ra"),
          Map.entry('ز', "zayn"),
          Map.entry('س', "sin"),
          Map.entry('ش', "shin"),
          Map.entry('ص', "sad"),
          Map.entry('ض', "dad"),
          Map.entry('ط', "tah"),
          Map.entry('ظ', "zah"),
          Map.entry('ع', "ayn"),
          Map.entry('غ', "ghayn"),
          Map.entry('ف', "fa"),
          Map.entry('ق', "qaf"),
          Map.entry('ك', "kaf"),
          Map.entry('ل', "lam"),
          Map.entry('م', "mim"),
          Map.entry('ن', "nun"),
          Map.entry('ه', "ha"),
          Map.entry('و', "waw"),
          Map.entry('ي', "ya"));

  private Suggestion() {}

  /**
   * The line that an entry should have, under the file it belongs to and the line it has now.
   *
   * @param shipped empty for a new word
   * @param wanted empty where the entry should go
   */
  public static String of(Optional<Entry> shipped, Optional<Entry> wanted) {
    StringBuilder text = new StringBuilder();
    wanted.or(() -> shipped).ifPresent(entry -> text.append("# ").append(file(entry)).append('\n'));
    shipped.ifPresent(entry -> text.append("- ").append(EntryText.line(entry)).append('\n'));
    wanted.ifPresent(entry -> text.append("+ ").append(EntryText.line(entry)).append('\n'));
    return text.toString();
  }

  private static String file(Entry entry) {
    String source = EntryText.Kind.of(entry).source();
    return switch (EntryText.Kind.of(entry)) {
      case VERB, NOUN, ADJECTIVE -> source + "/" + letter(entry.root()) + ".tsv";
      case NAME -> source + "/";
      case NUMERAL, PARTICLE -> source;
    };
  }

  private static String letter(String root) {
    return root.isEmpty() ? "loan" : FILES.getOrDefault(root.charAt(0), "loan");
  }
}

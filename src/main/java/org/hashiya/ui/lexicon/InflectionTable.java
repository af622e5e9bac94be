package org.hashiya.ui.lexicon;

import java.util.List;

/**
 * Forms of an entry in rows and columns.
 *
 * @param id tells the tables of an entry apart
 * @param title empty where there is only one table
 * @param columns their headings
 */
public record InflectionTable(String id, String title, List<String> columns, List<Row> rows) {
  public InflectionTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param group what several rows have in common, said in the first of them only
   * @param arabicName whether the name is Arabic (a pronoun) in any language of the window
   * @param cells vocalised forms, one list a column; empty where there is none
   */
  public record Row(String group, String name, boolean arabicName, List<List<String>> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}

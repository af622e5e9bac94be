package org.hashiya.library;

import java.util.List;
import java.util.Optional;

/** The folders that articles lie in. */
public final class Folders {
  private final Sql sql;

  Folders(Sql sql) {
    this.sql = sql;
  }

  /** All folders by name. */
  public List<Folder> list() {
    return sql.list(
        "SELECT id, parent, name FROM folder ORDER BY name",
        row -> new Folder(row.number(), row.someNumber(), row.text()));
  }

  /** The folder of that name, made if there is none. */
  public long add(String name, Optional<Long> parent) {
    return sql.first(
            "SELECT id FROM folder WHERE name = ? AND ifnull(parent, 0) = ifnull(?, 0)",
            Row::number,
            name,
            parent)
        .orElseGet(() ->
            sql.insert(
                Subject.ARTICLES, "INSERT INTO folder (name, parent) VALUES (?, ?)", name, parent));
  }

  /** Renames a folder; nothing happens if its neighbour has that name. */
  public void rename(long id, String name) {
    sql.change(Subject.ARTICLES, "UPDATE OR IGNORE folder SET name = ? WHERE id = ?", name, id);
  }

  /** Removes a folder; what lies in it comes to the top. */
  public void remove(long id) {
    sql.change(Subject.ARTICLES, "DELETE FROM folder WHERE id = ?", id);
  }
}

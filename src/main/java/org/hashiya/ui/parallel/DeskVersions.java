package org.hashiya.ui.parallel;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hashiya.ui.keeping.Bookcase;
import org.jspecify.annotations.Nullable;

/**
 * The versions that lie on the desk. What a person changes of them can be taken back without limit,
 * and is kept as one goes once the library has the article.
 */
final class DeskVersions {
  private final Bookcase bookcase;
  private final Supplier<OptionalLong> article;
  private final Runnable onChange;
  private final ReadOnlyObjectWrapper<List<Column>> columns =
      new ReadOnlyObjectWrapper<>(List.of());
  private final History<List<Column>> history = new History<>();

  /**
   * @param article the number of the article in the library; empty until it has one
   * @param onChange called before a person's change is seen
   */
  DeskVersions(Bookcase bookcase, Supplier<OptionalLong> article, Runnable onChange) {
    this.bookcase = bookcase;
    this.article = article;
    this.onChange = onChange;
  }

  /** The versions in the order of their columns. */
  ReadOnlyObjectProperty<List<Column>> columnsProperty() {
    return columns.getReadOnlyProperty();
  }

  List<Column> present() {
    return columns.get();
  }

  /** What can be taken back, and made again. */
  History<List<Column>> history() {
    return history;
  }

  /** Lays versions on the desk that nobody has changed. */
  void lay(List<Column> known) {
    columns.set(known);
  }

  /** Takes all from the desk; nothing leads back. */
  void clear() {
    columns.set(List.of());
    history.clear();
  }

  /** Adds a version behind the others. */
  void add(Column column) {
    change(now -> Stream.concat(now.stream(), Stream.of(column)).toList());
    keep(column);
  }

  /** Takes a version from the desk, and out of the library. */
  void remove(int number) {
    Column gone = present().get(number);
    change(now -> now.stream().filter(c -> c != gone).toList());
    forget(gone);
  }

  /** Puts what a version has become in its place. */
  void replace(Column column, Column changed) {
    change(now -> now.stream().map(c -> c == column ? changed : c).toList());
    keep(changed);
  }

  private void change(UnaryOperator<List<Column>> how) {
    history.leave(present());
    onChange.run();
    columns.set(how.apply(present()));
  }

  /** Takes the last change back. */
  void undo() {
    go(history.back(present()));
  }

  /** Makes the change again that was taken back. */
  void redo() {
    go(history.forward(present()));
  }

  private void go(@Nullable List<Column> state) {
    if (state != null) {
      List<Column> left = present();
      onChange.run();
      columns.set(state);
      left.stream()
          .filter(column -> state.stream().noneMatch(c -> c.name().equals(column.name())))
          .forEach(this::forget);
      state.forEach(this::keep);
    }
  }

  private void keep(Column column) {
    OptionalLong id = article.get();
    if (id.isPresent()) {
      bookcase.keep(shelf -> KnownVersions.keep(shelf, id.getAsLong(), column));
    }
  }

  private void forget(Column column) {
    OptionalLong id = article.get();
    if (id.isPresent()) {
      bookcase.keep(shelf -> KnownVersions.remove(shelf, id.getAsLong(), column));
    }
  }
}

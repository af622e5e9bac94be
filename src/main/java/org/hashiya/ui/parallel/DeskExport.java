package org.hashiya.ui.parallel;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.WriteResult;
import org.hashiya.exchange.aligned.AlignedFile;
import org.hashiya.exchange.aligned.AlignedFormat;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.ui.task.Tasks;

/** Writes what lies on the desk to files. */
public final class DeskExport {
  private final DeskModel desk;
  private final Tasks tasks;
  private final AlignedFile files;
  private final BiConsumer<String, WriteResult> told;

  /**
   * @param told hears what came of a file of this name
   */
  DeskExport(DeskModel desk, Tasks tasks, AlignedFile files, BiConsumer<String, WriteResult> told) {
    this.desk = desk;
    this.tasks = tasks;
    this.files = files;
    this.told = told;
  }

  /**
   * Writes the article beside its versions to a file.
   *
   * @param original what the article's column is called there
   */
  public void write(Path file, AlignedFormat format, String original) {
    GlossedArticle glossed = desk.articleProperty().get();
    if (glossed == null) {
      return;
    }
    String name = String.valueOf(file.getFileName());
    List<Column> shown = desk.columnsProperty().get();
    tasks.start(
        "write-aligned",
        () -> files.write(file, format, AlignedColumns.of(glossed.article(), original, shown)),
        result -> told.accept(name, result),
        problem ->
            told.accept(
                name, new WriteResult.NotWritten(new Fault.Failed(String.valueOf(problem)))));
  }
}

package org.hashiya.ui.parallel;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import org.hashiya.article.Article;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.importing.ImportResult;
import org.hashiya.importing.TextImporter;
import org.hashiya.importing.document.FileImporter;
import org.hashiya.importing.web.WebImporter;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Brings an English text in and aligns it with an article. */
final class NewVersion {
  private final Tasks tasks;
  private final WebImporter web;
  private final Property<Boolean> busy;
  private final Consumer<@Nullable DeskTrouble> trouble;

  /**
   * An article that gets a version.
   *
   * @param names of its versions: the library holds one of a name
   * @param arrived gets the version
   */
  record Wanted(GlossedArticle article, Set<String> names, Consumer<Column> arrived) {
    /** The name, with a number behind it if it is taken. */
    String unused(String name) {
      String free = name;
      for (int n = 2; names.contains(free); n++) {
        free = name + " " + n;
      }
      return free;
    }
  }

  /**
   * @param busy is true while something comes
   * @param trouble gets why nothing came; null when something is asked for anew
   */
  NewVersion(
      Tasks tasks,
      WebImporter web,
      Property<Boolean> busy,
      Consumer<@Nullable DeskTrouble> trouble) {
    this.tasks = tasks;
    this.web = web;
    this.busy = busy;
    this.trouble = trouble;
  }

  void fromFile(Wanted wanted, Path file) {
    bring(wanted, String.valueOf(file.getFileName()), () -> new FileImporter().fromFile(file));
  }

  void fromText(Wanted wanted, @Nullable String text) {
    if (text == null || text.isBlank()) {
      trouble.accept(new DeskTrouble.ClipboardEmpty());
    } else {
      bring(wanted, "", () -> new TextImporter().fromText(text));
    }
  }

  void fromAddress(Wanted wanted, String address) {
    bring(wanted, address, () -> web.fromAddress(address, _ -> {}));
  }

  private void bring(Wanted wanted, String name, Tasks.Work<ImportResult> source) {
    trouble.accept(null);
    busy.setValue(true);
    tasks.start("version", source, result -> arrive(wanted, name, result), this::fail);
  }

  private void arrive(Wanted wanted, String name, ImportResult result) {
    busy.setValue(false);
    switch (result) {
      case ImportResult.Unreadable(var reason) ->
          trouble.accept(new DeskTrouble.Unreadable(reason));
      case ImportResult.Imported(Article version, var _) -> {
        if (version.language().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
          align(wanted, wanted.unused(name.isEmpty() ? version.title() : name), version);
        } else {
          trouble.accept(new DeskTrouble.NotEnglish());
        }
      }
    }
  }

  private void align(Wanted wanted, String name, Article version) {
    busy.setValue(true);
    tasks.start(
        "align",
        () -> Column.of(name, OptionalLong.empty(), wanted.article(), version, List.of()),
        column -> {
          busy.setValue(false);
          wanted.arrived().accept(column);
        },
        this::fail);
  }

  private void fail(Throwable problem) {
    busy.setValue(false);
    trouble.accept(new DeskTrouble.Failed(problem));
  }
}

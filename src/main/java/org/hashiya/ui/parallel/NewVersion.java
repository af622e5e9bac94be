package org.hashiya.ui.parallel;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.hashiya.article.Article;
import org.hashiya.importing.ImportResult;
import org.hashiya.importing.TextImporter;
import org.hashiya.importing.document.FileImporter;
import org.hashiya.importing.web.WebImporter;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Brings an English text in and aligns it with an article. */
final class NewVersion {
  private final WebImporter web;
  private final DeskWork work;
  private final Consumer<@Nullable DeskTrouble> trouble;

  /**
   * An article that gets a version.
   *
   * @param original the article
   * @param names of its versions: the library holds one of a name
   * @param arrived gets the version
   */
  record Wanted(Original original, Set<String> names, Consumer<Column> arrived) {
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
   * @param work what goes on while something comes
   * @param trouble gets why nothing came; null when something is asked for anew
   */
  NewVersion(DeskWork work, WebImporter web, Consumer<@Nullable DeskTrouble> trouble) {
    this.work = work;
    this.web = web;
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
    work.start("version", _ -> source.run(), result -> arrive(wanted, name, result));
  }

  private void arrive(Wanted wanted, String name, ImportResult result) {
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
    work.start(
        "align",
        progress ->
            Column.of(name, OptionalLong.empty(), wanted.original(), version, List.of(), progress),
        wanted.arrived());
  }
}

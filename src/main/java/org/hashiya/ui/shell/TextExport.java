package org.hashiya.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.hashiya.article.Place;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.page.ArticlePage;
import org.hashiya.exchange.page.Shown;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.ui.reader.GlossMode;
import org.hashiya.ui.reader.ReaderModel;
import org.hashiya.ui.reader.VowelMode;
import org.hashiya.ui.task.Tasks;
import org.hashiya.ui.text.Messages;

/** The article as it is shown, with its vowels and glosses, for other programs. */
final class TextExport {
  private final ReaderModel reader;
  private final Tasks tasks;
  private final Messages messages;
  private final Consumer<Notice> notices;

  TextExport(ReaderModel reader, Tasks tasks, Messages messages, Consumer<Notice> notices) {
    this.reader = reader;
    this.tasks = tasks;
    this.messages = messages;
    this.notices = notices;
  }

  /** Puts it on the clipboard, as plain text and as a page. */
  void copy() {
    GlossedArticle glossed = reader.glossedProperty().get();
    if (glossed != null) {
      Shown shown = shown();
      ClipboardContent content = new ClipboardContent();
      content.putString(ArticlePage.text(glossed, shown));
      content.putHtml(ArticlePage.html(glossed, shown));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  /** Asks for a file and writes it: plain text where its name ends so, a page otherwise. */
  void choose(Window owner) {
    GlossedArticle glossed = reader.glossedProperty().get();
    if (glossed == null) {
      return;
    }
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.say("command.export-text"));
    chooser.setInitialFileName("hashiya.html");
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(messages.say("export.html"), "*.html"),
            new FileChooser.ExtensionFilter(messages.say("export.text"), "*.txt"));
    Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath).ifPresent(this::write);
  }

  /** Writes it to a file beside the FX thread and tells how that went. */
  void write(Path file) {
    GlossedArticle glossed = reader.glossedProperty().get();
    if (glossed == null) {
      return;
    }
    Shown shown = shown();
    String name = String.valueOf(file.getFileName());
    boolean plain = name.toLowerCase(Locale.ROOT).endsWith(".txt");
    tasks.start(
        "export",
        () ->
            ArticlePage.write(
                file, plain ? ArticlePage.text(glossed, shown) : ArticlePage.html(glossed, shown)),
        result -> notices.accept(Notice.written(name, result)),
        problem ->
            notices.accept(
                new Notice.TextUnwritten(name, new Fault.Failed(String.valueOf(problem)))));
  }

  private Shown shown() {
    VowelMode vowels = reader.vowelsProperty().get();
    GlossMode glosses = reader.glossesProperty().get();
    Predicate<Place> isNew = reader.newWordProperty().get();
    return new Shown(
        switch (vowels) {
          case NONE -> _ -> false;
          case NEW_WORDS -> isNew;
          case ALL_BUT_ENDINGS, ALL -> _ -> true;
        },
        vowels != VowelMode.ALL_BUT_ENDINGS,
        switch (glosses) {
          case NONE -> _ -> false;
          case NEW_WORDS -> isNew;
          case ALL -> _ -> true;
        });
  }
}

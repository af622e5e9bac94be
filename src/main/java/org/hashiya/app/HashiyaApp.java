package org.hashiya.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.hashiya.gloss.PersonalGlosser;
import org.hashiya.importing.web.Fetcher;
import org.hashiya.importing.web.WebAddress;
import org.hashiya.lexicon.own.OwnFile;
import org.hashiya.library.Library;
import org.hashiya.library.LibraryFolder;
import org.hashiya.library.Opened;
import org.hashiya.ui.lexicon.LexiconSource;
import org.hashiya.ui.reader.LineRules;
import org.hashiya.ui.settings.SettingsFile;
import org.hashiya.ui.shell.FirstArticle;
import org.hashiya.ui.shell.ReaderWindow;
import org.hashiya.ui.task.Tasks;

/** The program with a window. */
public final class HashiyaApp extends Application {
  private static final SettingsFile FILE = SettingsFile.ofUser();

  private static final Locale ARABIC = Locale.of("ar");

  /** After that no page is coming, perhaps because its file is missing. */
  private static final Duration PATIENCE = Duration.seconds(3);

  /** So long at most the text stands in the window alone. */
  private static final Duration BARE = Duration.seconds(1);

  /** Held, because a logger that nobody holds forgets its filter. */
  private static final Logger TOOLKIT = Logger.getLogger("javafx");

  // All of them are being read while the toolkit starts, and none waits for another.
  private static LexiconSource lexicon = LexiconSource.none();
  private static CompletableFuture<SettingsFile.Loaded> settings = new CompletableFuture<>();
  private static CompletableFuture<FirstArticle> article = new CompletableFuture<>();
  private static Optional<String> address = Optional.empty();
  private static List<Path> more = List.of();

  private final CompletableFuture<Opened> library = new CompletableFuture<>();
  private boolean opening;

  /**
   * Opens the window and returns when it is closed.
   *
   * @param engine being loaded on a thread of its own
   * @param own where the person's own entries are kept
   * @param texts paths or addresses: the first is opened, a bundled article if there is none; the
   *     other files are brought into the library
   * @throws UnsupportedOperationException if there is no display
   */
  static void open(CompletableFuture<PersonalGlosser> engine, OwnFile own, List<String> texts) {
    // Started from a jar, JavaFX warns that it is not a module. That is so, and nobody's concern.
    TOOLKIT.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
    lexicon = new LexiconSource(engine, own);
    settings = CompletableFuture.supplyAsync(FILE::load, Background.EXECUTOR);
    Optional<String> text = texts.stream().findFirst();
    more = texts.stream().skip(1).filter(t -> !WebAddress.isLikely(t)).map(Path::of).toList();
    address = text.filter(WebAddress::isLikely);
    Optional<Path> file = text.filter(t -> !WebAddress.isLikely(t)).map(Path::of);
    article =
        CompletableFuture.supplyAsync(
            () -> FirstArticle.prepare(file, engine), Background.EXECUTOR);
    // By then the window is not yet ready to lay it out.
    var _ = article.thenRunAsync(() -> LineRules.prime(ARABIC), Background.EXECUTOR);
    launch(HashiyaApp.class);
  }

  /** What a person keeps is not needed for the first sight of a page, and would delay it. */
  private void openLibrary() {
    if (opening) {
      return;
    }
    opening = true;
    String folder = settings.join().settings().libraryFolderProperty().get();
    Background.EXECUTOR.execute(() -> library.complete(Library.open(LibraryFolder.choose(folder))));
  }

  @Override
  public void start(Stage stage) {
    ReaderWindow window =
        new ReaderWindow(
            stage,
            FILE,
            settings.join(),
            Tasks.onFxThread(),
            lexicon.glosser(),
            lexicon,
            library,
            new Fetcher());
    window.show(article);
    FirstPaint.report(window.model().reader().glossedProperty());
    FirstPaint.after(window.model().reader().glossedProperty(), window::furnish);
    FirstPaint.after(window.model().reader().glossedProperty(), this::openLibrary);
    // A bundled article is there to look at while the page is on its way.
    address.ifPresent(text ->
        FirstPaint.after(
            window.model().reader().glossedProperty(),
            () -> window.model().opening().openAddress(text)));
    FirstPaint.after(
        window.model().reader().glossedProperty(), () -> window.model().inlet().bringMore(more));
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(_ -> openLibrary());
    patience.play();
    PauseTransition bare = new PauseTransition(BARE);
    bare.setOnFinished(_ -> window.furnish());
    bare.play();
  }
}

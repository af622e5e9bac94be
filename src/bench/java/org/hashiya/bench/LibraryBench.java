package org.hashiya.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Source;
import org.hashiya.article.Token;
import org.hashiya.gloss.LexicalGlosser;
import org.hashiya.importing.BundledLibrary;
import org.hashiya.importing.web.Fetcher;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.library.Analysis;
import org.hashiya.library.Library;
import org.hashiya.library.Opened;
import org.hashiya.study.WordKey;
import org.hashiya.ui.lexicon.LexiconSource;
import org.hashiya.ui.library.LibraryModel;
import org.hashiya.ui.settings.SettingsFile;
import org.hashiya.ui.shell.ReaderWindow;
import org.hashiya.ui.shell.Screen;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * The library in the window: a thousand texts are imported while frames are counted; then, with ten
 * thousand articles, the page is opened and searched.
 */
public final class LibraryBench extends Application {
  private static final int IMPORTED = 1_000;
  private static final int ARTICLES = 10_000;
  private static final int WORDS = 400;
  private static final int WORDS_PER_PARAGRAPH = 50;
  private static final int LEMMAS = 12_000;
  private static final int LEMMAS_PER_ARTICLE = 180;
  private static final int QUERIES = 300;
  private static final int OPENINGS = 15;

  /** After so many nanoseconds without a change the concordance takes in what has come. */
  private static final long INDEXING_BEGINS = 8_000_000_000L;

  /** What is longer than a frame at 60 a second, with the clock's own inaccuracy. */
  private static final double FRAME_MILLIS = 17;

  private final Random random = new Random(1);
  private final List<String> words = words();
  private @Nullable ReaderWindow window;
  private @Nullable Library library;

  /** Not the main class itself: Java would demand JavaFX as modules. */
  public static final class Main {
    private Main() {}

    public static void main(String[] args) {
      launch(LibraryBench.class);
    }
  }

  @Override
  public void start(Stage stage) throws IOException {
    Path home = Files.createTempDirectory("hashiya-bench");
    SettingsFile settings = new SettingsFile(home.resolve("settings"));
    Library opened = Library.open(home).opened().orElseThrow();
    library = opened;
    window =
        new ReaderWindow(
            stage,
            settings,
            settings.load(),
            Tasks.onFxThread(),
            CompletableFuture.completedFuture(LexicalGlosser.open()),
            LexiconSource.none(),
            CompletableFuture.completedFuture(new Opened.Whole(opened)),
            new Fetcher());
    window.show(Optional.empty());
    Path texts = texts(home.resolve("texts"));
    when(
        () -> window().model().reader().glossedProperty().get() != null,
        () -> {
          window().model().screens().show(Screen.LIBRARY);
          imported(texts);
        });
  }

  private ReaderWindow window() {
    return Objects.requireNonNull(window);
  }

  private LibraryModel page() {
    return window().model().library();
  }

  private Library library() {
    return Objects.requireNonNull(library);
  }

  private void imported(Path texts) {
    List<Double> frames = new ArrayList<>();
    AnimationTimer counter = frames(frames::add);
    long begun = System.nanoTime();
    page().bring(List.of(texts), _ -> {});
    when(
        () -> page().newsProperty().get() instanceof LibraryModel.News.Imported,
        () -> {
          double seconds = (System.nanoTime() - begun) / 1e9;
          counter.stop();
          System.out.printf(
              Locale.ROOT,
              "imported with analysis: %d articles of %d words, %.0f articles a second%n",
              IMPORTED,
              WORDS,
              IMPORTED / seconds);
          Figures figures = new Figures(frames);
          System.out.println("from frame to frame meanwhile: " + figures);
          System.out.printf(
              Locale.ROOT,
              "    within %.0f ms: %.2f %%%n",
              FRAME_MILLIS,
              figures.shareWithin(FRAME_MILLIS));
          window().model().screens().close();
          fill();
        });
  }

  /** On a thread of its own: what is measured comes after it. */
  private void fill() {
    var _ =
        CompletableFuture.runAsync(
                () -> {
                  for (int i = IMPORTED; i < ARTICLES; i += IMPORTED) {
                    library()
                        .change(shelf -> {
                          for (int j = 0; j < IMPORTED; j++) {
                            long id = shelf.articles().keep(article()).id();
                            shelf.articles().analysed(id, analysis());
                          }
                        });
                  }
                })
            .thenRun(() -> Platform.runLater(this::rest));
  }

  /** The index of the concordance takes in what has come; who opens a page has long been there. */
  private void rest() {
    var concordance = window().model().places().concordance();
    concordance.openProperty().set(true);
    long begun = System.nanoTime();
    when(
        () -> System.nanoTime() - begun > INDEXING_BEGINS && concordance.leftProperty().get() == 0,
        () -> {
          window().model().screens().close();
          open(new ArrayList<>());
        });
  }

  /** Opens the page again and again, each time with something that has changed. */
  private void open(List<Double> taken) {
    library().change(shelf -> shelf.articles().mark(Set.of((long) taken.size() + 1), true));
    when(
        () -> true,
        () -> {
          var before = page().contentsProperty().get();
          long begun = System.nanoTime();
          window().model().screens().show(Screen.LIBRARY);
          when(
              () -> page().contentsProperty().get() != before,
              () -> {
                taken.add((System.nanoTime() - begun) / 1e6);
                window().model().screens().close();
                if (taken.size() < OPENINGS) {
                  open(taken);
                } else {
                  System.out.printf(
                      Locale.ROOT,
                      "page of %d articles, from the key to the painted list: %s%n",
                      page().shownProperty().get().size(),
                      new Figures(taken));
                  search();
                }
              });
        });
  }

  private void search() {
    List<Double> index = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      String query = query();
      long begun = System.nanoTime();
      library().read(shelf -> shelf.articles().search(query));
      index.add((System.nanoTime() - begun) / 1e6);
    }
    System.out.println("search, words being typed, the library alone: " + new Figures(index));
    window().model().screens().show(Screen.LIBRARY);
    type(new ArrayList<>());
  }

  private void type(List<Double> taken) {
    var before = page().shownProperty().get();
    String query = query();
    while (query.equals(page().queryProperty().get())) {
      query = query();
    }
    long begun = System.nanoTime();
    page().queryProperty().set(query);
    when(
        () -> page().shownProperty().get() != before,
        () -> {
          taken.add((System.nanoTime() - begun) / 1e6);
          if (taken.size() < QUERIES) {
            type(taken);
          } else {
            System.out.println(
                "from the key to the painted list of what is found: " + new Figures(taken));
            Platform.exit();
          }
        });
  }

  /** A word as it is being typed, at times a second one after it. */
  private String query() {
    String word = words.get(random.nextInt(words.size()));
    String part = word.substring(0, 1 + random.nextInt(word.length()));
    return random.nextInt(3) == 0 ? words.get(random.nextInt(words.size())) + " " + part : part;
  }

  private Article article() {
    List<Block> blocks = new ArrayList<>();
    for (String line : text().split("\n\n")) {
      blocks.add(
          Block.of(blocks.isEmpty() ? Block.Kind.TITLE : Block.Kind.PARAGRAPH, line.strip()));
    }
    return new Article(
        blocks.getFirst().text(),
        new Source("صحيفة " + random.nextInt(8), Optional.empty(), Optional.empty()),
        Locale.of("ar"),
        blocks);
  }

  private Analysis analysis() {
    Map<WordKey, Integer> lemmas = new HashMap<>();
    for (int i = 0; i < LEMMAS_PER_ARTICLE; i++) {
      // Common lemmas are met more often than rare ones.
      int number = (int) (LEMMAS * Math.pow(random.nextDouble(), 3));
      lemmas.put(new WordKey("كلمة" + number, PartOfSpeech.NOUN), 1 + random.nextInt(4));
    }
    return new Analysis(lemmas, OptionalDouble.empty());
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 7; i++) {
      text.append(words.get(random.nextInt(words.size()))).append(' ');
    }
    text.append("\n\n");
    for (int i = 1; i <= WORDS; i++) {
      text.append(words.get(random.nextInt(words.size())));
      text.append(i % WORDS_PER_PARAGRAPH == 0 ? ".\n\n" : i % 12 == 0 ? "، " : " ");
    }
    return text.toString();
  }

  private Path texts(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < IMPORTED; i++) {
      Files.writeString(folder.resolve(i + ".txt"), text());
    }
    return folder;
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    BundledLibrary bundled = new BundledLibrary();
    bundled.list().stream()
        .flatMap(article -> bundled.open(article.slug()).blocks().stream())
        .flatMap(block -> block.tokens().stream())
        .filter(Token::isWord)
        .forEach(token -> words.add(token.text()));
    return words;
  }

  private static AnimationTimer frames(Consumer<Double> millis) {
    AnimationTimer timer =
        new AnimationTimer() {
          private long last;

          @Override
          public void handle(long now) {
            long here = System.nanoTime();
            if (last != 0) {
              millis.accept((here - last) / 1e6);
            }
            last = here;
          }
        };
    timer.start();
    return timer;
  }

  /** Goes on in the frame after the one in which something has become true. */
  private static void when(BooleanSupplier condition, Runnable then) {
    new AnimationTimer() {
      private boolean met;

      @Override
      public void handle(long now) {
        if (met) {
          stop();
          then.run();
        }
        met = condition.getAsBoolean();
      }
    }.start();
  }
}

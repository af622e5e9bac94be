package org.hashiya.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.hashiya.article.Place;
import org.hashiya.article.Token;
import org.hashiya.gloss.LexicalGlosser;
import org.hashiya.importing.BundledLibrary;
import org.hashiya.importing.web.Fetcher;
import org.hashiya.ui.lexicon.LexiconSource;
import org.hashiya.ui.settings.SettingsFile;
import org.hashiya.ui.shell.Opening;
import org.hashiya.ui.shell.ReaderWindow;
import org.hashiya.ui.task.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * The running window: from pointer event to painted margin on the first bundled article (bar: 99 %
 * within 16 ms), how soon a text of a million words shows (1.5 s), and frames while it scrolls
 * (none over 50 ms).
 *
 * <p>Started with {@code -Djavafx.animation.fullspeed=true} frames follow each other without
 * waiting for the screen. An event is fired as a frame begins; the margin is painted by that frame,
 * and the next but one cannot begin before the painting is over: its beginning ends the
 * measurement, so that figures err on the safe side.
 */
public final class WindowBench extends Application {
  private static final int HOVERS = 1_000;
  private static final int FRAMES = 400;
  private static final int WARM_UP = 200;
  private static final int MILLION = 1_000_000;
  private static final int WORDS_PER_PARAGRAPH = 120;
  private static final double HOVER_BAR = 16;
  private static final double FRAME_BAR = 50;

  private final Random random = new Random(1);
  private @Nullable ReaderWindow window;

  /** Starts it from the class path, where JavaFX would otherwise warn. */
  public static final class Main {
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Main() {}

    public static void main(String[] args) {
      TOOLKIT.setFilter(_ -> false);
      launch(WindowBench.class);
    }
  }

  @Override
  public void start(Stage stage) throws IOException {
    SettingsFile settings =
        new SettingsFile(Files.createTempDirectory("hashiya-bench").resolve("settings"));
    ReaderWindow shown =
        new ReaderWindow(
            stage,
            settings,
            settings.load(),
            Tasks.onFxThread(),
            CompletableFuture.completedFuture(LexicalGlosser.open()),
            LexiconSource.none(),
            new CompletableFuture<>(),
            new Fetcher());
    window = shown;
    shown.show(Optional.empty());
    Node page = stage.getScene().lookup(".reader-view");
    Path million = million();
    when(
        () -> shown.model().reader().glossedProperty().get() != null,
        () ->
            hover(
                page,
                () ->
                    open(
                        million,
                        () ->
                            scroll(
                                "scrolling while words are looked up", page, () -> settle(page)))));
  }

  private ReaderWindow window() {
    return Objects.requireNonNull(window);
  }

  private void settle(Node page) {
    when(
        () -> window().model().opening().stageProperty().get() instanceof Opening.Stage.Idle,
        () -> scroll("scrolling", page, Platform::exit));
  }

  /** Points at words all over the page, one after the other. */
  private void hover(Node page, Runnable then) {
    List<Double> taken = new ArrayList<>();
    new AnimationTimer() {
      private long fired;
      private int frame;
      private int hovers;

      @Override
      public void handle(long now) {
        if (frame % 3 == 2) {
          if (fired != 0 && hovers > WARM_UP) {
            taken.add((System.nanoTime() - fired) / 1e6);
          }
        } else if (frame % 3 == 0) {
          Place before = window().model().reader().pointedProperty().get();
          long begun = System.nanoTime();
          point(page);
          Place after = window().model().reader().pointedProperty().get();
          fired = after != null && !after.equals(before) ? begun : 0;
          hovers++;
        }
        frame++;
        if (taken.size() == HOVERS) {
          stop();
          Figures figures = new Figures(taken);
          System.out.println("pointer event to painted margin: " + figures);
          System.out.printf(
              "    within %.0f ms: %.1f %%%n", HOVER_BAR, figures.shareWithin(HOVER_BAR));
          then.run();
        }
      }
    }.start();
  }

  private void open(Path file, Runnable then) {
    Object before = window().model().reader().articleProperty().get();
    long begun = System.nanoTime();
    window().model().opening().open(file);
    when(
        () -> window().model().reader().articleProperty().get() != before,
        () -> {
          System.out.printf(
              "a million words show after %.0f ms%n", (System.nanoTime() - begun) / 1e6);
          then.run();
        });
  }

  /** Turns the wheel in every frame, and every tenth time jumps a screen. */
  private void scroll(String what, Node page, Runnable then) {
    List<Double> frames = new ArrayList<>();
    new AnimationTimer() {
      private long last;
      private int frame;

      @Override
      public void handle(long now) {
        long begun = System.nanoTime();
        if (last != 0 && frame > WARM_UP / 10) {
          frames.add((begun - last) / 1e6);
        }
        last = begun;
        wheel(page, frame % 10 == 9 ? page.getLayoutBounds().getHeight() : 60);
        frame++;
        if (frames.size() == FRAMES) {
          stop();
          Figures figures = new Figures(frames);
          System.out.println(what + ", frame to frame: " + figures);
          System.out.printf(
              "    within %.0f ms: %.1f %%%n", FRAME_BAR, figures.shareWithin(FRAME_BAR));
          then.run();
        }
      }
    }.start();
  }

  /** Goes on two frames after something has become true: when it has been painted. */
  private static void when(BooleanSupplier condition, Runnable then) {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        if (condition.getAsBoolean()) {
          frames++;
        }
        if (frames == 3) {
          stop();
          then.run();
        }
      }
    }.start();
  }

  private void point(Node page) {
    double x = page.getLayoutBounds().getWidth() * (0.15 + 0.7 * random.nextDouble());
    double y = page.getLayoutBounds().getHeight() * (0.1 + 0.8 * random.nextDouble());
    var at = page.localToScreen(x, y);
    Node target = innermost(page, x, y);
    var local = target.screenToLocal(at);
    Event.fireEvent(
        target,
        new MouseEvent(
            MouseEvent.MOUSE_MOVED,
            local.getX(),
            local.getY(),
            at.getX(),
            at.getY(),
            MouseButton.NONE,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            true,
            false,
            true,
            null));
  }

  /** The child of the view that the pointer is over: the sheet with the lines. */
  private static Node innermost(Node view, double x, double y) {
    return view instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .filter(child -> child.contains(child.parentToLocal(x, y)))
            .findFirst()
            .orElse(view)
        : view;
  }

  private static void wheel(Node view, double pixels) {
    double x = view.getLayoutBounds().getWidth() / 2;
    double y = view.getLayoutBounds().getHeight() / 2;
    var at = view.localToScreen(x, y);
    Event.fireEvent(
        innermost(view, x, y),
        new ScrollEvent(
            ScrollEvent.SCROLL,
            x,
            y,
            at.getX(),
            at.getY(),
            false,
            false,
            false,
            false,
            false,
            false,
            0,
            -pixels,
            0,
            -pixels,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  /** The bundled articles, over and over, their words in new order, in paragraphs. */
  private Path million() throws IOException {
    List<String> words = new ArrayList<>();
    var library = new BundledLibrary();
    library.list().stream()
        .flatMap(article -> library.open(article.slug()).blocks().stream())
        .flatMap(block -> block.tokens().stream())
        .filter(Token::isWord)
        .forEach(token -> words.add(token.text()));
    StringBuilder text = new StringBuilder("نص من مليون كلمة\n\n");
    for (int i = 1; i <= MILLION; i++) {
      text.append(words.get(random.nextInt(words.size())));
      text.append(i % WORDS_PER_PARAGRAPH == 0 ? ".\n\n" : i % 12 == 0 ? "، " : " ");
    }
    Path file = Files.createTempFile("million", ".txt");
    file.toFile().deleteOnExit();
    return Files.writeString(file, text);
  }
}

package org.hashiya.ui.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.hashiya.gloss.GlossedArticle;

/** Scrolls through a long text in several ways and prints how long frames took. */
final class ScrollBench {
  private static final int FRAMES = 240;

  private final ReaderModel model;
  private final ReaderView view;
  private final Random random = new Random(2);

  ScrollBench(ReaderModel model, ReaderView view) {
    this.model = model;
    this.view = view;
  }

  void run(GlossedArticle article) {
    long begun = System.nanoTime();
    model.show(article);
    view.layout();
    System.out.printf("first layout %.1f ms%n", (System.nanoTime() - begun) / 1e6);
    Page page = (Page) view.getChildrenUnmodifiable().getFirst();
    onPulse(() -> {
      System.out.printf("first frame after %.1f ms%n", (System.nanoTime() - begun) / 1e6);
      phases(page);
    });
  }

  private void phases(Page page) {
    measure(
        "idle",
        () -> {},
        () ->
            measure(
                "wheel 60 px a frame",
                () -> page.scrollBy(60),
                () ->
                    measure(
                        "page down every frame",
                        () -> page.scrollBy(page.getHeight() * 0.9),
                        () ->
                            measure(
                                "jump every frame",
                                () -> page.jumpTo(random.nextDouble() * page.total()),
                                () -> measure("hover", () -> hover(page), Platform::exit)))));
  }

  private void hover(Page page) {
    double x = page.getWidth() * (0.2 + 0.6 * random.nextDouble());
    double y = page.getHeight() * random.nextDouble();
    Event.fireEvent(
        page,
        new MouseEvent(
            MouseEvent.MOUSE_MOVED,
            x,
            y,
            x,
            y,
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

  private void measure(String what, Runnable step, Runnable then) {
    List<Double> pulses = new ArrayList<>();
    List<Double> work = new ArrayList<>();
    new AnimationTimer() {
      private long last;

      @Override
      public void handle(long now) {
        long started = System.nanoTime();
        if (last != 0) {
          pulses.add((started - last) / 1e6);
        }
        last = started;
        step.run();
        view.layout();
        work.add((System.nanoTime() - started) / 1e6);
        if (work.size() == FRAMES) {
          stop();
          print(what, pulses, work);
          then.run();
        }
      }
    }.start();
  }

  private static void print(String what, List<Double> pulses, List<Double> work) {
    Collections.sort(pulses);
    Collections.sort(work);
    System.out.printf(
        "%-22s frame to frame: median %.1f, 99 %% %.1f, max %.1f ms; our work: median %.1f, max"
            + " %.1f ms%n",
        what,
        pulses.get(pulses.size() / 2),
        pulses.get(pulses.size() * 99 / 100),
        pulses.getLast(),
        work.get(work.size() / 2),
        work.getLast());
  }

  private void onPulse(Runnable action) {
    view.getScene()
        .addPostLayoutPulseListener(
            new Runnable() {
              @Override
              public void run() {
                view.getScene().removePostLayoutPulseListener(this);
                action.run();
              }
            });
  }
}

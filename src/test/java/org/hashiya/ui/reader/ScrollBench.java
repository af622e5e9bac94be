package org.hashiya.ui.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.hashiya.article.Place;
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

  private record Phase(String what, Runnable before, Runnable step) {}

  private void phases(Page page) {
    Runnable nothing = () -> {};
    Runnable marked = () -> model.marksProperty().set(ScrollBench::mark);
    next(
        List.of(
                new Phase("idle", nothing, nothing),
                new Phase("wheel 60 px a frame", nothing, () -> page.scrollBy(60)),
                new Phase(
                    "page down every frame", nothing, () -> page.scrollBy(page.getHeight() * 0.9)),
                new Phase(
                    "jump every frame",
                    nothing,
                    () -> page.jumpTo(random.nextDouble() * page.total())),
                new Phase("hover", nothing, () -> hover(page)),
                new Phase("wheel, underlined", marked, () -> page.scrollBy(-60)),
                new Phase(
                    "page up, underlined", marked, () -> page.scrollBy(-page.getHeight() * 0.9)),
                new Phase("hover, underlined", marked, () -> hover(page)),
                new Phase(
                    "other states every frame",
                    nothing,
                    () -> model.marksProperty().set(place -> mark(place))))
            .iterator());
  }

  private void next(Iterator<Phase> phases) {
    if (phases.hasNext()) {
      Phase phase = phases.next();
      phase.before.run();
      measure(phase.what, phase.step, () -> next(phases));
    } else {
      Platform.exit();
    }
  }

  /** Half of the words, in all manners. */
  private static Optional<WordMark> mark(Place place) {
    int kind = place.token() % (2 * WordMark.values().length);
    return kind < WordMark.values().length
        ? Optional.of(WordMark.values()[kind])
        : Optional.empty();
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

package org.hashiya.ui.reader;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.hashiya.article.Article;
import org.hashiya.article.Place;
import org.hashiya.article.Token;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The text as a person uses it: finds words by their letters. */
public final class ReaderScreen {
  /** Far longer than anything takes, for machines that have much else to do. */
  private static final int PATIENCE_SECONDS = 40;

  private final FxRobot robot;
  private final Robot mouse;
  private final ReaderModel model;
  private final ReaderView view;

  private ReaderScreen(FxRobot robot, ReaderModel model, ReaderView view) {
    this.robot = robot;
    this.mouse = WaitForAsyncUtils.waitForAsyncFx(5_000, Robot::new);
    this.model = model;
    this.view = view;
  }

  static ReaderView open(Stage stage, ReaderModel model, String... stylesheets) {
    ReaderView view = new ReaderView(model);
    Scene scene = new Scene(view, 900, 900);
    scene.getStylesheets().add(ReaderView.stylesheet());
    scene.getStylesheets().addAll(stylesheets);
    stage.setScene(scene);
    stage.setWidth(900);
    stage.setHeight(900);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    view.requestFocus();
    return view;
  }

  public static ReaderScreen of(FxRobot robot, ReaderModel model, ReaderView view) {
    return new ReaderScreen(robot, model, view);
  }

  public void fx(Runnable action) {
    robot.interact(action);
  }

  public <T> T ask(Callable<T> question) {
    WaitForAsyncUtils.waitForFxEvents();
    return WaitForAsyncUtils.waitForAsyncFx(5_000, question);
  }

  public void waitUntil(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> ask(condition));
    } catch (TimeoutException e) {
      throw new AssertionError("never came true", e);
    }
  }

  Page page() {
    return (Page) view.getChildrenUnmodifiable().getFirst();
  }

  /** The block that the text in view begins with; -1 before there is one. */
  public int topBlock() {
    TextPosition top = view.topProperty().get();
    return top == null ? -1 : top.block();
  }

  /** The first place of a word. */
  Place place(String word) {
    Article article = java.util.Objects.requireNonNull(model.articleProperty().get());
    return article
        .places()
        .filter(p -> article.at(p).text().equals(word))
        .findFirst()
        .orElseThrow();
  }

  /** The middle of a word on the screen, once it is in view. */
  Point2D at(String word) {
    return edge(word, 0.5);
  }

  /** A point on a word, between its left (0) and its right edge (1). */
  Point2D edge(String word, double part) {
    Place place = place(word);
    waitUntil(() -> !boxes(place).isEmpty());
    return ask(() -> {
      BoundingBox box = boxes(place).getFirst();
      double inset = 2.5;
      double x = box.getMinX() + inset + part * (box.getWidth() - 2 * inset);
      return page().localToScreen(x, (box.getMinY() + box.getMaxY()) / 2);
    });
  }

  private List<BoundingBox> boxes(Place place) {
    Article article = java.util.Objects.requireNonNull(model.articleProperty().get());
    Token token = article.at(place);
    return page().boxes(place.block(), token.start(), token.end(), false);
  }

  public boolean isInView(String word) {
    return ask(() -> !boxes(place(word)).isEmpty());
  }

  public void hover(String word) {
    Point2D at = at(word);
    fx(() -> mouse.mouseMove(at));
    WaitForAsyncUtils.waitForFxEvents();
  }

  public void click(String word) {
    clicks(word, MouseButton.PRIMARY, 1);
  }

  void clicks(String word, MouseButton button, int times) {
    hover(word);
    for (int i = 0; i < times; i++) {
      fx(() -> mouse.mouseClick(button));
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  void wheel(int notches) {
    fx(() -> mouse.mouseWheel(notches));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** The robot of the headless platform leaves modifiers out of mouse events, so these are made. */
  void shiftClick(Point2D at) {
    for (EventType<MouseEvent> type :
        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
      fx(() -> {
        Point2D local = page().screenToLocal(at);
        Event.fireEvent(
            page(),
            new MouseEvent(
                type,
                local.getX(),
                local.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                true,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null));
      });
    }
  }

  void drag(Point2D from, Point2D to) {
    fx(() -> mouse.mouseMove(from));
    fx(() -> mouse.mousePress(MouseButton.PRIMARY));
    fx(() -> mouse.mouseMove(from.midpoint(to)));
    fx(() -> mouse.mouseMove(to));
    fx(() -> mouse.mouseRelease(MouseButton.PRIMARY));
    WaitForAsyncUtils.waitForFxEvents();
  }

  public void press(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** How many boxes are lit for a reason. */
  long lit(Highlight highlight) {
    return ask(() ->
        page().highlights().lookupAll("." + highlight.styleClass()).stream()
            .mapToLong(path ->
                ((javafx.scene.shape.Path) path)
                    .getElements().stream()
                        .filter(javafx.scene.shape.ClosePath.class::isInstance)
                        .count())
            .sum());
  }
}

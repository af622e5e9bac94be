package org.hashiya.ui.reader;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.hashiya.article.Article;
import org.hashiya.article.Place;
import org.jspecify.annotations.Nullable;

/** What the mouse does on the page: point, pin, select, scroll. */
final class PointerGestures {
  /** A press that moves less than this is a click. */
  private static final double STILL = 4;

  /** The toolkit's 40 pixels for a notch of the wheel are one line of this text; we want more. */
  private static final double WHEEL = 1.5;

  private static final double AUTO_SCROLL = 0.25;

  private final ReaderModel model;
  private final Page page;
  private @Nullable MouseEvent last;
  private @Nullable Selection grown;
  private double pressX;
  private double pressY;
  private boolean dragging;
  private int clicks;

  private final AnimationTimer autoScroll =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          MouseEvent at = last;
          if (at != null) {
            double beyond = Math.min(0, at.getY()) + Math.max(0, at.getY() - page.getHeight());
            if (beyond != 0) {
              page.scrollBy(beyond * AUTO_SCROLL);
              select(at);
            }
          }
        }
      };

  PointerGestures(ReaderModel model, Page page) {
    this.model = model;
    this.page = page;
    page.setOnMouseMoved(this::point);
    page.setOnMousePressed(this::press);
    page.setOnMouseDragged(this::drag);
    page.setOnMouseReleased(this::release);
    page.setOnMouseExited(_ -> last = null);
    page.setOnScroll(this::scroll);
  }

  /** The word at a point of the page, punctuation excepted. */
  Optional<Place> wordAt(double x, double y) {
    Article article = model.articleProperty().get();
    if (article == null) {
      return Optional.empty();
    }
    WordCursor words = new WordCursor(article);
    return page.lineAt(y)
        .flatMap(line ->
            page.pieceAt(line, x)
                .filter(piece -> piece.token() != Piece.NO_TOKEN)
                .map(piece -> new Place(line.block(), piece.token())))
        .filter(words::isWord);
  }

  private void point(MouseEvent event) {
    last = event;
    page.setCursor(page.lineAt(event.getY()).isPresent() ? Cursor.TEXT : Cursor.DEFAULT);
    wordAt(event.getX(), event.getY()).ifPresent(model::point);
  }

  private void press(MouseEvent event) {
    page.getParent().requestFocus();
    grown = null;
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    pressX = event.getX();
    pressY = event.getY();
    dragging = false;
    clicks = event.getClickCount();
    Selection selected = model.selectionProperty().get();
    Optional<TextPosition> position = page.positionAt(event.getX(), event.getY());
    if (position.isEmpty()) {
      return;
    }
    if (event.isShiftDown()) {
      grown = selected != null ? selected : fromCursor(position.get());
      clicks = 1;
      model.selectionProperty().set(grown.extendedTo(position.get()));
    } else {
      grown = unitAt(position.get(), event);
      model.selectionProperty().set(grown.isEmpty() ? null : grown);
    }
  }

  private Selection fromCursor(TextPosition otherwise) {
    Place cursor = model.cursorProperty().get();
    Article article = model.articleProperty().get();
    return cursor == null || article == null
        ? new Selection(otherwise, otherwise)
        : Selection.ofToken(article, cursor);
  }

  /** What one, two or three clicks take hold of: a position, a word, a paragraph. */
  private Selection unitAt(TextPosition position, MouseEvent event) {
    Article article = model.articleProperty().get();
    Selection point = new Selection(position, position);
    if (article == null || clicks == 1) {
      return point;
    }
    return clicks == 2
        ? wordAt(event.getX(), event.getY())
            .map(place -> Selection.ofToken(article, place))
            .orElse(point)
        : Selection.ofBlock(article, position.block());
  }

  private void drag(MouseEvent event) {
    last = event;
    if (grown != null
        && (dragging || Math.hypot(event.getX() - pressX, event.getY() - pressY) > STILL)) {
      dragging = true;
      autoScroll.start();
      select(event);
    }
  }

  private void select(MouseEvent event) {
    Selection from = grown;
    if (from == null) {
      return;
    }
    page.positionAt(event.getX(), event.getY())
        .ifPresent(position ->
            model
                .selectionProperty()
                .set(
                    clicks == 1
                        ? from.extendedTo(position)
                        : from.joinedWith(unitAt(position, event))));
  }

  private void release(MouseEvent event) {
    autoScroll.stop();
    boolean click =
        event.getButton() == MouseButton.PRIMARY
            && !dragging
            && clicks == 1
            && !event.isShiftDown();
    dragging = false;
    if (click) {
      wordAt(event.getX(), event.getY()).ifPresent(model::pin);
    }
  }

  private void scroll(ScrollEvent event) {
    if (!event.isShortcutDown() && event.getDeltaY() != 0) {
      page.scrollBy(-event.getDeltaY() * WHEEL);
      page.layout();
      if (last != null) {
        point(last);
      }
      event.consume();
    }
  }
}

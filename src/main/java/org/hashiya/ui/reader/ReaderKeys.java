package org.hashiya.ui.reader;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import org.hashiya.article.Article;
import org.hashiya.article.Place;
import org.jspecify.annotations.Nullable;

/** What the keys do in the text. Keys that mean nothing here are left to the window. */
final class ReaderKeys {
  private static final double OVERLAP = 0.9;

  private final ReaderModel model;
  private final Page page;

  /** The x that Up and Down keep to, as long as nothing else moves the cursor. */
  private double column;

  private @Nullable Place columnHolds;

  ReaderKeys(ReaderModel model, Page page) {
    this.model = model;
    this.page = page;
  }

  void handle(KeyEvent event) {
    Article article = model.articleProperty().get();
    if (article != null && !event.isAltDown() && !event.isConsumed()) {
      boolean done = event.isShortcutDown() ? withShortcut(event, article) : plain(event, article);
      if (done) {
        event.consume();
      }
    }
  }

  private boolean plain(KeyEvent event, Article article) {
    WordCursor words = new WordCursor(article);
    boolean forwardIsLeft = BaseDirection.of(article.language()).isRightToLeft();
    return switch (event.getCode()) {
      case LEFT -> step(event, words, forwardIsLeft);
      case RIGHT -> step(event, words, !forwardIsLeft);
      case UP -> line(event, -1);
      case DOWN -> line(event, 1);
      case TAB -> newWord(words, !event.isShiftDown());
      case ENTER -> pin();
      case ESCAPE -> model.release();
      case PAGE_UP -> scroll(-page.getHeight() * OVERLAP);
      case PAGE_DOWN -> scroll(page.getHeight() * OVERLAP);
      case SPACE -> scroll(page.getHeight() * (event.isShiftDown() ? -OVERLAP : OVERLAP));
      case HOME -> jump(0);
      case END -> jump(page.total());
      default -> false;
    };
  }

  private boolean withShortcut(KeyEvent event, Article article) {
    WordCursor words = new WordCursor(article);
    boolean forwardIsLeft = BaseDirection.of(article.language()).isRightToLeft();
    return switch (event.getCode()) {
      case LEFT -> sentence(event, words, forwardIsLeft);
      case RIGHT -> sentence(event, words, !forwardIsLeft);
      case HOME -> jump(0);
      case END -> jump(page.total());
      case A -> selectAll();
      case C -> copy();
      default -> false;
    };
  }

  private boolean step(KeyEvent event, WordCursor words, boolean forward) {
    return move(
        event, words, (w, from) -> forward ? w.next(from, _ -> true) : w.previous(from, _ -> true));
  }

  private boolean sentence(KeyEvent event, WordCursor words, boolean forward) {
    return move(
        event, words, (w, from) -> forward ? w.nextSentence(from) : w.previousSentence(from));
  }

  private boolean newWord(WordCursor words, boolean forward) {
    Predicate<Place> isNew = model.newWordProperty().get();
    Optional<Place> from = from();
    Optional<Place> start = from.isPresent() ? from : firstInView(words);
    Optional<Place> found =
        from.isEmpty() && start.filter(isNew).isPresent()
            ? start
            : start.flatMap(s -> forward ? words.next(s, isNew) : words.previous(s, isNew));
    found.ifPresent(model::moveTo);
    return found.isPresent();
  }

  private boolean move(
      KeyEvent event, WordCursor words, BiFunction<WordCursor, Place, Optional<Place>> next) {
    Optional<Place> from = from();
    Optional<Place> to =
        from.isPresent() ? from.flatMap(f -> next.apply(words, f)) : firstInView(words);
    to.ifPresent(place -> {
      if (event.isShiftDown()) {
        extend(from.orElse(place), place);
      }
      model.moveTo(place);
    });
    return true;
  }

  private boolean line(KeyEvent event, int step) {
    Article article = model.articleProperty().get();
    Optional<Place> from = from();
    if (article == null) {
      return false;
    }
    if (from.isEmpty()) {
      firstInView(new WordCursor(article)).ifPresent(model::moveTo);
      return true;
    }
    LineSteps lines = new LineSteps(article, page);
    if (!from.get().equals(columnHolds)) {
      column = lines.middleOf(from.get());
    }
    lines
        .wordBeside(from.get(), step, column)
        .ifPresent(place -> {
          if (event.isShiftDown()) {
            extend(from.get(), place);
          }
          model.moveTo(place);
          columnHolds = place;
        });
    return true;
  }

  /** Selects as far as a word, beginning with the word that the cursor leaves. */
  private void extend(Place from, Place to) {
    Article article = model.articleProperty().get();
    if (article != null) {
      Selection selected = model.selectionProperty().get();
      Selection left = Selection.ofToken(article, from);
      Selection reached = Selection.ofToken(article, to);
      TextPosition anchor =
          selected != null ? selected.anchor() : to.compareTo(from) > 0 ? left.start() : left.end();
      boolean after = reached.end().compareTo(anchor) > 0;
      model.selectionProperty().set(new Selection(anchor, after ? reached.end() : reached.start()));
    }
  }

  private Optional<Place> from() {
    return Optional.ofNullable(model.cursorProperty().get());
  }

  private Optional<Place> firstInView(WordCursor words) {
    return page.lines().stream()
        .filter(line -> line.block() >= 0 && line.y() >= 0)
        .findFirst()
        .flatMap(line -> words.firstFrom(new TextPosition(line.block(), line.placed().start())));
  }

  private boolean pin() {
    Place pointed = model.pointedProperty().get();
    Place place = pointed != null ? pointed : model.cursorProperty().get();
    if (place != null) {
      model.pin(place);
    }
    return place != null;
  }

  private boolean scroll(double distance) {
    page.scrollBy(distance);
    return true;
  }

  private boolean jump(double position) {
    page.jumpTo(position);
    return true;
  }

  private boolean selectAll() {
    model.selectAll();
    return true;
  }

  private boolean copy() {
    model
        .selectedText()
        .ifPresent(text -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
    return true;
  }
}

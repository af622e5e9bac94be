package org.hashiya.ui.library;

import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.hashiya.library.KeptArticle;
import org.hashiya.ui.control.Pool;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a list as cards, row by row from the right. What is selected and where the keys
 * are is the list's own affair: both show the same.
 */
final class CardsView extends ListView<Integer> {
  private static final double GAP = 14;
  private static final double EDGES = 46;

  private final ListView<KeptArticle> articles;
  private final LibraryModel model;
  private final Messages messages;
  private int columns = 1;
  private double cardWidth = ArticleCard.LEAST_WIDTH;

  CardsView(ListView<KeptArticle> articles, LibraryModel model, Messages messages) {
    this.articles = articles;
    this.model = model;
    this.messages = messages;
    setId("library-cards");
    getStyleClass().add("article-cards");
    setCellFactory(_ -> new CardRow());
    setFixedCellSize(ArticleCard.HEIGHT + GAP);
    widthProperty().subscribe(this::arrange);
    visibleProperty().subscribe(this::arrange);
    articles.getItems().addListener((ListChangeListener<KeptArticle>) _ -> arrange());
    articles
        .getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) _ -> renew());
    articles.getFocusModel().focusedIndexProperty().addListener(_ -> renew());
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  private void arrange() {
    if (!isVisible()) {
      return;
    }
    double room = getWidth() - EDGES + GAP;
    columns = (int) Math.max(1, room / (ArticleCard.LEAST_WIDTH + GAP));
    cardWidth = Math.floor(room / columns - GAP);
    int rows = Math.ceilDiv(articles.getItems().size(), columns);
    setItems(FXCollections.observableArrayList(IntStream.range(0, rows).boxed().toList()));
  }

  private void renew() {
    if (isVisible()) {
      refresh();
    }
  }

  private void press(KeyEvent key) {
    int step =
        switch (key.getCode()) {
          // Cards run from right to left in any interface.
          case LEFT -> 1;
          case RIGHT -> -1;
          case DOWN -> columns;
          case UP -> -columns;
          case HOME -> -articles.getItems().size();
          case END -> articles.getItems().size();
          default -> 0;
        };
    if (step != 0 && !articles.getItems().isEmpty()) {
      go(step, key.isShiftDown(), key.isShortcutDown());
      key.consume();
    }
  }

  private void go(int step, boolean extend, boolean only) {
    MultipleSelectionModel<KeptArticle> selection = articles.getSelectionModel();
    int from = Math.max(0, articles.getFocusModel().getFocusedIndex());
    int to = Math.clamp((long) from + step, 0, articles.getItems().size() - 1);
    if (extend) {
      selection.selectRange(Math.min(from, to), Math.max(from, to) + 1);
    } else if (!only) {
      selection.clearAndSelect(to);
    }
    articles.getFocusModel().focus(to);
    scrollTo(to / columns);
  }

  /** A row of cards. */
  private final class CardRow extends ListCell<Integer> {
    private final HBox row = new HBox(GAP);
    private final Pool<ArticleCard> cards = new Pool<>(row.getChildren(), this::card);

    CardRow() {
      getStyleClass().add("card-row");
      row.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setPrefWidth(0);
    }

    private ArticleCard card() {
      ArticleCard card = new ArticleCard(messages);
      card.setOnMouseClicked(click -> clicked(card, click));
      return card;
    }

    private void clicked(ArticleCard card, MouseEvent click) {
      int index = getIndex() * columns + row.getChildren().indexOf(card);
      if (click.getButton() != MouseButton.PRIMARY || index >= articles.getItems().size()) {
        return;
      }
      if (click.getClickCount() == 2) {
        model.open(articles.getItems().get(index));
      } else if (click.isShortcutDown() && articles.getSelectionModel().isSelected(index)) {
        articles.getSelectionModel().clearSelection(index);
      } else if (click.isShortcutDown()) {
        articles.getSelectionModel().select(index);
      } else {
        articles.getSelectionModel().clearAndSelect(index);
      }
      CardsView.this.requestFocus();
      click.consume();
    }

    @Override
    protected void updateItem(@Nullable Integer number, boolean empty) {
      super.updateItem(number, empty);
      if (empty || number == null) {
        setGraphic(null);
        return;
      }
      int first = number * columns;
      int end = Math.min(first + columns, articles.getItems().size());
      int current = articles.getFocusModel().getFocusedIndex();
      cards.begin();
      for (int i = first; i < end; i++) {
        ArticleCard card = cards.next();
        card.setMinWidth(cardWidth);
        card.setMaxWidth(cardWidth);
        card.show(
            articles.getItems().get(i), articles.getSelectionModel().isSelected(i), i == current);
      }
      cards.end();
      setGraphic(row);
    }
  }
}

package org.hashiya.ui.reader;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.hashiya.article.Article;
import org.hashiya.article.Place;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.jspecify.annotations.Nullable;

/**
 * The article on the screen. Everything that it shows and answers is in its {@link ReaderModel}.
 */
public final class ReaderView extends Region {
  private static final double PREFERRED_WIDTH = 760;
  private static final double PREFERRED_HEIGHT = 800;
  private static final double SIDE_MARGIN = 44;
  private static final double END_MARGIN = 40;

  private final ReaderModel model;
  private final Page page = new Page();
  private final ScrollBar bar = new ScrollBar();
  private final FontMeasures measures = new FontMeasures();
  private final Lights lights;
  private final PointerGestures pointer;
  private Consumer<WordMenuRequest> onWordMenu = _ -> {};
  private final ReadOnlyDoubleWrapper seen = new ReadOnlyDoubleWrapper();
  private boolean styled;
  private boolean syncing;
  private double styledWidth = -1;
  private double styledColumn = -1;
  private @Nullable Article styledArticle;
  private @Nullable TextPosition start;

  public ReaderView(ReaderModel model) {
    this.model = model;
    getStyleClass().setAll("reader-view");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setFocusTraversable(true);
    setPrefSize(PREFERRED_WIDTH, PREFERRED_HEIGHT);
    setAccessibleRole(AccessibleRole.TEXT);
    bar.setOrientation(Orientation.VERTICAL);
    bar.getStyleClass().add("reader-scroll-bar");
    getChildren().addAll(page, bar);
    lights = new Lights(model, page);
    pointer = new PointerGestures(model, page);
    page.onChange(this::pageChanged);
    bar.valueProperty().subscribe(this::scrolledByBar);
    ReaderKeys keys = new ReaderKeys(model, page);
    addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
    addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::askForMenu);
    watch();
  }

  /**
   * The address of the style sheet with the page's colours. It belongs into the scene's list,
   * before a theme that overrides the colours.
   */
  public static String stylesheet() {
    return Objects.requireNonNull(ReaderView.class.getResource("/theme/reader.css"))
        .toExternalForm();
  }

  private void watch() {
    List.of(
            model.articleProperty(),
            model.glossedProperty(),
            model.sourceLineProperty(),
            model.vowelsProperty(),
            model.glossesProperty(),
            model.justifiedProperty(),
            model.fontFamilyProperty(),
            model.fontSizeProperty())
        .forEach(property -> property.addListener(_ -> restyle()));
    model.newWordProperty().addListener(_ -> newWordsChanged());
    model.marksProperty().subscribe(page::mark);
    model.cursorProperty().addListener((_, _, place) -> reveal(place));
    model.glossedProperty().addListener(_ -> readAloud());
    model.currentFoundProperty().addListener(_ -> revealFound());
    model.foundProperty().addListener(_ -> revealFound());
  }

  /** A page is laid anew only where new words are set otherwise than others. */
  private void newWordsChanged() {
    if (model.vowelsProperty().get() == VowelMode.NEW_WORDS
        || model.glossesProperty().get() == GlossMode.NEW_WORDS) {
      restyle();
    }
  }

  /** Asked for a context menu by the right button or the menu key. */
  public void setOnWordMenu(Consumer<WordMenuRequest> action) {
    onWordMenu = action;
  }

  /** Where the text in view begins; to be kept, and given to {@link #startFrom} another day. */
  public ReadOnlyObjectProperty<@Nullable TextPosition> topProperty() {
    return page.topProperty();
  }

  /** How much of the article lies above the lower edge of the view, 0 to 1; 1 at its end. */
  public ReadOnlyDoubleProperty seenProperty() {
    return seen.getReadOnlyProperty();
  }

  /** Puts the line of a text position at the top, now or as soon as the article is laid out. */
  public void startFrom(TextPosition position) {
    start = position;
    restyle();
  }

  /** Brings a text position into view. */
  public void scrollTo(TextPosition position) {
    prepare();
    page.reveal(position);
  }

  private void restyle() {
    styled = false;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double barWidth = Math.ceil(bar.prefWidth(-1));
    page.resizeRelocate(0, 0, Math.max(0, getWidth() - barWidth), getHeight());
    bar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
    prepare();
  }

  /** Makes the page fit the model's present style, if it does not. */
  private void prepare() {
    Article article = model.articleProperty().get();
    if (article == null) {
      page.clear();
    } else if (page.getWidth() > 0 && (!styled || page.getWidth() != styledWidth)) {
      PageStyle style =
          new PageStyle(
              measures,
              model.fontFamilyProperty().get(),
              model.fontSizeProperty().get(),
              BaseDirection.of(article.language()),
              model.glossedProperty().get() != null
                  && model.glossesProperty().get() != GlossMode.NONE,
              model.justifiedProperty().get(),
              Math.max(1, page.getWidth() - 2 * SIDE_MARGIN));
      if (!styled || style.column() != styledColumn) {
        Paragraphs paragraphs =
            new Paragraphs(
                article, model.sourceLineProperty().get(), style, this::dress, END_MARGIN);
        TextPosition top = article == styledArticle ? page.topProperty().get() : null;
        page.show(paragraphs, style, start != null ? start : top);
        start = null;
      }
      styled = true;
      styledWidth = page.getWidth();
      styledColumn = style.column();
      styledArticle = article;
    }
  }

  private Dress dress(int block) {
    return lights.wardrobe().dress(block, model);
  }

  private void pageChanged() {
    lights.all();
    syncing = true;
    double hidden = Math.max(0, page.total() - page.getHeight());
    bar.setMax(hidden);
    bar.setVisibleAmount(
        page.total() == 0 ? 1 : Math.min(hidden, hidden * page.getHeight() / page.total()));
    bar.setBlockIncrement(page.getHeight() * 0.9);
    bar.setUnitIncrement(60);
    if (!bar.isPressed()) {
      bar.setValue(Math.min(hidden, page.position()));
    }
    bar.setVisible(hidden > 0);
    seen.set(
        page.total() == 0 ? 0 : Math.min(1, (page.position() + page.getHeight()) / page.total()));
    syncing = false;
  }

  private void scrolledByBar(Number value) {
    if (!syncing) {
      page.jumpTo(value.doubleValue());
    }
  }

  private void reveal(@Nullable Place place) {
    Article article = model.articleProperty().get();
    if (place != null && article != null) {
      prepare();
      page.reveal(new TextPosition(place.block(), article.at(place).start()));
    }
    readAloud();
  }

  private void revealFound() {
    int current = model.currentFoundProperty().get();
    List<Passage> found = model.foundProperty().get();
    if (current >= 0 && current < found.size()) {
      Passage passage = found.get(current);
      scrollTo(new TextPosition(passage.block(), passage.span().start()));
    }
  }

  /** Lets a screen reader say the word of the cursor and its gloss. */
  private void readAloud() {
    Place place = model.cursorProperty().get();
    Article article = model.articleProperty().get();
    GlossedArticle glossed = model.glossedProperty().get();
    String said = "";
    if (place != null && article != null) {
      Optional<String> gloss =
          Optional.ofNullable(glossed)
              .map(g -> g.at(place))
              .filter(Gloss::isAnswered)
              .map(g -> g.best().gloss());
      said = article.at(place).text() + gloss.map(g -> ", " + g).orElse("");
    }
    setAccessibleText(said);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private void askForMenu(ContextMenuEvent event) {
    Place cursor = model.cursorProperty().get();
    Optional<Place> place =
        event.isKeyboardTrigger()
            ? Optional.ofNullable(cursor)
            : at(event.getSceneX(), event.getSceneY());
    onWordMenu.accept(new WordMenuRequest(place, event.getScreenX(), event.getScreenY()));
    event.consume();
  }

  private Optional<Place> at(double sceneX, double sceneY) {
    Point2D point = page.sceneToLocal(sceneX, sceneY);
    return pointer.wordAt(point.getX(), point.getY());
  }
}

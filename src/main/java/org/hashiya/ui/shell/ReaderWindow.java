package org.hashiya.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.hashiya.article.Article;
import org.hashiya.gloss.Glosser;
import org.hashiya.importing.web.Fetcher;
import org.hashiya.library.Opened;
import org.hashiya.ui.concordance.ConcordanceView;
import org.hashiya.ui.feeds.FeedsView;
import org.hashiya.ui.gloss.MarginView;
import org.hashiya.ui.keeping.Lookout;
import org.hashiya.ui.lexicon.LexiconSource;
import org.hashiya.ui.lexicon.LexiconView;
import org.hashiya.ui.library.LibraryView;
import org.hashiya.ui.parallel.DeskView;
import org.hashiya.ui.reader.ReaderView;
import org.hashiya.ui.reader.ReadingFont;
import org.hashiya.ui.review.ReviewView;
import org.hashiya.ui.settings.Settings;
import org.hashiya.ui.settings.SettingsFile;
import org.hashiya.ui.task.Tasks;
import org.hashiya.ui.terms.TermBaseView;
import org.hashiya.ui.text.Language;
import org.hashiya.ui.text.Messages;
import org.hashiya.ui.theme.Theme;
import org.hashiya.ui.words.WordsView;
import org.jspecify.annotations.Nullable;

/** The window: text and margin, with everything around them. */
public final class ReaderWindow {
  private static final PseudoClass MIRRORED = PseudoClass.getPseudoClass("mirrored");
  private static final Duration SETTLED = Duration.millis(500);
  private static final double WIDTH = 1240;
  private static final double HEIGHT = 860;

  private final Stage stage;
  private final SettingsFile file;
  private final Settings settings;
  private final ShellModel model;
  private final Messages messages;
  private final ReaderView text;
  private final StackPane beside = new StackPane();
  private final ScreenLayer layer;
  private final BorderPane page;
  private final StackPane root = new StackPane();
  private final Bringing bringing;
  private final StageBounds bounds;
  private final PauseTransition settled = new PauseTransition(SETTLED);
  private @Nullable Surroundings around;
  private @Nullable WordMenu wordMenu;

  /**
   * @param file where settings are kept
   * @param loaded what was read from there
   * @param glosser may still be loading: the text shows before its words have meanings
   * @param lexicon what opens over the text as the lexicon
   * @param library may be opened when the text is there; it is closed with the window
   * @param fetcher gets what is on the web
   */
  public ReaderWindow(
      Stage stage,
      SettingsFile file,
      SettingsFile.Loaded loaded,
      Tasks tasks,
      CompletableFuture<? extends Glosser> glosser,
      LexiconSource lexicon,
      CompletableFuture<Opened> library,
      Fetcher fetcher) {
    this.stage = stage;
    this.file = file;
    settings = loaded.settings();
    settings.themeProperty().get().prime();
    model = new ShellModel(settings, tasks, glosser, lexicon, library, fetcher, this::tell);
    messages = model.messages();
    text = new ReaderView(model.reader());
    text.setId("text");
    model.bookmark().setOnReturn(text::startFrom);
    text.topProperty().subscribe(this::moved);
    text.seenProperty().subscribe(this::moved);
    model.bookmark().keptProperty().subscribe(this::moved);
    layer = new ScreenLayer(new TwoColumns(text, beside, settings), text, model.screens());
    page = new BorderPane(layer);
    text.setOnWordMenu(request -> wordMenu().show(text, request));
    bringing = new Bringing(model.opening(), model.inlet(), settings, messages);
    bounds = new StageBounds(stage, settings);
    if (loaded instanceof SettingsFile.Loaded.Broken(_, Path broken, _)) {
      tell(new Notice.SettingsBroken(broken.toString()));
    }
  }

  /**
   * Shows the window as a whole.
   *
   * @param article the file to open; a bundled article if there is none
   */
  public void show(Optional<Path> article) {
    furnish();
    show(CompletableFuture.supplyAsync(() -> FirstArticle.prepare(article, model.glosser())));
  }

  /**
   * Shows the window with the text alone until it is furnished.
   *
   * @param article begun to be read before there was a window
   */
  public void show(CompletableFuture<FirstArticle> article) {
    if (around == null) {
      Surroundings.reserve(page);
    }
    beside.getStyleClass().add("margin");
    root.getChildren().addFirst(page);
    root.getStyleClass().add("window");
    // With a size of its own it is not laid out once in vain to find one.
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    settings.themeProperty().addListener((_, _, _) -> dress(scene));
    model.reader().fontFamilyProperty().addListener((_, _, _) -> dress(scene));
    dress(scene);
    settings
        .languageProperty()
        .addListener((_, _, language) -> {
          turn(scene, language);
          dress(scene);
        });
    // A scene applies all its styles when it is turned; it is not turned from left to left.
    if (settings.languageProperty().get().orientation() != NodeOrientation.LEFT_TO_RIGHT) {
      turn(scene, settings.languageProperty().get());
    }
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    bringing.acceptDrops(scene);
    stage.setScene(scene);
    bounds.place(WIDTH, HEIGHT);
    title();
    stage.show();
    text.requestFocus();
    keepSettings();
    Lookout.keep(model.bookcase(), stage.focusedProperty(), model.library().openProperty());
    model.opening().open(article);
    if (!ReadingFont.choose(Font.getFamilies()).isGood()) {
      tell(new Notice.NoGoodFont());
    }
  }

  /**
   * Puts all that stands around the text into the window. To be called when the text stands
   * painted, which would otherwise wait for it; whoever asks the window for anything before has it
   * at once.
   */
  public void furnish() {
    if (around == null) {
      var _ = around();
    }
  }

  private Surroundings around() {
    Surroundings there = around;
    if (there == null) {
      addPages();
      there = new Surroundings(model, root, page, beside, text, this::run);
      around = there;
      if (stage.getScene() != null) {
        dress(stage.getScene());
      }
      prepare(there.margin());
    }
    return there;
  }

  /** Does what can wait until the window is idle. */
  private void prepare(MarginView margin) {
    PauseTransition idle = new PauseTransition(SETTLED);
    idle.setOnFinished(_ -> {
      margin.prepare();
      model.following().begin();
      model.learning().prepare();
    });
    idle.play();
  }

  /** The models of the window. */
  public ShellModel model() {
    return model;
  }

  private void addPages() {
    layer.add(
        Screen.LIBRARY, () -> new LibraryView(model.library(), messages), LibraryView::focusSearch);
    layer.add(
        Screen.CONCORDANCE,
        () -> new ConcordanceView(model.places().concordance(), messages),
        ConcordanceView::focusQuery);
    layer.add(
        Screen.FEEDS,
        () -> new FeedsView(model.following().feeds(), settings, messages, model.screens()::close),
        FeedsView::focusItems);
    layer.add(
        Screen.WORDS,
        () -> new WordsView(model.learning().savedWords(), messages, around().panels()::startList),
        WordsView::focusSearch);
    layer.add(
        Screen.REVIEW, () -> new ReviewView(model.learning().review(), messages), ReviewView::open);
    layer.add(
        Screen.TERM_BASE,
        () -> new TermBaseView(model.terms().base(), messages, model.screens()::close),
        TermBaseView::focusFirst);
    layer.add(
        Screen.DESK,
        () -> new DeskView(model.desk(), messages, model.screens()::close),
        DeskView::focusRows);
    layer.add(
        Screen.LEXICON, () -> new LexiconView(model.lexicon(), messages), LexiconView::focusSearch);
  }

  private void moved() {
    model.bookmark().moved(text.topProperty().get(), text.seenProperty().get());
  }

  private void tell(Notice notice) {
    around().notices().show(notice);
  }

  private void dress(Scene scene) {
    Theme theme = settings.themeProperty().get();
    if (around == null) {
      theme.dressText(scene);
    } else {
      theme.dress(
          scene,
          model.reader().fontFamilyProperty().get(),
          settings.languageProperty().get() == Language.ARABIC);
    }
  }

  private void turn(Scene scene, Language language) {
    scene.setNodeOrientation(language.orientation());
    root.pseudoClassStateChanged(MIRRORED, language.orientation() == NodeOrientation.RIGHT_TO_LEFT);
  }

  private void title() {
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  Article shown = model.reader().articleProperty().get();
                  return shown == null
                      ? messages.say("window.title")
                      : messages.say("window.title.article", shown.title());
                },
                model.reader().articleProperty(),
                messages.languageProperty()));
  }

  private void press(KeyEvent event) {
    boolean writing = stage.getScene().getFocusOwner() instanceof TextInputControl;
    Command.askedBy(event)
        .filter(command -> !(writing && command.isLetter()))
        .filter(command -> model.screens().openProperty().get() == null || !command.isOfText())
        .ifPresent(command -> {
          run(command);
          event.consume();
        });
  }

  private void run(Command command) {
    furnish();
    switch (command) {
      case OPEN -> bringing.choose(stage);
      case LINK -> around().head().link();
      case PASTE -> model.opening().paste(Clipboard.getSystemClipboard().getString());
      case EXPORT_TEXT -> model.export().choose(stage);
      case COPY_TEXT -> model.export().copy();
      case PRINT -> Printing.print(model.reader(), stage, this::tell);
      case LIBRARY -> model.screens().toggle(Screen.LIBRARY);
      case FEEDS -> model.screens().toggle(Screen.FEEDS);
      case WORDS -> model.screens().toggle(Screen.WORDS);
      case REVIEW -> model.screens().toggle(Screen.REVIEW);
      case DESK -> model.screens().toggle(Screen.DESK);
      case CONCORDANCE -> model.places().toggle();
      case TERM_BASE -> model.screens().toggle(Screen.TERM_BASE);
      case LEXICON -> model.lexicon().toggle();
      case ADD_TERM -> model.terms().add();
      case SEARCH -> search();
      case FIND -> around().head().find();
      case FIND_NEXT -> model.find().next();
      case FIND_PREVIOUS -> model.find().previous();
      case KNOW -> model.learning().commands().know();
      case LEARN -> model.learning().commands().learn();
      case IGNORE -> model.learning().commands().ignore();
      case SAVE -> model.learning().commands().save();
      case KNOW_THE_REST -> model.learning().commands().knowTheRest();
      case UNDO -> model.learning().study().undo();
      case VOWELS -> settings.vowelsProperty().set(next(settings.vowelsProperty().get()));
      case GLOSSES -> settings.glossesProperty().set(next(settings.glossesProperty().get()));
      case THEME -> settings.themeProperty().set(next(settings.themeProperty().get()));
      case LARGER -> settings.setFontSize(Math.rint(settings.fontSizeProperty().get() * 1.1 + 0.5));
      case SMALLER ->
          settings.setFontSize(Math.rint(settings.fontSizeProperty().get() / 1.1 - 0.5));
      case NORMAL_SIZE -> settings.setFontSize(Settings.DEFAULT_FONT_SIZE);
      case MARGIN -> settings.marginShownProperty().set(!settings.marginShownProperty().get());
      case GLOSSARY -> glossary();
      case COPY_ANSWER -> around().margin().copy();
      case BACK -> model.back();
      case FORWARD -> model.forward();
      case RELEASE -> release();
      case FULL_SCREEN -> stage.setFullScreen(!stage.isFullScreen());
      case SETTINGS -> around().panels().settings();
      case KEYS -> around().panels().keys();
    }
  }

  private void search() {
    if (model.screens().openProperty().get() != null) {
      layer.focus();
    } else {
      around().toolbar().focusSearch();
    }
  }

  private static <E extends Enum<E>> E next(E value) {
    E[] all = value.getDeclaringClass().getEnumConstants();
    return all[(value.ordinal() + 1) % all.length];
  }

  private WordMenu wordMenu() {
    WordMenu menu = wordMenu;
    if (menu == null) {
      menu = new WordMenu(model, this::run);
      wordMenu = menu;
    }
    return menu;
  }

  private void glossary() {
    boolean whole = model.margin().wholeGlossaryProperty().get();
    settings.marginShownProperty().set(true);
    model.margin().wholeGlossaryProperty().set(!whole);
  }

  private void release() {
    if (model.find().openProperty().get()) {
      model.find().openProperty().set(false);
    } else {
      model.release();
    }
    text.requestFocus();
  }

  private void keepSettings() {
    settings.onChange(settled::playFromStart);
    settled.setOnFinished(_ -> save());
    bounds.follow();
    stage.setOnHidden(_ -> {
      save();
      model.learning().study().finish();
      model.bookmark().flush();
      model.places().close();
      model.bookcase().close();
    });
  }

  private void save() {
    try {
      file.save(settings);
    } catch (IOException e) {
      tell(new Notice.SettingsUnsaved(e.toString()));
    }
  }
}

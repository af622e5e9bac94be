package org.hashiya.ui.shell;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.text.Font;
import org.hashiya.article.Place;
import org.hashiya.exchange.aligned.AlignedFile;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Glosser;
import org.hashiya.gloss.RememberingGlosser;
import org.hashiya.importing.document.FileImporter;
import org.hashiya.importing.web.Fetcher;
import org.hashiya.importing.web.WebImporter;
import org.hashiya.lexicon.FrequencyBands;
import org.hashiya.library.KeptArticle;
import org.hashiya.library.Opened;
import org.hashiya.library.Rescue;
import org.hashiya.library.Trouble;
import org.hashiya.ui.concordance.LibraryIndex;
import org.hashiya.ui.gloss.GlossaryModel;
import org.hashiya.ui.gloss.MarginModel;
import org.hashiya.ui.keeping.Bookcase;
import org.hashiya.ui.keeping.DailyBackup;
import org.hashiya.ui.keeping.LibraryPlace;
import org.hashiya.ui.lexicon.LexiconModel;
import org.hashiya.ui.lexicon.LexiconSource;
import org.hashiya.ui.library.LibraryModel;
import org.hashiya.ui.parallel.DeskModel;
import org.hashiya.ui.reader.ReaderModel;
import org.hashiya.ui.reader.ReadingFont;
import org.hashiya.ui.settings.Settings;
import org.hashiya.ui.task.Tasks;
import org.hashiya.ui.terms.TermBaseModel;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The models of a window and how they tell each other: text, margin, glossary, find, settings. */
public final class ShellModel {
  /** What files for other programs say of this one. */
  private static final String VERSION = "0.1";

  private final Settings settings;
  private final Tasks tasks;
  private final Messages messages;
  private final ReaderModel reader = new ReaderModel();
  private final MarginModel margin = new MarginModel();
  private final GlossaryModel glossary = new GlossaryModel(margin);
  private final CompletableFuture<? extends Glosser> glosser;
  private final Consumer<Notice> notices;
  private final FindModel find;
  private final Opening opening;
  private final Bookcase bookcase;
  private final ChosenReadings chosen;
  private final Bookmark bookmark;
  private final LibraryModel library;
  private final Inlet inlet;
  private final LibraryPlace libraryPlace;
  private final LexiconModel lexicon;
  private final WordPlaces places;
  private final TermKeeping terms;
  private final Learning learning;
  private final Following following;
  private final DeskModel desk;
  private final TextExport export;
  private final Screens screens = new Screens();
  private final GlossaryGathering gathering;
  private Tasks.@Nullable Run glossing;

  public ShellModel(
      Settings settings,
      Tasks tasks,
      CompletableFuture<? extends Glosser> engine,
      LexiconSource source,
      CompletableFuture<Opened> library,
      Fetcher fetcher,
      Consumer<Notice> notices) {
    this.settings = settings;
    this.tasks = tasks;
    this.notices = notices;
    bookcase =
        new Bookcase(library, tasks, trouble -> notices.accept(new Notice.LibraryTrouble(trouble)));
    chosen = new ChosenReadings(margin, bookcase, this::glossAgain);
    glosser = engine.thenApply(plain -> new RememberingGlosser(plain, chosen::choices));
    gathering = new GlossaryGathering(tasks, margin);
    messages = new Messages(settings.languageProperty().get());
    find = new FindModel(reader, tasks);
    opening = new Opening(reader, settings, tasks, glosser, fetcher, notices);
    BundledArticles.place(bookcase, opening.library());
    bookmark = new Bookmark(bookcase, reader, notices);
    this.library =
        new LibraryModel(
            bookcase,
            tasks,
            this::open,
            file -> new FileImporter().fromFile(file),
            new LibraryAnalyst(glosser, this::bands),
            trouble -> notices.accept(new Notice.LibraryTrouble(trouble)));
    inlet = new Inlet(opening, this.library, bookcase, this::open, notices);
    libraryPlace = new LibraryPlace(bookcase, tasks, settings.libraryFolderProperty());
    DailyBackup.plan(bookcase, tasks);
    desk =
        new DeskModel(
            tasks,
            bookcase,
            bookmark.keptProperty(),
            new WebImporter(fetcher),
            new AlignedFile(VERSION),
            glosser,
            new DeskOpener(reader, bookmark, bookcase, this::open, screens, tasks),
            (name, result) -> notices.accept(Notice.written(name, result)));
    var _ = library.thenAccept(opened -> tasks.later(() -> tell(opened)));
    lexicon =
        new LexiconModel(
            tasks,
            margin,
            source.file(),
            trouble -> notices.accept(new Notice.OwnEntries(trouble)));
    places =
        new WordPlaces(
            margin,
            screens,
            messages,
            new LibraryIndex(bookcase.library(), glosser),
            new LineOpener(reader, opening, bookcase, bookmark, tasks),
            tasks);
    export = new TextExport(reader, tasks, messages, notices);
    terms =
        new TermKeeping(
            new TermBaseModel(
                tasks, bookcase, VERSION, notice -> notices.accept(new Notice.Terms(notice))),
            reader,
            margin,
            screens);
    learning =
        new Learning(
            settings, tasks, reader, margin, source.glosser(), bookcase, bookmark, notices);
    settings.languageProperty().subscribe(messages.languageProperty()::set);
    var _ = glosser.thenAccept(ready -> tasks.later(() -> margin.glosserProperty().set(ready)));
    var _ =
        source
            .glosser()
            .thenAccept(ready -> tasks.later(() -> lexicon.glosserProperty().set(ready)));
    following = new Following(settings, tasks, fetcher, bookcase, opening, bookmark, screens);
    opening.setOnFeed(following::offer);
    joinSettings();
    joinMargin();
    joinLexicon();
    places.follow(reader.glossedProperty(), bookcase);
    terms.follow(
        lexicon.glosserProperty(),
        tasks,
        this::glossAgain,
        problem -> notices.accept(new Notice.NoLexicon(problem)));
    joinDesk();
  }

  CompletableFuture<? extends Glosser> glosser() {
    return glosser;
  }

  public Settings settings() {
    return settings;
  }

  public Messages messages() {
    return messages;
  }

  public ReaderModel reader() {
    return reader;
  }

  public MarginModel margin() {
    return margin;
  }

  public GlossaryModel glossary() {
    return glossary;
  }

  public FindModel find() {
    return find;
  }

  public Opening opening() {
    return opening;
  }

  public LibraryModel library() {
    return library;
  }

  /** Where the library lies. */
  public LibraryPlace libraryPlace() {
    return libraryPlace;
  }

  /** Where files come in. */
  public Inlet inlet() {
    return inlet;
  }

  public LexiconModel lexicon() {
    return lexicon;
  }

  /** The article as it is shown, for other programs. */
  TextExport export() {
    return export;
  }

  /** All the places of a word. */
  public WordPlaces places() {
    return places;
  }

  /** The person's own terms. */
  public TermKeeping terms() {
    return terms;
  }

  /** What the person knows and learns. */
  public Learning learning() {
    return learning;
  }

  /** The feeds that the person follows. */
  Following following() {
    return following;
  }

  /** The article and its versions. */
  public DeskModel desk() {
    return desk;
  }

  /** What the person keeps. */
  public Bookcase bookcase() {
    return bookcase;
  }

  /** The article that is shown, as the library keeps it. */
  public Bookmark bookmark() {
    return bookmark;
  }

  /** The pages over the text. */
  public Screens screens() {
    return screens;
  }

  /** Goes back in the lexicon while it is open, else in the margin. */
  void back() {
    if (screens.isOpen(Screen.LEXICON)) {
      lexicon.back();
    } else {
      margin.back();
    }
  }

  /** Goes forward in the lexicon while it is open, else in the margin. */
  void forward() {
    if (screens.isOpen(Screen.LEXICON)) {
      lexicon.forward();
    } else {
      margin.forward();
    }
  }

  /** Lets go, one thing at a time: a page, look-ups and pinned word, what the text holds. */
  public void release() {
    if (screens.openProperty().get() != null) {
      screens.close();
    } else if (margin.heldProperty().get()) {
      margin.release();
    } else {
      reader.release();
    }
  }

  private Optional<FrequencyBands> bands() {
    return learning.bands();
  }

  private void open(KeptArticle article) {
    open(article, () -> {});
  }

  /**
   * Opens an article of the library.
   *
   * @param failed called if it does not open, or is given up before
   */
  private void open(KeptArticle article, Runnable failed) {
    bookmark.expect(article.id());
    opening.openKept(
        article.title(),
        () ->
            bookcase
                .library()
                .join()
                .read(shelf -> shelf.articles().text(article.id()))
                .orElseThrow(),
        failed);
    // It may be the one that is shown already; then nothing else closes the page.
    screens.close();
  }

  private void tell(Opened library) {
    library
        .opened()
        .ifPresent(kept -> {
          learning.open(kept);
          chosen.load();
        });
    switch (library) {
      case Opened.Whole _ -> {}
      case Opened.Rescued(_, Path copy, Rescue rescue) ->
          notices.accept(new Notice.LibraryRescued(copy.toString(), rescue));
      case Opened.Refused(Trouble trouble) -> notices.accept(new Notice.LibraryTrouble(trouble));
    }
  }

  private void joinSettings() {
    settings.vowelsProperty().subscribe(reader.vowelsProperty()::set);
    settings.glossesProperty().subscribe(reader.glossesProperty()::set);
    settings.justifiedProperty().subscribe(reader.justifiedProperty()::set);
    settings
        .fontSizeProperty()
        .subscribe(size -> reader.fontSizeProperty().set(size.doubleValue()));
    settings
        .fontFamilyProperty()
        .subscribe(family ->
            reader
                .fontFamilyProperty()
                .set(family.isEmpty() ? ReadingFont.choose(Font.getFamilies()).family() : family));
  }

  private void joinMargin() {
    reader.glossedProperty().subscribe(this::gather);
    reader.pointedProperty().subscribe(margin.pointedProperty()::set);
    reader.pinnedProperty().subscribe(margin.pinnedProperty()::set);
    margin.pinnedProperty().subscribe(this::pin);
    margin.articleProperty().subscribe(this::revise);
    margin.targetProperty().subscribe(this::go);
    glossary.litProperty().subscribe(lit -> reader.markedProperty().set(new HashSet<>(lit)));
  }

  /** The desk is laid only where somebody looks at it. */
  private void joinDesk() {
    screens
        .openProperty()
        .subscribe(open -> {
          if (open == Screen.DESK) {
            desk.lay(reader.glossedProperty().get());
          }
        });
  }

  private void joinLexicon() {
    screens.join(Screen.LEXICON, lexicon.openProperty());
    screens.join(Screen.LIBRARY, library.openProperty());
    reader.articleProperty().subscribe(screens::close);
    lexicon.changesProperty().addListener(_ -> glossAgain());
  }

  /** With other entries or choices of the person's own, words of the article may read otherwise. */
  private void glossAgain() {
    GlossedArticle present = reader.glossedProperty().get();
    if (glossing != null) {
      glossing.cancel();
    }
    if (present != null) {
      glossing =
          tasks.start(
              "gloss-again",
              () -> glosser.join().gloss(present.article()),
              this::renew,
              problem -> notices.accept(new Notice.NoLexicon(problem)));
    }
  }

  /** Another article may have come meanwhile. */
  private void renew(GlossedArticle article) {
    if (article.article() == reader.articleProperty().get()) {
      revise(article);
    }
  }

  private void pin(@Nullable Place place) {
    if (place == null && reader.pinnedProperty().get() != null) {
      reader.release();
    } else if (place != null && !place.equals(reader.pinnedProperty().get())) {
      reader.pin(place);
    }
  }

  private void go(@Nullable Place place) {
    if (place != null) {
      reader.moveTo(place);
    }
  }

  /** A reading chosen in the margin shows in the text: its vowels, its gloss between the lines. */
  private void revise(@Nullable GlossedArticle article) {
    if (article != null && article != reader.glossedProperty().get()) {
      reader.show(article);
    }
  }

  private void gather(@Nullable GlossedArticle article) {
    learning.show(article);
    gathering.of(article);
  }
}

package org.hashiya.ui.shell;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.text.Font;
import javafx.util.Duration;
import org.hashiya.article.Place;
import org.hashiya.exchange.aligned.AlignedFile;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Glosser;
import org.hashiya.gloss.PersonalGlosser;
import org.hashiya.gloss.RememberingGlosser;
import org.hashiya.gloss.TermMatch;
import org.hashiya.importing.document.FileImporter;
import org.hashiya.importing.feed.FeedReader;
import org.hashiya.importing.web.Fetcher;
import org.hashiya.lexicon.FrequencyBands;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.library.Analysis;
import org.hashiya.library.KeptArticle;
import org.hashiya.library.KeptConcept;
import org.hashiya.library.Opened;
import org.hashiya.library.Rescue;
import org.hashiya.library.Subject;
import org.hashiya.library.Trouble;
import org.hashiya.study.Level;
import org.hashiya.study.WordKey;
import org.hashiya.study.WordState;
import org.hashiya.ui.concordance.ConcordanceModel;
import org.hashiya.ui.concordance.ConcordanceQuery;
import org.hashiya.ui.concordance.LibraryIndex;
import org.hashiya.ui.feeds.FeedTimer;
import org.hashiya.ui.feeds.FeedsModel;
import org.hashiya.ui.gloss.Answer;
import org.hashiya.ui.gloss.Glossary;
import org.hashiya.ui.gloss.GlossaryModel;
import org.hashiya.ui.gloss.MarginModel;
import org.hashiya.ui.keeping.Bookcase;
import org.hashiya.ui.keeping.DailyBackup;
import org.hashiya.ui.lexicon.LexiconModel;
import org.hashiya.ui.lexicon.LexiconSource;
import org.hashiya.ui.library.LibraryModel;
import org.hashiya.ui.parallel.DeskModel;
import org.hashiya.ui.reader.ReaderModel;
import org.hashiya.ui.reader.ReadingFont;
import org.hashiya.ui.review.ReviewModel;
import org.hashiya.ui.settings.Settings;
import org.hashiya.ui.study.KnowledgeModel;
import org.hashiya.ui.study.LibraryNotebook;
import org.hashiya.ui.study.StudyModel;
import org.hashiya.ui.task.Tasks;
import org.hashiya.ui.terms.TermBaseModel;
import org.hashiya.ui.text.Messages;
import org.hashiya.ui.words.WordsModel;
import org.jspecify.annotations.Nullable;

/** The models of a window and how they tell each other: text, margin, glossary, find, settings. */
public final class ShellModel {
  /** The index follows the library when it has been left alone for so long. */
  private static final Duration SETTLED = Duration.seconds(3);

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
  private final Fetcher fetcher;
  private final FindModel find;
  private final Opening opening;
  private final Bookcase bookcase;
  private final ChosenReadings chosen;
  private final Bookmark bookmark;
  private final LibraryModel library;
  private final LexiconModel lexicon;
  private final LibraryIndex index;
  private final ConcordanceModel concordance;
  private final TermBaseModel terms;
  private final DeskModel desk;
  private final TextExport export;
  private final Screens screens = new Screens();
  private @Nullable Gloss asked;
  private @Nullable FeedsModel feeds;
  private final StudyModel study;
  private final KnowledgeModel knowledge;
  private final WordCommands words;
  private final WordMarks marks;
  private final WordsModel savedWords;
  private final ReviewModel review;
  private final CompletableFuture<PersonalGlosser> personal;
  private Tasks.@Nullable Run gathering;
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
    this.fetcher = fetcher;
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
            article -> Analysis.of(glosser.join().gloss(article)),
            trouble -> notices.accept(new Notice.LibraryTrouble(trouble)));
    DailyBackup.plan(bookcase, tasks);
    desk =
        new DeskModel(
            tasks,
            bookcase,
            bookmark.keptProperty(),
            new AlignedFile(VERSION),
            (name, result) -> notices.accept(Notice.written(name, result)));
    var _ = library.thenAccept(opened -> tasks.later(() -> tell(opened)));
    lexicon =
        new LexiconModel(
            tasks,
            margin,
            source.file(),
            trouble -> notices.accept(new Notice.OwnEntries(trouble)));
    index = new LibraryIndex(bookcase.library(), glosser);
    concordance =
        new ConcordanceModel(
            tasks, index, new LineOpener(reader, opening, bookcase, bookmark, tasks));
    export = new TextExport(reader, tasks, messages, notices);
    terms =
        new TermBaseModel(
            tasks, bookcase, VERSION, notice -> notices.accept(new Notice.Terms(notice)));
    study =
        new StudyModel(
            tasks,
            InstantSource.system(),
            trouble -> notices.accept(new Notice.WordsUnkept(trouble)));
    knowledge = new KnowledgeModel(study, tasks);
    words = new WordCommands(reader, margin, study);
    marks = new WordMarks(reader, study, settings.wordMarksProperty());
    savedWords = new WordsModel(study, tasks, () -> URI.create(settings.ankiProperty().get()));
    review = new ReviewModel(study);
    personal = source.glosser();
    settings.languageProperty().subscribe(messages.languageProperty()::set);
    var _ = glosser.thenAccept(ready -> tasks.later(() -> margin.glosserProperty().set(ready)));
    var _ =
        source
            .glosser()
            .thenAccept(ready -> tasks.later(() -> lexicon.glosserProperty().set(ready)));
    opening.setOnFeed(this::offer);
    knowledge.levelProperty().subscribe(this::keepLevel);
    bookmark.keptProperty().subscribe(this::keepLevel);
    joinSettings();
    joinMargin();
    joinLexicon();
    joinConcordance();
    joinTerms();
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

  public LexiconModel lexicon() {
    return lexicon;
  }

  /** The article as it is shown, for other programs. */
  TextExport export() {
    return export;
  }

  /** The person's own term base. */
  public TermBaseModel terms() {
    return terms;
  }

  /** Opens the term base at what is selected or pointed at: the person's entry, or a new one. */
  public void addTerm() {
    Answer answer = margin.answerProperty().get();
    Optional<String> selected = reader.selectedText().map(String::strip).filter(s -> !s.isEmpty());
    screens.show(Screen.TERM_BASE);
    if (selected.isPresent()) {
      terms.add(selected.get().replaceAll("\\s+", " "), "");
    } else if (answer == null) {
      terms.add("", "");
    } else if (!answer.terms().isEmpty()) {
      TermMatch term = answer.terms().getFirst();
      terms.editOrAdd(term.own(), term.citation(), term.senses().getFirst().glosses().getFirst());
    } else {
      terms.add(answer.reading().analysis().entry().lemma(), answer.reading().gloss());
    }
  }

  /** What the person knows and has saved. */
  public StudyModel study() {
    return study;
  }

  /** How much of the article the person knows. */
  public KnowledgeModel knowledge() {
    return knowledge;
  }

  WordCommands words() {
    return words;
  }

  /** The page of saved words. */
  public WordsModel savedWords() {
    return savedWords;
  }

  /** The page of reviews. */
  public ReviewModel review() {
    return review;
  }

  /**
   * Says that all words are known of which nothing was said and that are common enough.
   *
   * @param frequencyClass of the rarest of them
   */
  void knowCommonWords(int frequencyClass) {
    tasks.start(
        "common-words",
        () ->
            FrequencyBands.commonWords(personal.get().lexicon(), frequencyClass).stream()
                .map(WordKey::of)
                .collect(Collectors.toSet()),
        words -> {
          words.removeIf(word -> study.state(word) != WordState.NEW);
          study.say(words, WordState.KNOWN);
        },
        trouble -> notices.accept(new Notice.NoLexicon(trouble)));
  }

  /** Gathers what need not be there in the first moment; to be called when the window is idle. */
  void prepare() {
    var _ =
        personal.thenAccept(glosser ->
            tasks.later(() ->
                tasks.start(
                    "bands",
                    () -> FrequencyBands.of(glosser.lexicon()),
                    knowledge.bandsProperty()::set,
                    _ -> knowledge.bandsProperty().set(null))));
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

  /** All the places of a word. */
  public ConcordanceModel concordance() {
    return concordance;
  }

  /** Lets the index go. */
  void close() {
    try {
      index.close();
    } catch (IOException e) {
      // What it holds is made again from the library.
      return;
    }
  }

  /** Opens the concordance at the word that the margin shows, or closes it. */
  void toggleConcordance() {
    Answer answer = margin.answerProperty().get();
    if (screens.isOpen(Screen.CONCORDANCE)) {
      screens.close();
    } else if (answer != null && !answer.gloss().equals(asked)) {
      askConcordance(answer.gloss());
    } else {
      screens.show(Screen.CONCORDANCE);
    }
  }

  /** Opens the concordance at a word of the text. */
  void askConcordance(Gloss word) {
    asked = word;
    concordance.ask(ConcordanceQuery.of(word, messages));
  }

  /** The feeds that the person follows; made when they are first asked for. */
  FeedsModel feeds() {
    FeedsModel made = feeds;
    if (made == null) {
      FeedArticles articles = new FeedArticles(bookcase, opening, bookmark, screens);
      made = new FeedsModel(bookcase, new FeedReader(fetcher), tasks, settings, articles::open);
      articles.tell(made);
      feeds = made;
    }
    return made;
  }

  /** Somebody has opened a feed as if it were an article: it can be followed. */
  private void offer(String address) {
    screens.show(Screen.FEEDS);
    feeds().add(address);
  }

  /** Has the feeds asked as often as the person wants. */
  void followFeeds() {
    FeedTimer.start(settings.feedMinutesProperty(), () -> feeds().refresh());
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

  private void open(KeptArticle article) {
    bookmark.expect(article.id());
    opening.openKept(
        article.title(),
        () ->
            bookcase
                .library()
                .join()
                .read(shelf -> shelf.articles().text(article.id()))
                .orElseThrow());
    // It may be the one that is shown already; then nothing else closes the page.
    screens.close();
  }

  /** The library can sort by how hard an article is. */
  private void keepLevel() {
    KeptArticle kept = bookmark.keptProperty().get();
    Level level = knowledge.levelProperty().get();
    if (kept != null && level != null && kept.level().isEmpty()) {
      bookcase.keep(shelf -> shelf.articles().judged(kept.id(), level.wordsNeeded()));
    }
  }

  private void tell(Opened library) {
    library
        .opened()
        .ifPresent(kept -> {
          study.open(new LibraryNotebook(kept));
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

  private void joinConcordance() {
    screens.join(Screen.CONCORDANCE, concordance.openProperty());
    reader.glossedProperty().subscribe(index::show);
    margin
        .soughtProperty()
        .subscribe(word -> {
          if (word != null) {
            askConcordance(word);
          }
        });
    PauseTransition settled = new PauseTransition(SETTLED);
    settled.setOnFinished(_ -> concordance.follow());
    bookcase.onChange(changed -> {
      if (changed.contains(Subject.ARTICLES) || changed.contains(Subject.VERSIONS)) {
        settled.playFromStart();
      }
    });
  }

  private void joinTerms() {
    terms.changesProperty().addListener(_ -> useTerms());
    lexicon.glosserProperty().subscribe(this::useTerms);
    margin.termsAskedProperty().addListener(_ -> addTerm());
  }

  private void useTerms() {
    PersonalGlosser engine = lexicon.glosserProperty().get();
    List<Concept> concepts = terms.all().stream().map(KeptConcept::concept).toList();
    if (engine != null && !engine.ownTerms().equals(concepts)) {
      tasks.start(
          "own-terms",
          () -> {
            engine.useTerms(concepts);
            return concepts;
          },
          _ -> glossAgain(),
          problem -> notices.accept(new Notice.NoLexicon(problem)));
    }
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
    marks.renew();
    knowledge.articleProperty().set(article);
    if (gathering != null) {
      gathering.cancel();
    }
    boolean revised =
        article != null
            && margin.articleProperty().get() instanceof GlossedArticle before
            && before.article() == article.article();
    if (!revised) {
      margin.glossaryProperty().set(null);
    }
    margin.articleProperty().set(article);
    if (article != null) {
      gathering =
          tasks.start(
              "glossary",
              () -> Glossary.of(article),
              margin.glossaryProperty()::set,
              _ -> margin.glossaryProperty().set(null));
    }
  }
}

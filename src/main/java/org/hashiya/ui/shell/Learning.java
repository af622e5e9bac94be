package org.hashiya.ui.shell;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.PersonalGlosser;
import org.hashiya.lexicon.FrequencyBands;
import org.hashiya.library.KeptArticle;
import org.hashiya.library.Library;
import org.hashiya.study.Level;
import org.hashiya.study.WordKey;
import org.hashiya.study.WordState;
import org.hashiya.ui.gloss.MarginModel;
import org.hashiya.ui.keeping.Bookcase;
import org.hashiya.ui.reader.ReaderModel;
import org.hashiya.ui.review.ReviewModel;
import org.hashiya.ui.settings.Settings;
import org.hashiya.ui.study.KnowledgeModel;
import org.hashiya.ui.study.LibraryNotebook;
import org.hashiya.ui.study.StudyModel;
import org.hashiya.ui.task.Tasks;
import org.hashiya.ui.words.WordsModel;
import org.jspecify.annotations.Nullable;

/** What the person knows and learns: the words of the article, those saved, those to review. */
public final class Learning {
  private final Tasks tasks;
  private final Bookcase bookcase;
  private final Bookmark bookmark;
  private final Consumer<Notice> notices;
  private final CompletableFuture<PersonalGlosser> glosser;
  private final StudyModel study;
  private final KnowledgeModel knowledge;
  private final WordCommands commands;
  private final WordMarks marks;
  private final WordsModel savedWords;
  private final ReviewModel review;
  private volatile @Nullable FrequencyBands bands;

  Learning(
      Settings settings,
      Tasks tasks,
      ReaderModel reader,
      MarginModel margin,
      CompletableFuture<PersonalGlosser> glosser,
      Bookcase bookcase,
      Bookmark bookmark,
      Consumer<Notice> notices) {
    this.tasks = tasks;
    this.glosser = glosser;
    this.bookcase = bookcase;
    this.bookmark = bookmark;
    this.notices = notices;
    study =
        new StudyModel(
            tasks,
            InstantSource.system(),
            trouble -> notices.accept(new Notice.WordsUnkept(trouble)));
    knowledge = new KnowledgeModel(study, tasks);
    commands = new WordCommands(reader, margin, study);
    marks = new WordMarks(reader, study, settings.wordMarksProperty());
    savedWords = new WordsModel(study, tasks, () -> URI.create(settings.ankiProperty().get()));
    review = new ReviewModel(study);
    knowledge.bandsProperty().subscribe(known -> bands = known);
    knowledge.levelProperty().subscribe(this::keepLevel);
    bookmark.keptProperty().subscribe(this::keepLevel);
  }

  /** What the person knows and has saved. */
  public StudyModel study() {
    return study;
  }

  /** How much of the article the person knows. */
  public KnowledgeModel knowledge() {
    return knowledge;
  }

  /** How common the lexicon's words are, once that is known; may be asked on any thread. */
  Optional<FrequencyBands> bands() {
    return Optional.ofNullable(bands);
  }

  /** What keys and buttons say of the word that is pointed at. */
  WordCommands commands() {
    return commands;
  }

  /** The page of saved words. */
  public WordsModel savedWords() {
    return savedWords;
  }

  /** The page of reviews. */
  public ReviewModel review() {
    return review;
  }

  /** Goes on with what the library holds; what was said before is kept there too. */
  void open(Library library) {
    study.open(new LibraryNotebook(library));
  }

  /** Looks at another article; null for none. */
  void show(@Nullable GlossedArticle article) {
    marks.renew();
    knowledge.articleProperty().set(article);
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
            FrequencyBands.commonWords(glosser.get().lexicon(), frequencyClass).stream()
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
        glosser.thenAccept(ready ->
            tasks.later(() ->
                tasks.start(
                    "bands",
                    () -> FrequencyBands.of(ready.lexicon()),
                    knowledge.bandsProperty()::set,
                    _ -> knowledge.bandsProperty().set(null))));
  }

  /** The library can sort by how hard an article is. */
  private void keepLevel() {
    KeptArticle kept = bookmark.keptProperty().get();
    Level level = knowledge.levelProperty().get();
    if (kept != null && level != null && kept.level().isEmpty()) {
      bookcase.keep(shelf -> shelf.articles().judged(kept.id(), level.wordsNeeded()));
    }
  }
}

package org.hashiya.ui.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.hashiya.article.Article;
import org.hashiya.article.Place;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.TermMatch;
import org.hashiya.text.Span;

/**
 * A window with the text alone. Keys: V vowels, G glosses, J justification, + and - size, M marks.
 * Started with {@code --bench}, it scrolls a text of a million words and prints the frame times.
 */
public final class ReaderDemo extends Application {
  private static final String DARK =
      "data:text/css,.root{-hashiya-paper:%23191b1f;-hashiya-text:%23d8d4cb;"
          + "-hashiya-muted:%238d887e;-hashiya-point:%235a4a1c;-hashiya-term:%23332d1c;"
          + "-hashiya-selection:%23294766;-hashiya-found:%23223d2a;-hashiya-found-current:%232f6b42;}";

  private final ReaderModel model = new ReaderModel();

  /** Keeps the launcher from demanding modules. */
  public static final class Main {
    private Main() {}

    public static void main(String[] arguments) {
      launch(ReaderDemo.class, arguments);
    }
  }

  @Override
  public void start(Stage stage) throws IOException {
    List<String> arguments = getParameters().getRaw();
    boolean bench = arguments.contains("--bench");
    long begun = System.nanoTime();
    Article article = bench ? million(120) : palace();
    long made = System.nanoTime();
    ReaderView view = new ReaderView(model);
    Scene scene = new Scene(view, 900, 1000);
    scene.getStylesheets().add(ReaderView.stylesheet());
    stage.setScene(scene);
    stage.setTitle("reader");
    stage.setX(0);
    stage.setY(0);
    stage.show();
    if (bench) {
      System.out.printf("article made in %d ms%n", (made - begun) / 1_000_000);
      GlossedArticle glossed = SampleArticle.glossed(article);
      set(arguments);
      // The fresh million is moved once, here, rather than in the first collections of the bench.
      System.gc();
      new ScrollBench(model, view).run(glossed);
      return;
    }
    model.sourceLineProperty().set("سكاي نيوز عربية · 3 دقائق · 512 كلمة (ABC News)");
    TermMatch palace = SampleArticle.term(0, "presidential palace", 3, 4);
    TermMatch split = SampleArticle.term(1, "office director", 4, 6);
    model.show(SampleArticle.glossed(article, palace, split));
    model.newWordProperty().set(place -> place.token() % 7 == 3);
    set(arguments);
    view.requestFocus();
    if (arguments.contains("--mirrored")) {
      scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }
    if (arguments.contains("--dark")) {
      scene.getStylesheets().add(DARK);
    }
    if (arguments.contains("--print")) {
      PrintedPages pages = new PrintedPages(model, article, 470, 700);
      HBox sheets = new HBox(40, pages.next(), pages.next());
      sheets.setStyle("-fx-background-color: white; -fx-padding: 20");
      scene.setRoot(sheets);
    }
    scene.setOnKeyTyped(event -> {
      switch (event.getCharacter()) {
        case "v" -> model.vowelsProperty().set(next(model.vowelsProperty().get()));
        case "g" -> model.glossesProperty().set(next(model.glossesProperty().get()));
        case "j" -> model.justifiedProperty().set(!model.justifiedProperty().get());
        case "+" -> model.fontSizeProperty().set(model.fontSizeProperty().get() + 2);
        case "-" -> model.fontSizeProperty().set(model.fontSizeProperty().get() - 2);
        case "m" -> model.markedProperty().set(Set.of(new Place(1, 1), new Place(1, 9)));
        case "q" -> Platform.exit();
        default -> {}
      }
    });
  }

  private void set(List<String> arguments) {
    for (String argument : arguments) {
      switch (argument) {
        case "--vowels" -> model.vowelsProperty().set(VowelMode.ALL);
        case "--glosses" -> model.glossesProperty().set(GlossMode.ALL);
        case "--found" -> {
          model
              .foundProperty()
              .set(List.of(new Passage(1, new Span(3, 15)), new Passage(1, new Span(70, 95))));
          model.currentFoundProperty().set(1);
        }
        case "--select" ->
            model
                .selectionProperty()
                .set(new Selection(new TextPosition(1, 60), new TextPosition(3, 40)));
        case "--english" ->
            model.show(
                SampleArticle.glossed(
                    SampleArticle.english(
                        "The last hours in the palace",
                        "# What happened at 6:38 (local time)",
                        ("The guards left the gates (ABC News) before the morning of 8 December,"
                                + " and the word القصر was on every banner. ")
                            .repeat(4))));
        default -> {
          if (argument.startsWith("--font=")) {
            model.fontFamilyProperty().set(argument.substring(7));
          } else if (argument.startsWith("--size=")) {
            model.fontSizeProperty().set(Double.parseDouble(argument.substring(7)));
          }
        }
      }
    }
  }

  private static <E extends Enum<E>> E next(E value) {
    E[] all = value.getDeclaringClass().getEnumConstants();
    return all[(value.ordinal() + 1) % all.length];
  }

  private static Article palace() throws IOException {
    List<String> texts = new ArrayList<>();
    Path file = Path.of("../shared/articles/palace.txt");
    List<String> lines =
        Files.exists(file)
            ? Files.readAllLines(file)
            : Files.readAllLines(Path.of("/work/shared/articles/palace.txt"));
    for (String line : lines) {
      if (!line.isBlank()) {
        boolean heading = !texts.isEmpty() && line.length() < 60;
        texts.add((heading ? "#" : "") + line.strip());
      }
    }
    texts.add("وصل الوفد في الساعة 6:38 مساء (ABC News) ودفع 1,200 دولار بنسبة 12% في 8/12/2024.");
    return SampleArticle.arabic(texts.toArray(String[]::new));
  }

  /**
   * A million words of an invented language with a vocabulary as large and uneven as a real one's.
   */
  static Article million(int wordsPerParagraph) {
    Random random = new Random(1);
    String letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    List<String> vocabulary = new ArrayList<>();
    for (int i = 0; i < 60_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = 2 + random.nextInt(6); n > 0; n--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      vocabulary.add(word.toString());
    }
    List<String> texts = new ArrayList<>();
    texts.add("نص من مليون كلمة");
    for (int words = 0; words < 1_000_000; words += wordsPerParagraph) {
      StringBuilder text = new StringBuilder();
      int size = words % (wordsPerParagraph * 50) == 0 ? 2_000 : wordsPerParagraph;
      for (int i = 0; i < size; i++) {
        int rank = (int) Math.pow(vocabulary.size(), random.nextDouble()) - 1;
        text.append(vocabulary.get(rank)).append(i % 12 == 11 ? "، " : " ");
      }
      texts.add(text.toString().strip() + ".");
    }
    return SampleArticle.arabic(texts.toArray(String[]::new));
  }
}

package org.hashiya.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Place;
import org.hashiya.article.Source;
import org.hashiya.gloss.LexicalGlosser;
import org.hashiya.search.query.QueryProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcordanceTest {
  private static final LexicalGlosser GLOSSER = LexicalGlosser.open();

  /** So often the two meet at the wrong moment at least once, where nothing keeps them apart. */
  private static final int ROUNDS = 20;

  private Concordance index;

  @BeforeEach
  void open() throws IOException {
    index = Concordance.inMemory();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private static ReadArticle article(Source source, String id, String... paragraphs) {
    List<Block> blocks =
        Arrays.stream(paragraphs).map(p -> Block.of(Block.Kind.PARAGRAPH, p)).toList();
    Article article = new Article(id, source, Locale.of("ar"), blocks);
    return new ReadArticle(new ArticleCard(id, "1", id, source), GLOSSER.gloss(article), List.of());
  }

  private static Source published(String publisher, String date) {
    return new Source(publisher, Optional.of(LocalDate.parse(date)), Optional.empty());
  }

  private void put(String... paragraphs) throws IOException {
    index.put(article(Source.UNKNOWN, "article " + index.articles().size(), paragraphs));
  }

  private Lines found(String query, Scope scope) throws IOException {
    SearchResult result = index.search(query, scope);
    assertThat(result).isInstanceOf(SearchResult.Found.class);
    return ((SearchResult.Found) result).lines();
  }

  private static List<Line> read(Lines lines) {
    return IntStream.range(0, lines.size()).mapToObj(lines::line).toList();
  }

  private List<String> words(String query, Order... orders) throws IOException {
    try (Lines all = found(query, Scope.EVERYTHING);
        Lines lines = all.sorted(List.of(orders))) {
      return read(lines).stream().map(Line::word).toList();
    }
  }

  @Test
  void lineHasWhatStandsBeforeAndAfterInItsSentence() throws IOException {
    put("سقط المطر أمس.", "وصل الوزير إلى القصر، ثم غادر المدينة. عاد لاحقا.");
    try (Lines lines = found("القصر", Scope.EVERYTHING)) {
      assertThat(read(lines))
          .containsExactly(
              new Line(
                  new ArticleCard("article 0", "1", "article 0", Source.UNKNOWN),
                  new Place(1, 3),
                  1,
                  true,
                  "وصل الوزير إلى",
                  "القصر",
                  "، ثم غادر المدينة.",
                  List.of()));
    }
  }

  @Test
  void formIsBlindToVowelsAndHamza() throws IOException {
    put("قالَ إنّ الأمر انتهى.");
    assertThat(words("الامر")).containsExactly("الأمر");
    assertThat(words("أن")).containsExactly("إنّ");
  }

  @Test
  void lemmaFindsAllItsForms() throws IOException {
    put("كتب الوزير رسالة.", "سيكتب الوزير ردا.", "قرأ الطالب كتابا.", "وصل الكتاب أمس.");
    assertThat(words("lemma:كتب")).containsExactly("كتب", "سيكتب");
    assertThat(words("lemma:كتاب")).containsExactly("كتابا", "الكتاب");
  }

  @Test
  void vowelsAndHamzaNarrowALemma() throws IOException {
    put("قال إن الوزير وصل.", "أراد أن يصل.");
    assertThat(words("lemma:إن")).containsExactly("إن");
    assertThat(words("lemma:أَنْ")).containsExactly("أن");
    assertThat(words("lemma:أَنَّ")).isEmpty();
  }

  @Test
  void rootFindsAllItsWords() throws IOException {
    put("كتب الوزير رسالة إلى المكتب.", "قال الكاتب كلمة.");
    assertThat(words("ك ت ب")).containsExactly("كتب", "المكتب", "الكاتب");
    assertThat(words("root:قال")).containsExactly("قال");
  }

  @Test
  void phraseDoesNotMindPunctuationButDoesNotCrossSentences() throws IOException {
    put("قال رئيس الوزراء كلمة.", "هو رئيس «الوزراء».", "غادر الرئيس. الوزراء باقون.");
    assertThat(words("رئيس الوزراء")).containsExactly("رئيس الوزراء", "رئيس «الوزراء");
    assertThat(words("الرئيس الوزراء")).isEmpty();
  }

  @Test
  void gapHoldsAsManyWordsAsItSays() throws IOException {
    put("قال الوزير إن الأمر انتهى.", "قال وزير الدفاع إنه باق.", "قال إن الأمر انتهى.");
    assertThat(words("قال * إن")).containsExactly("قال الوزير إن");
    assertThat(words("قال *1 إن")).containsExactly("قال الوزير إن", "قال إن");
    assertThat(words("قال *2-3 إنه")).containsExactly("قال وزير الدفاع إنه");
  }

  @Test
  void asteriskStandsForLetters() throws IOException {
    put("استقبل الوزير المسؤولين.", "استقال المدير.");
    assertThat(words("است*")).containsExactly("استقبل", "استقال");
    assertThat(words("*ين")).containsExactly("المسؤولين");
    assertThat(words("lemma:است*ل")).containsExactly("استقبل", "استقال");
  }

  @Test
  void lemmaRootFormAndClassMixInOneQuery() throws IOException {
    put("قال الوزير أحمد كلمة.", "سيقول الوزير كلمة.");
    assertThat(words("lemma:قال الوزير pos:name")).containsExactly("قال الوزير أحمد");
    assertThat(words("root:قول|lemma:وزير")).containsExactly("قال", "الوزير", "سيقول", "الوزير");
  }

  @Test
  void linesAreSortedByTheWordsAroundThem() throws IOException {
    put("عاد الوزير أمس.", "وصل الوزير غدا.", "غادر الوزير اليوم.");
    assertThat(before("الوزير", Order.before(1))).containsExactly("عاد", "غادر", "وصل");
    assertThat(before("الوزير", Order.after(1))).containsExactly("غادر", "عاد", "وصل");
    assertThat(before("الوزير", Order.after(1).reversed())).containsExactly("وصل", "عاد", "غادر");
  }

  private List<String> before(String query, Order order) throws IOException {
    try (Lines all = found(query, Scope.EVERYTHING);
        Lines lines = all.sorted(List.of(order))) {
      return read(lines).stream().map(Line::before).toList();
    }
  }

  @Test
  void secondOrderDecidesWhereTheFirstLeavesItOpen() throws IOException {
    put("عاد الوزير غدا.", "وصل الوزير أمس.", "عاد الوزير أمس.");
    try (Lines all = found("الوزير", Scope.EVERYTHING);
        Lines lines = all.sorted(List.of(Order.before(1), Order.after(1)))) {
      assertThat(read(lines))
          .extracting(Line::before, Line::after)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("عاد", "أمس."),
              org.assertj.core.groups.Tuple.tuple("عاد", "غدا."),
              org.assertj.core.groups.Tuple.tuple("وصل", "أمس."));
    }
  }

  @Test
  void foundWordsAreSortedAsADictionaryWould() throws IOException {
    put("كتب الوزير.", "المكتب مغلق.", "الكاتب هنا.");
    assertThat(words("ك ت ب", Order.by(Order.By.WORD))).containsExactly("الكاتب", "المكتب", "كتب");
  }

  @Test
  void groupsAreCountedAndNamed() throws IOException {
    put("كتب الوزير.", "يكتب الوزير.", "المكتب مغلق.");
    Order byLemma = Order.by(Order.By.LEMMA);
    try (Lines all = found("ك ت ب", Scope.EVERYTHING);
        Lines lines = all.sorted(List.of(byLemma))) {
      assertThat(lines.groups(byLemma)).containsExactly(new Group(0, 2), new Group(2, 1));
      assertThat(lines.groups(byLemma))
          .extracting(group -> lines.label(group, byLemma))
          .containsExactly("كَتَبَ", "مَكْتَب");
      try (Lines second = lines.only(new Group(2, 1))) {
        assertThat(read(second)).extracting(Line::word).containsExactly("المكتب");
      }
    }
  }

  @Test
  void companyIsCountedByLemmaOnBothSides() throws IOException {
    put(
        "وصل رئيس الحكومة أمس.",
        "غادر رئيس حكومته اليوم.",
        "زار رئيس البلدية المدينة.",
        "سقط المطر على المدينة.");
    try (Lines lines = found("رئيس", Scope.EVERYTHING)) {
      Collocate first = lines.collocates(1, 1, 2).getFirst();
      assertThat(first.word()).isEqualTo("حُكُومَة");
      assertThat(first.together()).isEqualTo(2);
      assertThat(first.before()).isZero();
      assertThat(first.frequency()).isEqualTo(2);
      assertThat(first.logDice()).isEqualTo(Association.logDice(2, 3, 2));
      // Six words stand next to the three; sixteen there are.
      assertThat(first.logLikelihood()).isEqualTo(Association.logLikelihood(2, 6, 2, 16));
    }
  }

  @Test
  void scopeNarrowsByPublisherAndDay() throws IOException {
    index.put(article(published("وكالة", "2024-05-01"), "a", "وصل الوزير."));
    index.put(article(published("صحيفة", "2025-05-01"), "b", "غادر الوزير."));
    index.put(article(Source.UNKNOWN, "c", "عاد الوزير."));
    Optional<LocalDate> day = Optional.of(LocalDate.parse("2025-01-01"));
    assertThat(size(new Scope(Set.of("وكالة"), Optional.empty(), Optional.empty()))).isEqualTo(1);
    assertThat(size(new Scope(Set.of(), day, Optional.empty()))).isEqualTo(1);
    assertThat(size(new Scope(Set.of(), Optional.empty(), day))).isEqualTo(1);
    assertThat(size(Scope.EVERYTHING)).isEqualTo(3);
  }

  private int size(Scope scope) throws IOException {
    try (Lines lines = found("الوزير", scope)) {
      return lines.size();
    }
  }

  @Test
  void alignedEnglishStandsBesideAndIsFoundItself() throws IOException {
    ReadArticle read = article(Source.UNKNOWN, "a", "وصل الوزير. غادر المدير.");
    index.put(
        new ReadArticle(
            read.card(),
            read.glossed(),
            List.of(new Counterpart("agency", List.of(1), "The Director left."))));
    try (Lines lines = found("المدير", Scope.EVERYTHING)) {
      assertThat(lines.line(0).beside())
          .containsExactly(new Beside("agency", "The Director left."));
    }
    try (Lines lines = found("director", Scope.EVERYTHING)) {
      Line line = lines.line(0);
      assertThat(line.arabic()).isFalse();
      assertThat(line.before()).isEqualTo("The");
      assertThat(line.word()).isEqualTo("Director");
      assertThat(line.place()).isEqualTo(new Place(0, 3));
      assertThat(line.beside()).containsExactly(new Beside("agency", "غادر المدير."));
    }
  }

  @Test
  void articlePutAgainTakesThePlaceOfTheOld() throws IOException {
    index.put(article(Source.UNKNOWN, "a", "وصل الوزير."));
    index.put(article(Source.UNKNOWN, "a", "غادر المدير."));
    assertThat(words("الوزير")).isEmpty();
    assertThat(words("المدير")).hasSize(1);
    assertThat(index.articles()).hasSize(1);
    index.remove("a");
    assertThat(words("المدير")).isEmpty();
    assertThat(index.articles()).isEmpty();
  }

  @Test
  void linesStayAsTheyWereFound() throws IOException {
    put("وصل الوزير.");
    try (Lines lines = found("الوزير", Scope.EVERYTHING)) {
      index.remove("article 0");
      assertThat(words("الوزير")).isEmpty();
      assertThat(lines.line(0).word()).isEqualTo("الوزير");
    }
  }

  @Test
  void refusalsAreValues() throws IOException {
    assertThat(index.search("stem:قال", Scope.EVERYTHING))
        .isEqualTo(new SearchResult.Refused(new QueryProblem.UnknownField("stem")));
  }

  @Test
  void indexInAFolderIsThereAgain(@TempDir Path folder) throws IOException {
    try (Concordance kept = Concordance.open(folder)) {
      kept.put(article(published("وكالة", "2024-05-01"), "a", "وصل الوزير."));
      kept.save();
    }
    try (Concordance kept = Concordance.open(folder)) {
      assertThat(kept.articles())
          .containsExactly(new ArticleCard("a", "1", "a", published("وكالة", "2024-05-01")));
    }
  }

  @Test
  void mayBeClosedWhileItIsSaved(@TempDir Path folder) throws Exception {
    ReadArticle article = article(Source.UNKNOWN, "a", "وصل الوزير.");
    for (int round = 0; round < ROUNDS; round++) {
      Concordance kept = Concordance.open(folder);
      CountDownLatch saved = new CountDownLatch(1);
      AtomicBoolean closed = new AtomicBoolean();
      CompletableFuture<Void> indexing =
          CompletableFuture.runAsync(() -> {
            try {
              while (!closed.get()) {
                kept.put(article);
                kept.save();
                saved.countDown();
              }
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      assertThat(saved.await(1, TimeUnit.MINUTES)).isTrue();
      assertThatCode(kept::close).doesNotThrowAnyException();
      closed.set(true);
      assertThat(indexing).succeedsWithin(Duration.ofMinutes(1));
    }
  }

  @Test
  void whatComesAfterItIsClosedIsNotTakenIn() throws IOException {
    index.close();
    index.put(article(Source.UNKNOWN, "a", "وصل الوزير."));
    index.save();
    assertThatIOException().isThrownBy(index::articles);
  }

  @Test
  void damagedIndexIsBegunAnew(@TempDir Path folder) throws IOException {
    try (Concordance kept = Concordance.open(folder)) {
      kept.put(article(Source.UNKNOWN, "a", "وصل الوزير."));
      kept.save();
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.writeString(file, "spoilt");
      }
    }
    try (Concordance kept = Concordance.open(folder)) {
      assertThat(kept.articles()).isEmpty();
      kept.put(article(Source.UNKNOWN, "b", "وصل الوزير."));
      kept.save();
      assertThat(kept.articles()).hasSize(1);
    }
  }
}

package org.hashiya.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.OptionalAssert;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Place;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Detail;
import org.hashiya.lexicon.term.Status;
import org.hashiya.lexicon.term.Term;
import org.hashiya.study.WordKey;
import org.hashiya.study.WordState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
  private static final Article HARBOUR =
      Texts.article("اجتماع في الميناء", "عقدت الحكومة اجتماعًا.", "ووعد الوزير بالإصلاح.");
  private static final WordKey GOVERNMENT = new WordKey("حُكُومَة", PartOfSpeech.NOUN);
  private static final WordKey MINISTER = new WordKey("وَزِير", PartOfSpeech.NOUN);
  private static final Instant MORNING = Instant.parse("2026-03-01T06:00:00Z");

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() {
    library = Library.open(folder).opened().orElseThrow();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private long keep(Article article) {
    return library.write(shelf -> shelf.articles().keep(article)).id();
  }

  private <T> OptionalAssert<T> assertThatKept(Function<Shelf, Optional<T>> question) {
    Optional<T> answer = library.read(question);
    return assertThat(answer);
  }

  private <T> ListAssert<T> assertThatAll(Function<Shelf, List<T>> question) {
    List<T> answer = library.read(question);
    return assertThat(answer);
  }

  private List<String> titlesFound(String query) {
    return library.read(shelf ->
        shelf.articles().search(query).stream()
            .map(id -> shelf.articles().find(id).orElseThrow().title())
            .sorted()
            .toList());
  }

  @Test
  void anArticleComesBackAsItWas() {
    long id = keep(HARBOUR);
    close();
    open();
    assertThatKept(shelf -> shelf.articles().text(id)).contains(HARBOUR);
  }

  @Test
  void theSameTextIsFoundOutWhateverItsVowels() {
    long id = keep(HARBOUR);
    Article vocalised =
        Texts.article("إجتماع في الميناء", "عَقَدَتِ الحكومة اجتماعا.", "ووعد الوزير بالاصلاح.");
    Kept kept = library.write(shelf -> shelf.articles().keep(vocalised));
    assertThat(kept)
        .isInstanceOfSatisfying(
            Kept.AlreadyThere.class, there -> assertThat(there.article().id()).isEqualTo(id));
    assertThatAll(shelf -> shelf.articles().list()).hasSize(1);
  }

  @Test
  void searchIsBlindToVowelsHamzasAndWhatIsWrittenTogetherWithAWord() {
    keep(HARBOUR);
    keep(Texts.article("نتيجة المباراة", "فاز الفريق بهدفين."));
    for (String query :
        List.of("حُكومة", "الحكومه", "حكو", "إجتماع", "وزير", "الوزير وعد", "اصلاح", "الميناء")) {
      assertThat(titlesFound(query)).as(query).contains("اجتماع في الميناء");
    }
    assertThat(titlesFound("حكومة فريق")).isEmpty();
    assertThat(titlesFound("  \"*")).isEmpty();
  }

  @Test
  void searchFindsPublisherAndTags() {
    long id = keep(HARBOUR);
    library.change(shelf -> {
      shelf.articles().tag(List.of(id), "Für später");
    });
    assertThat(titlesFound("صحيفة")).hasSize(1);
    assertThat(titlesFound("fur spat")).hasSize(1);
    library.change(shelf -> {
      shelf.articles().untag(List.of(id), "Für später");
    });
    assertThat(titlesFound("fur spat")).isEmpty();
    assertThatAll(shelf -> shelf.articles().tags()).isEmpty();
  }

  @Test
  void aDeletedArticleComesBackWithAllThatWasKnownOfIt() {
    long id = keep(HARBOUR);
    KeptArticle before =
        library.write(shelf -> {
          shelf.articles().tag(List.of(id), "سياسة");
          shelf.articles().stopped(id, new Place(1, 2), 0.4);
          shelf.articles().mark(List.of(id), true);
          shelf
              .articles()
              .move(List.of(id), Optional.of(shelf.folders().add("عمل", Optional.empty())));
          return shelf.articles().find(id).orElseThrow();
        });
    library.change(shelf -> {
      shelf.articles().delete(List.of(id));
    });
    assertThatAll(shelf -> shelf.articles().list()).isEmpty();
    assertThat(titlesFound("حكومة")).isEmpty();
    library.change(shelf -> {
      shelf.articles().restore(List.of(id));
    });
    assertThatKept(shelf -> shelf.articles().find(id)).contains(before);
    assertThat(titlesFound("حكومة")).hasSize(1);
  }

  @Test
  void anArticleInTheBinThatIsKeptAnewComesBack() {
    long id = keep(HARBOUR);
    library.change(shelf -> {
      shelf.articles().delete(List.of(id));
    });
    assertThat(keep(HARBOUR)).isEqualTo(id);
  }

  @Test
  void whoFollowsTheLibraryHearsOfEveryArticleOnce() {
    long first = keep(HARBOUR);
    long second = keep(Texts.numbered(2));
    long seen = library.read(shelf -> shelf.articles().changedSince(0)).getLast().revision();
    library.change(shelf -> {
      shelf.articles().delete(List.of(first));
      shelf.articles().mark(List.of(second), true);
    });
    assertThatAll(shelf -> shelf.articles().changedSince(seen))
        .singleElement()
        .satisfies(change -> {
          assertThat(change.id()).isEqualTo(first);
          assertThat(change.gone()).isTrue();
        });
  }

  @Test
  void theShareOfKnownWordsFollowsTheStates() {
    long id = keep(HARBOUR);
    Analysis analysis = new Analysis(Map.of(GOVERNMENT, 3, MINISTER, 1), OptionalDouble.of(2.5));
    library.change(shelf -> {
      shelf.articles().analysed(id, analysis);
    });
    assertThat(share(id)).isZero();
    Map<WordKey, Optional<WordState>> before =
        library.write(shelf -> shelf.lemmas().set(List.of(GOVERNMENT), WordState.KNOWN));
    assertThat(share(id)).isEqualTo(0.75);
    library.write(shelf -> shelf.lemmas().set(List.of(MINISTER), WordState.IGNORED));
    assertThat(share(id)).isEqualTo(1);
    library.write(shelf -> shelf.lemmas().change(before));
    assertThat(share(id)).isZero();
    library.change(shelf -> {
      shelf.articles().analysed(id, analysis);
    });
    assertThatKept(shelf -> shelf.articles().find(id).flatMap(KeptArticle::knowledge))
        .contains(new Knowledge(4, 0, 1));
  }

  @Test
  void anEstimateOfDifficultyOutlivesAnotherCount() {
    long id = keep(HARBOUR);
    library.change(shelf -> shelf.articles().judged(id, 4_600));
    library.change(shelf -> {
      shelf.articles().analysed(id, new Analysis(Map.of(), OptionalDouble.empty()));
    });
    assertThatKept(shelf -> shelf.articles().find(id).flatMap(KeptArticle::level))
        .contains(4_600.0);
  }

  private double share(long id) {
    return library
        .read(shelf -> shelf.articles().find(id))
        .flatMap(KeptArticle::knowledge)
        .orElseThrow()
        .share();
  }

  @Test
  void whatFailsLeavesNothingBehind() {
    assertThatThrownBy(() ->
            library.write(shelf -> {
              shelf.articles().keep(HARBOUR);
              throw new IllegalStateException("halfway");
            }))
        .hasMessage("halfway");
    assertThatAll(shelf -> shelf.articles().list()).isEmpty();
  }

  @Test
  void listenersHearWhatAChangeWasAbout() {
    List<Set<Subject>> heard = new ArrayList<>();
    Runnable end = library.onChange(heard::add);
    library.write(shelf -> shelf.lemmas().set(List.of(MINISTER), WordState.LEARNING_1));
    library.write(shelf -> shelf.articles().tags());
    end.run();
    keep(HARBOUR);
    assertThat(heard).containsExactly(Set.of(Subject.LEMMAS));
  }

  @Test
  void feedsKeepTheirItemsOnce() {
    URI address = URI.create("https://example.org/feed");
    FeedItem.Offer offer =
        new FeedItem.Offer(URI.create("https://example.org/1"), "خبر", Optional.of(MORNING));
    long article = keep(HARBOUR);
    FeedItem item =
        library.write(shelf -> {
          long feed = shelf.feeds().add(address, "أخبار");
          shelf.feeds().failed(feed, "timeout");
          assertThat(shelf.feeds().answered(feed, List.of(offer))).isEqualTo(1);
          assertThat(shelf.feeds().answered(feed, List.of(offer))).isZero();
          assertThat(shelf.feeds().list()).singleElement().matches(f -> f.error().isEmpty());
          long id = shelf.feeds().items(feed).getFirst().id();
          shelf.feeds().opened(id, article);
          return shelf.feeds().items().getFirst();
        });
    assertThat(item.article()).contains(article);
    assertThat(item.read()).isPresent();
    assertThat(item.published()).contains(MORNING);
  }

  @Test
  void aSavedWordKeepsItsReviews() {
    SavedWord word =
        new SavedWord(
            0,
            MINISTER,
            "الوزير",
            "ووعد الوزير بالإصلاح.",
            "minister",
            Optional.empty(),
            "صحيفة",
            "",
            MORNING);
    ReviewState state =
        new ReviewState(1, "learning", 0, 2.3, 5.1, MORNING.plusSeconds(600), MORNING);
    long id = library.write(shelf -> shelf.words().save(word));
    library.change(shelf -> {
      shelf.reviews().record(new Review(id, MORNING, 3, Duration.ofMillis(1500)), state);
      shelf.words().delete(List.of(id));
    });
    assertThatAll(shelf -> shelf.reviews().states()).isEmpty();
    library.change(shelf -> {
      shelf.words().restore(List.of(id));
    });
    assertThatAll(shelf -> shelf.reviews().states()).containsExactly(state);
    assertThatAll(shelf -> shelf.reviews().history(id)).hasSize(1);
    assertThatAll(shelf -> shelf.words().of(MINISTER))
        .singleElement()
        .matches(saved -> saved.sentence().equals(word.sentence()));
  }

  @Test
  void whatAVersionTeachesIsForgottenWhenItIsAlignedAnew() {
    long article = keep(HARBOUR);
    long id = library.write(shelf -> shelf.versions().keep(article, "agency", HARBOUR));
    assertThatAll(shelf -> shelf.versions().unlearnt()).containsExactly(article);
    library.change(shelf -> shelf.versions().learn(id, "ميناء\tport\n"));
    assertThatAll(shelf -> shelf.versions().unlearnt()).isEmpty();
    assertThatAll(shelf -> shelf.versions().lessons()).containsExactly("ميناء\tport\n");
    library.change(shelf -> shelf.versions().align(id, new ArticleVersion.Alignment("[]", "")));
    assertThatAll(shelf -> shelf.versions().lessons()).isEmpty();
    assertThatAll(shelf -> shelf.versions().unlearnt()).containsExactly(article);
  }

  @Test
  void aVersionThatIsWordedOtherwiseKeepsItsNumberAndLosesItsAlignment() {
    long article = keep(HARBOUR);
    long id = library.write(shelf -> shelf.versions().keep(article, "agency", HARBOUR));
    Article worded =
        new Article(
            "Harbor closes",
            HARBOUR.source(),
            HARBOUR.language(),
            List.of(Block.of(Block.Kind.TITLE, "Harbor closes")));
    library.change(shelf -> {
      shelf.versions().align(id, new ArticleVersion.Alignment("0:0", "0:0"));
      shelf.versions().reword(id, worded);
    });
    assertThatKept(shelf -> shelf.versions().text(id)).contains(worded);
    assertThatAll(shelf -> shelf.versions().of(article))
        .singleElement()
        .matches(version -> version.id() == id && version.alignment().isEmpty());
  }

  @Test
  void versionsKeepTheirAlignment() {
    long article = keep(HARBOUR);
    Article english = new Article("Meeting", HARBOUR.source(), Locale.ENGLISH, HARBOUR.blocks());
    ArticleVersion.Alignment alignment = new ArticleVersion.Alignment("[]", "1-1");
    long id =
        library.write(shelf -> {
          long version = shelf.versions().keep(article, "agency", english);
          shelf.versions().align(version, alignment);
          return version;
        });
    assertThatAll(shelf -> shelf.versions().of(article))
        .singleElement()
        .matches(version -> version.alignment().equals(Optional.of(alignment)));
    assertThatKept(shelf -> shelf.versions().text(id)).contains(english);
  }

  @Test
  void ownTermsAreFoundBySpelling() {
    Concept concept =
        new Concept(
            "m1",
            List.of(
                new Detail(Detail.FIELD, "law"),
                new Detail(
                    Detail.DEFINITION,
                    "Less than a contract.",
                    Optional.of(Locale.ENGLISH),
                    List.of(new Detail(Detail.SOURCE, "Desk book")))),
            List.of(
                new Term(
                    Concept.ARABIC,
                    "مُذكّرة تفاهم",
                    Status.PREFERRED,
                    List.of(new Detail(Detail.EXAMPLE, "وقّعا مذكرة تفاهم."))),
                new Term(Concept.ENGLISH, "memorandum of understanding", Status.PREFERRED),
                new Term(
                    Concept.ENGLISH,
                    "understanding note",
                    Status.FORBIDDEN,
                    List.of(new Detail(Detail.NOTE, "calque")))));
    Concept other =
        new Concept("", List.of(), List.of(new Term(Concept.ARABIC, "مذكرة", Status.UNMARKED)));
    long id = library.write(shelf -> shelf.terms().keep(Optional.empty(), concept));
    long second = library.write(shelf -> shelf.terms().keep(Optional.empty(), concept));
    library.change(shelf -> shelf.terms().keep(Optional.of(second), other));

    assertThatAll(shelf -> shelf.terms().spelled("مذكرة تفاهم"))
        .containsExactly(new KeptConcept(id, concept));
    assertThatAll(shelf -> shelf.terms().list())
        .containsExactly(new KeptConcept(id, concept), new KeptConcept(second, other));

    library.change(shelf -> shelf.terms().remove(id));
    assertThatAll(shelf -> shelf.terms().list()).containsExactly(new KeptConcept(second, other));
  }

  @Test
  void termsOfTheFirstFormBecomeConcepts() throws Exception {
    Path old = folder.resolve("old");
    Path file;
    try (Library first = Library.open(old).opened().orElseThrow()) {
      file = first.file();
    }
    // The tables as they were before the seventh step.
    try (Sql sql = Connections.open(file);
        InputStream step = LibraryTest.class.getResourceAsStream("/sql/005-terms.sql")) {
      sql.run(
          "DROP TABLE concept; DROP TABLE concept_term; DROP TABLE concept_detail;"
              + "DELETE FROM migration WHERE name = '007-concepts'");
      sql.run(new String(step.readAllBytes(), StandardCharsets.UTF_8));
      sql.run(
          "INSERT INTO term VALUES (7, 'مذكرة', 'مذكره', 'law', 'brief', 'وقعا مذكرة.', 1);"
              + "INSERT INTO rendering VALUES (7, 0, 'memorandum', 'PREFERRED', 'short: memo')");
    }
    try (Library migrated = Library.open(old).opened().orElseThrow()) {
      assertThat(migrated.<List<KeptConcept>>read(shelf -> shelf.terms().spelled("مذكّرة")))
          .containsExactly(
              new KeptConcept(
                  7,
                  new Concept(
                      "",
                      List.of(new Detail(Detail.FIELD, "law"), new Detail(Detail.NOTE, "brief")),
                      List.of(
                          new Term(
                              Concept.ARABIC,
                              "مذكرة",
                              Status.UNMARKED,
                              List.of(new Detail(Detail.EXAMPLE, "وقعا مذكرة."))),
                          new Term(
                              Concept.ENGLISH,
                              "memorandum",
                              Status.PREFERRED,
                              List.of(new Detail(Detail.NOTE, "short: memo")))))));
    }
  }

  @Test
  void aChoiceReplacesTheEarlierOne() {
    library.change(shelf -> {
      shelf.choices().keep(new Choice("علم", "رفع _", "flag"));
      shelf.choices().keep(new Choice("علم", "رفع _", "science"));
      shelf.choices().keep(new Choice("علم", "_ الأحياء", "science"));
      shelf.choices().forget("علم", "_ الأحياء");
    });
    assertThatAll(shelf -> shelf.choices().list())
        .containsExactly(new Choice("علم", "رفع _", "science"));
  }

  @Test
  void twoWindowsOnOneLibraryDoNotHarmEachOther() throws Exception {
    try (Library other = Library.open(folder).opened().orElseThrow()) {
      Thread busy =
          Thread.ofPlatform()
              .start(() -> {
                for (int i = 0; i < 40; i++) {
                  Article article = Texts.numbered(i);
                  other.write(shelf -> shelf.articles().keep(article));
                }
              });
      for (int i = 20; i < 60; i++) {
        keep(Texts.numbered(i));
      }
      busy.join();
      List<KeptArticle> seenByOther = other.read(shelf -> shelf.articles().list());
      assertThatAll(shelf -> shelf.articles().list()).isEqualTo(seenByOther).hasSize(60);
    }
  }

  @Test
  void whatAnotherWindowHasChangedIsNoticedOnce() {
    List<Set<Subject>> heard = new ArrayList<>();
    library.onChange(heard::add);
    try (Library other = Library.open(folder).opened().orElseThrow()) {
      assertThat(library.lookAround()).isFalse();
      other.write(shelf -> shelf.articles().keep(HARBOUR));
      assertThat(library.lookAround()).isTrue();
      assertThat(heard).containsExactly(EnumSet.allOf(Subject.class));
      assertThat(library.lookAround()).isFalse();
    }
  }

  @Test
  void whatThisWindowHasChangedIsNoNews() {
    keep(HARBOUR);
    assertThat(library.lookAround()).isFalse();
  }

  @Test
  void theLibraryGoesOnInAnotherFolder(@TempDir Path target) throws IOException {
    long id = keep(HARBOUR);
    library.moveTo(target);
    long second = keep(Texts.numbered(1));
    assertThat(library.file()).isEqualTo(target.resolve("library.db"));
    close();
    library = Library.open(target).opened().orElseThrow();
    assertThatKept(shelf -> shelf.articles().text(id)).contains(HARBOUR);
    assertThatKept(shelf -> shelf.articles().find(second)).isPresent();
    try (Library left = Library.open(folder).opened().orElseThrow()) {
      List<KeptArticle> stayed = left.read(shelf -> shelf.articles().list());
      assertThat(stayed).hasSize(1);
    }
  }

  @Test
  void aLibraryIsNotMovedOverAnother(@TempDir Path target) {
    Library.open(target).opened().orElseThrow().close();
    assertThat(Prospect.of(target)).isEqualTo(Prospect.LIBRARY);
    assertThatThrownBy(() -> library.moveTo(target)).isInstanceOf(IOException.class);
    assertThat(library.folder()).isEqualTo(folder);
    keep(HARBOUR);
  }

  @Test
  void aFolderIsLookedAtBeforeALibraryGoesThere(@TempDir Path target) throws IOException {
    assertThat(Prospect.of(target)).isEqualTo(Prospect.FREE);
    assertThat(target).isEmptyDirectory();
    assertThat(Prospect.of(target.resolve("nowhere"))).isEqualTo(Prospect.UNUSABLE);
    assertThat(Prospect.of(Files.writeString(target.resolve("file"), "")))
        .isEqualTo(Prospect.UNUSABLE);
  }
}

package org.hashiya.ui.shell;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Place;
import org.hashiya.article.Sentence;
import org.hashiya.article.Source;
import org.hashiya.article.Token;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.study.SavedWord;
import org.hashiya.study.WordKey;
import org.hashiya.study.WordState;
import org.hashiya.ui.gloss.Answer;
import org.hashiya.ui.gloss.MarginModel;
import org.hashiya.ui.gloss.WordActions;
import org.hashiya.ui.reader.ReaderModel;
import org.hashiya.ui.reader.Selection;
import org.hashiya.ui.reader.TextPosition;
import org.hashiya.ui.study.ArticleStates;
import org.hashiya.ui.study.StudyModel;

/** What is said of words goes to those that are selected, else to the one that the margin shows. */
final class WordCommands implements WordActions {
  private final ReaderModel reader;
  private final MarginModel margin;
  private final StudyModel study;

  WordCommands(ReaderModel reader, MarginModel margin, StudyModel study) {
    this.reader = reader;
    this.margin = margin;
    this.study = study;
  }

  @Override
  public void know() {
    toggle(WordState.KNOWN);
  }

  @Override
  public void ignore() {
    toggle(WordState.IGNORED);
  }

  private void toggle(WordState state) {
    Set<WordKey> lemmas = meant();
    boolean all = lemmas.stream().allMatch(lemma -> study.state(lemma) == state);
    study.say(lemmas, all ? WordState.NEW : state);
  }

  @Override
  public void learn() {
    study.say(
        meant().stream()
            .collect(Collectors.toMap(lemma -> lemma, lemma -> study.state(lemma).raised())));
  }

  /** All new words of the article are known: what one does when one has read it. */
  void knowTheRest() {
    states().ifPresent(states -> study.say(states.lemmas(states::isNew), WordState.KNOWN));
  }

  @Override
  public void save() {
    Answer answer = margin.answerProperty().get();
    if (answer != null) {
      study.save(word(answer, study.clock().instant()));
    }
  }

  private SavedWord word(Answer answer, Instant now) {
    GlossedArticle glossed = reader.glossedProperty().get();
    Optional<Article> article =
        Optional.ofNullable(glossed)
            .map(GlossedArticle::article)
            .filter(_ -> answer.place().isPresent());
    return new SavedWord(
        SavedWord.UNSAVED,
        WordKey.of(answer.reading().analysis().entry()),
        answer.gloss().token().text(),
        article.flatMap(it -> answer.place().map(place -> sentence(it, place))).orElse(""),
        String.join(", ", answer.reading().senses().getFirst().glosses()),
        article.map(WordCommands::source).orElse(""),
        now,
        "");
  }

  private static String sentence(Article article, Place place) {
    Block block = article.blocks().get(place.block());
    List<Token> tokens = block.tokens();
    return block.sentences().stream()
        .filter(it -> it.first() <= place.token() && place.token() < it.end())
        .findFirst()
        .map((Sentence it) ->
            block.text().substring(tokens.get(it.first()).start(), tokens.get(it.end() - 1).end()))
        .orElse(block.text());
  }

  private static String source(Article article) {
    Source source = article.source();
    return source.publisher().isEmpty() || source.publisher().equals(article.title())
        ? article.title()
        : article.title() + " · " + source.publisher();
  }

  private Set<WordKey> meant() {
    Selection selection = reader.selectionProperty().get();
    if (selection != null && !selection.isEmpty()) {
      Set<WordKey> selected =
          states()
              .map(states -> states.lemmas(place -> isIn(selection, states, place)))
              .orElse(Set.of());
      if (!selected.isEmpty()) {
        return selected;
      }
    }
    Answer answer = margin.answerProperty().get();
    return answer == null ? Set.of() : Set.of(WordKey.of(answer.reading().analysis().entry()));
  }

  private static boolean isIn(Selection selection, ArticleStates states, Place place) {
    Token token = states.article().article().at(place);
    return new TextPosition(place.block(), token.start()).compareTo(selection.end()) < 0
        && new TextPosition(place.block(), token.end()).compareTo(selection.start()) > 0;
  }

  private Optional<ArticleStates> states() {
    return Optional.ofNullable(reader.glossedProperty().get())
        .map(glossed -> new ArticleStates(glossed, study.vocabularyProperty().get()));
  }
}

package org.hashiya.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hashiya.article.Article;
import org.hashiya.gloss.Glosser;
import org.hashiya.importing.ImportResult;
import org.hashiya.importing.TextImporter;
import org.hashiya.search.ArticleCard;
import org.hashiya.search.Concordance;
import org.hashiya.search.Line;
import org.hashiya.search.Lines;
import org.hashiya.search.ReadArticle;
import org.hashiya.search.Scope;
import org.hashiya.search.SearchResult;
import org.hashiya.search.query.QueryParser;
import org.hashiya.search.query.QueryProblem;
import org.hashiya.search.query.QueryReading;

/**
 * {@code concordance [--json] [--collocates] [--sort ORDER,...] [--width N] QUERY FILES...}: the
 * lines of some files in which a query is found (see {@link QueryParser}), each with what stands
 * before and after it in its sentence. For people in columns, see {@link ConcordanceColumns}; as
 * JSON Lines with {@code --json}, see {@link ConcordanceJson}. With {@code --collocates} the words
 * that keep it company instead.
 */
public final class ConcordanceCommand {
  static final String USAGE =
      "usage: concordance [--json] [--collocates] [--sort ORDER,...] [--width N] QUERY FILES...\n"
          + "ORDER: before1 before2 before3, after1 after2 after3, word, lemma, article, place;"
          + " with - before it the other way round";

  private static final int WRONG_USE = 2;

  private final ConcordanceOptions options;
  private final PrintStream out;
  private final PrintStream err;

  private ConcordanceCommand(ConcordanceOptions options, PrintStream out, PrintStream err) {
    this.options = options;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the command.
   *
   * @param glosser asked for only where there is something to be read
   * @return exit status: 0, 1 where a file cannot be read (the others are searched), or 2 where the
   *     options or the query are not understood
   */
  public static int run(
      List<String> arguments, Supplier<Glosser> glosser, PrintStream out, PrintStream err) {
    Optional<ConcordanceOptions> options = ConcordanceOptions.parse(arguments);
    if (options.isEmpty()) {
      err.println(USAGE);
      return WRONG_USE;
    }
    try {
      return new ConcordanceCommand(options.get(), out, err).run(glosser);
    } catch (IOException e) {
      err.println("cannot search: " + e.getMessage());
      return 1;
    }
  }

  private int run(Supplier<Glosser> glosser) throws IOException {
    if (QueryParser.parse(options.query()) instanceof QueryReading.NotUnderstood no) {
      return refuse(no.problem());
    }
    try (Concordance index = Concordance.inMemory()) {
      int status = fill(index, glosser.get());
      return switch (index.search(options.query(), Scope.EVERYTHING)) {
        case SearchResult.Refused refused -> refuse(refused.problem());
        case SearchResult.Found found -> {
          try (Lines all = found.lines();
              Lines lines = all.sorted(options.orders())) {
            print(lines);
          }
          yield status;
        }
      };
    }
  }

  private int fill(Concordance index, Glosser glosser) throws IOException {
    int status = 0;
    for (String file : options.files()) {
      switch (new TextImporter().fromFile(Path.of(file))) {
        case ImportResult.Imported imported -> {
          Article article = imported.article();
          ArticleCard card = new ArticleCard(file, "", article.title(), article.source());
          index.put(new ReadArticle(card, glosser.gloss(article), List.of()));
        }
        case ImportResult.Unreadable unreadable -> {
          err.println("cannot read " + file + ": " + unreadable.reason());
          status = 1;
        }
      }
    }
    return status;
  }

  private void print(Lines lines) {
    if (options.collocates()) {
      ConcordanceCollocates.print(lines, options.json(), out);
      return;
    }
    List<Line> all = IntStream.range(0, lines.size()).mapToObj(lines::line).toList();
    if (options.json()) {
      all.stream().map(ConcordanceJson::line).forEach(out::println);
    } else {
      ConcordanceColumns columns = ConcordanceColumns.of(all, options.width());
      all.stream().map(columns::line).forEach(out::println);
    }
  }

  private int refuse(QueryProblem problem) {
    err.println(
        switch (problem) {
          case QueryProblem.NoWord _ -> "nothing to look for";
          case QueryProblem.UnknownField unknown ->
              "no field " + unknown.name() + ": there are word, lemma, root, pos";
          case QueryProblem.UnknownClass unknown ->
              "no part of speech " + unknown.name() + ": there are verb, noun, adjective, name ...";
          case QueryProblem.NothingBehind nothing -> "nothing behind " + nothing.field() + ":";
          case QueryProblem.TooManyWords many ->
              many.pattern() + " fits more than " + many.limit() + " words: add letters";
        });
    return WRONG_USE;
  }
}

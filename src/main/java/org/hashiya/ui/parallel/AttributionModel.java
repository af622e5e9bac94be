package org.hashiya.ui.parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hashiya.article.Token;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.parallel.Passage;
import org.hashiya.parallel.compare.ArabicSpot;
import org.hashiya.parallel.compare.Attribution;
import org.hashiya.parallel.compare.Attribution.Said;
import org.hashiya.parallel.compare.Attributions;
import org.hashiya.ui.parallel.AttributionRow.InVersion;
import org.hashiya.ui.parallel.AttributionRow.Rendered;
import org.hashiya.ui.parallel.AttributionRow.Tally;

/** The verbs that attribute words to somebody, grouped, with how each version renders them. */
final class AttributionModel {
  /** Words shown on either side of a verb. */
  private static final int BEFORE = 2;

  private static final int AFTER = 5;

  private static final Comparator<AttributionRow.Verb> MOST_FIRST =
      Comparator.comparingInt(AttributionRow.Verb::count).reversed();

  private final DeskModel desk;
  private final ReadOnlyObjectWrapper<List<AttributionRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());

  AttributionModel(DeskModel desk) {
    this.desk = desk;
    desk.columnsProperty().subscribe(_ -> gather());
  }

  /** Each verb with its places under it, the commonest verb first. */
  ReadOnlyObjectProperty<List<AttributionRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** Shows a place on the desk. */
  void go(AttributionRow row) {
    if (row instanceof AttributionRow.Place place) {
      desk.goTo(place.spot());
    }
  }

  private void gather() {
    GlossedArticle article = desk.articleProperty().get();
    List<Column> columns = desk.columnsProperty().get();
    List<Map<ArabicSpot, Attribution>> found = new ArrayList<>();
    Map<String, Map<ArabicSpot, Attribution>> verbs = new LinkedHashMap<>();
    if (article != null) {
      for (Column column : columns) {
        Map<ArabicSpot, Attribution> ofColumn = attributions(article, column);
        found.add(ofColumn);
        ofColumn.forEach((place, one) ->
            verbs
                .computeIfAbsent(one.entry().lemma(), _ -> new LinkedHashMap<>())
                .putIfAbsent(place, one));
      }
    }
    Map<AttributionRow.Verb, List<AttributionRow>> groups = new LinkedHashMap<>();
    verbs.forEach((lemma, places) ->
        groups.put(
            verb(lemma, places, found),
            article == null ? List.of() : places(article, places, found)));
    List<AttributionRow> lines = new ArrayList<>();
    groups.keySet().stream()
        .sorted(MOST_FIRST)
        .forEach(verb -> {
          lines.add(verb);
          lines.addAll(groups.getOrDefault(verb, List.of()));
        });
    rows.set(List.copyOf(lines));
  }

  private Map<ArabicSpot, Attribution> attributions(GlossedArticle article, Column column) {
    Map<ArabicSpot, Attribution> places = new LinkedHashMap<>();
    Attributions.of(
            article, desk.passages(), column.aligner().evidence(), column.alignment().beads())
        .forEach(one -> places.put(one.place(), one));
    return places;
  }

  private AttributionRow.Verb verb(
      String lemma, Map<ArabicSpot, Attribution> places, List<Map<ArabicSpot, Attribution>> found) {
    List<Column> columns = desk.columnsProperty().get();
    List<Tally> tallies =
        IntStream.range(0, columns.size())
            .mapToObj(c -> new Tally(columns.get(c).name(), tally(lemma, found.get(c))))
            .toList();
    Attribution first = places.values().iterator().next();
    return new AttributionRow.Verb(lemma, first.stance(), places.size(), tallies);
  }

  private static List<Rendered> tally(String lemma, Map<ArabicSpot, Attribution> found) {
    Map<String, List<Attribution>> byWording =
        found.values().stream()
            .filter(one -> one.entry().lemma().equals(lemma))
            .collect(
                Collectors.groupingBy(
                    one -> one.english().map(Said::wording).orElse("").toLowerCase(Locale.ROOT),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byWording.entrySet().stream()
        .map(
            e -> new Rendered(e.getKey(), e.getValue().getFirst().isShifted(), e.getValue().size()))
        .sorted(Comparator.comparingInt(Rendered::count).reversed())
        .toList();
  }

  private List<AttributionRow> places(
      GlossedArticle article,
      Map<ArabicSpot, Attribution> places,
      List<Map<ArabicSpot, Attribution>> found) {
    return places.keySet().stream()
        .sorted(Comparator.comparingInt(ArabicSpot::sentence).thenComparingInt(ArabicSpot::token))
        .map(spot -> place(article, spot, found))
        .toList();
  }

  private AttributionRow place(
      GlossedArticle article, ArabicSpot spot, List<Map<ArabicSpot, Attribution>> found) {
    Passage passage = desk.passages().get(spot.sentence());
    List<Token> tokens = article.article().blocks().get(passage.block()).tokens();
    String text = article.article().blocks().get(passage.block()).text();
    int first = Math.max(passage.sentence().first(), spot.token() - BEFORE);
    int last = Math.min(passage.sentence().end() - 1, spot.token() + AFTER);
    Token verb = tokens.get(spot.token());
    List<Optional<InVersion>> renderings =
        found.stream()
            .map(ofColumn ->
                Optional.ofNullable(ofColumn.get(spot))
                    .map(one -> new InVersion(one.english(), one.isShifted())))
            .toList();
    return new AttributionRow.Place(
        new Spot(Spot.ARABIC, spot.sentence(), spot.token()),
        text.substring(tokens.get(first).start(), verb.start()).strip(),
        verb.text(),
        text.substring(verb.end(), tokens.get(last).end()).strip(),
        renderings);
  }

  /** The names of the versions, in the order of the renderings of a place. */
  List<String> versions() {
    return desk.columnsProperty().get().stream().map(Column::name).toList();
  }
}

package org.hashiya.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hashiya.study.ReviewDays;
import org.hashiya.study.ReviewQueue;
import org.hashiya.study.WordState;
import org.hashiya.ui.study.StudyModel;
import org.hashiya.ui.text.Messages;

/** How far a person has come: figures, and a plot of the reviews of the last days. */
final class ProgressPane extends VBox {
  /** No more than the shortest month has: so each day has a number of its own under the plot. */
  private static final int DAYS = 28;

  /** How many lines there are across the plot. */
  private static final double LINES = 4;

  private final StudyModel study;
  private final Messages messages;
  private final FlowPane figures = new FlowPane();
  private final CategoryAxis dates = new CategoryAxis();
  private final NumberAxis counts = new NumberAxis();
  private final StackedBarChart<String, Number> chart = new StackedBarChart<>(dates, counts);

  ProgressPane(StudyModel study, Messages messages) {
    this.study = study;
    this.messages = messages;
    setId("review-progress");
    getStyleClass().add("progress-pane");
    figures.setId("progress-figures");
    figures.getStyleClass().add("figures");
    chart.setId("progress-chart");
    chart.setAnimated(false);
    chart.setCategoryGap(2);
    dates.setAnimated(false);
    counts.setAnimated(false);
    counts.setMinorTickVisible(false);
    counts.setAutoRanging(false);
    chart.titleProperty().bind(messages.of("progress.chart", DAYS));
    getChildren().addAll(figures, chart);
    messages.languageProperty().subscribe(this::refresh);
  }

  /** Counts anew; to be called when the page is opened. */
  void refresh() {
    Instant now = study.clock().instant();
    ZoneId zone = ZoneId.systemDefault();
    ReviewDays days = ReviewDays.of(study.allReviews(), zone, LocalDate.ofInstant(now, zone), DAYS);
    ReviewQueue queue = ReviewQueue.of(study.words(), study::standing);
    figures
        .getChildren()
        .setAll(
            figure("progress.known", count(WordState.KNOWN)),
            figure("progress.learning", learning()),
            figure("progress.saved", study.words().size()),
            figure("progress.due-tomorrow", queue.due(now.plus(Duration.ofDays(1)))),
            figure("progress.reviews", days.reviews()),
            figure("progress.recalled", Math.round(100 * days.retention())),
            figure("progress.streak", days.streak()));
    plot(days);
  }

  private long count(WordState state) {
    return study.vocabularyProperty().get().states().values().stream()
        .filter(s -> s == state)
        .count();
  }

  private long learning() {
    return study.vocabularyProperty().get().states().values().stream()
        .filter(WordState::isLearning)
        .count();
  }

  private VBox figure(String key, long number) {
    Label value = new Label(messages.say("progress.number", number));
    value.getStyleClass().add("figure-number");
    Label name = new Label(messages.say(key));
    name.getStyleClass().add("figure-name");
    VBox figure = new VBox(value, name);
    figure.getStyleClass().add("figure");
    return figure;
  }

  private void plot(ReviewDays days) {
    XYChart.Series<String, Number> recalled = new XYChart.Series<>();
    XYChart.Series<String, Number> forgotten = new XYChart.Series<>();
    recalled.setName(messages.say("progress.series.recalled"));
    forgotten.setName(messages.say("progress.series.forgotten"));
    for (ReviewDays.Day day : days.days()) {
      String name = Integer.toString(day.date().getDayOfMonth());
      recalled.getData().add(new XYChart.Data<>(name, day.recalled()));
      forgotten.getData().add(new XYChart.Data<>(name, day.forgotten()));
    }
    chart.getData().setAll(List.of(recalled, forgotten));
    int most = days.days().stream().mapToInt(ReviewDays.Day::reviews).max().orElse(0);
    double step = Math.max(1, Math.ceil(most / LINES));
    counts.setTickUnit(step);
    counts.setUpperBound(step * LINES);
  }
}

package org.hashiya.ui.concordance;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hashiya.search.Lines;
import org.hashiya.ui.control.ScreenHead;
import org.hashiya.ui.control.Segments;
import org.hashiya.ui.text.Messages;

/** The concordance over the text: the query and its bars, groups, and lines or company. */
public final class ConcordanceView extends BorderPane {
  private final ConcordanceModel model;
  private final Messages messages;
  private final QueryField field;
  private final LineList lines;

  public ConcordanceView(ConcordanceModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("concordance");
    getStyleClass().add("concordance");
    lines = new LineList(model, messages);
    field = new QueryField(model, messages, lines::focus);
    HBox.setHgrow(field, Priority.ALWAYS);
    ScreenHead head =
        new ScreenHead(
            "concordance",
            messages.of("rail.concordance"),
            messages.of("concordance.close"),
            () -> model.openProperty().set(false));
    HBox bar = new HBox(field, views());
    bar.getStyleClass().add("concordance-bar");
    setTop(new VBox(head, bar, new LineBar(model, messages)));
    setLeft(new GroupList(model, messages));
    setCenter(new StackPane(shown(lines, false), shown(new CompanyTable(model, messages), true)));
    setBottom(foot());
  }

  /** Lets one write a query. */
  public void focusQuery() {
    field.requestFocus();
    field.selectAll();
  }

  private Segments views() {
    return new Segments(
        view("concordance-view-lines", "concordance.view.lines", false),
        view("concordance-view-company", "concordance.view.company", true));
  }

  private ToggleButton view(String id, String key, boolean company) {
    ToggleButton button = new ToggleButton();
    button.setId(id);
    button.textProperty().bind(messages.of(key));
    button.setMinWidth(USE_PREF_SIZE);
    model.companyShownProperty().subscribe(now -> button.setSelected(now == company));
    button.setOnAction(_ -> {
      // One of them is always on: a second click must not leave none.
      button.setSelected(true);
      model.companyShownProperty().set(company);
    });
    return button;
  }

  private Region shown(Region view, boolean company) {
    view.visibleProperty()
        .bind(company ? model.companyShownProperty() : model.companyShownProperty().not());
    return view;
  }

  private HBox foot() {
    Label count = new Label();
    count.setId("concordance-count");
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  Lines shown = model.linesProperty().get();
                  int size = shown == null ? 0 : shown.size();
                  return FindingsWords.count(model.findingsProperty().get(), size, messages);
                },
                model.linesProperty(),
                model.findingsProperty(),
                messages.languageProperty()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label left = new Label();
    left.setId("concordance-left");
    left.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  int waiting = model.leftProperty().get();
                  return waiting == 0 ? "" : messages.say("concordance.left", waiting);
                },
                model.leftProperty(),
                messages.languageProperty()));
    HBox foot = new HBox(count, gap, left);
    foot.getStyleClass().add("concordance-foot");
    return foot;
  }
}

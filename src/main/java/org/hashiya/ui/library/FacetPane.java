package org.hashiya.ui.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** What the list can be narrowed to, facet by facet, with the number of articles for each. */
final class FacetPane extends ScrollPane {
  /** More sources or tags than these nobody reads through; the most frequent are offered. */
  private static final int MOST = 12;

  private final LibraryModel model;
  private final Messages messages;
  private final VBox facets = new VBox();

  FacetPane(LibraryModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("library-facets");
    getStyleClass().addAll("margin-scroll", "facet-pane");
    facets.getStyleClass().add("facets");
    setContent(facets);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    model.offersProperty().subscribe(this::show);
    messages.languageProperty().subscribe(this::show);
  }

  private void show() {
    Object focused = focused();
    Map<Facet, List<Narrowing>> byFacet = new EnumMap<>(Facet.class);
    Map<Narrowing, Integer> offers = model.offersProperty().get();
    offers
        .keySet()
        .forEach(
            offer -> byFacet.computeIfAbsent(offer.facet(), _ -> new ArrayList<>()).add(offer));
    List<Node> nodes = new ArrayList<>();
    byFacet.forEach((facet, narrowings) -> {
      Label heading = new Label(messages.name("library.facet", facet));
      heading.getStyleClass().add("facet-heading");
      nodes.add(heading);
      chosen(facet, narrowings, offers)
          .forEach(narrowing -> nodes.add(button(narrowing, offers.getOrDefault(narrowing, 0))));
    });
    facets.getChildren().setAll(nodes);
    facets.getChildren().stream()
        .filter(node -> focused != null && focused.equals(node.getUserData()))
        .forEach(Node::requestFocus);
  }

  private @Nullable Object focused() {
    return facets.getChildren().stream()
        .filter(Node::isFocused)
        .map(Node::getUserData)
        .findFirst()
        .orElse(null);
  }

  private List<Narrowing> chosen(
      Facet facet, List<Narrowing> narrowings, Map<Narrowing, Integer> offers) {
    return facet != Facet.SOURCE && facet != Facet.TAG
        ? narrowings
        : narrowings.stream()
            .sorted(
                Comparator.comparing((Narrowing n) -> !model.narrowingsProperty().get().isSet(n))
                    .thenComparingInt(n -> -offers.getOrDefault(n, 0)))
            .limit(MOST)
            .toList();
  }

  private ToggleButton button(Narrowing narrowing, int count) {
    Label name = new Label(name(narrowing));
    name.getStyleClass().add("facet-name");
    name.setMinWidth(0);
    Label number = new Label(Integer.toString(count));
    number.getStyleClass().add("row-remark");
    number.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(name, gap, number);
    row.getStyleClass().add("facet-row");
    ToggleButton button = new ToggleButton();
    button.setGraphic(row);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setMaxWidth(Double.MAX_VALUE);
    row.prefWidthProperty().bind(button.widthProperty().subtract(22));
    button.getStyleClass().setAll("facet");
    button.setUserData(narrowing);
    button.setSelected(model.narrowingsProperty().get().isSet(narrowing));
    button.setAccessibleText(name.getText() + ", " + count);
    if (narrowing instanceof Narrowing.Reading reading) {
      button.setId("facet-" + reading.name().toLowerCase(Locale.ROOT));
    }
    name.setNodeOrientation(NodeOrientation.INHERIT);
    button.setOnAction(_ -> model.narrow(narrowing));
    return button;
  }

  private String name(Narrowing narrowing) {
    return switch (narrowing) {
      case Narrowing.Reading reading -> messages.name("library.reading", reading);
      case Narrowing.Known known -> messages.name("library.share", known);
      case Narrowing.Length length -> messages.name("library.length", length);
      case Narrowing.Age age -> messages.name("library.age", age);
      case Narrowing.InFolder(_, String name) -> name;
      case Narrowing.Tagged(String tag) -> tag;
      case Narrowing.FromFiles() -> messages.say("library.source.files");
      case Narrowing.From(String publisher) -> publisher;
    };
  }
}

package org.hashiya.ui.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.hashiya.ui.text.Messages;

/** What the list can be narrowed to, facet by facet, with the number of articles for each. */
final class FacetPane extends ScrollPane {
  /** More sources or tags than these nobody reads through; the most frequent are offered. */
  private static final int MOST = 12;

  private final LibraryModel model;
  private final Messages messages;
  private final VBox facets = new VBox();
  private final Map<Facet, Label> headings = new EnumMap<>(Facet.class);
  private Map<Narrowing, FacetButton> buttons = new HashMap<>();

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

  /**
   * Buttons that stay are the same nodes: to make and style them all at every letter takes long.
   */
  private void show() {
    Map<Narrowing, Integer> offers = model.offersProperty().get();
    Map<Facet, List<Narrowing>> byFacet = new EnumMap<>(Facet.class);
    offers
        .keySet()
        .forEach(
            offer -> byFacet.computeIfAbsent(offer.facet(), _ -> new ArrayList<>()).add(offer));
    Map<Narrowing, FacetButton> shown = new HashMap<>();
    List<Node> nodes = new ArrayList<>();
    byFacet.forEach((facet, narrowings) -> {
      nodes.add(heading(facet));
      for (Narrowing narrowing : chosen(facet, narrowings, offers)) {
        FacetButton button = button(narrowing);
        button.show(
            offers.getOrDefault(narrowing, 0), model.narrowingsProperty().get().isSet(narrowing));
        shown.put(narrowing, button);
        nodes.add(button);
      }
    });
    buttons = shown;
    if (!nodes.equals(facets.getChildren())) {
      Node focused = facets.getChildren().stream().filter(Node::isFocused).findFirst().orElse(null);
      facets.getChildren().setAll(nodes);
      if (focused != null && nodes.contains(focused)) {
        focused.requestFocus();
      }
    }
  }

  private Label heading(Facet facet) {
    Label heading =
        headings.computeIfAbsent(
            facet,
            _ -> {
              Label made = new Label();
              made.getStyleClass().add("facet-heading");
              return made;
            });
    heading.setText(messages.name("library.facet", facet));
    return heading;
  }

  private FacetButton button(Narrowing narrowing) {
    FacetButton present = buttons.get(narrowing);
    return present != null ? present : new FacetButton(narrowing, model, messages);
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
}

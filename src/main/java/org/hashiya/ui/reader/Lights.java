package org.hashiya.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import org.hashiya.article.Article;
import org.hashiya.article.Place;
import org.hashiya.article.Token;
import org.hashiya.gloss.GlossedArticle;
import org.jspecify.annotations.Nullable;

/** Lights up on the page what the model points at, found, marked and selected. */
final class Lights {
  private final ReaderModel model;
  private final Page page;
  private Wardrobe wardrobe = new Wardrobe(null);
  private Map<Integer, List<Passage>> found = Map.of();

  Lights(ReaderModel model, Page page) {
    this.model = model;
    this.page = page;
    model.pointedProperty().subscribe(this::point);
    model.pinnedProperty().subscribe(this::point);
    model.cursorProperty().subscribe(this::cursor);
    model.selectionProperty().subscribe(this::selection);
    model.markedProperty().subscribe(this::marked);
    model
        .foundProperty()
        .subscribe(passages -> {
          found = passages.stream().collect(Collectors.groupingBy(Passage::block));
          found();
        });
    model.currentFoundProperty().subscribe(this::found);
    model.glossedProperty().subscribe(this::learnTerms);
  }

  private void learnTerms(@Nullable GlossedArticle glossed) {
    wardrobe = new Wardrobe(glossed);
    point();
  }

  Wardrobe wardrobe() {
    return wardrobe;
  }

  /** Lights everything anew, after the lines in view have changed. */
  void all() {
    point();
    cursor();
    selection();
    marked();
    found();
  }

  private void point() {
    Place pinned = model.pinnedProperty().get();
    Place pointed = model.pointedProperty().get();
    Place answered = model.answeredProperty().get();
    page.highlights().light(Highlight.POINT, pointed == null ? List.of() : boxes(pointed));
    page.highlights().light(Highlight.PINNED, pinned == null ? List.of() : boxes(pinned));
    page.highlights().light(Highlight.TERM, answered == null ? List.of() : termBoxes(answered));
  }

  private void cursor() {
    Place cursor = model.cursorProperty().get();
    page.highlights().light(Highlight.CURSOR, cursor == null ? List.of() : boxes(cursor));
  }

  private void selection() {
    Selection selection = model.selectionProperty().get();
    List<BoundingBox> boxes = new ArrayList<>();
    if (selection != null && !selection.isEmpty()) {
      page.lines().stream()
          .mapToInt(VisibleLine::block)
          .distinct()
          .filter(b -> b >= selection.start().block() && b <= selection.end().block())
          .forEach(block -> {
            int from = block == selection.start().block() ? selection.start().offset() : 0;
            int to =
                block == selection.end().block() ? selection.end().offset() : Integer.MAX_VALUE;
            boxes.addAll(page.boxes(block, from, to, true));
          });
    }
    page.highlights().light(Highlight.SELECTION, boxes);
  }

  private void marked() {
    Map<Integer, List<Place>> byBlock = new HashMap<>();
    for (Place place : model.markedProperty().get()) {
      byBlock.computeIfAbsent(place.block(), _ -> new ArrayList<>()).add(place);
    }
    List<BoundingBox> boxes = new ArrayList<>();
    page.lines().stream()
        .mapToInt(VisibleLine::block)
        .distinct()
        .forEach(b -> byBlock.getOrDefault(b, List.of()).forEach(p -> boxes.addAll(boxes(p))));
    page.highlights().light(Highlight.MARKED, boxes);
  }

  private void found() {
    List<BoundingBox> boxes = new ArrayList<>();
    page.lines().stream()
        .mapToInt(VisibleLine::block)
        .distinct()
        .forEach(b -> found.getOrDefault(b, List.of()).forEach(it -> boxes.addAll(boxes(it))));
    page.highlights().light(Highlight.FOUND, boxes);
    int current = model.currentFoundProperty().get();
    List<Passage> all = model.foundProperty().get();
    page.highlights()
        .light(
            Highlight.FOUND_CURRENT,
            current >= 0 && current < all.size() ? boxes(all.get(current)) : List.of());
  }

  private List<BoundingBox> boxes(Passage passage) {
    return page.boxes(passage.block(), passage.span().start(), passage.span().end(), false);
  }

  private List<BoundingBox> boxes(Place place) {
    return boxes(place.block(), place.token(), place.token());
  }

  private List<BoundingBox> boxes(int block, int firstToken, int lastToken) {
    Article article = model.articleProperty().get();
    if (article == null || block >= article.blocks().size()) {
      return List.of();
    }
    List<Token> tokens = article.blocks().get(block).tokens();
    return page.boxes(block, tokens.get(firstToken).start(), tokens.get(lastToken).end(), false);
  }

  /** The words of the longest term at a place; adjacent ones in one light. */
  private List<BoundingBox> termBoxes(Place place) {
    List<BoundingBox> boxes = new ArrayList<>();
    wardrobe.termsOf(place.block()).stream()
        .filter(term -> term.tokens().contains(place.token()))
        .max(java.util.Comparator.comparingInt(term -> term.tokens().size()))
        .ifPresent(term -> {
          List<Integer> tokens = term.tokens();
          for (int i = 0; i < tokens.size(); i++) {
            int first = tokens.get(i);
            while (i + 1 < tokens.size() && tokens.get(i + 1) == tokens.get(i) + 1) {
              i++;
            }
            boxes.addAll(boxes(term.block(), first, tokens.get(i)));
          }
        });
    return boxes;
  }
}

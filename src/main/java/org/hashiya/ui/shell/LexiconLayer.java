package org.hashiya.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.hashiya.ui.lexicon.LexiconModel;
import org.hashiya.ui.lexicon.LexiconView;
import org.hashiya.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Text and margin, with the lexicon over them while it is open. */
final class LexiconLayer extends StackPane {
  private final LexiconModel model;
  private final Messages messages;
  private @Nullable LexiconView lexicon;

  /**
   * @param text has the keyboard when the lexicon is closed
   */
  LexiconLayer(Node columns, Node text, LexiconModel model, Messages messages) {
    super(columns);
    this.model = model;
    this.messages = messages;
    model
        .openProperty()
        .addListener((_, _, open) -> {
          view().setVisible(open);
          // What lies under the lexicon must not be reached with the Tab key.
          columns.setDisable(open);
          if (open) {
            focusSearch();
          } else {
            text.requestFocus();
          }
        });
  }

  /** Lets one type what the lexicon is searched for. */
  void focusSearch() {
    view().focusSearch();
  }

  private LexiconView view() {
    LexiconView view = lexicon;
    if (view == null) {
      view = new LexiconView(model, messages);
      lexicon = view;
      getChildren().add(view);
    }
    return view;
  }
}

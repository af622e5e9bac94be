package org.hashiya.ui.parallel;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.hashiya.exchange.aligned.AlignedFormat;
import org.hashiya.ui.text.Messages;

/** Asks where the article and its versions are to be written, and as what. */
final class ExportDialog {
  private final DeskModel model;
  private final Messages messages;

  ExportDialog(DeskModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /** Asks, and writes unless the person thinks better of it. */
  void open(Window owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.say("desk.export.tip"));
    chooser.setInitialFileName("hashiya-versions." + AlignedFormat.HTML.ending());
    for (AlignedFormat format : AlignedFormat.values()) {
      chooser
          .getExtensionFilters()
          .add(
              new FileChooser.ExtensionFilter(
                  messages.name("desk.format", format), "*." + format.ending()));
    }
    chooser.setSelectedExtensionFilter(
        chooser.getExtensionFilters().get(AlignedFormat.HTML.ordinal()));
    File chosen = chooser.showSaveDialog(owner);
    if (chosen != null) {
      int filter = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
      write(chosen.toPath(), filter < 0 ? AlignedFormat.HTML : AlignedFormat.values()[filter]);
    }
  }

  /** The ending of the name decides; a name without one gets that of the kind that is asked for. */
  private void write(Path path, AlignedFormat asked) {
    Optional<AlignedFormat> named = AlignedFormat.of(path);
    model
        .export()
        .write(
            named.isPresent()
                ? path
                : path.resolveSibling(path.getFileName() + "." + asked.ending()),
            named.orElse(asked),
            messages.say("desk.original"));
  }
}

package org.hashiya.ui.keeping;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.hashiya.library.Library;
import org.hashiya.library.LibraryFolder;
import org.hashiya.library.Prospect;
import org.hashiya.ui.task.Tasks;

/** Where the library lies, and how a person puts it elsewhere. */
public final class LibraryPlace {
  /** How far one has come in putting it elsewhere. */
  public sealed interface Stage {
    /** Nothing is asked for. */
    record Settled() implements Stage {}

    /** There is no library in a folder yet: what is here can go there, or an empty one begins. */
    record Free(Path folder) implements Stage {}

    /** There is a library in a folder already. */
    record Taken(Path folder) implements Stage {}

    /** A folder cannot be used; all is as before. */
    record Unusable(Path folder) implements Stage {}

    /** The library is being copied to a folder. */
    record Moving(Path folder) implements Stage {}

    /**
     * The library lies in another folder now.
     *
     * @param before where a copy of it still is
     */
    record Moved(Path folder, Path before) implements Stage {}

    /**
     * At the next start the library of another folder is opened.
     *
     * @param until where everything is kept until then
     */
    record NextTime(Path folder, Path until) implements Stage {}
  }

  private final Bookcase bookcase;
  private final Tasks tasks;
  private final StringProperty setting;
  private final ReadOnlyObjectWrapper<Stage> stage =
      new ReadOnlyObjectWrapper<>(new Stage.Settled());

  /**
   * @param setting the folder as the settings keep it; empty for the platform's place
   */
  public LibraryPlace(Bookcase bookcase, Tasks tasks, StringProperty setting) {
    this.bookcase = bookcase;
    this.tasks = tasks;
    this.setting = setting;
  }

  public ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  /** The folder that everything is kept in now. */
  public Path present() {
    return bookcase.library().isDone() && !bookcase.library().isCompletedExceptionally()
        ? bookcase.library().join().folder()
        : LibraryFolder.choose(setting.get());
  }

  /** Whether the library lies elsewhere than it would by itself. */
  public boolean isChosen() {
    return !setting.get().isBlank();
  }

  /** Looks at a folder that a person would have the library in; nothing is done yet. */
  public void choose(Path folder) {
    Path wanted = folder.toAbsolutePath().normalize();
    if (wanted.equals(present().toAbsolutePath().normalize())) {
      setting.set(wanted.toString());
      stage.set(new Stage.Settled());
      return;
    }
    tasks.start(
        "library-folder",
        () -> Prospect.of(wanted),
        prospect ->
            stage.set(
                switch (prospect) {
                  case FREE -> new Stage.Free(wanted);
                  case LIBRARY -> new Stage.Taken(wanted);
                  case UNUSABLE -> new Stage.Unusable(wanted);
                }),
        _ -> stage.set(new Stage.Unusable(wanted)));
  }

  /** Takes the library to the folder that was chosen, now. */
  public void move() {
    if (!(stage.get() instanceof Stage.Free(Path folder))) {
      return;
    }
    Path before = present();
    stage.set(new Stage.Moving(folder));
    tasks.start(
        "library-move",
        () -> {
          Library library = bookcase.library().get();
          library.moveTo(folder);
          return library.folder();
        },
        now -> {
          setting.set(now.toString());
          stage.set(new Stage.Moved(now, before));
        },
        problem -> stage.set(new Stage.Unusable(folder)));
  }

  /** Opens the library of the folder that was chosen, or begins one there, at the next start. */
  public void changeOver() {
    switch (stage.get()) {
      case Stage.Free(Path folder) -> changeOver(folder);
      case Stage.Taken(Path folder) -> changeOver(folder);
      case Stage.Settled _, Stage.Unusable _, Stage.Moving _, Stage.Moved _, Stage.NextTime _ -> {}
    }
  }

  private void changeOver(Path folder) {
    setting.set(folder.toString());
    stage.set(new Stage.NextTime(folder, present()));
  }

  /** Leaves everything as it is. */
  public void leave() {
    stage.set(new Stage.Settled());
  }
}

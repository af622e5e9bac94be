package org.hashiya.library;

import java.nio.file.Path;
import java.util.Optional;

/** What came of opening the library. */
public sealed interface Opened {
  /** It is open. */
  record Whole(Library library) implements Opened {}

  /**
   * The file was damaged: it has been set aside, and the library holds what could be rescued.
   *
   * @param copy the damaged file
   * @param rescue what was saved
   */
  record Rescued(Library library, Path copy, Rescue rescue) implements Opened {}

  /** It cannot be opened; the file is as it was. */
  record Refused(Trouble trouble) implements Opened {}

  /** The library, if it is open. */
  default Optional<Library> opened() {
    return switch (this) {
      case Whole(Library library) -> Optional.of(library);
      case Rescued(Library library, _, _) -> Optional.of(library);
      case Refused _ -> Optional.empty();
    };
  }
}

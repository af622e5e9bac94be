package org.hashiya.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What one finds in a folder that a library is to lie in. */
public enum Prospect {
  /** No library, and one can be put there. */
  FREE,
  /** A library. */
  LIBRARY,
  /** It is no folder, or nothing can be written there. */
  UNUSABLE;

  /** Looks; writes nothing that stays. */
  public static Prospect of(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        return UNUSABLE;
      }
      Files.delete(Files.createTempFile(folder, "hashiya", ".tmp"));
      return Files.exists(folder.resolve(Opening.FILE)) ? LIBRARY : FREE;
    } catch (IOException e) {
      return UNUSABLE;
    }
  }
}

package org.hashiya.ui.library;

import java.nio.file.Path;
import org.hashiya.importing.Reason;

/** A file in which there was nothing to read. */
public record Unread(Path file, Reason reason) {}

package org.hashiya.library;

import java.util.Optional;

/**
 * A folder of articles.
 *
 * @param parent the folder it lies in; empty at the top
 */
public record Folder(long id, Optional<Long> parent, String name) {}

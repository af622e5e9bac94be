package org.hashiya.exchange.aligned;

import java.nio.file.Path;
import org.hashiya.exchange.WriteResult;

/** Writes aligned articles, each in one step: there is never half a file. */
public final class AlignedFile {
  private final String version;

  /**
   * @param version of the program, which some formats name
   */
  public AlignedFile(String version) {
    this.version = version;
  }

  /** Writes a file; counted are the rows that are in it. */
  public WriteResult write(Path file, AlignedFormat format, AlignedArticle article) {
    return switch (format) {
      case TMX -> AlignedMemory.write(file, article, version);
      case XLSX -> AlignedSheet.write(file, article);
      case HTML -> AlignedPage.write(file, article);
    };
  }
}

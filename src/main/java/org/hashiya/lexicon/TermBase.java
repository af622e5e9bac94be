package org.hashiya.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The terms of several words that ship with the program. */
public final class TermBase {
  /** Kind of the compiled file of terms. */
  public static final String MAGIC = "HTRM";

  private static final String RESOURCE = "/lexicon/terms.bin";

  private TermBase() {}

  /**
   * A term.
   *
   * @param citation its words, vocalised, with single spaces; {@code ~} stands for other words
   * @param senses its English; never empty
   */
  public record Term(String citation, List<Sense> senses) {}

  /** Reads the terms that ship with the program. */
  public static List<Term> open() {
    try (InputStream in = TermBase.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("the compiled terms are missing from the program");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("terms: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a compiled file.
   *
   * @throws CompiledFile.Refused where the file holds no sound terms of this version
   */
  public static List<Term> read(InputStream in) throws IOException {
    ByteBuffer body = CompiledFile.read(in, MAGIC);
    int count = body.getInt();
    List<Term> terms = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      terms.add(new Term(EntryCodec.string(body), EntryCodec.senses(body)));
    }
    return terms;
  }
}

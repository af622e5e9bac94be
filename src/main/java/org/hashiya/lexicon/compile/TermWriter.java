package org.hashiya.lexicon.compile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.hashiya.lexicon.EntryCodec;
import org.hashiya.lexicon.TermBase;

/** Writes the terms as {@link TermBase} reads them. */
final class TermWriter {
  private TermWriter() {}

  static byte[] body(List<SourceReader.TermSource> terms) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(terms.size());
    for (SourceReader.TermSource term : terms) {
      EntryCodec.string(out, term.words());
      EntryCodec.senses(out, term.senses());
    }
    out.flush();
    return bytes.toByteArray();
  }
}

package org.hashiya.lexicon.own;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The file in which a person's entries are kept. It may be edited by hand while the program runs:
 * every change reads it anew first, and lines that are not understood stay as they are.
 */
public final class OwnFile {
  private static final String NAME = "own-lexicon.tsv";
  private static final byte LINE_FEED = '\n';
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final OwnLine HEADING =
      new OwnLine.Remark(
          "# Hashiya, own entries: kind, then the columns of the lexicon's source;"
              + " or hide, part of speech, lemma, root, sense");

  private final Path file;

  public OwnFile(Path file) {
    this.file = file;
  }

  /** The file in a person's folder. */
  public static OwnFile in(Path folder) {
    return new OwnFile(folder.resolve(NAME));
  }

  public Path path() {
    return file;
  }

  /**
   * Reads the file; a missing one is empty.
   *
   * @throws IOException if there is a file that cannot be read
   */
  public OwnLexicon load() throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return OwnLexicon.EMPTY;
    }
    List<OwnLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      boolean end = i == bytes.length;
      if (end ? i > start : bytes[i] == LINE_FEED) {
        lines.add(line(ByteBuffer.wrap(bytes, start, i - start)));
        start = i + 1;
      }
    }
    return new OwnLexicon(lines);
  }

  /**
   * Changes what the file says now and replaces it in one step.
   *
   * @return what it says then
   * @throws IOException if it cannot be read or written; then it stays as it is
   */
  public synchronized OwnLexicon change(UnaryOperator<OwnLexicon> command) throws IOException {
    OwnLexicon before = load();
    OwnLexicon after = command.apply(before);
    if (after.equals(before)) {
      return before;
    }
    OwnLexicon headed = after.lines().contains(HEADING) ? after : headed(after);
    write(headed);
    return headed;
  }

  private static OwnLexicon headed(OwnLexicon own) {
    List<OwnLine> lines = new ArrayList<>(own.lines());
    lines.addFirst(HEADING);
    return new OwnLexicon(lines);
  }

  private void write(OwnLexicon own) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (OwnLine line : own.lines()) {
      append(bytes, line);
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Files.createDirectories(Objects.requireNonNull(target.getParent()));
    Path half = target.resolveSibling(target.getFileName() + ".part");
    try (FileChannel out =
        FileChannel.open(
            half,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer all = ByteBuffer.wrap(bytes.toByteArray());
      while (all.hasRemaining()) {
        out.write(all);
      }
      out.force(true);
    }
    Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void append(ByteArrayOutputStream bytes, OwnLine line) {
    Charset charset =
        line instanceof OwnLine.Broken(_, Charset its, _) ? its : StandardCharsets.UTF_8;
    bytes.writeBytes(OwnLineText.write(line).getBytes(charset));
    bytes.write(LINE_FEED);
  }

  /** Other programs may have written Windows line ends, a byte order mark, or no UTF-8 at all. */
  private static OwnLine line(ByteBuffer bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
      String bare = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
      return OwnLineText.read(
          bare.startsWith(BYTE_ORDER_MARK) ? bare.substring(BYTE_ORDER_MARK.length()) : bare);
    } catch (CharacterCodingException e) {
      String text = StandardCharsets.ISO_8859_1.decode(bytes).toString();
      return new OwnLine.Broken(text, StandardCharsets.ISO_8859_1, "not UTF-8");
    }
  }
}

package org.hashiya.lexicon.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hashiya.lexicon.CompiledFile;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.EntryCodec;
import org.hashiya.lexicon.LatinNames;
import org.hashiya.lexicon.Lexicon;
import org.hashiya.lexicon.SenseCues;
import org.hashiya.lexicon.TermBase;
import org.hashiya.lexicon.source.SourceError;
import org.hashiya.lexicon.source.SourceReader;
import org.hashiya.morph.Analyser;
import org.hashiya.morph.FormIndex;
import org.hashiya.morph.FormIndexWriter;

/**
 * Compiles the source files of the lexicon. Run by the build:
 *
 * <pre>LexiconCompiler SOURCE_FOLDER TARGET_FOLDER CLASSES_FOLDER</pre>
 *
 * It does nothing where the target is newer than the sources and the program itself. The same
 * sources give the same bytes.
 */
public final class LexiconCompiler {
  private static final int ERRORS_SHOWN = 50;

  private LexiconCompiler() {}

  public static void main(String[] args) throws IOException {
    Path source = Path.of(args[0]);
    Path target = Path.of(args[1]);
    List<Path> inputs = new ArrayList<>(List.of(source));
    for (String more : List.of(args).subList(2, args.length)) {
      inputs.add(Path.of(more));
    }
    if (isUpToDate(inputs, target)) {
      return;
    }
    List<SourceError> errors = compile(source, target);
    if (!errors.isEmpty()) {
      errors.stream().limit(ERRORS_SHOWN).forEach(System.err::println);
      System.err.println(errors.size() + " errors in the lexicon");
      System.exit(1);
    }
  }

  /**
   * Compiles a folder into {@code entries.bin}, {@code forms.bin}, {@code cues.bin}, {@code
   * latin.bin} and {@code terms.bin}.
   *
   * @return what is wrong with the sources; nothing is written unless it is empty
   */
  public static List<SourceError> compile(Path source, Path target) throws IOException {
    SourceReader.Source read = SourceReader.read(source);
    if (!read.errors().isEmpty()) {
      return read.errors();
    }
    List<SourceError> implausible = SourceChecks.errors(read);
    if (!implausible.isEmpty()) {
      return implausible;
    }
    List<Entry> entries = DerivedEntries.completed(read.entries());
    CueResolver.Resolved cues = CueResolver.resolve(read.cues(), read.terms(), entries);
    if (!cues.errors().isEmpty()) {
      return cues.errors();
    }
    Files.createDirectories(target);
    byte[] entriesBody = entriesBody(entries);
    byte[] formsBody = FormIndexWriter.body(entries);
    Analyser analyser =
        new Analyser(
            Lexicon.read(file(Lexicon.MAGIC, entriesBody)),
            FormIndex.read(file(FormIndex.MAGIC, formsBody)));
    put(target.resolve("entries.bin"), Lexicon.MAGIC, entriesBody);
    put(target.resolve("forms.bin"), FormIndex.MAGIC, formsBody);
    put(target.resolve("cues.bin"), SenseCues.MAGIC, SenseCues.body(cues.cues()));
    put(
        target.resolve("latin.bin"),
        LatinNames.MAGIC,
        LatinNames.body(SpeltNames.with(read.latin(), read.entries())));
    put(
        target.resolve("terms.bin"),
        TermBase.MAGIC,
        TermWriter.body(read.terms(), entries, analyser));
    return List.of();
  }

  private static byte[] entriesBody(List<Entry> entries) throws IOException {
    ByteArrayOutputStream index = new ByteArrayOutputStream();
    DataOutputStream lengths = new DataOutputStream(index);
    lengths.writeInt(entries.size());
    ByteArrayOutputStream bodies = new ByteArrayOutputStream();
    for (Entry entry : entries) {
      ByteArrayOutputStream one = new ByteArrayOutputStream();
      EntryCodec.write(new DataOutputStream(one), entry);
      lengths.writeShort(one.size());
      one.writeTo(bodies);
    }
    lengths.flush();
    bodies.writeTo(index);
    return index.toByteArray();
  }

  private static InputStream file(String magic, byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CompiledFile.write(bytes, magic, body);
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private static void put(Path file, String magic, byte[] body) throws IOException {
    Path half = file.resolveSibling(file.getFileName() + ".part");
    try (var out = Files.newOutputStream(half)) {
      CompiledFile.write(out, magic, body);
    }
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean isUpToDate(List<Path> inputs, Path target) throws IOException {
    Path last = target.resolve("terms.bin");
    if (!Files.exists(last)) {
      return false;
    }
    FileTime made = Files.getLastModifiedTime(last);
    for (Path input : inputs) {
      try (Stream<Path> walk = Files.walk(input)) {
        boolean changed =
            walk.filter(p -> !p.startsWith(target))
                .filter(Files::isRegularFile)
                .filter(p -> concernsLexicon(p))
                .anyMatch(p -> isAfter(p, made));
        if (changed) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean concernsLexicon(Path p) {
    String path = p.toString();
    return path.endsWith(".tsv")
        || path.contains("lexicon")
        || path.contains("morph")
        || path.contains("foreign")
        || path.contains("tongues");
  }

  private static boolean isAfter(Path p, FileTime made) {
    try {
      return Files.getLastModifiedTime(p).compareTo(made) > 0;
    } catch (IOException e) {
      return true;
    }
  }
}

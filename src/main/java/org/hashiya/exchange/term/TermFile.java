package org.hashiya.exchange.term;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.Loss;
import org.hashiya.exchange.Position;
import org.hashiya.exchange.Progress;
import org.hashiya.exchange.ReadResult;
import org.hashiya.exchange.ReadResult.Refused;
import org.hashiya.exchange.WriteResult;
import org.hashiya.exchange.table.Csv;
import org.hashiya.exchange.table.OmegaT;
import org.hashiya.exchange.table.Utx;
import org.hashiya.exchange.table.Xlsx;
import org.hashiya.exchange.tbx.TbxForm;
import org.hashiya.exchange.tbx.TbxReader;
import org.hashiya.exchange.tbx.TbxWriter;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.lexicon.term.Term;

/**
 * Reads and writes term bases.
 *
 * @param version of the program, which some formats want to know
 * @param today the date that some formats bear
 */
public record TermFile(String version, LocalDate today) {
  /** Reads a file; its format is told by its name. */
  public ReadResult<List<Concept>> read(Path file, Progress progress) {
    return format(file)
        .map(format -> checked(read(file, format, progress)))
        .orElseGet(() -> new Refused<>(new Fault.OtherFormat(new Position(1, 1), ending(file))));
  }

  private static ReadResult<List<Concept>> read(Path file, TermFormat format, Progress progress) {
    return switch (format) {
      case TBX, MARTIF -> TbxReader.read(file, progress);
      case TMX -> TermMemory.read(file, progress);
      case CSV -> Csv.read(file, progress);
      case XLSX -> Xlsx.read(file, progress);
      case OMEGAT -> OmegaT.read(file, progress);
      case UTX -> Utx.read(file, progress);
    };
  }

  /** A file without any Arabic is of another pair of languages. */
  private static ReadResult<List<Concept>> checked(ReadResult<List<Concept>> result) {
    return switch (result) {
      case ReadResult.Read<List<Concept>>(List<Concept> concepts, List<Loss> _)
          when concepts.stream().noneMatch(TermFile::isPaired) ->
          new Refused<>(new Fault.OtherLanguages(languages(concepts)));
      case ReadResult.Read<List<Concept>> read -> read;
      case Refused<List<Concept>> refused -> refused;
    };
  }

  private static boolean isPaired(Concept concept) {
    return concept.terms(Concept.ARABIC).findAny().isPresent()
        && concept.terms(Concept.ENGLISH).findAny().isPresent();
  }

  private static Set<Locale> languages(List<Concept> concepts) {
    return concepts.stream()
        .flatMap(c -> c.terms().stream())
        .map(Term::language)
        .collect(Collectors.toSet());
  }

  /** Writes a file, in one step; the result tells what the format cannot hold. */
  public WriteResult write(
      Path file, TermFormat format, List<Concept> concepts, Progress progress) {
    return switch (format) {
      case TBX -> TbxWriter.write(file, TbxForm.V3, concepts, progress);
      case MARTIF -> TbxWriter.write(file, TbxForm.MARTIF, concepts, progress);
      case TMX -> TermMemory.write(file, concepts, version, progress);
      case CSV -> Csv.write(file, concepts, progress);
      case XLSX -> Xlsx.write(file, concepts, progress);
      case OMEGAT -> OmegaT.write(file, concepts, progress);
      case UTX -> Utx.write(file, concepts, today, progress);
    };
  }

  /** The format that a name promises. */
  public static Optional<TermFormat> format(Path file) {
    String ending = ending(file);
    return Arrays.stream(TermFormat.values()).filter(f -> f.endings().contains(ending)).findFirst();
  }

  private static String ending(Path file) {
    String name = file.toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}

package org.hashiya.morph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hashiya.lexicon.CompiledFile;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Analyses by the shipped forms and by those of a person's own entries, which stand in a small
 * index beside them. What the person has hidden is left out. Safe for use by several threads.
 */
public final class PersonalAnalyser {
  private static final Comparator<Analysis> LIKELIEST_FIRST =
      Comparator.<Analysis>comparingInt(a -> a.repairs().size()).thenComparingInt(Analyser::rarity);

  private final Lexicon lexicon;
  private final Analyser shipped;
  private final @Nullable Analyser own;

  /**
   * Makes an analyser; takes some milliseconds for each own entry.
   *
   * @param lexicon with the person's entries in it
   * @param forms of the shipped entries
   * @param inflected the entries of the person's whose forms are to be known beside them
   */
  public PersonalAnalyser(Lexicon lexicon, FormIndex forms, List<Entry> inflected) {
    this.lexicon = lexicon;
    shipped = new Analyser(lexicon, forms);
    List<Entry> sound = inflected.stream().filter(PersonalAnalyser::inflects).toList();
    own = sound.isEmpty() ? null : new Analyser(lexicon, index(sound));
  }

  /** Whether the rules can make the forms of an entry that a person has written. */
  public static boolean inflects(Entry entry) {
    try {
      return !Paradigm.of(entry).isEmpty();
    } catch (RuntimeException e) {
      // The rules take a lemma at its word; one of no known shape can break any of them.
      return false;
    }
  }

  private static FormIndex index(List<Entry> entries) {
    try {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      CompiledFile.write(file, FormIndex.MAGIC, FormIndexWriter.body(entries));
      return FormIndex.read(new ByteArrayInputStream(file.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@link Analyser#analyse}. */
  public List<Analysis> analyse(String word) {
    List<Analysis> all = known(shipped.analyse(word));
    List<Analysis> personal = own == null ? List.of() : known(own.analyse(word));
    return personal.isEmpty() ? all : together(word, all, personal);
  }

  private List<Analysis> known(List<Analysis> analyses) {
    boolean whole = analyses.stream().noneMatch(a -> lexicon.isHidden(a.entry().id()));
    return whole
        ? analyses
        : analyses.stream().filter(a -> !lexicon.isHidden(a.entry().id())).toList();
  }

  /** An exact spelling drives out repaired ones, and vowels what contradicts them. */
  private static List<Analysis> together(
      String word, List<Analysis> shipped, List<Analysis> personal) {
    List<Analysis> all = new ArrayList<>(personal);
    all.addAll(shipped);
    List<Analysis> exact = narrowed(all, a -> a.repairs().isEmpty());
    Set<String> seen = new HashSet<>();
    return narrowed(exact, a -> Marks.agree(word, a.vocalised())).stream()
        .sorted(LIKELIEST_FIRST)
        .filter(a -> seen.add(a.entry().id() + a.vocalised()))
        .toList();
  }

  private static List<Analysis> narrowed(List<Analysis> all, Predicate<Analysis> wanted) {
    List<Analysis> some = all.stream().filter(wanted).toList();
    return some.isEmpty() ? all : some;
  }
}

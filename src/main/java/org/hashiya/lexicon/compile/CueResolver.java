package org.hashiya.lexicon.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.lexicon.SenseCue;
import org.hashiya.lexicon.source.SourceError;
import org.hashiya.lexicon.source.SourceReader;
import org.hashiya.text.Arabic;

/**
 * Finds the entries that the source of the cues means. Words there may stand without vowels: حكم
 * "ruling" means the entry that has this gloss, and the neighbour قتل means verb and noun. Terms,
 * and words with the preposition of a sense, stand as they are cited.
 */
final class CueResolver {
  /** The longest marks first. */
  private static final List<SenseCue.Place> PLACES =
      List.of(
          SenseCue.Place.FAR_BEFORE,
          SenseCue.Place.FAR_BEHIND,
          SenseCue.Place.BEFORE,
          SenseCue.Place.BEHIND,
          SenseCue.Place.SELF,
          SenseCue.Place.NEAR);

  private final Map<String, List<Entry>> byLetters = new HashMap<>();
  private final Map<String, List<Sense>> terms = new HashMap<>();
  private final Map<String, List<String>> groups = new HashMap<>();
  private final Map<String, List<SenseCue>> cues = new TreeMap<>();
  private final List<SourceError> errors = new ArrayList<>();

  private CueResolver(List<SourceReader.TermSource> terms, List<Entry> entries) {
    for (Entry e : entries) {
      byLetters.computeIfAbsent(Arabic.stripMarks(e.lemma()), _ -> new ArrayList<>()).add(e);
      for (Sense s : e.senses()) {
        if (!s.preposition().isEmpty()) {
          addTerm(e.lemma() + " " + s.preposition(), List.of(s));
        }
      }
    }
    terms.forEach(t -> addTerm(t.words(), t.senses()));
  }

  private void addTerm(String citation, List<Sense> senses) {
    terms.computeIfAbsent(citation, _ -> new ArrayList<>()).addAll(senses);
  }

  /** The cues by lemma, or what is wrong with them. */
  record Resolved(Map<String, List<SenseCue>> cues, List<SourceError> errors) {}

  static Resolved resolve(
      List<SourceReader.CueSource> sources,
      List<SourceReader.TermSource> terms,
      List<Entry> entries) {
    CueResolver resolver = new CueResolver(terms, entries);
    for (SourceReader.CueSource source : sources) {
      if (source.isGroup()) {
        resolver.groups.put(source.word(), source.cues());
      }
    }
    for (SourceReader.CueSource source : sources) {
      if (!source.isGroup()) {
        resolver.add(source);
      }
    }
    return new Resolved(resolver.cues, resolver.errors);
  }

  private void add(SourceReader.CueSource source) {
    Set<String> lemmas = new LinkedHashSet<>();
    if (SenseCue.sense(terms.getOrDefault(source.word(), List.of()), source.gloss()).isPresent()) {
      lemmas.add(source.word());
    }
    for (Entry e : entries(source.word())) {
      if (e.pos() != PartOfSpeech.NAME && SenseCue.sense(e.senses(), source.gloss()).isPresent()) {
        lemmas.add(e.lemma());
      }
    }
    if (lemmas.isEmpty()) {
      complain(source, source.word() + " has no gloss '" + source.gloss() + "'");
    }
    for (String cue : source.cues()) {
      for (SenseCue c : cues(source, cue)) {
        lemmas.forEach(l -> cues.computeIfAbsent(l, _ -> new ArrayList<>()).add(c));
      }
    }
  }

  private List<SenseCue> cues(SourceReader.CueSource source, String cue) {
    SenseCue.Place place =
        PLACES.stream().filter(p -> cue.startsWith(p.mark())).findFirst().orElseThrow();
    String neighbour = cue.substring(place.mark().length());
    List<SenseCue> found = new ArrayList<>();
    for (String lemma : neighbours(source, neighbour)) {
      found.add(new SenseCue(source.gloss(), source.reach(), place, lemma));
    }
    return found;
  }

  private List<String> neighbours(SourceReader.CueSource source, String neighbour) {
    if (isKind(neighbour)) {
      return List.of(neighbour);
    }
    List<String> members = neighbour.startsWith("@") ? groups.get(neighbour) : List.of(neighbour);
    if (members == null) {
      complain(source, "no group " + neighbour);
      return List.of();
    }
    Set<String> lemmas = new LinkedHashSet<>();
    for (String member : members) {
      if (isKind(member)) {
        lemmas.add(member);
        continue;
      }
      List<Entry> entries = entries(member);
      if (entries.isEmpty()) {
        complain(source, "no word " + member);
      }
      entries.forEach(e -> lemmas.add(e.lemma()));
    }
    return List.copyOf(lemmas);
  }

  private static boolean isKind(String neighbour) {
    return neighbour.matches("[A-Z]+");
  }

  /** The entries of a word with or without vowels. */
  private List<Entry> entries(String word) {
    List<Entry> alike = byLetters.getOrDefault(Arabic.stripMarks(word), List.of());
    return Arabic.hasMarks(word)
        ? alike.stream().filter(e -> e.lemma().equals(word)).toList()
        : alike;
  }

  private void complain(SourceReader.CueSource source, String complaint) {
    errors.add(source.place().error(complaint));
  }
}

package org.hashiya.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.Lexicon;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;

/**
 * Guesses that a word is the adjective in ـِيّ of a noun or name that the lexicon has
 * (إِسْعَافِيّ).
 */
final class NisbaGuess {
  /** The endings of the adjective's forms, the longest first. */
  private static final List<String> ENDINGS =
      List.of("يتان", "يتين", "يين", "يون", "يان", "يات", "ية", "يا", "ي");

  private static final int SHORTEST_BASE = 3;

  private final Lexicon lexicon;
  private final FormIndex forms;

  NisbaGuess(Lexicon lexicon, FormIndex forms) {
    this.lexicon = lexicon;
    this.forms = forms;
  }

  List<Analysis> of(String letters) {
    List<Analysis> guesses = new ArrayList<>();
    for (Proclitic p : Proclitic.startingWith(letters.charAt(0))) {
      if (p.opens(letters) && !p.hiddenArticle()) {
        behind(p, letters.substring(p.length()), guesses);
      }
    }
    return guesses;
  }

  private void behind(Proclitic p, String stem, List<Analysis> guesses) {
    for (String ending : ENDINGS) {
      if (!stem.endsWith(ending) || stem.length() - ending.length() < SHORTEST_BASE) {
        continue;
      }
      String base = stem.substring(0, stem.length() - ending.length());
      for (Entry noun : nouns(base)) {
        addForms(p, stem, entry(noun), guesses);
      }
      return;
    }
  }

  /** Nouns and names cited with these letters, or with ة or ا behind them (لِيَاقَة, لِيَاقِيّ). */
  private List<Entry> nouns(String base) {
    List<Entry> nouns = new ArrayList<>();
    for (String citation : List.of(base, base + "ة", base + "ا")) {
      byte[] codes = FormCode.codes(citation);
      int key = forms.find(codes, 0, codes.length);
      if (key == FormIndex.NONE) {
        continue;
      }
      for (int item = forms.firstItem(key); item < forms.firstItem(key + 1); item++) {
        Entry entry = lexicon.entry(forms.entryOf(item));
        boolean cited = Letters.strip(entry.lemma()).equals(citation);
        if (cited && mayHaveNisba(entry) && !nouns.contains(entry)) {
          nouns.add(entry);
        }
      }
    }
    return nouns;
  }

  private static boolean mayHaveNisba(Entry entry) {
    return entry.inflection() instanceof Inflection.Noun
        || entry.inflection() instanceof Inflection.Name;
  }

  private static Entry entry(Entry noun) {
    String base = noun.lemma();
    boolean ending = base.endsWith("َة") || base.endsWith("َا");
    String stem = ending ? base.substring(0, base.length() - 2) : base;
    boolean capital = noun.pos() == PartOfSpeech.NAME;
    String english = noun.senses().getFirst().glosses().getFirst();
    Sense sense =
        capital ? Sense.of("of " + english, "from " + english) : Sense.of("of " + english);
    return new Entry(
        -1,
        stem + "ِيّ",
        noun.root(),
        PartOfSpeech.ADJECTIVE,
        new Inflection.Adjective("-", List.of()),
        List.of(sense),
        Guesser.RAREST,
        Entry.Origin.GUESSED);
  }

  private static void addForms(Proclitic p, String stem, Entry entry, List<Analysis> guesses) {
    for (Form form : Declension.ofAdjective(entry.lemma(), entry.root(), "-", List.of())) {
      Cell cell = new Cell(form.features(), form.joining());
      if (Letters.strip(form.vocalised()).equals(stem)
          && JoiningRules.allow(p, entry, cell, null)) {
        List<Segment> segments = new ArrayList<>(p.segments());
        segments.add(new Segment(Role.STEM, form.vocalised(), ""));
        guesses.add(
            new Analysis(entry, segments, cell.features(), Joined.vocalised(segments), Set.of()));
      }
    }
  }
}

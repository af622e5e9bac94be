package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.article.Article;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Lexicon;
import org.hashiya.lexicon.TermBase;
import org.hashiya.lexicon.own.Lemma;
import org.hashiya.lexicon.own.OwnEntries;
import org.hashiya.lexicon.own.OwnLexicon;
import org.hashiya.lexicon.term.Concept;
import org.hashiya.morph.Analyser;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.FormIndex;
import org.hashiya.morph.PersonalAnalyser;

/**
 * Glosses by the shipped lexicon with what a person has added to it and hidden in it. The person's
 * part can be exchanged at any time; what is being glossed then ends with the part it began with.
 */
public final class PersonalGlosser implements Glosser {
  private final Lexicon shipped;
  private final FormIndex forms;
  private final TermBase terms;
  private volatile Part part;

  private record Part(
      OwnLexicon own, List<Concept> concepts, Lexicon lexicon, LexicalGlosser glosser) {}

  public PersonalGlosser(Lexicon shipped, FormIndex forms, TermBase terms, OwnLexicon own) {
    this.shipped = shipped;
    this.forms = forms;
    this.terms = terms;
    part = part(own, List.of());
  }

  /** With the lexicon that ships with the program. */
  public static PersonalGlosser open(OwnLexicon own) {
    return new PersonalGlosser(Lexicon.open(), FormIndex.open(), TermBase.open(), own);
  }

  /** Exchanges the person's entries. */
  public synchronized void use(OwnLexicon own) {
    part = part(own, part.concepts);
  }

  /** Exchanges the person's own terms. */
  public synchronized void useTerms(List<Concept> concepts) {
    part = part(part.own, List.copyOf(concepts));
  }

  /** The person's own terms. */
  public List<Concept> ownTerms() {
    return part.concepts;
  }

  /** The person's part. */
  public OwnLexicon own() {
    return part.own;
  }

  /** The lexicon as the person wants it. */
  public Lexicon lexicon() {
    return part.lexicon;
  }

  public TermBase terms() {
    return terms;
  }

  private Part part(OwnLexicon own, List<Concept> concepts) {
    if (own.isEmpty()) {
      Analyser analyser = new Analyser(shipped, forms);
      return part(own, concepts, shipped, analyser::analyse, analyser);
    }
    Set<String> lemmas =
        Stream.concat(own.entries().stream().map(Lemma::of), own.lemmasWithHidden())
            .map(Lemma::form)
            .collect(Collectors.toSet());
    Map<Lemma, List<Entry>> known = new HashMap<>();
    for (List<Integer> numbers : shipped.shippedNumbers(lemmas).values()) {
      for (int number : numbers) {
        Entry entry = shipped.shipped(number);
        known.computeIfAbsent(Lemma.of(entry), _ -> new ArrayList<>()).add(entry);
      }
    }
    Map<Integer, Entry> changes = new HashMap<>();
    List<Entry> added = new ArrayList<>();
    for (Entry entry : own.entries()) {
      List<Entry> namesakes = known.getOrDefault(Lemma.of(entry), List.of());
      OwnEntries.changedBy(entry, namesakes)
          .ifPresentOrElse(
              changed -> changes.put(changed.id(), entry),
              () -> added.add(OwnEntries.numbered(entry, shipped.shippedSize() + added.size())));
    }
    List<Entry> touched = known.values().stream().flatMap(List::stream).toList();
    return part(own, concepts, touched, changes, added);
  }

  private Part part(
      OwnLexicon own,
      List<Concept> concepts,
      List<Entry> touched,
      Map<Integer, Entry> changes,
      List<Entry> added) {
    Map<Integer, Optional<Entry>> merged = new HashMap<>();
    List<Entry> inflected = new ArrayList<>(added);
    for (Entry entry : touched) {
      Optional<Entry> theirs = Optional.ofNullable(changes.get(entry.id()));
      Optional<Entry> result =
          OwnEntries.merged(entry, theirs, sense -> own.hides(Lemma.of(entry), sense));
      merged.put(entry.id(), result);
      result.filter(e -> !e.inflection().equals(entry.inflection())).ifPresent(inflected::add);
    }
    Lexicon lexicon = shipped.with(merged, added);
    PersonalAnalyser analyser = new PersonalAnalyser(lexicon, forms, inflected);
    Analyser guesses = new Analyser(lexicon, forms);
    return part(own, concepts, lexicon, analyser::analyse, guesses);
  }

  private Part part(
      OwnLexicon own,
      List<Concept> concepts,
      Lexicon lexicon,
      Function<String, List<Analysis>> analyses,
      Analyser guesses) {
    OwnTerms ownTerms = OwnTerms.of(concepts, analyses);
    LexicalGlosser glosser = new LexicalGlosser(lexicon, analyses, guesses, terms, ownTerms);
    return new Part(own, concepts, lexicon, glosser);
  }

  @Override
  public GlossedArticle gloss(Article article) {
    return part.glosser.gloss(article);
  }

  @Override
  public Gloss lookUp(String word) {
    return part.glosser.lookUp(word);
  }

  @Override
  public List<Entry> family(String root) {
    return part.glosser.family(root);
  }
}

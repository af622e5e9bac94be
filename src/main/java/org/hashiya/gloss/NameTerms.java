package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.gloss.name.ComposedName;
import org.hashiya.gloss.name.KnownName;
import org.hashiya.gloss.name.NameComposer;
import org.hashiya.gloss.name.NameWord;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Analyser;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.Role;
import org.hashiya.morph.Segment;
import org.hashiya.text.Folding;
import org.hashiya.text.Romanisation;
import org.jspecify.annotations.Nullable;

/** The names of an article that its chosen readings compose, as terms. */
final class NameTerms {
  private static final NameWord PUNCTUATION =
      new NameWord(NameWord.Role.BREAK, "", "", false, false);

  /** صلاح الدين is a province and a street besides, but a person where more of a name follows. */
  private static final String OF_RELIGION = " الدِّين";

  private static final String SON = "بن ";
  private static final String SON_LETTER = "ب";

  private final Analyser analyser;

  NameTerms(Analyser analyser) {
    this.analyser = analyser;
  }

  /**
   * The composed names of a sentence.
   *
   * @param names foreign ones of several words
   */
  List<TermMatch> of(
      Block block,
      int number,
      Sentence sentence,
      List<Gloss> glosses,
      List<TermMatcher.Match> terms,
      List<FoundName> names,
      Homes homes) {
    List<KnownName> known = known(terms, glosses, homes);
    List<NameWord> words = new ArrayList<>(glosses.size());
    for (Gloss gloss : glosses) {
      words.add(word(gloss));
    }
    List<TermMatch> found = new ArrayList<>();
    for (FoundName name : names) {
      known.add(new KnownName(name.first(), name.end(), name.english(), name.person()));
      List<Integer> tokens = tokens(sentence, name.first(), name.end());
      found.add(TermMatch.composed(number, tokens, Written.of(block, tokens), name.english()));
    }
    for (ComposedName name : NameComposer.compose(words, known, this::servant)) {
      List<Integer> tokens = tokens(sentence, name.first(), name.end());
      if (!isKnown(name, known, words.get(name.first()).isName())) {
        found.add(TermMatch.composed(number, tokens, Written.of(block, tokens), name.english()));
      }
    }
    return found;
  }

  private static List<Integer> tokens(Sentence sentence, int first, int end) {
    return IntStream.range(first, end).map(i -> i + sentence.first()).boxed().toList();
  }

  /** Whether a family name such as بن ناصر is only the end of a longer name: عبد الله بن ناصر. */
  static boolean isTornOff(TermMatch term, List<TermMatch> all) {
    return term.citation().startsWith(SON_LETTER)
        && Folding.key(term.citation()).startsWith(SON)
        && all.stream()
            .anyMatch(t ->
                t.block() == term.block()
                    && t.tokens().getFirst() < term.tokens().getFirst()
                    && t.tokens().containsAll(term.tokens()));
  }

  /**
   * Whether the lexicon says it already; a body also where it is part of a longer term, so that the
   * European Union is no European federation there.
   */
  private static boolean isKnown(ComposedName name, List<KnownName> known, boolean person) {
    for (KnownName k : known) {
      boolean same = k.first() == name.first() && k.end() == name.end();
      if (same || (!person && k.first() <= name.first() && k.end() >= name.end())) {
        return true;
      }
    }
    return false;
  }

  private static List<KnownName> known(
      List<TermMatcher.Match> terms, List<Gloss> glosses, Homes homes) {
    Glossed sentence = new Glossed(glosses);
    List<KnownName> known = new ArrayList<>();
    for (TermMatcher.Match m : terms) {
      int first = m.words().getFirst();
      int end = m.words().getLast() + 1;
      if (end - first == m.words().size()) {
        String cited = m.term().senses().getFirst().glosses().getFirst();
        boolean servant = m.words().size() == 2;
        String english = servant ? homes.spelt(cited, sentence, first) : cited;
        boolean named = Character.isUpperCase(english.charAt(0)); // the clergy is not
        boolean person = m.term().person() || (named && m.term().citation().endsWith(OF_RELIGION));
        known.add(new KnownName(first, end, english, person));
      }
    }
    return known;
  }

  /** The glosses of a sentence. */
  private record Glossed(List<Gloss> words) implements Homes.Sentence {
    @Override
    public int size() {
      return words.size();
    }

    @Override
    public String lemma(int word) {
      Entry entry = entry(word);
      return entry == null ? "" : entry.lemma();
    }

    @Override
    public @Nullable String home(int word) {
      Entry entry = entry(word);
      return entry == null ? null : Homes.of(entry);
    }

    private @Nullable Entry entry(int word) {
      Gloss gloss = words.get(word);
      return gloss.isAnswered() ? gloss.best().analysis().entry() : null;
    }
  }

  private String servant(String joined) {
    return analyser.analyse(joined).stream()
        .filter(a -> a.entry().pos() == PartOfSpeech.NAME)
        .map(a -> a.entry().senses().getFirst().glosses().getFirst())
        .findFirst()
        .orElseGet(() -> Romanisation.press(joined));
  }

  private static NameWord word(Gloss gloss) {
    if (!gloss.token().isWord() || !gloss.isAnswered()) {
      return PUNCTUATION;
    }
    Analysis analysis = gloss.best().analysis();
    boolean joined = false;
    boolean article = false;
    for (Segment s : analysis.segments()) {
      joined |= s.role() == Role.CONJUNCTION || s.role() == Role.PREPOSITION;
      article |= s.role() == Role.ARTICLE;
    }
    return new NameWord(
        role(gloss.best()), analysis.stemKey(), gloss.best().gloss(), joined, article);
  }

  private static NameWord.Role role(Reading reading) {
    Entry entry = reading.analysis().entry();
    if (entry.pos() == PartOfSpeech.ADJECTIVE && Character.isUpperCase(reading.gloss().charAt(0))) {
      return NameWord.Role.NATIONALITY;
    }
    if (!(entry.inflection() instanceof Inflection.Name name) || entry.pos() != PartOfSpeech.NAME) {
      return NameWord.Role.OTHER;
    }
    if (reading.isGuess()) {
      return NameWord.Role.GUESS;
    }
    return name.kind() == NameKind.GIVEN || name.kind() == NameKind.FAMILY
        ? NameWord.Role.PERSON
        : NameWord.Role.OTHER;
  }
}

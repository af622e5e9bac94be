package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.article.Token;
import org.hashiya.gloss.number.NumberWord;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Field;
import org.hashiya.lexicon.Lexicon;
import org.hashiya.lexicon.Sense;
import org.hashiya.lexicon.TermBase;
import org.hashiya.morph.Analyser;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.FormIndex;
import org.hashiya.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Glosses by the compiled lexicon: analysis of each word, the persons and terms of the article,
 * choice in the sentence. Immutable; safe for use by several threads.
 */
public final class LexicalGlosser implements Glosser {
  private static final Comparator<TermMatch> READING_ORDER =
      Comparator.<TermMatch>comparingInt(TermMatch::block)
          .thenComparingInt(t -> t.tokens().getFirst());

  /** Before the name of a newspaper: صحيفة الشرق الأوسط. */
  private static final Token PAPER = new Token(Token.Kind.WORD, "صحيفة", 0);

  private final Lexicon lexicon;
  private final WordReader reader;
  private final TermMatcher terms;
  private final WordMemory memory;
  private final TermPreference preference;
  private final TermsAsRead asRead;
  private final ComposedTerms rules;
  private final OwnTerms own;
  private final TermMatcher ownTerms;

  public LexicalGlosser(Lexicon lexicon, FormIndex forms, TermBase terms) {
    this(lexicon, new Analyser(lexicon, forms), terms);
  }

  private LexicalGlosser(Lexicon lexicon, Analyser analyser, TermBase terms) {
    this(lexicon, analyser::analyse, analyser, terms, OwnTerms.NONE_AT_ALL);
  }

  /**
   * @param analyses those of a word by itself, likeliest first
   * @param analyser what the guesses at unknown words build on
   * @param own found beside the shipped ones, of which they may be a part
   */
  LexicalGlosser(
      Lexicon lexicon,
      Function<String, List<Analysis>> analyses,
      Analyser analyser,
      TermBase terms,
      OwnTerms own) {
    this.lexicon = lexicon;
    this.reader = new WordReader(analyses, analyser);
    this.terms = new TermMatcher(terms);
    this.memory = new WordMemory(this::word);
    Verbs verbs = new Verbs(lexicon);
    this.preference = new TermPreference(verbs);
    this.asRead =
        new TermsAsRead(
            new ReadTerms(
                this.terms, verbs, text -> memory.of(new Token(Token.Kind.WORD, text, 0))),
            new TermEnglish(verbs));
    this.rules = new ComposedTerms(new NameTerms(analyser), new Accomplished(verbs));
    this.own = own;
    this.ownTerms = new TermMatcher(own);
  }

  /** With the lexicon that ships with the program. */
  public static LexicalGlosser open() {
    return new LexicalGlosser(Lexicon.open(), FormIndex.open(), TermBase.open());
  }

  @Override
  public GlossedArticle gloss(Article article) {
    Map<String, Word> seen = new HashMap<>();
    Map<String, Word> seenOwn = new HashMap<>();
    ArticleNames persons = new ArticleNames();
    FullNameSpelling spelling = new FullNameSpelling();
    List<List<List<TermMatcher.Match>>> matches = new ArrayList<>();
    List<TermMatch> found = new ArrayList<>();
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      matches.add(matches(block, seen, persons, spelling));
      found.addAll(terms(block, b, matches.getLast()));
      found.addAll(ownTerms(block, b, seen, seenOwn));
    }
    Field field = ArticleField.of(found);
    Homes homes = new Homes(List.copyOf(seen.values()));
    seen.replaceAll((_, word) -> ArticleField.prefer(field, persons.prefer(homes.prefer(word))));
    ArticleSenses senses = new ArticleSenses(field, found, homes, spelling);
    List<List<List<Word>>> words = new ArrayList<>();
    List<List<List<FoundName>>> foreign = new ArrayList<>();
    List<List<ReadSentence>> read = new ArrayList<>();
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      words.add(sentences(block, seen));
      foreign.add(foreign(block, words.get(b), matches.get(b)));
      read.add(read(block, words.get(b), matches.get(b), foreign.get(b)));
    }
    read.forEach(block -> block.forEach(s -> senses.learn(s.best())));
    List<List<Gloss>> glosses = read.stream().map(block -> glosses(block, senses)).toList();
    List<List<Gloss>> settled = GuessedNames.settle(article, glosses);
    asRead.settle(article, words, matches, settled, found);
    List<List<TermMatch>> lexical = byBlock(article, found);
    List<List<TermMatch>> composed = new ArrayList<>();
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      composed.add(
          rules.of(block, b, words.get(b), matches.get(b), foreign.get(b), settled.get(b), homes));
      List<TermMatch> besides = lexical.get(b);
      composed.getLast().removeIf(t -> Duals.isPartOf(t, besides));
    }
    found.removeIf(t ->
        !t.isOwn()
            && ComposedTerms.replace(t, article.blocks().get(t.block()), composed.get(t.block())));
    composed.forEach(found::addAll);
    List<List<TermMatch>> all = byBlock(article, found);
    found.removeIf(t -> !t.isOwn() && NameTerms.isTornOff(t, all.get(t.block())));
    found.sort(READING_ORDER);
    return new GlossedArticle(article, settled, found);
  }

  private static List<List<TermMatch>> byBlock(Article article, List<TermMatch> terms) {
    List<List<TermMatch>> blocks = new ArrayList<>();
    article.blocks().forEach(_ -> blocks.add(new ArrayList<>()));
    terms.forEach(t -> blocks.get(t.block()).add(t));
    return blocks;
  }

  /** The lexicon's terms of each sentence. */
  private List<List<TermMatcher.Match>> matches(
      Block block, Map<String, Word> seen, ArticleNames persons, FullNameSpelling spelling) {
    List<List<TermMatcher.Match>> found = new ArrayList<>();
    for (Sentence s : block.sentences()) {
      List<Token> tokens = block.tokens().subList(s.first(), s.end());
      List<Word> words = words(tokens, seen);
      found.add(named(tokens, words, terms.match(words)));
      persons.learn(tokens, words, found.getLast());
      spelling.learn(words, found.getLast());
    }
    return found;
  }

  /** The Middle East is a newspaper where one is to be expected: لـ«الشرق الأوسط». */
  private List<TermMatcher.Match> named(
      List<Token> tokens, List<Word> words, List<TermMatcher.Match> matches) {
    List<TermMatcher.Match> named = new ArrayList<>();
    for (TermMatcher.Match match : matches) {
      TermMatcher.Match paper = match;
      if (MediaPlaces.is(tokens, words, match.words().getFirst())) {
        List<Word> cited = new ArrayList<>(List.of(memory.of(PAPER)));
        match.words().forEach(i -> cited.add(words.get(i)));
        for (TermMatcher.Match m : terms.match(cited)) {
          boolean whole = m.words().size() == cited.size();
          paper = whole ? new TermMatcher.Match(m.term(), match.words(), match.borrows()) : paper;
        }
      }
      named.add(paper);
    }
    return named;
  }

  private static List<TermMatch> terms(
      Block block, int number, List<List<TermMatcher.Match>> matches) {
    List<TermMatch> found = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      int first = block.sentences().get(i).first();
      for (TermMatcher.Match m : matches.get(i)) {
        List<Integer> tokens = m.words().stream().map(w -> first + w).toList();
        found.add(new TermMatch(number, tokens, m.term().citation(), m.term().senses()));
      }
    }
    return found;
  }

  /** The person's terms, told by the same words. */
  private List<TermMatch> ownTerms(
      Block block, int number, Map<String, Word> seen, Map<String, Word> seenOwn) {
    List<TermMatch> found = new ArrayList<>();
    if (own.isEmpty()) {
      return found;
    }
    for (Sentence s : block.sentences()) {
      List<Token> tokens = block.tokens().subList(s.first(), s.end());
      List<Word> words = new ArrayList<>(tokens.size());
      for (Token token : tokens) {
        words.add(
            seenOwn.computeIfAbsent(
                token.text(), _ -> asOwn(token, words(List.of(token), seen).getFirst())));
      }
      for (TermMatcher.Match m : ownTerms.match(words)) {
        List<Integer> places = m.words().stream().map(w -> s.first() + w).toList();
        found.add(
            new TermMatch(
                number, places, m.term().citation(), m.term().senses(), own.concepts(m.term())));
      }
    }
    return found;
  }

  private Word asOwn(Token token, Word word) {
    int[] none = {};
    return word.withComponents(
        token.isWord() ? ownTerms.opening(token.text(), word.candidates()) : none,
        token.isWord() ? ownTerms.inner(token.text(), word.candidates()) : none);
  }

  /**
   * A sentence with the readings of its words.
   *
   * @param chosen candidates by word, the chosen one first; empty for punctuation
   * @param best the chosen candidates, null for punctuation
   */
  private record ReadSentence(
      List<Token> tokens,
      Clauses clauses,
      List<List<Candidate>> chosen,
      List<@Nullable Candidate> best,
      List<TermMatcher.Match> matches) {
    static ReadSentence of(
        List<Token> tokens,
        Clauses clauses,
        List<List<Candidate>> chosen,
        List<TermMatcher.Match> matches) {
      List<@Nullable Candidate> best = new ArrayList<>(chosen.size());
      for (List<Candidate> c : chosen) {
        best.add(c.isEmpty() ? null : c.getFirst());
      }
      return new ReadSentence(tokens, clauses, chosen, best, matches);
    }
  }

  /** The foreign names of several words in each sentence. */
  private static List<List<FoundName>> foreign(
      Block block, List<List<Word>> sentences, List<List<TermMatcher.Match>> matches) {
    List<List<FoundName>> found = new ArrayList<>();
    for (int i = 0; i < block.sentences().size(); i++) {
      Sentence s = block.sentences().get(i);
      List<Token> tokens = block.tokens().subList(s.first(), s.end());
      found.add(FoundNames.in(tokens, sentences.get(i), matches.get(i)));
    }
    return found;
  }

  private List<ReadSentence> read(
      Block block,
      List<List<Word>> sentences,
      List<List<TermMatcher.Match>> matches,
      List<List<FoundName>> foreign) {
    boolean headline = block.kind() != Block.Kind.PARAGRAPH;
    List<ReadSentence> out = new ArrayList<>();
    for (int i = 0; i < block.sentences().size(); i++) {
      Sentence s = block.sentences().get(i);
      List<Token> tokens = block.tokens().subList(s.first(), s.end());
      List<List<Candidate>> candidates =
          preference.prefer(
              NamePositions.weigh(tokens, sentences.get(i), matches.get(i), foreign.get(i)),
              matches.get(i));
      Clauses clauses = Clauses.of(tokens, headline);
      List<List<Candidate>> chosen = SentenceChoice.order(candidates, clauses);
      out.add(ReadSentence.of(tokens, clauses, chosen, matches.get(i)));
    }
    return out;
  }

  private static List<Gloss> glosses(List<ReadSentence> block, ArticleSenses senses) {
    List<Gloss> glosses = new ArrayList<>();
    for (ReadSentence sentence : block) {
      glosses.addAll(glosses(sentence, senses));
    }
    return glosses;
  }

  private List<List<Word>> sentences(Block block, Map<String, Word> seen) {
    List<List<Word>> sentences = new ArrayList<>();
    for (Sentence s : block.sentences()) {
      sentences.add(words(block.tokens().subList(s.first(), s.end()), seen));
    }
    return sentences;
  }

  private List<Word> words(List<Token> tokens, Map<String, Word> seen) {
    List<Word> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      Word word = seen.get(token.text());
      if (word == null) {
        word = memory.of(token);
        seen.put(token.text(), word);
      }
      words.add(word);
    }
    return words;
  }

  private Word word(Token token) {
    List<Candidate> candidates = candidates(token);
    if (!token.isWord()) {
      return new Word(token.kind(), "", candidates, NumberWord.of(token), new int[0], new int[0]);
    }
    return new Word(
        token.kind(),
        Folding.key(token.text()),
        candidates,
        NumberWord.of(token),
        terms.opening(token.text(), candidates),
        terms.inner(token.text(), candidates));
  }

  private List<Candidate> candidates(Token token) {
    return reader.read(token).stream().map(a -> new Candidate(a, Analyser.rarity(a))).toList();
  }

  private static List<Gloss> glosses(ReadSentence sentence, ArticleSenses senses) {
    List<@Nullable Candidate> best = sentence.best();
    String[] vocalised = Endings.vocalised(best, sentence.clauses());
    List<@Nullable Analysis> analyses = new ArrayList<>();
    best.forEach(c -> analyses.add(c == null ? null : c.analysis));
    Prepositions prepositions = Prepositions.of(analyses, sentence.matches());
    List<Gloss> out = new ArrayList<>(best.size());
    for (int i = 0; i < best.size(); i++) {
      Candidate first = best.get(i);
      List<Candidate> candidates = sentence.chosen().get(i);
      List<Reading> readings = new ArrayList<>(candidates.size());
      for (Candidate c : candidates) {
        String word = c == first ? vocalised[i] : c.analysis.vocalised();
        List<Sense> ordered =
            senses
                .names()
                .first(SenseOrder.of(senses, best, i, c, prepositions), i, c, sentence.matches());
        readings.add(c.reading(ordered, word));
      }
      out.add(
          new Gloss(sentence.tokens().get(i), first == null ? readings : first.chosenOf(readings)));
    }
    return out;
  }

  @Override
  public Gloss lookUp(String word) {
    Token token = new Token(Token.Kind.WORD, word, 0);
    List<Token> tokens = List.of(token);
    List<List<Candidate>> candidates = List.of(candidates(token));
    ArticleSenses senses =
        new ArticleSenses(Field.GENERAL, List.of(), new Homes(List.of()), new FullNameSpelling());
    Clauses clauses = Clauses.of(tokens, false);
    return glosses(ReadSentence.of(tokens, clauses, candidates, List.of()), senses).getFirst();
  }

  @Override
  public List<Entry> family(String root) {
    return lexicon.ofRoot(root).stream().sorted(Family.ORDER).toList();
  }
}

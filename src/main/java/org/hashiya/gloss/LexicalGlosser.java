package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.article.Token;
import org.hashiya.gloss.name.KnownName;
import org.hashiya.gloss.number.NumberWord;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Lexicon;
import org.hashiya.lexicon.TermBase;
import org.hashiya.morph.Analyser;
import org.hashiya.morph.FormIndex;
import org.jspecify.annotations.Nullable;

/**
 * Glosses by the compiled lexicon: analysis of each word, the persons and terms of the article,
 * choice in the sentence. Immutable; safe for use by several threads.
 */
public final class LexicalGlosser implements Glosser {
  private final Lexicon lexicon;
  private final WordReader reader;
  private final TermMatcher terms;
  private final Names composer;

  public LexicalGlosser(Lexicon lexicon, FormIndex forms, TermBase terms) {
    this.lexicon = lexicon;
    Analyser analyser = new Analyser(lexicon, forms);
    this.reader = new WordReader(analyser);
    this.terms = new TermMatcher(terms);
    this.composer = new Names(analyser);
  }

  /** With the lexicon that ships with the program. */
  public static LexicalGlosser open() {
    return new LexicalGlosser(Lexicon.open(), FormIndex.open(), TermBase.open());
  }

  @Override
  public GlossedArticle gloss(Article article) {
    Map<String, Word> seen = new HashMap<>();
    ArticleNames names = new ArticleNames();
    List<List<List<TermMatcher.Match>>> matches = new ArrayList<>();
    for (Block block : article.blocks()) {
      matches.add(matches(block, seen, names));
    }
    seen.replaceAll((_, word) -> names.prefer(word));
    List<List<Gloss>> glosses = new ArrayList<>();
    List<TermMatch> found = new ArrayList<>();
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      glosses.add(glosses(block, seen, matches.get(b)));
      found.addAll(terms(block, b, seen, matches.get(b), glosses.getLast()));
    }
    return new GlossedArticle(article, glosses, found);
  }

  /** The lexicon's terms of each sentence. */
  private List<List<TermMatcher.Match>> matches(
      Block block, Map<String, Word> seen, ArticleNames names) {
    List<List<TermMatcher.Match>> found = new ArrayList<>();
    for (Sentence s : block.sentences()) {
      List<Word> words = words(block.tokens().subList(s.first(), s.end()), seen);
      found.add(terms.match(words));
      names.learn(words, found.getLast());
    }
    return found;
  }

  /** Terms of the lexicon, figures and composed names, in reading order. */
  private List<TermMatch> terms(
      Block block,
      int number,
      Map<String, Word> seen,
      List<List<TermMatcher.Match>> matches,
      List<Gloss> glosses) {
    List<TermMatch> found = new ArrayList<>();
    for (int i = 0; i < block.sentences().size(); i++) {
      Sentence s = block.sentences().get(i);
      for (TermMatcher.Match m : matches.get(i)) {
        List<Integer> tokens = m.words().stream().map(w -> s.first() + w).toList();
        found.add(new TermMatch(number, tokens, m.term().citation(), m.term().senses()));
      }
      List<Word> words = words(block.tokens().subList(s.first(), s.end()), seen);
      found.addAll(Figures.of(words, block, s, number));
      List<Gloss> chosen = glosses.subList(s.first(), s.end());
      found.addAll(composer.of(block, number, s, chosen, known(matches.get(i))));
    }
    found.sort(Comparator.comparingInt(t -> t.tokens().getFirst()));
    return found;
  }

  private static List<KnownName> known(List<TermMatcher.Match> matches) {
    List<KnownName> known = new ArrayList<>();
    for (TermMatcher.Match m : matches) {
      int first = m.words().getFirst();
      int end = m.words().getLast() + 1;
      if (end - first == m.words().size()) {
        String english = m.term().senses().getFirst().glosses().getFirst();
        known.add(new KnownName(first, end, english, m.term().person()));
      }
    }
    return known;
  }

  private List<Gloss> glosses(
      Block block, Map<String, Word> seen, List<List<TermMatcher.Match>> matches) {
    boolean headline = block.kind() != Block.Kind.PARAGRAPH;
    List<Gloss> out = new ArrayList<>(block.tokens().size());
    for (int i = 0; i < block.sentences().size(); i++) {
      Sentence s = block.sentences().get(i);
      List<Token> tokens = block.tokens().subList(s.first(), s.end());
      List<List<Candidate>> candidates = NamePositions.weigh(tokens, words(tokens, seen), inTerms(matches.get(i)));
      out.addAll(glosses(tokens, SentenceChoice.order(candidates, headline)));
    }
    return out;
  }

  /** The words that belong to a term which is no person's name. */
  private static BitSet inTerms(List<TermMatcher.Match> matches) {
    BitSet words = new BitSet();
    for (TermMatcher.Match m : matches) {
      if (!m.term().person()) {
        m.words().forEach(words::set);
      }
    }
    return words;
  }

  private List<Word> words(List<Token> tokens, Map<String, Word> seen) {
    List<Word> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      words.add(seen.computeIfAbsent(token.text(), _ -> word(token)));
    }
    return words;
  }

  private Word word(Token token) {
    List<Candidate> candidates = candidates(token);
    if (!token.isWord()) {
      return new Word(
          token.kind(), candidates, NumberWord.of(token), new int[0], new int[0]);
    }
    return new Word(
        token.kind(),
        candidates,
        NumberWord.of(token),
        terms.opening(token.text(), candidates),
        terms.inner(token.text(), candidates));
  }

  private List<Candidate> candidates(Token token) {
    return reader.read(token).stream().map(a -> new Candidate(a, Analyser.rarity(a))).toList();
  }

  private static List<Gloss> glosses(List<Token> tokens, List<List<Candidate>> chosen) {
    List<@Nullable Candidate> best = new ArrayList<>();
    for (List<Candidate> c : chosen) {
      best.add(c.isEmpty() ? null : c.getFirst());
    }
    String[] vocalised = Endings.vocalised(best);
    List<Gloss> out = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Candidate before = i == 0 ? null : best.get(i - 1);
      List<@Nullable Candidate> following = best.subList(i + 1, best.size());
      List<Reading> readings = new ArrayList<>();
      for (Candidate c : chosen.get(i)) {
        String word = c == best.get(i) ? vocalised[i] : c.analysis.vocalised();
        readings.add(new Reading(c.analysis, SenseOrder.of(before, c, following), word));
      }
      out.add(new Gloss(tokens.get(i), readings));
    }
    return out;
  }

  @Override
  public Gloss lookUp(String word) {
    Token token = new Token(Token.Kind.WORD, word, 0);
    return glosses(List.of(token), List.of(candidates(token))).getFirst();
  }

  @Override
  public List<Entry> family(String root) {
    return lexicon.ofRoot(root).stream().sorted(Family.ORDER).toList();
  }
}

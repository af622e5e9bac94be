package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.article.Token;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Lexicon;
import org.hashiya.lexicon.TermBase;
import org.hashiya.morph.Analyser;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.FormIndex;
import org.jspecify.annotations.Nullable;

/** Glosses by the compiled lexicon: analysis, choice in the sentence, terms. */
public final class LexicalGlosser implements Glosser {
  private final Lexicon lexicon;
  private final WordReader words;
  private final TermMatcher terms;

  public LexicalGlosser(Lexicon lexicon, FormIndex forms, List<TermBase.Term> terms) {
    this.lexicon = lexicon;
    Analyser analyser = new Analyser(lexicon, forms);
    this.words = new WordReader(analyser);
    this.terms = new TermMatcher(terms, lexicon, analyser);
  }

  /** With the lexicon that ships with the program. */
  public static LexicalGlosser open() {
    return new LexicalGlosser(Lexicon.open(), FormIndex.open(), TermBase.open());
  }

  @Override
  public GlossedArticle gloss(Article article) {
    Map<String, List<Candidate>> seen = new HashMap<>();
    ArticleNames names = new ArticleNames();
    for (Block block : article.blocks()) {
      for (Sentence s : block.sentences()) {
        List<Token> tokens = block.tokens().subList(s.first(), s.end());
        names.learn(tokens, candidates(tokens, seen), terms);
      }
    }
    seen.replaceAll((_, candidates) -> names.prefer(candidates));
    List<List<Gloss>> glosses = new ArrayList<>();
    List<TermMatch> matches = new ArrayList<>();
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      boolean headline = block.kind() != Block.Kind.PARAGRAPH;
      List<Gloss> ofBlock = new ArrayList<>(block.tokens().size());
      for (Sentence s : block.sentences()) {
        List<Token> tokens = block.tokens().subList(s.first(), s.end());
        List<List<Candidate>> chosen =
            SentenceChoice.order(candidates(tokens, seen), headline);
        matches.addAll(terms.match(b, s.first(), tokens, chosen));
        ofBlock.addAll(glosses(tokens, chosen));
      }
      glosses.add(ofBlock);
    }
    return new GlossedArticle(article, glosses, matches);
  }

  private List<List<Candidate>> candidates(
      List<Token> tokens, Map<String, List<Candidate>> seen) {
    List<List<Candidate>> candidates = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      candidates.add(seen.computeIfAbsent(token.text(), _ -> candidates(token)));
    }
    return candidates;
  }

  private List<Candidate> candidates(Token token) {
    return words.read(token).stream().map(a -> new Candidate(a, Analyser.rarity(a))).toList();
  }

  private static List<Gloss> glosses(List<Token> tokens, List<List<Candidate>> chosen) {
    List<@Nullable Candidate> best = new ArrayList<>();
    for (List<Candidate> c : chosen) {
      best.add(c.isEmpty() ? null : c.getFirst());
    }
    String[] vocalised = Endings.vocalised(best);
    List<Gloss> out = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      List<Reading> readings = new ArrayList<>();
      for (Candidate c : chosen.get(i)) {
        readings.add(
            new Reading(
                c.analysis,
                SenseOrder.of(i == 0 ? null : best.get(i - 1), c, best.subList(i + 1, best.size())),
                c == best.get(i) ? vocalised[i] : c.analysis.vocalised()));
      }
      out.add(new Gloss(tokens.get(i), readings));
    }
    return out;
  }

  @Override
  public Gloss lookUp(String word) {
    Token token = new Token(Token.Kind.WORD, word, 0);
    List<Candidate> candidates = candidates(token);
    return glosses(List.of(token), List.of(candidates)).getFirst();
  }

  @Override
  public List<Entry> family(String root) {
    List<Entry> family = new ArrayList<>(lexicon.ofRoot(root));
    Collections.sort(family, Family.ORDER);
    return family;
  }

  /** All analyses of a word, for the command line and for tests. */
  List<Analysis> analyses(Token token) {
    return words.read(token);
  }
}

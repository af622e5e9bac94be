package org.hashiya.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.article.Source;
import org.hashiya.article.Token;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Reading;
import org.hashiya.gloss.TermMatch;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Gender;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.Features;

/** Articles for tests: simple tokens, and glosses that are made up. */
final class SampleArticle {
  static final Locale ARABIC = Locale.of("ar");
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<word>[\\p{InArabic}&&\\p{L}\\p{Mn}]+)|(?<number>\\d+(?:[:.,/]\\d+)*%?)"
              + "|(?<foreign>[\\p{IsLatin}]+)|(?<mark>[^\\s\\p{Cf}])");
  private static final String[] ENGLISH = {
    "government",
    "in",
    "meeting",
    "to announce",
    "the",
    "presidential palace",
    "of",
    "year",
    "responsibility",
    "with",
    "opposition",
    "decided"
  };

  private SampleArticle() {}

  static Article arabic(String... blocks) {
    return of(ARABIC, blocks);
  }

  static Article english(String... blocks) {
    return of(Locale.ENGLISH, blocks);
  }

  /** The first block is the title when there are several; those that start with # are headings. */
  static Article of(Locale language, String... texts) {
    List<Block> blocks = new ArrayList<>();
    for (String text : texts) {
      Block.Kind kind =
          text.startsWith("#")
              ? Block.Kind.HEADING
              : blocks.isEmpty() && texts.length > 1 ? Block.Kind.TITLE : Block.Kind.PARAGRAPH;
      blocks.add(block(kind, text.startsWith("#") ? text.substring(1).strip() : text));
    }
    return new Article(blocks.getFirst().text(), Source.UNKNOWN, language, blocks);
  }

  static Block block(Block.Kind kind, String text) {
    List<Token> tokens = tokens(text);
    return new Block(kind, text, tokens, sentences(tokens));
  }

  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      Token.Kind kind =
          matcher.group("word") != null
              ? Token.Kind.WORD
              : matcher.group("number") != null
                  ? Token.Kind.NUMBER
                  : matcher.group("foreign") != null ? Token.Kind.FOREIGN : Token.Kind.PUNCTUATION;
      tokens.add(new Token(kind, matcher.group(), matcher.start()));
    }
    return tokens;
  }

  private static List<Sentence> sentences(List<Token> tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).text().equals(".") || i == tokens.size() - 1) {
        sentences.add(new Sentence(first, i + 1));
        first = i + 1;
      }
    }
    return sentences;
  }

  static GlossedArticle glossed(Article article, TermMatch... terms) {
    Map<String, List<Reading>> readings = new HashMap<>();
    List<List<Gloss>> glosses =
        article.blocks().stream()
            .map(b -> b.tokens().stream().map(t -> gloss(t, readings)).toList())
            .toList();
    return new GlossedArticle(article, glosses, List.of(terms));
  }

  static TermMatch term(int block, String english, Integer... tokens) {
    return new TermMatch(block, List.of(tokens), "", List.of(Sense.of(english)));
  }

  private static Gloss gloss(Token token, Map<String, List<Reading>> known) {
    return new Gloss(
        token,
        token.kind() == Token.Kind.PUNCTUATION
            ? List.of()
            : known.computeIfAbsent(token.text(), _ -> List.of(reading(token))));
  }

  private static Reading reading(Token token) {
    Sense sense = Sense.of(ENGLISH[Math.floorMod(token.text().hashCode(), ENGLISH.length)]);
    Entry entry =
        new Entry(
            0,
            token.text(),
            "",
            PartOfSpeech.NOUN,
            new Inflection.Noun(Gender.MASCULINE, List.of()),
            List.of(sense),
            9,
            Entry.Origin.AUTHORED);
    String stem = token.isWord() ? vowelled(token.text()) : token.text();
    String full = token.isWord() ? stem + "ُ" : stem;
    Analysis analysis = new Analysis(entry, List.of(), Features.NONE, stem, Set.of());
    return new Reading(analysis, entry.senses(), full);
  }

  /** Puts made-up vowels on all letters but the last. */
  private static String vowelled(String word) {
    StringBuilder vowelled = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      vowelled.append(word.charAt(i));
      if (i + 1 < word.length() && "اآأإىﻻة".indexOf(word.charAt(i)) < 0) {
        vowelled.append("َُِّْ".charAt((word.charAt(i) + i) % 5));
      }
    }
    return vowelled.toString();
  }
}

package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Features.State;
import org.hashiya.morph.Role;
import org.hashiya.morph.Segment;
import org.hashiya.text.Romanisation;
import org.jspecify.annotations.Nullable;

/**
 * Places and bodies that bear a name, where the lexicon has none for the whole: شَارِع الْمَلِك
 * فَهْد is King Fahd Street, مَدِينَة جُدَّة the city of Jeddah. The noun stands bare before the
 * name, and may have an adjective behind it: King Fahd Central Park.
 */
final class NamedBodies {
  private final Block block;
  private final int number;
  private final int first;
  private final List<Gloss> glosses;
  private final List<TermMatcher.Match> terms;
  private final List<TermMatch> names;

  private NamedBodies(
      Block block,
      int number,
      int first,
      List<Gloss> glosses,
      List<TermMatcher.Match> terms,
      List<TermMatch> names) {
    this.block = block;
    this.number = number;
    this.first = first;
    this.glosses = glosses;
    this.terms = terms;
    this.names = names;
  }

  /**
   * The named bodies of a sentence.
   *
   * @param terms the lexicon's in the sentence
   * @param names what is composed in the block already
   */
  static List<TermMatch> of(
      Block block,
      int number,
      Sentence sentence,
      List<Gloss> glosses,
      List<TermMatcher.Match> terms,
      List<TermMatch> names) {
    return new NamedBodies(block, number, sentence.first(), glosses, terms, names).find();
  }

  /**
   * A name behind a noun.
   *
   * @param end the word behind its last
   * @param kind null where it is composed or of several words
   */
  private record Name(String english, int end, @Nullable NameKind kind) {}

  private List<TermMatch> find() {
    List<TermMatch> found = new ArrayList<>();
    for (int at = 0; at + 1 < glosses.size(); at++) {
      BodyNoun noun = noun(at);
      Name name = noun == null ? null : name(at + 1);
      if (noun != null && name == null && noun.isPartOfTown()) {
        name = spelled(at + 1);
      }
      if (noun != null && name != null && noun.mayBear(name.kind(), name.english())) {
        String adjective = noun.takesAdjective(name.english()) ? adjective(at, name.end()) : null;
        int end = adjective == null ? name.end() : name.end() + 1;
        List<Integer> tokens = IntStream.range(first + at, first + end).boxed().toList();
        if (!isTermAlready(at, end)) {
          String english =
              adjective == null
                  ? noun.english(name.english(), name.kind())
                  : noun.english(name.english(), adjective);
          found.add(TermMatch.composed(number, tokens, Written.of(block, tokens), english));
        }
        at = name.end() - 1;
      }
    }
    return found;
  }

  /**
   * The English of a relational adjective that agrees with the noun and not with a name before it:
   * حَدِيقَة الْمَلِك فَهْد الْمَرْكَزِيَّة. Null where there is none.
   */
  private @Nullable String adjective(int noun, int at) {
    if (at >= glosses.size() || !glosses.get(at).isAnswered()) {
      return null;
    }
    Candidate c = Candidate.of(glosses.get(at).best());
    String english = glosses.get(at).best().gloss();
    boolean plain = c.article && !c.conjunction && !c.preposition;
    boolean agrees =
        c.features().gender() == glosses.get(noun).best().analysis().features().gender();
    boolean relational =
        RelationalEnglish.isRelational(c.analysis.entry()) && Names.isSmallWord(english);
    return plain && agrees && relational ? BodyNoun.capitalised(english) : null;
  }

  private @Nullable BodyNoun noun(int at) {
    Gloss gloss = glosses.get(at);
    if (!gloss.isAnswered()) {
      return null;
    }
    Analysis analysis = gloss.best().analysis();
    BodyNoun noun = BodyNoun.of(analysis.entry());
    boolean construct =
        analysis.features().number() == Number.SINGULAR
            && analysis.features().states().contains(State.CONSTRUCT);
    if (noun == null || !construct) {
      return null;
    }
    for (Segment s : analysis.segments()) {
      if (s.role() == Role.ARTICLE || s.role() == Role.PRONOUN) {
        return null;
      }
    }
    return noun;
  }

  /** Whether a term of the lexicon takes a word of the body but is not its name. */
  private boolean isTermAlready(int at, int end) {
    for (TermMatcher.Match m : terms) {
      int last = m.words().getLast();
      if (m.words().size() > 1 && m.words().getFirst() <= at && last >= at) {
        return true;
      }
      if (m.words().getFirst() < end && last >= end && m.words().getFirst() > at) {
        return true;
      }
    }
    return false;
  }

  /** The longest name that begins at a word, or null. */
  private @Nullable Name name(int at) {
    Name longest = single(at);
    for (TermMatch t : names) {
      if (t.tokens().getFirst() == first + at && t.tokens().size() > 1) {
        longest = longer(longest, t.senses().getFirst().glosses().getFirst(), t.tokens());
      }
    }
    for (TermMatcher.Match m : terms) {
      if (m.words().getFirst() == at && m.words().size() > 1) {
        String english = m.term().senses().getFirst().glosses().getFirst();
        longest = longer(longest, english, m.words().stream().map(w -> w + first).toList());
      }
    }
    return longest;
  }

  private @Nullable Name longer(@Nullable Name known, String english, List<Integer> tokens) {
    int end = tokens.getLast() - first + 1;
    boolean whole = tokens.size() == tokens.getLast() - tokens.getFirst() + 1;
    boolean name = whole && Character.isUpperCase(english.charAt(0));
    return name && (known == null || known.end() < end) ? new Name(english, end, null) : known;
  }

  /** A known name of one word that nothing is joined to, unless it goes on. */
  private @Nullable Name single(int at) {
    if (!glosses.get(at).isAnswered()) {
      return null;
    }
    Reading reading = glosses.get(at).best();
    Entry entry = reading.analysis().entry();
    boolean name = entry.inflection() instanceof Inflection.Name && !reading.isGuess();
    if (!name || entry.pos() != PartOfSpeech.NAME) {
      return null;
    }
    for (Segment s : reading.analysis().segments()) {
      if (s.role() != Role.STEM && s.role() != Role.ARTICLE) {
        return null;
      }
    }
    NameKind kind = ((Inflection.Name) entry.inflection()).kind();
    boolean goesOn = at + 1 < glosses.size() && isName(glosses.get(at + 1));
    return goesOn || kind == NameKind.MONTH ? null : new Name(reading.gloss(), at + 1, kind);
  }

  /** A street or quarter is called by any word with the article: حَيّ السَّلَام. */
  private @Nullable Name spelled(int at) {
    if (!glosses.get(at).isAnswered()) {
      return null;
    }
    Reading reading = glosses.get(at).best();
    List<Segment> segments = reading.analysis().segments();
    boolean article = segments.size() == 2 && segments.getFirst().role() == Role.ARTICLE;
    boolean noun =
        reading.analysis().entry().inflection() instanceof Inflection.Noun || reading.isGuess();
    if (!article || !noun || goesOn(at + 1)) {
      return null;
    }
    String english =
        isName(glosses.get(at))
            ? reading.gloss()
            : Romanisation.press(reading.analysis().vocalised());
    return new Name(english, at + 1, null);
  }

  /** Whether an adjective or a name may belong to the word before it. */
  private boolean goesOn(int at) {
    if (at >= glosses.size() || !glosses.get(at).isAnswered()) {
      return false;
    }
    Segment opening = glosses.get(at).best().analysis().segments().getFirst();
    return isName(glosses.get(at)) || opening.role() == Role.ARTICLE;
  }

  private static boolean isName(Gloss gloss) {
    return gloss.isAnswered() && gloss.best().analysis().entry().pos() == PartOfSpeech.NAME;
  }
}

package org.hashiya.gloss;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hashiya.gloss.number.EnglishPlural;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Features.Number;
import org.hashiya.text.Arabic;
import org.jspecify.annotations.Nullable;

/**
 * Terms that are cited in the singular and stand in the dual: طَائِرَتَانِ حَرْبِيَّتَانِ are two
 * warplanes, and who شَنَّ هُجُومَيْنِ launched two attacks.
 */
final class TermDuals {
  /** What a verb does to one thing, or a stretch of time: launch an attack, an hour before. */
  private static final Pattern ONE =
      Pattern.compile(
          "\\ban? ((?:[\\w-]+ )*?[\\w-]+)(?="
              + " (?:before|after|of|in|on|at|for|with|from|against|to)\\b|$)");

  /** Over the past decade. */
  private static final Pattern NEAR = Pattern.compile("\\b(past|last|next|coming) (\\w+)$");

  private static final Pattern TWO = Pattern.compile("\\b(?:two|both|twice|second|double)\\b");

  private TermDuals() {}

  /**
   * How the English of a term tells that there are two; null where none of its words is a dual that
   * the citation is not. Where the English cannot tell, the inflection gives an empty text.
   */
  static @Nullable UnaryOperator<String> inflection(
      TermMatcher.Match match, List<Word> words, List<Gloss> glosses) {
    if (!hasDual(match, words, glosses)) {
      return null;
    }
    List<String> cited = TermPreference.words(match.term().citation());
    if (cited.size() != match.words().size()) {
      return null;
    }
    int duals = 0;
    for (int i = 0; i < cited.size(); i++) {
      duals += isDual(read(match, i, words, glosses), cited.get(i)) ? 1 : 0;
    }
    if (duals == 0) {
      return null;
    }
    Candidate head = read(match, 0, words, glosses);
    if (!isDual(head, cited.getFirst())) {
      boolean verb = head != null && (head.verb || !isCited(head, cited.getFirst()));
      Set<String> plurals = plurals(match, words, glosses);
      return english -> inner(english, plurals, verb);
    }
    if (duals > 1) {
      return _ -> "";
    }
    Candidate last = read(match, cited.size() - 1, words, glosses);
    boolean the = head != null && (head.definite() || (last != null && last.article));
    return english -> headed(english, the);
  }

  /** Whether any of its words was read as a dual, as those of few terms are. */
  private static boolean hasDual(TermMatcher.Match match, List<Word> words, List<Gloss> glosses) {
    for (int i = 0; i < match.words().size(); i++) {
      Candidate c = read(match, i, words, glosses);
      if (c != null && c.number() == Number.DUAL) {
        return true;
      }
    }
    return false;
  }

  /** The senses in that form, or none. */
  static List<Sense> apply(List<Sense> senses, UnaryOperator<String> inflection) {
    return TermEnglish.inflected(senses, inflection).stream()
        .filter(s -> !s.glosses().getFirst().isEmpty())
        .toList();
  }

  private static @Nullable Candidate read(
      TermMatcher.Match match, int word, List<Word> words, List<Gloss> glosses) {
    int at = match.words().get(word);
    return words.get(at).read(glosses.get(at));
  }

  private static boolean isDual(@Nullable Candidate c, String cited) {
    if (c == null || c.number() != Number.DUAL || c.pos != PartOfSpeech.NOUN) {
      return false;
    }
    if (Duals.areNotTwo(c.lemma()) || maybeSeveral(c)) {
      return false;
    }
    return isCited(c, cited);
  }

  /** Whether the citation has a word itself, not its verb. */
  private static boolean isCited(Candidate c, String cited) {
    String citation = Arabic.stripMarks(cited);
    String lemma = Arabic.stripMarks(c.lemma());
    boolean plural = cited.endsWith("َات") && citation.startsWith(lemma.replace("ة", ""));
    return plural
        || citation.equals(lemma)
        || citation.equals("ال" + lemma)
        || citation.equals("ا" + lemma);
  }

  /**
   * رَاكِبِي: who does something is rather several than two, even where the lexicon has رُكَّاب.
   */
  private static boolean maybeSeveral(Candidate c) {
    return SenseHint.isPerson(c.analysis.entry())
        && Participles.isActive(c.lemma())
        && Arabic.stripMarks(c.analysis.vocalised()).endsWith("ي");
  }

  private static String headed(String english, boolean the) {
    if (TWO.matcher(english).find()) {
      return english;
    }
    if (!RelationalEnglish.isPlainNoun(english)) {
      return "";
    }
    return (the ? "the two " : "two ") + EnglishPlural.of(english);
  }

  /** What several of that are called of which there are two. */
  private static Set<String> plurals(
      TermMatcher.Match match, List<Word> words, List<Gloss> glosses) {
    Set<String> plurals = new HashSet<>();
    for (int i = 0; i < match.words().size(); i++) {
      Candidate c = read(match, i, words, glosses);
      if (c != null && c.number() == Number.DUAL) {
        c.analysis.entry().senses().stream()
            .flatMap(s -> s.glosses().stream())
            .filter(g -> g.indexOf(' ') < 0)
            .forEach(g -> plurals.add(EnglishPlural.of(g)));
      }
    }
    return plurals;
  }

  private static String inner(String english, Set<String> plurals, boolean verb) {
    if (TWO.matcher(english).find()) {
      return english;
    }
    for (String word : english.split(" ")) {
      if (plurals.contains(word)) {
        return (" " + english).replaceFirst(" " + word, " two " + word).strip();
      }
    }
    Matcher near = NEAR.matcher(english);
    if (near.find()) {
      return english.substring(0, near.end(1)) + " two " + EnglishPlural.of(near.group(2));
    }
    Matcher one = ONE.matcher(english);
    if (!one.find()) {
      return verb ? english : "";
    }
    return english.substring(0, one.start())
        + "two "
        + EnglishPlural.of(one.group(1))
        + english.substring(one.end());
  }
}

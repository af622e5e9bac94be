package org.hashiya.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.hashiya.search.query.Element.AnyOf;
import org.hashiya.search.query.Element.Gap;
import org.hashiya.search.query.Element.Lemma;
import org.hashiya.search.query.Element.OfClass;
import org.hashiya.search.query.Element.Root;
import org.hashiya.search.query.Element.Word;
import org.hashiya.search.query.QueryProblem.NoWord;
import org.hashiya.search.query.QueryProblem.NothingBehind;
import org.hashiya.search.query.QueryProblem.UnknownClass;
import org.hashiya.search.query.QueryProblem.UnknownField;
import org.hashiya.search.query.QueryReading.NotUnderstood;
import org.hashiya.search.query.QueryReading.Understood;
import org.hashiya.text.Arabic;
import org.hashiya.text.Normaliser;

/**
 * Reads a query. Words that follow each other must follow each other in the sentence.
 *
 * <table>
 *   <caption>What may be written</caption>
 *   <tr><td>{@code القصر}</td><td>the word as it is written, blind to vowels and hamza</td></tr>
 *   <tr><td>{@code "رئيس الوزراء"}</td><td>these words; nothing in quotes has another meaning</td></tr>
 *   <tr><td>{@code lemma:كتب}</td><td>all forms of the lemmas written so; vowels narrow it</td></tr>
 *   <tr><td>{@code ك ت ب}, {@code root:كتب}</td><td>all words of the root</td></tr>
 *   <tr><td>{@code است*}</td><td>any letters at the asterisk, in words and lemmas</td></tr>
 *   <tr><td>{@code قال * إن}</td><td>exactly one word between</td></tr>
 *   <tr><td>{@code قال *4 إن}</td><td>up to four words between ({@code *2-4}: two to four)</td></tr>
 *   <tr><td>{@code قال ... إن}</td><td>up to five words between</td></tr>
 *   <tr><td>{@code قال|أعلن}</td><td>one of them</td></tr>
 *   <tr><td>{@code pos:name}</td><td>any word of the part of speech</td></tr>
 * </table>
 *
 * <p>Fields have Arabic names too: كلمة، مدخل، جذر، نوع. Punctuation is ignored, a quote that is
 * not closed ends with the query, and gaps wider than {@value #WIDEST_GAP} words are taken for
 * that.
 */
public final class QueryParser {
  /** The widest gap, in words; sentences of news are seldom longer. */
  static final int WIDEST_GAP = 40;

  private static final Gap DOTS = new Gap(0, 5);
  private static final int SHORTEST_ROOT = 3;
  private static final java.util.regex.Pattern PARTS =
      java.util.regex.Pattern.compile("[\"“”«»„]([^\"“”«»„]*)(?:[\"“”«»„]|$)|([^\\s\"“”«»„]+)");
  private static final java.util.regex.Pattern GAP =
      java.util.regex.Pattern.compile("(?U)\\*(?:(\\d{1,4})(?:[-–](\\d{1,4}))?)?");
  private static final java.util.regex.Pattern SPELLED_ROOT =
      java.util.regex.Pattern.compile("\\p{L}(?:[-–.·]\\p{L}){2,4}");

  private final List<Element> elements = new ArrayList<>();
  private final List<String> letters = new ArrayList<>();
  private boolean rootExpected;

  private QueryParser() {}

  /** Understands a query, or says why not. */
  public static QueryReading parse(String query) {
    QueryParser parser = new QueryParser();
    Matcher part = PARTS.matcher(query);
    while (part.find()) {
      String quoted = part.group(1);
      Optional<QueryProblem> problem =
          quoted == null ? parser.part(part.group(2)) : parser.quoted(quoted);
      if (problem.isPresent()) {
        return new NotUnderstood(problem.get());
      }
    }
    parser.endLetters();
    if (parser.rootExpected) {
      return new NotUnderstood(new NothingBehind("root"));
    }
    List<Element> tidy = Pattern.tidy(parser.elements);
    return tidy.isEmpty() ? new NotUnderstood(new NoWord()) : new Understood(new Pattern(tidy));
  }

  private Optional<QueryProblem> quoted(String words) {
    endLetters();
    elements.addAll(Words.literal(words));
    return Optional.empty();
  }

  private Optional<QueryProblem> part(String part) {
    if (isLetter(part)) {
      letters.add(Arabic.stripMarksAndTatweel(part));
      return Optional.empty();
    }
    endLetters();
    Matcher gap = GAP.matcher(part);
    if (gap.matches()) {
      elements.add(gap(gap));
    } else if (part.equals("...") || part.equals("…")) {
      elements.add(DOTS);
    } else if (SPELLED_ROOT.matcher(part).matches() && Arabic.isLetter(part.charAt(0))) {
      elements.add(new Root(part.replaceAll("\\P{L}", "")));
    } else {
      return choices(part);
    }
    return Optional.empty();
  }

  /** Letters one by one are the radicals of a root; one or two of them are short words. */
  private void endLetters() {
    if (letters.isEmpty()) {
      return;
    }
    if (rootExpected || letters.size() >= SHORTEST_ROOT) {
      elements.add(new Root(String.join("", letters)));
    } else {
      letters.forEach(letter -> elements.addAll(Words.literal(letter)));
    }
    rootExpected = false;
    letters.clear();
  }

  private static boolean isLetter(String part) {
    String bare = Arabic.stripMarksAndTatweel(part);
    return bare.length() == 1 && Arabic.isLetter(bare.charAt(0));
  }

  private static Gap gap(Matcher gap) {
    if (gap.group(1) == null) {
      return new Gap(1, 1);
    }
    int first = Math.min(Integer.parseInt(gap.group(1)), WIDEST_GAP);
    if (gap.group(2) == null) {
      return new Gap(0, first);
    }
    int second = Math.min(Integer.parseInt(gap.group(2)), WIDEST_GAP);
    return new Gap(Math.min(first, second), Math.max(first, second));
  }

  private Optional<QueryProblem> choices(String part) {
    Field field = Field.FORM;
    List<Word> choices = new ArrayList<>();
    for (String choice : part.split("\\|")) {
      String value = choice;
      int colon = choice.indexOf(':');
      if (colon > 0 && Character.isLetter(choice.charAt(0))) {
        String name = choice.substring(0, colon);
        Optional<Field> named = Field.named(name);
        if (named.isEmpty()) {
          return Optional.of(new UnknownField(name));
        }
        field = named.get();
        value = choice.substring(colon + 1);
        if (field == Field.ROOT && (value.isEmpty() || isLetter(value))) {
          rootExpected = true;
          value.chars().limit(1).forEach(letter -> letters.add(Character.toString(letter)));
          return Optional.empty();
        }
        if (value.isEmpty()) {
          return Optional.of(new NothingBehind(name));
        }
      }
      if (field == Field.CLASS && WordClasses.named(value).isEmpty()) {
        return Optional.of(new UnknownClass(value));
      }
      choices.addAll(words(field, value));
    }
    if (part.indexOf('|') < 0) {
      elements.addAll(choices);
    } else if (!choices.isEmpty()) {
      elements.add(choices.size() == 1 ? choices.getFirst() : new AnyOf(choices));
    }
    return Optional.empty();
  }

  private static List<? extends Word> words(Field field, String value) {
    return switch (field) {
      case FORM -> Words.of(value);
      case LEMMA -> List.of(new Lemma(Normaliser.word(value)));
      case ROOT -> List.of(new Root(Arabic.stripMarksAndTatweel(Normaliser.word(value))));
      case CLASS -> WordClasses.named(value).map(OfClass::new).stream().toList();
    };
  }
}

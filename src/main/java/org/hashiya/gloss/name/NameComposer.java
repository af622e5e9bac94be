package org.hashiya.gloss.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Composes the names and offices of a sentence: الرئيس الروسي فلاديمير بوتين = Russian President
 * Vladimir Putin.
 */
public final class NameComposer {
  private static final Set<String> SMALL =
      Set.of(
          "of",
          "the",
          "and",
          "for",
          "to",
          "in",
          "coach",
          "player",
          "captain",
          "striker",
          "defender",
          "goalkeeper",
          "poet",
          "writer",
          "artist",
          "actor",
          "actress",
          "lawyer",
          "journalist",
          "analyst",
          "expert",
          "researcher",
          "spokesman",
          "engineer",
          "spokeswoman",
          "leader",
          "candidate",
          "activist",
          "child",
          "adviser",
          "lawmaker",
          "former",
          "late",
          "interim",
          "current",
          "outgoing",
          "retired");

  private final List<NameWord> words;
  private final Offices offices;
  private final FullNames names;

  private NameComposer(
      List<NameWord> words, List<KnownName> known, Function<String, String> servants) {
    this.words = words;
    this.offices = new Offices(words, known);
    this.names = new FullNames(words, known, servants);
  }

  /**
   * The composed names of a sentence in reading order, not overlapping.
   *
   * @param known what the lexicon has of several words in the sentence
   * @param servants the English of a name with عبد that is written as one word
   */
  public static List<ComposedName> compose(
      List<NameWord> words, List<KnownName> known, Function<String, String> servants) {
    return new NameComposer(words, known, servants).compose();
  }

  private List<ComposedName> compose() {
    List<ComposedName> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      ComposedName name = at(at);
      if (name != null) {
        found.add(name);
      }
      at = name == null ? at + 1 : name.end();
    }
    return found;
  }

  private @Nullable ComposedName at(int at) {
    if (words.get(at).role() == NameWord.Role.BREAK) {
      return null;
    }
    Offices.@Nullable Office office = offices.read(at);
    if (office != null) {
      return titled(at, office);
    }
    FullNames.@Nullable Full name = names.read(at);
    if (name == null || name.parts() < 2 || name.certain() == 0) {
      return Institutions.read(words, at);
    }
    return new ComposedName(at, name.end(), name.english());
  }

  /** Titles may follow one another: ولي العهد السعودي الأمير محمد بن سلمان. */
  private @Nullable ComposedName titled(int at, Offices.Office first) {
    StringBuilder titles = new StringBuilder(capitalised(first.english()));
    int end = first.end();
    Offices.@Nullable Office next = end < words.size() ? offices.read(end) : null;
    while (next != null && !words.get(end).joined()) {
      titles.append(' ').append(capitalised(next.english()));
      end = next.end();
      next = end < words.size() ? offices.read(end) : null;
    }
    boolean goesOn = end < words.size() && !words.get(end).joined();
    FullNames.@Nullable Full name = goesOn ? names.read(end) : null;
    boolean person = name != null && (name.certain() > 0 || name.parts() > 1 || end > at + 1);
    if (name != null && person) {
      boolean crowned = titles.toString().matches("(.* )?(King|Queen|Pope|Emperor|Sultan|Prince)");
      int number = crowned && name.end() < words.size() ? Regnal.of(words.get(name.end())) : 0;
      String english = titles + " " + name.english();
      return number == 0
          ? new ComposedName(at, name.end(), english)
          : new ComposedName(at, name.end() + 1, english + " " + Regnal.roman(number));
    }
    boolean alone = first.composed() && end == first.end();
    return alone ? new ComposedName(at, first.end(), small(first.english())) : null;
  }

  /** The Saudi ambassador has a capital only for his country. */
  private static String small(String office) {
    int last = office.lastIndexOf(' ') + 1;
    boolean rank = office.endsWith(".");
    return rank
        ? office
        : office.substring(0, last) + office.substring(last).toLowerCase(Locale.ROOT);
  }

  /** Titles before a name have capitals: prime minister, but Prime Minister David Cameron. */
  private static String capitalised(String title) {
    StringBuilder out = new StringBuilder();
    for (String word : title.split(" ", -1)) {
      out.append(out.isEmpty() ? "" : " ");
      out.append(
          SMALL.contains(word)
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return out.toString();
  }
}

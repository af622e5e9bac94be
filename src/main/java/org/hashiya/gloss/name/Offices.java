package org.hashiya.gloss.name;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds titles and offices with the country and the condition behind them. */
final class Offices {
  private final List<NameWord> words;
  private final List<KnownName> known;

  Offices(List<NameWord> words, List<KnownName> known) {
    this.words = words;
    this.known = known;
  }

  /**
   * An office.
   *
   * @param english in lower case but for titles such as Prince
   * @param composed whether it holds more than the lexicon or a title has
   */
  record Office(String english, int end, boolean composed) {}

  /** The office that begins at a word, or null. */
  @Nullable Office read(int at) {
    Office office = plain(at);
    if (office == null) {
      return null;
    }
    String condition = "";
    String nationality = "";
    int end = office.end();
    while (end < words.size()) {
      NameWord next = words.get(end);
      Optional<String> state = Titles.condition(next);
      if (state.isPresent() && condition.isEmpty()) {
        condition = state.get();
      } else if (nationality.isEmpty() && isNationality(next)) {
        nationality = next.english();
      } else {
        break;
      }
      end++;
    }
    String english =
        nationality.isEmpty() ? office.english() : Titles.ofCountry(nationality, office.english());
    boolean composed =
        (office.composed() || !nationality.isEmpty()) && !goesOn(end, !nationality.isEmpty());
    return new Office(condition.isEmpty() ? english : condition + " " + english, end, composed);
  }

  /** وزير الشؤون البلدية، وزير البترول والثروة: what is read is not all of the office. */
  private boolean goesOn(int end, boolean closed) {
    if (closed || end >= words.size()) {
      return false;
    }
    NameWord next = words.get(end);
    return next.role() == NameWord.Role.OTHER && next.article() && Titles.of(next).isEmpty();
  }

  private static boolean isNationality(NameWord word) {
    return word.role() == NameWord.Role.NATIONALITY && word.article() && !word.joined();
  }

  private @Nullable Office plain(int at) {
    NameWord first = words.get(at);
    boolean team = at > 0 && first.key().equals("فريق") && Titles.headsOffice(words.get(at - 1));
    if (team) {
      return null;
    }
    if (Titles.headsOffice(first)) {
      for (KnownName k : known) {
        if (k.first() == at && !k.person()) {
          return new Office(k.english(), k.end(), false);
        }
      }
      Office ministry = ministry(at);
      if (ministry != null) {
        return ministry;
      }
    }
    return Titles.of(first).map(t -> new Office(t, at + 1, false)).orElse(null);
  }

  /** وزير + its business: "irrigation minister". */
  private @Nullable Office ministry(int at) {
    NameWord first = words.get(at);
    boolean minister = first.key().equals("وزير") || first.key().equals("وزيره");
    if (!minister || first.article() || at + 1 >= words.size()) {
      return null;
    }
    NameWord business = words.get(at + 1);
    boolean noun =
        business.role() == NameWord.Role.OTHER && business.article() && !business.joined();
    return noun ? new Office(business.english() + " minister", at + 2, true) : null;
  }
}

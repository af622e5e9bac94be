package org.hashiya.lexicon.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hashiya.lexicon.Gender;
import org.hashiya.lexicon.LatinName;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.source.SenseParser.BadSense;
import org.hashiya.text.foreign.Tongue;

/** A line of a file of foreign names in Latin letters: name, kinds, origins, rank. */
final class LatinLine {
  private static final Pattern NAME =
      Pattern.compile("\\p{IsLatin}+(?:[-' .]{1,2}\\p{IsLatin}+)*[.]?");

  private static final Pattern CAPITAL =
      Pattern.compile("(?:\\p{IsLowercase}{1,3}[' -])*\\p{IsUppercase}.*|e[A-Z].*|i[A-Z].*");

  private static final int MOST_WORDS = 3;

  /** Given names by gender; all other kinds are called as {@link NameKind} calls them. */
  private static final Map<String, Gender> GIVEN =
      Map.of("man", Gender.MASCULINE, "woman", Gender.FEMININE, "given", Gender.COMMON);

  private static final Set<NameKind> OTHERS =
      EnumSet.of(
          NameKind.FAMILY,
          NameKind.CITY,
          NameKind.REGION,
          NameKind.PLACE,
          NameKind.COMPANY,
          NameKind.MEDIA,
          NameKind.CLUB,
          NameKind.ORGANISATION);

  /** Films, songs, games: names as brands are. */
  private static final String WORK = "work";

  private LatinLine() {}

  static LatinName read(String[] c) throws BadSense {
    String name = c[0];
    if (!NAME.matcher(name).matches()) {
      throw new BadSense("not Latin letters: '" + name + "'");
    }
    if (!CAPITAL.matcher(name).matches()) {
      throw new BadSense("no capital in '" + name + "'");
    }
    if (name.split(" ", -1).length > MOST_WORDS) {
      throw new BadSense("more than " + MOST_WORDS + " words: '" + name + "'");
    }
    if (!c[3].matches("[123]")) {
      throw new BadSense("the rank '" + c[3] + "'");
    }
    List<NameKind> kinds = new ArrayList<>();
    Gender gender = Gender.COMMON;
    for (String kind : c[1].split(",", -1)) {
      Gender given = GIVEN.get(kind);
      gender = given == null ? gender : given;
      kinds.add(given == null ? kind(kind) : NameKind.GIVEN);
    }
    Set<Tongue> tongues = EnumSet.noneOf(Tongue.class);
    for (String code : c[2].split(",", -1)) {
      tongues.add(Tongue.of(code).orElseThrow(() -> new BadSense("the language '" + code + "'")));
    }
    return new LatinName(name, kinds, gender, tongues, Integer.parseInt(c[3]));
  }

  private static NameKind kind(String kind) throws BadSense {
    if (kind.equals(WORK)) {
      return NameKind.COMPANY;
    }
    NameKind other = NameKinds.of(kind);
    if (OTHERS.contains(other)) {
      return other;
    }
    throw new BadSense("the kind of name '" + kind + "'");
  }
}

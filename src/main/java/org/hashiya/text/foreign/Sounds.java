package org.hashiya.text.foreign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which Arabic letters a language's letters become, best first. A rule is a line such as
 *
 * <pre>c[eiy] = س / ث / ك</pre>
 *
 * letters, those that must follow in brackets, {@code ^} for the beginning of a name and {@code $}
 * for its end; then what Arabic writes: what is usual, behind the first stroke what is not rare,
 * behind the second what is; {@code -} for nothing. Arabic letters are folded, as {@link
 * org.hashiya.text.Folding} has them: no hamza on a seat, ه for ة.
 */
final class Sounds {
  /** What most languages have in common. */
  private static final String MOST =
      """
      a = ا / - / ي و
      a$ = ا ه / -
      a^ = ا / اي
      aa = ا / -
      ae = ي / اي ا ايي
      ai = اي / ي
      au = او / و / ا
      aw = او و
      ay = اي / ي
      ao = او / و ا
      b = ب / / ف
      c = ك / ق / س
      c[eiy] = س / ش / ك
      ch = تش / ش خ / ك
      ck = ك / ق
      d = د / / ض ذ
      e = - ي / ا
      e^ = ا اي / ي
      ea^ = اي ا / يا
      ee^ = اي
      eu^ = يو او / اوي
      i^ = اي ا / اي
      io^ = ايو يو
      ia^ = ايا يا
      o^ = او / ا
      oe^ = او / اوي
      ou^ = او / و
      u^ = او / ا يو اي
      y^ = ي اي / ا
      e$ = - / ي ه يه / ا
      ea = يا / ي
      ee = ي / - يي
      ei = اي / ي
      ei$ = ي اي / يه
      ey = ي اي
      eo = يو / و
      eu = يو / و
      f = ف
      g = غ ج / ك ق
      gh = غ / ج / -
      gu[ei] = غ ج / غو جو
      h = ه / - / ح
      h^ = ه / ح / -
      h$ = - ه / خ
      i = ي / - / ا
      ia = يا / ا / يه
      ie = ي / يي يه / -
      io = يو / و
      iu = يو / و
      j = ج / دج / ي خ
      k = ك / ق / خ
      kh = خ / ك ح
      l = ل
      ll = ل / / لل
      m = م
      n = ن
      ng = نغ نج / نك نق ن
      o = و / - / ا
      oe = و / وي
      oh$ = و / وه
      oi = وي / وا
      oo = و / / -
      ou = و / او
      ow = و او
      oy = وي / واي
      p = ب
      ph = ف / / ب
      q = ك ق
      qu = كو / ك كيو قو
      r = ر
      rh = ر / ره
      s = س / ز / ص ش
      sc^ = سك / اسك
      sk^ = سك / اسك
      sp^ = سب / اسب
      st^ = ست / است / ستي
      sh = ش
      sch = ش / سك
      ss = س / ص / ز
      t = ت / ط / د ث
      th = ت / ث ط / ته
      ts = تس / تز س ز
      tz = تز تس / ز س
      u = و / - / ا يو ي
      ua = وا / و
      ui = وي / ي
      v = ف / و
      w = و / ف
      x = كس / ك س ز
      y = ي / - / اي
      ya = يا / ا
      ye = ي / يي يه -
      yo = يو / و
      yu = يو / و
      z = ز / س / ذ
      zh = ج / ز ش
      """;

  private static final String VOWELS = "aeiouy";
  private static final Sounds COMMON = new Sounds(new HashMap<>());

  /** Longest first, those that ask for more first. */
  private final Map<Character, List<Rule>> rules;

  static {
    COMMON.read(MOST);
  }

  private Sounds(Map<Character, List<Rule>> rules) {
    this.rules = rules;
  }

  /** What Arabic writes, and how unusual it is, from 0. */
  record Spelling(String arabic, int cost) {}

  /**
   * A rule.
   *
   * @param before one of the letters that must follow; empty where any may, or none
   */
  record Rule(String latin, boolean first, boolean last, String before, List<Spelling> spellings) {
    private boolean fits(String name, int at, int end) {
      return name.startsWith(latin, at)
          && (!first || at == 0)
          && (!last || end == name.length())
          && (before.isEmpty() || (end < name.length() && before.indexOf(name.charAt(end)) >= 0));
    }

    /** The end of what the rule reads: of doubled consonants both. */
    private int end(String name, int at) {
      int end = at + latin.length();
      char c = latin.charAt(latin.length() - 1);
      boolean doubled =
          latin.length() == 1
              && end < name.length()
              && name.charAt(end) == c
              && VOWELS.indexOf(c) < 0;
      return doubled ? end + 1 : end;
    }

    private int asks() {
      return latin.length() * 4 + (first ? 2 : 0) + (last ? 2 : 0) + (before.isEmpty() ? 0 : 1);
    }

    private boolean isSameAs(Rule other) {
      return latin.equals(other.latin)
          && first == other.first
          && last == other.last
          && before.equals(other.before);
    }
  }

  /** A rule where it is met in a name. */
  record Met(Rule rule, int end) {}

  /** The sounds of a language: its own rules before those of most. */
  static Sounds of(String own) {
    Map<Character, List<Rule>> rules = new HashMap<>();
    COMMON.rules.forEach((c, common) -> rules.put(c, new ArrayList<>(common)));
    Sounds sounds = new Sounds(rules);
    sounds.read(own);
    return sounds;
  }

  /**
   * The rules that may read a name on from a letter, the one that asks for most first.
   *
   * @param name in small letters from a to z
   */
  List<Met> at(String name, int at) {
    List<Met> met = new ArrayList<>();
    for (Rule rule : rules.getOrDefault(name.charAt(at), List.of())) {
      int end = rule.end(name, at);
      if (rule.fits(name, at, end)) {
        met.add(new Met(rule, end));
      }
    }
    return met;
  }

  private void read(String lines) {
    lines.lines().map(Sounds::rule).forEach(this::add);
    rules.values().forEach(l -> l.sort(Comparator.comparingInt(Rule::asks).reversed()));
  }

  private void add(Rule rule) {
    List<Rule> known = rules.computeIfAbsent(rule.latin().charAt(0), _ -> new ArrayList<>());
    known.removeIf(r -> r.isSameAs(rule));
    known.add(rule);
  }

  private static Rule rule(String line) {
    String[] sides = line.split(" = ", -1);
    String letters = sides[0].replaceAll("[^a-z\\[\\]]", "");
    int bracket = letters.indexOf('[');
    String latin = bracket < 0 ? letters : letters.substring(0, bracket);
    String before = bracket < 0 ? "" : letters.substring(bracket + 1, letters.length() - 1);
    List<Spelling> spellings = new ArrayList<>();
    int cost = 0;
    for (String option : sides[1].split(" ", -1)) {
      if (option.equals("/")) {
        cost++;
      } else {
        spellings.add(new Spelling(option.equals("-") ? "" : option, cost));
      }
    }
    return new Rule(
        latin, sides[0].contains("^"), sides[0].contains("$"), before, List.copyOf(spellings));
  }
}

package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * How a name is spelt where its bearer is at home: محمد is Mohamed in Egypt and Mohammad in Iran,
 * الأهلي is Al Ahly in Egypt, Al Ahli in Saudi Arabia. The lexicon says so in brackets: "Mohammed;
 * Mohamed (in Egypt and the Maghreb)". What is told nearest in the sentence decides, then the
 * article.
 */
final class Homes {
  private static final Pattern HOME = Pattern.compile("(.+) \\(in ([A-Za-z ]+)\\)");
  private static final String EGYPT = "Egypt";
  private static final String MAGHREB = "the Maghreb";
  private static final String SUDAN = "Sudan";
  private static final String LEVANT = "the Levant";

  /** English words of countries, peoples and towns, with the home that they tell of. */
  private static final Map<String, String> TOLD = new HashMap<>();

  static {
    told(EGYPT, "Egypt", "Egyptian", "Cairo", "Alexandria", "Zamalek", "Giza", "Ismaily");
    told(MAGHREB, "Morocco", "Moroccan", "Algeria", "Algerian", "Tunisia", "Tunisian", "Tunis");
    told(MAGHREB, "Mauritania", "Mauritanian", "Rabat", "Casablanca", "Algiers", "Nouakchott");
    told(SUDAN, "Sudan", "Sudanese", "Khartoum", "Somalia", "Somali", "Mogadishu");
    told("Iran", "Iran", "Iranian", "Tehran", "Persian");
    told("Pakistan", "Pakistan", "Pakistani", "Islamabad", "Karachi", "India", "Indian");
    told("Pakistan", "Bangladesh", "Bangladeshi");
    told("Afghanistan", "Afghanistan", "Afghan", "Kabul");
    told("Turkey", "Turkey", "Turkish", "Ankara", "Istanbul");
    told("Britain", "Britain", "British", "London");
    told(LEVANT, "Syria", "Syrian", "Damascus", "Lebanon", "Lebanese", "Beirut", "Jordan");
    told(LEVANT, "Jordanian", "Amman", "Palestine", "Palestinian", "Gaza");
    told("Iraq", "Iraq", "Iraqi", "Baghdad", "Mosul", "Basra");
    told("Libya", "Libya", "Libyan", "Tripoli", "Benghazi");
    told("Yemen", "Yemen", "Yemeni", "Sanaa", "Aden");
    told("Saudi Arabia", "Saudi Arabia", "Saudi", "Riyadh", "Jeddah", "Mecca", "Medina");
    told("the Gulf", "Kuwait", "Kuwaiti", "Qatar", "Qatari", "Doha", "United Arab Emirates");
    told("the Gulf", "Emirati", "Dubai", "Abu Dhabi", "Bahrain", "Bahraini", "Oman", "Omani");
  }

  /** How far a word tells of a name: before it, and behind it. */
  private static final int BEFORE = 9;

  private static final int BEHIND = 6;

  /** A nationality before a name says more than one behind it. */
  private static final int LATER = 3;

  /** So many words of an article tell where it is at home. */
  private static final int ENOUGH = 2;

  /** Six frequency classes: more than between a country and a capital. */
  private static final int TOLD_OF = 24;

  private static final String SON = "بن";

  /** A sentence that a name stands in. */
  interface Sentence {
    int size();

    /** The lemma of a word; empty for punctuation. */
    String lemma(int word);

    /** The home that a word tells of; null for most. */
    @Nullable String home(int word);
  }

  private final Collection<Word> words;
  private @Nullable Map<String, Integer> counts;

  /**
   * @param words of the article
   */
  Homes(Collection<Word> words) {
    this.words = words;
  }

  private static void told(String home, String... english) {
    for (String word : english) {
      TOLD.put(word, home);
    }
  }

  /**
   * The senses of a name, the one at home where it stands first, and without the brackets.
   *
   * @param at its number in the sentence
   */
  List<Sense> first(Entry entry, Sentence sentence, int at) {
    List<Sense> senses = entry.senses();
    boolean several = senses.size() > 1 && hasHome(senses);
    if (!several && !mayBeRespelt(entry)) {
      return senses;
    }
    String near = near(sentence, at);
    if (!several) {
      String home = near == null ? ofArticle() : near;
      return home == null ? senses : respelt(senses, home);
    }
    if (senses.stream().allMatch(s -> home(s).matches())) {
      return namesakes(senses);
    }
    String home = near == null ? ofArticle() : near;
    List<Sense> out = new ArrayList<>();
    for (Sense sense : senses) {
      Matcher told = home(sense);
      if (!told.matches()) {
        out.add(sense);
      } else if (home != null && isOf(told.group(2), home)) {
        out.addFirst(without(sense, told));
      }
    }
    return out;
  }

  /**
   * The spelling of a name of several words, such as عبد الرحمن, at a home.
   *
   * @param at the number of its first word in the sentence
   */
  String spelt(String english, Sentence sentence, int at) {
    if (!isServant(english)) {
      return english;
    }
    String near = near(sentence, at);
    String home = near == null ? ofArticle() : near;
    return home == null ? english : servant(english, home);
  }

  /** عمان is Amman where Jordan is spoken of, and Oman where the Gulf is. */
  Word prefer(Word word) {
    Candidate one = null;
    Candidate other = null;
    for (Candidate c : word.candidates()) {
      if (c.name && c.home != null) {
        other = one == null ? null : c;
        one = one == null ? c : one;
      }
    }
    if (one == null || other == null) {
      return word;
    }
    int here = told(one, word);
    int there = told(other, word);
    Candidate best = here > there ? one : other;
    return here == there
        ? word
        : word.withCandidates(
            word.candidates().stream().map(c -> c == best ? c.gaining(TOLD_OF) : c).toList());
  }

  private int told(Candidate place, Word word) {
    String home = place.home;
    String own = word.candidates().getFirst().home;
    return counts().getOrDefault(home, 0) - (home != null && home.equals(own) ? 1 : 0);
  }

  private static boolean hasHome(List<Sense> senses) {
    for (Sense sense : senses) {
      if (sense.glosses().getFirst().endsWith(")") && home(sense).matches()) {
        return true;
      }
    }
    return false;
  }

  private static Matcher home(Sense sense) {
    return HOME.matcher(sense.glosses().getFirst());
  }

  private static boolean isOf(String homes, String home) {
    return homes.equals(home) || List.of(homes.split(" and ")).contains(home);
  }

  private static Sense without(Sense sense, Matcher home) {
    return new Sense(sense.field(), sense.preposition(), List.of(home.group(1)), sense.own());
  }

  /** Clubs of one name in several countries. */
  private List<Sense> namesakes(List<Sense> senses) {
    Map<String, Integer> all = counts();
    List<Sense> ordered = new ArrayList<>(senses);
    ordered.sort((a, b) -> Integer.compare(count(all, b), count(all, a)));
    ordered.replaceAll(s -> {
      Matcher home = home(s);
      return home.matches() ? without(s, home) : s;
    });
    return ordered;
  }

  private static int count(Map<String, Integer> counts, Sense sense) {
    Matcher home = home(sense);
    return home.matches() ? counts.getOrDefault(home.group(2), 0) : 0;
  }

  /** What is told nearest to a name; null where nothing is. */
  private static @Nullable String near(Sentence sentence, int at) {
    String nearest = null;
    int least = Integer.MAX_VALUE;
    int first = Math.max(0, at - BEFORE);
    int last = Math.min(sentence.size() - 1, at + BEHIND);
    for (int i = first; i <= last; i++) {
      int away = i < at ? at - i : i - at + LATER;
      String home = i != at && away < least ? sentence.home(i) : null;
      if (home != null) {
        nearest = home;
        least = away;
      }
    }
    boolean maghreb = nearest == null || nearest.equals(MAGHREB);
    boolean son = !maghreb && (isSon(sentence, at - 1) || isSon(sentence, at + 1));
    return son ? "the Gulf" : nearest;
  }

  private static boolean isSon(Sentence sentence, int at) {
    String lemma = at < 0 || at >= sentence.size() ? "" : sentence.lemma(at);
    return Folding.key(lemma).equals(SON);
  }

  /** The home that a word tells of: Egypt, Egyptian, Cairo; null where it tells of none. */
  static @Nullable String of(Entry entry) {
    String gloss = entry.senses().getFirst().glosses().getFirst();
    return !gloss.isEmpty() && Character.isUpperCase(gloss.charAt(0)) ? TOLD.get(gloss) : null;
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> known = counts;
    if (known == null) {
      known = new HashMap<>();
      for (Word word : words) {
        String home = word.candidates().isEmpty() ? null : word.candidates().getFirst().home;
        if (home != null) {
          known.merge(home, 1, Integer::sum);
        }
      }
      counts = known;
    }
    return known;
  }

  /** The home that more words of the article tell of than of any other; null where none does. */
  private @Nullable String ofArticle() {
    String home = null;
    int most = ENOUGH - 1;
    for (Map.Entry<String, Integer> told : counts().entrySet()) {
      if (told.getValue() > most) {
        home = told.getKey();
        most = told.getValue();
      } else if (told.getValue() == most) {
        home = null;
      }
    }
    return home;
  }

  /** Families with the article and servants of God are spelt by rule. */
  private static boolean mayBeRespelt(Entry entry) {
    if (entry.pos() != PartOfSpeech.NAME || !(entry.inflection() instanceof Inflection.Name n)) {
      return false;
    }
    String gloss = entry.senses().getFirst().glosses().getFirst();
    boolean family = n.kind() == NameKind.FAMILY || n.kind() == NameKind.PERSON;
    return (family && gloss.startsWith("al-")) || (n.kind() == NameKind.GIVEN && isServant(gloss));
  }

  private static boolean isServant(String english) {
    return english.startsWith("Abd") && !english.startsWith("Abdullah") && english.length() > 5;
  }

  private static List<Sense> respelt(List<Sense> senses, String home) {
    Sense first = senses.getFirst();
    List<String> glosses = new ArrayList<>(first.glosses());
    String english = glosses.getFirst();
    String spelt =
        isServant(english)
            ? best(glosses, servant(english, home), home)
            : home.equals(EGYPT) ? "el-" + english.substring(3) : english;
    if (spelt.equals(english)) {
      return senses;
    }
    glosses.remove(spelt);
    glosses.addFirst(spelt);
    List<Sense> out = new ArrayList<>(senses);
    out.set(0, new Sense(first.field(), first.preposition(), glosses, first.own()));
    return out;
  }

  /** The lexicon's own spelling of the kind that a home has, before one by rule. */
  private static String best(List<String> glosses, String byRule, String home) {
    String opening = byRule.startsWith("Abdel ") ? "Abdel " : byRule.substring(0, 5);
    for (String gloss : glosses) {
      boolean joined = !home.equals(MAGHREB) || !gloss.contains(" ");
      if (gloss.startsWith(opening) && joined) {
        return gloss;
      }
    }
    return byRule;
  }

  /** Abdel Rahman in Egypt and Syria, Abderrahman's Abdel joined in the Maghreb, Abdulrahman. */
  private static String servant(String english, String home) {
    String name = english.replaceFirst("^Abd(ul|el|al|ol)[ -]?(al-)?", "");
    if (name.equals(english) || name.isEmpty()) {
      return english;
    }
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return switch (home) {
      case EGYPT, LEVANT, SUDAN, "Libya" -> "Abdel " + capital;
      case MAGHREB -> "Abdel" + name.toLowerCase(Locale.ROOT);
      default -> "Abdul" + name.toLowerCase(Locale.ROOT);
    };
  }
}

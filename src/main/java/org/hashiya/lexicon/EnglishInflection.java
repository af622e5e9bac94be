package org.hashiya.lexicon;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The English forms that glosses of participles, masdars and passives need. Only the first word of
 * a phrase inflects: "carry out" gives "carrying out", "carried out".
 */
public final class EnglishInflection {
  private static final Map<String, String> PARTICIPLES =
      Map.ofEntries(
          irregular("be been"),
          irregular("become become"),
          irregular("begin begun"),
          irregular("bear borne"),
          irregular("beat beaten"),
          irregular("bend bent"),
          irregular("bet bet"),
          irregular("bind bound"),
          irregular("bite bitten"),
          irregular("bleed bled"),
          irregular("blow blown"),
          irregular("break broken"),
          irregular("breed bred"),
          irregular("bring brought"),
          irregular("broadcast broadcast"),
          irregular("build built"),
          irregular("burst burst"),
          irregular("buy bought"),
          irregular("cast cast"),
          irregular("catch caught"),
          irregular("choose chosen"),
          irregular("cling clung"),
          irregular("come come"),
          irregular("cost cost"),
          irregular("creep crept"),
          irregular("cut cut"),
          irregular("deal dealt"),
          irregular("dig dug"),
          irregular("do done"),
          irregular("draw drawn"),
          irregular("drink drunk"),
          irregular("drive driven"),
          irregular("eat eaten"),
          irregular("fall fallen"),
          irregular("feed fed"),
          irregular("feel felt"),
          irregular("fight fought"),
          irregular("find found"),
          irregular("flee fled"),
          irregular("fling flung"),
          irregular("fly flown"),
          irregular("forbid forbidden"),
          irregular("foresee foreseen"),
          irregular("forget forgotten"),
          irregular("forgive forgiven"),
          irregular("forgo forgone"),
          irregular("freeze frozen"),
          irregular("get got"),
          irregular("give given"),
          irregular("go gone"),
          irregular("grind ground"),
          irregular("grow grown"),
          irregular("hang hung"),
          irregular("have had"),
          irregular("hear heard"),
          irregular("hide hidden"),
          irregular("hit hit"),
          irregular("hold held"),
          irregular("hurt hurt"),
          irregular("keep kept"),
          irregular("kneel knelt"),
          irregular("know known"),
          irregular("lay laid"),
          irregular("lead led"),
          irregular("leave left"),
          irregular("lend lent"),
          irregular("let let"),
          irregular("lie lain"),
          irregular("light lit"),
          irregular("lose lost"),
          irregular("make made"),
          irregular("mean meant"),
          irregular("meet met"),
          irregular("mislead misled"),
          irregular("mistake mistaken"),
          irregular("outdo outdone"),
          irregular("overcome overcome"),
          irregular("overtake overtaken"),
          irregular("overthrow overthrown"),
          irregular("pay paid"),
          irregular("prove proven"),
          irregular("put put"),
          irregular("quit quit"),
          irregular("read read"),
          irregular("rend rent"),
          irregular("ride ridden"),
          irregular("ring rung"),
          irregular("rise risen"),
          irregular("run run"),
          irregular("say said"),
          irregular("see seen"),
          irregular("seek sought"),
          irregular("sell sold"),
          irregular("send sent"),
          irregular("set set"),
          irregular("sew sewn"),
          irregular("shake shaken"),
          irregular("shed shed"),
          irregular("shine shone"),
          irregular("shoot shot"),
          irregular("show shown"),
          irregular("shrink shrunk"),
          irregular("shut shut"),
          irregular("sing sung"),
          irregular("sink sunk"),
          irregular("sit sat"),
          irregular("slay slain"),
          irregular("sleep slept"),
          irregular("slide slid"),
          irregular("slit slit"),
          irregular("sow sown"),
          irregular("speak spoken"),
          irregular("speed sped"),
          irregular("spend spent"),
          irregular("spin spun"),
          irregular("split split"),
          irregular("spread spread"),
          irregular("spring sprung"),
          irregular("stand stood"),
          irregular("steal stolen"),
          irregular("stick stuck"),
          irregular("sting stung"),
          irregular("strike struck"),
          irregular("strive striven"),
          irregular("swear sworn"),
          irregular("sweep swept"),
          irregular("swell swollen"),
          irregular("swim swum"),
          irregular("swing swung"),
          irregular("take taken"),
          irregular("teach taught"),
          irregular("tear torn"),
          irregular("tell told"),
          irregular("think thought"),
          irregular("throw thrown"),
          irregular("thrust thrust"),
          irregular("undergo undergone"),
          irregular("understand understood"),
          irregular("undertake undertaken"),
          irregular("undo undone"),
          irregular("uphold upheld"),
          irregular("upset upset"),
          irregular("wake woken"),
          irregular("wear worn"),
          irregular("weave woven"),
          irregular("weep wept"),
          irregular("win won"),
          irregular("withdraw withdrawn"),
          irregular("withhold withheld"),
          irregular("withstand withstood"),
          irregular("wring wrung"),
          irregular("write written"));

  /** Verbs of more than one syllable whose last one is stressed, so that its consonant doubles. */
  private static final Set<String> DOUBLING =
      Set.of(
          "admit",
          "commit",
          "submit",
          "permit",
          "omit",
          "refer",
          "prefer",
          "infer",
          "defer",
          "deter",
          "occur",
          "incur",
          "recur",
          "compel",
          "expel",
          "propel",
          "repel",
          "rebel",
          "excel",
          "control",
          "patrol",
          "regret",
          "forget",
          "begin",
          "transfer",
          "transmit",
          "equip",
          "acquit",
          "allot",
          "abet",
          "upset",
          "reset",
          "entrap",
          "kidnap",
          "handicap",
          "travel",
          "cancel",
          "level",
          "label",
          "model",
          "signal",
          "total",
          "fuel",
          "quarrel",
          "counsel",
          "channel",
          "tunnel",
          "emit",
          "confer",
          "dispel",
          "unplug",
          "program");

  private static final Pattern SHORT_SYLLABLE =
      Pattern.compile("[^aeiou]*(qu)?[aeiou][bdfgklmnprtvz]");
  private static final Pattern Y_AFTER_CONSONANT = Pattern.compile(".*[^aeiou]y");
  private static final Pattern DOUBLED = Pattern.compile("tt|gg|nn|dd");

  private EnglishInflection() {}

  private static Map.Entry<String, String> irregular(String pair) {
    int space = pair.indexOf(' ');
    return Map.entry(pair.substring(0, space), pair.substring(space + 1));
  }

  /** "write" to "writing"; a phrase by its first word. */
  public static String gerund(String phrase) {
    return inflect(phrase, EnglishInflection::ing);
  }

  /** "write" to "written"; a phrase by its first word. */
  public static String pastParticiple(String phrase) {
    return inflect(phrase, EnglishInflection::participle);
  }

  private static String inflect(String phrase, UnaryOperator<String> rule) {
    int space = phrase.indexOf(' ');
    String verb = space < 0 ? phrase : phrase.substring(0, space);
    String rest = space < 0 ? "" : phrase.substring(space);
    return verb.isEmpty() || !Character.isLetter(verb.charAt(verb.length() - 1))
        ? phrase
        : rule.apply(verb) + rest;
  }

  private static String ing(String verb) {
    if (verb.endsWith("ic")) {
      return verb + "king"; // trafficking
    }
    if (verb.equals("be")) {
      return "being";
    }
    if (verb.endsWith("ie")) {
      return verb.substring(0, verb.length() - 2) + "ying";
    }
    boolean silentE =
        verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("oe") && !verb.endsWith("ye");
    if (silentE && verb.length() > 2) {
      return verb.substring(0, verb.length() - 1) + "ing";
    }
    return doubles(verb) ? verb + verb.charAt(verb.length() - 1) + "ing" : verb + "ing";
  }

  private static String participle(String verb) {
    String irregular = PARTICIPLES.get(verb);
    if (irregular != null) {
      return irregular;
    }
    if (verb.endsWith("ic")) {
      return verb + "ked";
    }
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (verb.endsWith("y") && Y_AFTER_CONSONANT.matcher(verb).matches()) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return doubles(verb) ? verb + verb.charAt(verb.length() - 1) + "ed" : verb + "ed";
  }

  private static boolean doubles(String verb) {
    if (DOUBLING.contains(verb) || (verb.length() > 2 && SHORT_SYLLABLE.matcher(verb).matches())) {
      return true;
    }
    String irregular = PARTICIPLES.get(verb);
    return irregular != null && DOUBLED.matcher(irregular).find();
  }
}

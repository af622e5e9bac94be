package org.hashiya.gloss;

import java.util.Map;
import java.util.Set;

/** Forms of the English verb that opens a phrase: sign a contract, signing a contract, signed. */
final class EnglishVerb {
  /** Verbs that double their last letter though they are longer than a syllable, or have qu. */
  private static final Set<String> DOUBLED =
      Set.of(
          """
          begin admit commit submit permit omit transmit emit refer prefer defer infer confer
          transfer occur incur control compel expel rebel propel repel dispel forget regret
          upset equip deter abet acquit patrol enrol program unplug kidnap quit
          """
              .split("\\s+"));

  private static final Map<String, String> PARTICIPLES =
      Map.ofEntries(
          Map.entry("be", "been"),
          Map.entry("bear", "borne"),
          Map.entry("beat", "beaten"),
          Map.entry("become", "become"),
          Map.entry("begin", "begun"),
          Map.entry("bind", "bound"),
          Map.entry("break", "broken"),
          Map.entry("bring", "brought"),
          Map.entry("build", "built"),
          Map.entry("buy", "bought"),
          Map.entry("cast", "cast"),
          Map.entry("catch", "caught"),
          Map.entry("choose", "chosen"),
          Map.entry("cost", "cost"),
          Map.entry("cut", "cut"),
          Map.entry("deal", "dealt"),
          Map.entry("do", "done"),
          Map.entry("draw", "drawn"),
          Map.entry("drive", "driven"),
          Map.entry("eat", "eaten"),
          Map.entry("feed", "fed"),
          Map.entry("feel", "felt"),
          Map.entry("fight", "fought"),
          Map.entry("find", "found"),
          Map.entry("forbid", "forbidden"),
          Map.entry("forget", "forgotten"),
          Map.entry("freeze", "frozen"),
          Map.entry("get", "gotten"),
          Map.entry("give", "given"),
          Map.entry("grow", "grown"),
          Map.entry("hand", "handed"),
          Map.entry("hang", "hung"),
          Map.entry("have", "had"),
          Map.entry("hear", "heard"),
          Map.entry("hide", "hidden"),
          Map.entry("hit", "hit"),
          Map.entry("hold", "held"),
          Map.entry("keep", "kept"),
          Map.entry("know", "known"),
          Map.entry("lay", "laid"),
          Map.entry("lead", "led"),
          Map.entry("leave", "left"),
          Map.entry("lend", "lent"),
          Map.entry("let", "let"),
          Map.entry("light", "lit"),
          Map.entry("lose", "lost"),
          Map.entry("make", "made"),
          Map.entry("mean", "meant"),
          Map.entry("meet", "met"),
          Map.entry("overcome", "overcome"),
          Map.entry("overthrow", "overthrown"),
          Map.entry("pay", "paid"),
          Map.entry("put", "put"),
          Map.entry("read", "read"),
          Map.entry("rebuild", "rebuilt"),
          Map.entry("rid", "rid"),
          Map.entry("say", "said"),
          Map.entry("see", "seen"),
          Map.entry("seek", "sought"),
          Map.entry("sell", "sold"),
          Map.entry("send", "sent"),
          Map.entry("set", "set"),
          Map.entry("shed", "shed"),
          Map.entry("shoot", "shot"),
          Map.entry("show", "shown"),
          Map.entry("shut", "shut"),
          Map.entry("speak", "spoken"),
          Map.entry("spend", "spent"),
          Map.entry("split", "split"),
          Map.entry("spread", "spread"),
          Map.entry("steal", "stolen"),
          Map.entry("strike", "struck"),
          Map.entry("take", "taken"),
          Map.entry("teach", "taught"),
          Map.entry("tear", "torn"),
          Map.entry("tell", "told"),
          Map.entry("think", "thought"),
          Map.entry("throw", "thrown"),
          Map.entry("understand", "understood"),
          Map.entry("undertake", "undertaken"),
          Map.entry("uphold", "upheld"),
          Map.entry("win", "won"),
          Map.entry("withdraw", "withdrawn"),
          Map.entry("write", "written"));

  private static final String VOWELS = "aeiou";

  private EnglishVerb() {}

  /** The phrase with its verb in -ing: be forced to, being forced to. */
  static String gerund(String phrase) {
    int end = headEnd(phrase);
    return gerundOf(phrase.substring(0, end)) + phrase.substring(end);
  }

  /** The phrase with its verb as the passive has it: take away, taken away. */
  static String participle(String phrase) {
    int end = headEnd(phrase);
    return participleOf(phrase.substring(0, end)) + phrase.substring(end);
  }

  private static int headEnd(String phrase) {
    int space = phrase.indexOf(' ');
    return space < 0 ? phrase.length() : space;
  }

  private static String gerundOf(String verb) {
    if (verb.endsWith("ie")) {
      return verb.substring(0, verb.length() - 2) + "ying";
    }
    boolean silent =
        verb.length() > 2
            && verb.endsWith("e")
            && !verb.endsWith("ee")
            && !verb.endsWith("ye")
            && !verb.endsWith("oe");
    return (silent ? verb.substring(0, verb.length() - 1) : lengthened(verb)) + "ing";
  }

  private static String participleOf(String verb) {
    String irregular = PARTICIPLES.get(verb);
    if (irregular != null) {
      return irregular;
    }
    int n = verb.length();
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    boolean consonantY = n > 1 && verb.endsWith("y") && !isVowel(verb.charAt(n - 2));
    return consonantY ? verb.substring(0, n - 1) + "ied" : lengthened(verb) + "ed";
  }

  /** The verb as it stands before an ending that begins with a vowel: stop, stopp-. */
  private static String lengthened(String verb) {
    int n = verb.length();
    if (verb.endsWith("ic")) {
      return verb + "k"; // trafficking
    }
    boolean closed =
        n > 2
            && !isVowel(verb.charAt(n - 1))
            && "wxy".indexOf(verb.charAt(n - 1)) < 0
            && isVowel(verb.charAt(n - 2))
            && !isVowel(verb.charAt(n - 3));
    boolean doubled = (closed && isOneSyllable(verb)) || DOUBLED.contains(verb);
    return doubled ? verb + verb.charAt(n - 1) : verb;
  }

  private static boolean isOneSyllable(String verb) {
    int syllables = 0;
    for (int i = 0; i < verb.length(); i++) {
      boolean vowel = isVowel(verb.charAt(i));
      if (vowel && (i == 0 || !isVowel(verb.charAt(i - 1)))) {
        syllables++;
      }
    }
    return syllables == 1;
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}

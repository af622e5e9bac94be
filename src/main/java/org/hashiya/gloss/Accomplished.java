package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Sense;
import org.hashiya.text.Arabic;
import org.jspecify.annotations.Nullable;

/**
 * The passive of the press: تَمَّ or جَرَى with a masdar behind it. تَمَّ إِصْدَارُ الْقَرَارِ is
 * "be issued", where the lexicon has no term for the whole (Badawi, Carter, Gully, Modern Written
 * Arabic, 3.30.1).
 */
final class Accomplished {
  private static final Set<String> VERBS = Set.of("تَمَّ", "جَرَى");

  /** Endings of English nouns of action, the noun alone or before what belongs to it. */
  private static final Pattern ACTION =
      Pattern.compile("(?:ing|ion|ment|ance|ence|al|age|ure|sis|ery|ture|ny|ry)(?: |$)");

  private final Verbs verbs;

  Accomplished(Verbs verbs) {
    this.verbs = verbs;
  }

  /**
   * The passives of a sentence.
   *
   * @param block number of the block
   * @param first number of the sentence's first token in it
   * @param taken numbers in the sentence of the words that stand in a term or name already
   */
  List<TermMatch> of(int block, int first, List<Gloss> glosses, BitSet taken) {
    List<TermMatch> found = new ArrayList<>();
    for (int at = 0; at + 1 < glosses.size(); at++) {
      if (!taken.get(at) && !taken.get(at + 1) && isAccomplished(glosses.get(at))) {
        String english = passive(glosses, at + 1);
        if (english != null) {
          String citation =
              entry(glosses.get(at)).lemma() + " " + entry(glosses.get(at + 1)).lemma();
          found.add(
              TermMatch.composed(block, List.of(first + at, first + at + 1), citation, english));
        }
      }
    }
    return found;
  }

  private static boolean isAccomplished(Gloss gloss) {
    return gloss.isAnswered() && VERBS.contains(entry(gloss).lemma());
  }

  private @Nullable String passive(List<Gloss> glosses, int masdar) {
    if (!glosses.get(masdar).isAnswered()) {
      return null;
    }
    Candidate noun = Candidate.of(glosses.get(masdar).best());
    if (!noun.noun || noun.name || noun.preposition || noun.conjunction) {
      return null;
    }
    String action = glosses.get(masdar).best().gloss();
    return verbs
        .ofMasdar(noun.analysis.entry())
        .filter(verb -> isAction(action, verb))
        .map(verb -> passive(verb, following(glosses, masdar)))
        .orElse(null);
  }

  /** Whether a noun names what the verb does: أَمْر is a matter before it is an order. */
  private static boolean isAction(String noun, Entry verb) {
    return ACTION.matcher(noun).find()
        || verb.senses().stream().anyMatch(s -> s.glosses().contains(noun));
  }

  /** "be issued" of "issue"; null of what is no action. */
  private static @Nullable String passive(Entry verb, String preposition) {
    for (Sense sense : verb.senses()) {
      String wanted = Arabic.stripMarks(sense.preposition());
      String english = sense.glosses().getFirst();
      if (wanted.isEmpty() || wanted.equals(preposition)) {
        boolean action = !english.startsWith("be ") && english.indexOf('(') < 0;
        return action ? "be " + EnglishVerb.participle(english) : null;
      }
    }
    return null;
  }

  /** The preposition right behind a word, without vowels; empty where there is none. */
  private static String following(List<Gloss> glosses, int word) {
    boolean last = word + 1 == glosses.size() || !glosses.get(word + 1).isAnswered();
    return last ? "" : Arabic.stripMarks(entry(glosses.get(word + 1)).lemma());
  }

  private static Entry entry(Gloss gloss) {
    return gloss.best().analysis().entry();
  }
}

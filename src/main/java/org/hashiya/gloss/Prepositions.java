package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.Role;
import org.hashiya.morph.Segment;
import org.hashiya.text.Arabic;
import org.jspecify.annotations.Nullable;

/** The prepositions of a sentence as its words were read, for the words before them. */
final class Prepositions {
  /**
   * How many words may stand between a verb and the preposition of its first sense; the subject may
   * be long: شَدَّدَ قَائِدُ قُوَّةِ أَمْنِ الطُّرُقِ عَلَى.
   */
  static final int FAR = 9;

  /** The same for a verb that cannot do without one. */
  static final int FARTHEST = 14;

  /** The same where the verb's first sense has a plain object, which may have a preposition too. */
  static final int NEAR = 2;

  /** بِمَا فِيهِ, "including", but not بِمَا يَجْرِي فِي. */
  private static final int NEXT = 1;

  private static final Set<String> MANNERS =
      Set.of("شَكْل", "صُورَة", "طَرِيقَة", "نَحْو", "أُسْلُوب");

  /** Tells by how much, whatever the verb before it: فَازَ بِفَارِقِ هَدَفٍ. */
  private static final String MARGIN = "فَارِق";

  private static final String IN = "فِي";

  /** English verbs that are followed by what is done. */
  private static final Set<String> ACTS = Set.of("begin", "start", "continue", "cause");

  private static final String FROM = "مِنْ";

  private final List<@Nullable Analysis> words;

  /**
   * The lexicon's terms of several words. عَلَى الْفَوْر belongs to no verb, nor does the
   * preposition of عَدَد مِنْ to a verb before it.
   */
  private final List<TermMatcher.Match> terms = new ArrayList<>();

  /** The words of these. */
  private final BitSet ofTerms = new BitSet();

  /** Adverbials and compound prepositions of one word: طَالَبَ الْعُمَّالُ بِقِيَادَةِ. */
  private final BitSet phrases = new BitSet();

  /** The prepositions of each word, once they were asked for. */
  private final @Nullable Place[][] places;

  /**
   * A preposition behind a word.
   *
   * @param text without vowels
   * @param at the number of its word in the sentence
   * @param joined whether it is written as one with a noun or pronoun
   */
  record Place(String text, int at, boolean joined) {}

  private Prepositions(List<@Nullable Analysis> words) {
    this.words = words;
    this.places = new Place[words.size()][];
  }

  /**
   * @param chosen the analysis chosen for each word, null for punctuation
   * @param terms the lexicon's terms in the sentence
   */
  static Prepositions of(List<@Nullable Analysis> chosen, List<TermMatcher.Match> terms) {
    Prepositions prepositions = new Prepositions(chosen);
    terms.forEach(prepositions::add);
    return prepositions;
  }

  private void add(TermMatcher.Match term) {
    if (term.words().size() > 1) {
      terms.add(term);
      term.words().forEach(ofTerms::set);
    } else if (FixedPhrases.isClosed(term)) {
      phrases.set(term.words().getFirst());
    }
  }

  /**
   * Those that may belong to a word, the nearest first: as far as a verb or a sign. A word that can
   * do without them has only those close to it that stand in no term of their own.
   */
  List<Place> behind(int word, List<Sense> senses) {
    boolean free = senses.getFirst().preposition().isEmpty();
    boolean optional = free || !SenseOrder.allNeedPreposition(senses);
    int far = optional ? FAR : FARTHEST;
    int reach = isParticle(words.get(word)) ? NEXT : free ? NEAR : far;
    List<Place> found = new ArrayList<>();
    for (int at = word + 1; at < Math.min(words.size(), word + 1 + reach); at++) {
      Analysis c = words.get(at);
      if (c == null || (at > word + 1 && isVerb(c) && !describesManner(at))) {
        break;
      }
      boolean ofAnother = free ? isInAnotherTerm(at, word) : optional && opensAnotherTerm(at, word);
      boolean taken =
          ofAnother
              || phrases.get(at)
              || c.entry().lemma().equals(MARGIN)
              || saysWhen(c, at)
              || saysWhere(c, at, senses)
              || isCountedAmong(c, at);
      if (!taken) {
        Collections.addAll(found, places(c, at));
      }
    }
    return found;
  }

  /**
   * Whether a phrase that is whole in itself begins with a preposition: قَامَ عَلَى الْفَوْرِ بِ,
   * but شَدَّدَ عَلَى ضَرُورَةِ.
   */
  private boolean opensAnotherTerm(int word, int verb) {
    Analysis c = words.get(word);
    return c != null
        && c.entry().pos() == PartOfSpeech.PREPOSITION
        && terms.stream()
            .anyMatch(m ->
                m.words().getFirst() == word
                    && !m.words().contains(verb)
                    && FixedPhrases.isClosed(m));
  }

  /** يَبْدَأُ اللِّقَاءُ فِي السَّاعَةِ السَّابِعَةِ: nobody begins an hour. */
  private boolean saysWhen(Analysis c, int at) {
    Analysis next = at + 1 < words.size() ? words.get(at + 1) : null;
    return c.entry().lemma().equals(IN)
        && next != null
        && c.entry().pos() == PartOfSpeech.PREPOSITION
        && TimeWords.isMoment(next.entry().lemma());
  }

  /** اِسْتَمَرَّ الْقِتَالُ فِي الْمَدِينَةِ: nobody continues to a town. */
  private boolean saysWhere(Analysis c, int at, List<Sense> senses) {
    Analysis next = at + 1 < words.size() ? words.get(at + 1) : null;
    return c.entry().lemma().equals(IN)
        && next != null
        && Names.isOfPlace(next.entry())
        && senses.stream().anyMatch(s -> s.preposition().equals(IN) && asksForAct(s));
  }

  private static boolean asksForAct(Sense sense) {
    String english = sense.glosses().getFirst();
    return english.endsWith(" to") || ACTS.contains(english);
  }

  /** وَصَلَ ثَلَاثُونَ مِنَ الْعُمَّالِ: so many of them, whatever the verb before. */
  private boolean isCountedAmong(Analysis c, int at) {
    Analysis before = words.get(at - 1);
    Analysis next = at + 1 < words.size() ? words.get(at + 1) : null;
    return c.entry().lemma().equals(FROM)
        && before != null
        && before.entry().pos() == PartOfSpeech.NUMERAL
        && next != null
        && next.features().number() == Number.PLURAL;
  }

  /** Whether a word stands in a term that a verb before it has no part in. */
  private boolean isInAnotherTerm(int word, int verb) {
    if (!ofTerms.get(word)) {
      return false;
    }
    for (TermMatcher.Match m : terms) {
      if (m.words().contains(word)
          && (m.words().getFirst() == word || !m.words().contains(verb))
          && isWhole(m, word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a joined preposition is the term's: in قَامَ بِتَجَاهُلِ الْأَمْرِ it is the verb's.
   */
  private boolean isWhole(TermMatcher.Match term, int word) {
    Analysis c = words.get(word);
    if (c == null || c.entry().pos() == PartOfSpeech.PREPOSITION) {
      return true;
    }
    String[] cited = term.term().citation().split(" ");
    int at = term.words().indexOf(word);
    return at >= cited.length || Arabic.stripMarks(cited[at]).startsWith(joined(c));
  }

  /** The preposition that is written as one with a word; else what no word begins with. */
  private static String joined(Analysis c) {
    for (Segment s : c.segments()) {
      if (s.role() == Role.PREPOSITION) {
        String lemma = Arabic.stripMarks(c.entry().lemma());
        String letters = Arabic.stripMarks(s.text());
        return letters + (lemma.startsWith(letters) ? lemma : "");
      }
    }
    return "\0";
  }

  private static boolean isVerb(Analysis c) {
    return c.entry().pos() == PartOfSpeech.VERB;
  }

  /** اِعْتَمَدَ بِشَكْلٍ يَفُوقُ الْحَدَّ عَلَى: the verb only says how. */
  private boolean describesManner(int verb) {
    Analysis before = words.get(verb - 1);
    return before != null && MANNERS.contains(before.entry().lemma());
  }

  private static boolean isParticle(@Nullable Analysis word) {
    return word != null && word.entry().inflection() instanceof Inflection.Particle;
  }

  private Place[] places(Analysis c, int at) {
    Place[] known = places[at];
    if (known == null) {
      known = read(c, at);
      places[at] = known;
    }
    return known;
  }

  private static Place[] read(Analysis c, int at) {
    List<Place> found = new ArrayList<>();
    PartOfSpeech pos = c.entry().pos();
    if (pos == PartOfSpeech.PREPOSITION || pos == PartOfSpeech.SUBORDINATOR) {
      found.add(new Place(Arabic.stripMarks(c.entry().lemma()), at, false));
    }
    for (Segment s : c.segments()) {
      if (s.role() == Role.PREPOSITION) {
        found.add(new Place(Arabic.stripMarks(s.text()), at, true));
      }
    }
    return found.toArray(Place[]::new);
  }
}

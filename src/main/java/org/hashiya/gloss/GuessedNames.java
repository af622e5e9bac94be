package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hashiya.article.Article;
import org.hashiya.article.Block;
import org.hashiya.article.Sentence;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.Guesser;
import org.hashiya.morph.Role;
import org.hashiya.text.Folding;

/**
 * Which of the words that the lexicon does not have are names. A word is one beside a name, behind
 * a title or what names follow (شركة, قضاء, قال), or if its letters look foreign; what is a name
 * once is one in all the article. Any other is shown as a common word that nobody can explain.
 */
final class GuessedNames {
  /** What a name is said of, beside places and titles. */
  private static final Set<String> HEADS =
      Set.of(
          "شَرِكَة",
          "مُؤَسَّسَة",
          "نَادِي",
          "فَرِيق",
          "مَصْرِف",
          "بَنْك",
          "مَجْمُوعَة",
          "فُنْدُق",
          "مَطْعَم",
          "طِرَاز",
          "مَارِكَة",
          "سَيَّارَة",
          "طَائِرَة",
          "سَفِينَة",
          "صَارُوخ",
          "صَحِيفَة",
          "جَرِيدَة",
          "قَنَاة",
          "مَوْقِع",
          "وِكَالَة",
          "مَجَلَّة",
          "فِيلْم",
          "مُسَلْسَل",
          "رِوَايَة",
          "إِعْصَار",
          "فَيْرُوس",
          "قَبِيلَة",
          "عَائِلَة",
          "عَشِيرَة",
          "أُسْرَة",
          "جَامِعَة",
          "مُسْتَشْفَى",
          "مَلْعَب",
          "كَأْس",
          "لَاعِب",
          "مُدَرِّب",
          "مُهَاجِم",
          "زَمِيل",
          "تَسْدِيدَة",
          "تَمْرِيرَة",
          "مَوْلَى",
          "اِسْم",
          "مُخَطَّط",
          "مَيْدَان",
          "دَوَّار",
          "بُرْج",
          "حَدِيقَة",
          "مَدْرَسَة",
          "مَسْجِد",
          "كَنِيسَة",
          "قَصْر",
          "قَلْعَة",
          "مُنْتَجَع",
          "مَجْمَع",
          "حِزْب",
          "حَرَكَة",
          "كَتِيبَة",
          "لِوَاء");

  private static final Set<String> SPEECH =
      Set.of(
          "قَالَ",
          "أَضَافَ",
          "أَكَّدَ",
          "صَرَّحَ",
          "أَوْضَحَ",
          "ذَكَرَ",
          "أَعْلَنَ",
          "تَابَعَ",
          "أَشَارَ",
          "شَدَّدَ",
          "عَبَّرَ",
          "أَعْرَبَ",
          "اِعْتَبَرَ",
          "رَأَى",
          "لَفَتَ",
          "أَرْدَفَ",
          "دَعَا",
          "طَالَبَ",
          "كَشَفَ",
          "بَيَّنَ",
          "نَفَى",
          "كَتَبَ");

  private static final Set<String> PARTS = Set.of("بن", "ابن", "بنت", "ابو", "ابي", "ام", "عبد");

  /** Letters that foreign names do not have in Arabic. */
  private static final Pattern ARABIC_LETTER = Pattern.compile("[ثحخذصضطظعقء]");

  /** How Arabic words end or begin, and what chatterers drawl. */
  private static final Pattern ARABIC_FORM =
      Pattern.compile(".*(?:ه|ون|ين|ات|وا|ها|هم|نا|كم|تم)|.*(.)\\1.*|[يتن].{3,4}");

  /** بوعزيزة، بنعطية: sons and fathers joined to a name. */
  private static final Pattern MAGHREBI = Pattern.compile("ب[نو].*[حخذصضطظعق].{2,}");

  private static final int SHORTEST_FOREIGN = 5;

  private static final int SHORTEST_FITTING = 4;

  /** The number of what no list has. */
  private static final int NONE = -1;

  /** No Arabic root has so many letters. */
  private static final int TOO_LONG = 7;

  private final Article article;
  private final List<List<Gloss>> glosses;
  private final Set<String> names = new HashSet<>();

  private GuessedNames(Article article, List<List<Gloss>> glosses) {
    this.article = article;
    this.glosses = glosses;
  }

  /** The glosses of an article with its guessed names as names or as words. */
  static List<List<Gloss>> settle(Article article, List<List<Gloss>> glosses) {
    GuessedNames guessed = new GuessedNames(article, glosses);
    guessed.learn();
    return guessed.settled();
  }

  private void learn() {
    for (int b = 0; b < glosses.size(); b++) {
      Block block = article.blocks().get(b);
      for (Sentence s : block.sentences()) {
        List<Gloss> sentence = glosses.get(b).subList(s.first(), s.end());
        for (int i = 0; i < sentence.size(); i++) {
          if (isGuessed(sentence.get(i)) && isTold(sentence, i)) {
            names.add(key(sentence.get(i)));
          }
        }
      }
    }
  }

  private List<List<Gloss>> settled() {
    List<List<Gloss>> out = new ArrayList<>();
    for (List<Gloss> block : glosses) {
      List<Gloss> settled = new ArrayList<>(block.size());
      for (Gloss gloss : block) {
        settled.add(isGuessed(gloss) ? settled(gloss) : gloss);
      }
      out.add(settled);
    }
    return out;
  }

  private Gloss settled(Gloss gloss) {
    boolean name = names.contains(key(gloss)) || looksForeign(gloss) || fitsForeign(gloss);
    List<Reading> readings = new ArrayList<>();
    for (Reading r : gloss.readings()) {
      if (isNisba(r)) {
        readings.add(name ? asFamily(r) : reading(Guesser.asWord(r.analysis())));
      } else if (isName(r) && !name) {
        readings.add(reading(Guesser.asWord(r.analysis())));
      } else {
        readings.add(r);
      }
    }
    return new Gloss(gloss.token(), readings, gloss.choice());
  }

  private static Reading reading(Analysis analysis) {
    return new Reading(analysis, analysis.entry().senses(), analysis.vocalised());
  }

  /** الرنتاوي is rather a person's family than "of Rantao". */
  private static Reading asFamily(Reading nisba) {
    Sense latin = Sense.of(nisba.senses().getFirst().glosses().getLast());
    Analysis name = Guesser.asName(nisba.analysis());
    return new Reading(name, List.of(latin), nisba.vocalised());
  }

  private static boolean isGuessed(Gloss gloss) {
    return gloss.token().isWord()
        && gloss.isAnswered()
        && gloss.best().isGuess()
        && (isName(gloss.best()) || isNisba(gloss.best()));
  }

  private static boolean isName(Reading reading) {
    return reading.isGuess() && reading.analysis().entry().pos() == PartOfSpeech.NAME;
  }

  /** An adjective of a place that the lexicon does not have either. */
  private static boolean isNisba(Reading reading) {
    List<String> glosses = reading.senses().getFirst().glosses();
    return reading.isGuess()
        && reading.analysis().entry().pos() == PartOfSpeech.ADJECTIVE
        && glosses.getFirst().startsWith("of ")
        && glosses.getLast().startsWith("al-");
  }

  private static String key(Gloss gloss) {
    return Folding.key(gloss.best().analysis().entry().lemma());
  }

  private static boolean isTold(List<Gloss> sentence, int i) {
    boolean joined = has(sentence.get(i), Role.CONJUNCTION);
    boolean before = i > 0 && leads(sentence, i, joined);
    return before || (i + 1 < sentence.size() && isPlainName(sentence.get(i + 1)));
  }

  private static boolean leads(List<Gloss> sentence, int i, boolean joined) {
    int at = i - 1;
    while (at > 0 && isOpener(sentence.get(at))) {
      at--;
    }
    Gloss before = sentence.get(at);
    if (!before.token().isWord() || !before.isAnswered()) {
      return false;
    }
    Entry entry = before.best().analysis().entry();
    if (entry.inflection() instanceof Inflection.Name n && !before.best().isGuess()) {
      return n.kind() != NameKind.MONTH && (!joined || looksForeign(sentence.get(i)));
    }
    if (joined) {
      return false;
    }
    return (isName(before.best()) && looksForeign(before))
        || PARTS.contains(before.best().analysis().stemKey())
        || PersonTitles.isPrinted(before.token().text())
        || HEADS.contains(entry.lemma())
        || SPEECH.contains(entry.lemma())
        || (Names.isPlaceWord(entry) && !has(before, Role.ARTICLE));
  }

  private static boolean isOpener(Gloss gloss) {
    return switch (gloss.token().text()) {
      case "(", "«", "\"", "“", "'" -> true;
      default -> false;
    };
  }

  /** A name with nothing joined to it. */
  private static boolean isPlainName(Gloss gloss) {
    return gloss.token().isWord()
        && gloss.isAnswered()
        && !gloss.best().isGuess()
        && gloss.best().analysis().entry().inflection() instanceof Inflection.Name n
        && (n.kind() == NameKind.GIVEN || n.kind() == NameKind.FAMILY)
        && !has(gloss, Role.CONJUNCTION)
        && !has(gloss, Role.PREPOSITION);
  }

  private static boolean has(Gloss gloss, Role role) {
    return gloss.best().analysis().segments().stream().anyMatch(s -> s.role() == role);
  }

  /** Whether the whole word is spelt as a foreign name is that is known in Latin letters. */
  private static boolean fitsForeign(Gloss gloss) {
    Analysis best = gloss.best().analysis();
    return best.entry().id() < NONE
        && best.segments().size() == 1
        && key(gloss).length() >= SHORTEST_FITTING
        && !ARABIC_FORM.matcher(key(gloss)).matches();
  }

  private static boolean looksForeign(Gloss gloss) {
    String letters = gloss.token().text();
    boolean persian = letters.chars().anyMatch(c -> "پڤچگ".indexOf(c) >= 0);
    String key = key(gloss);
    return persian
        || MAGHREBI.matcher(key).matches()
        || (!has(gloss, Role.ARTICLE)
            && key.length() >= SHORTEST_FOREIGN
            && !ARABIC_FORM.matcher(key).matches()
            && (key.length() >= TOO_LONG || !ARABIC_LETTER.matcher(key).find()));
  }
}

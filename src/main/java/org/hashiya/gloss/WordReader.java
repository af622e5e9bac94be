package org.hashiya.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hashiya.article.Token;
import org.hashiya.gloss.number.FigureFinder;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Gender;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Analyser;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.Features;
import org.hashiya.morph.Guesser;
import org.hashiya.morph.Repair;
import org.hashiya.morph.Role;
import org.hashiya.morph.Segment;
import org.hashiya.text.Normaliser;

/** The possible readings of a token by itself. */
final class WordReader {
  private static final int NO_CLASS = 18;

  private final Function<String, List<Analysis>> analyses;
  private final Guesser guesser;

  /**
   * @param analyses those of a word by itself, likeliest first
   * @param analyser what the guesses at unknown words build on
   */
  WordReader(Function<String, List<Analysis>> analyses, Analyser analyser) {
    this.analyses = analyses;
    this.guesser = new Guesser(analyser);
  }

  /** Empty for punctuation only. */
  List<Analysis> read(Token token) {
    return switch (token.kind()) {
      case PUNCTUATION -> List.of();
      case NUMBER ->
          List.of(asItIs(token.text(), PartOfSpeech.NUMERAL, FigureFinder.english(token)));
      case FOREIGN -> List.of(asItIs(token.text(), PartOfSpeech.NAME, List.of(token.text())));
      case WORD -> word(Normaliser.word(token.text()));
    };
  }

  private List<Analysis> word(String word) {
    List<Analysis> known = known(word);
    boolean farFetched = known.stream().allMatch(WordReader::isLikeOfMisspeltName);
    if (farFetched) {
      return guesser.guess(word);
    }
    return known.getFirst().repairs().contains(Repair.MISPRINT) ? withGuesses(known, word) : known;
  }

  /** What looks like a misprint may in some places be a name for all that. */
  private List<Analysis> withGuesses(List<Analysis> mended, String word) {
    List<Analysis> all = new ArrayList<>(mended);
    all.addAll(guesser.guess(word));
    return all;
  }

  /** مبادىء and مباديء, as many papers print it, are مبادئ. */
  private List<Analysis> known(String word) {
    List<Analysis> known = analyses.apply(word);
    boolean seatless = word.endsWith("ىء") || word.endsWith("يء");
    if (known.isEmpty() && seatless) {
      return analyses.apply(word.substring(0, word.length() - 2) + "ئ");
    }
    String arabic = known.isEmpty() ? inArabicLetters(word) : word;
    return arabic.equals(word) ? known : analyses.apply(arabic);
  }

  /** ڤينجر is فينجر, as those print it who keep to the letters of Arabic. */
  private static String inArabicLetters(String word) {
    return word.replace('ڤ', 'ف').replace('پ', 'ب').replace('چ', 'ج').replace('گ', 'غ');
  }

  /** كرافت is Kraft rather than "like Raafat" without its hamza. */
  private static boolean isLikeOfMisspeltName(Analysis a) {
    return a.entry().pos() == PartOfSpeech.NAME
        && !a.repairs().isEmpty()
        && a.segments().getFirst().role() == Role.PREPOSITION
        && a.segments().getFirst().text().startsWith("ك");
  }

  private static Analysis asItIs(String text, PartOfSpeech pos, List<String> english) {
    Entry entry =
        new Entry(
            -1,
            text,
            "",
            pos,
            new Inflection.Name(NameKind.PLACE, Gender.COMMON, List.of(), "", false),
            english.stream().map(Sense::of).toList(),
            NO_CLASS,
            Entry.Origin.LOCALE_DATA);
    return new Analysis(
        entry, List.of(new Segment(Role.STEM, text, "")), Features.NONE, text, Set.of());
  }
}

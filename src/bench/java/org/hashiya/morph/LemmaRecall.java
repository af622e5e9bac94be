package org.hashiya.morph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hashiya.lexicon.Lexicon;
import org.hashiya.text.Normaliser;

/**
 * How often the right lemma is among the analyses of a word, for the words of an evaluation file
 * whose lemma the lexicon has.
 *
 * <pre>LemmaRecall EVAL.tsv [-v]</pre>
 *
 * Columns: word, lemma, part of speech. Lemmas are compared without what the two traditions write
 * differently.
 */
final class LemmaRecall {
  private static final Set<String> SKIPPED = Set.of("PUNCT", "NUM", "SYM", "X", "PROPN");
  private static final Pattern ARABIC = Pattern.compile("[\u0621-\u064A]");
  private static final Pattern TANWIN_FIRST = Pattern.compile("([\u064B-\u0650])\u0651");
  private static final Pattern FIRST_ALIF = Pattern.compile("^[اأإآ][\u064E-\u0650]?");
  private static final Pattern FINAL_VOWELS = Pattern.compile("[\u064B-\u0650]+$");
  private static final Pattern FINAL_DOUBLE_YA = Pattern.compile("ي\u0651$");

  private LemmaRecall() {}

  public static void main(String[] args) throws IOException {
    Lexicon lexicon = Lexicon.open();
    Analyser analyser = new Analyser(lexicon, FormIndex.open());
    Set<String> lemmas = new HashSet<>();
    for (int id = 0; id < lexicon.size(); id++) {
      lemmas.add(key(lexicon.entry(id).lemma()));
    }
    int rows = 0;
    int found = 0;
    Map<String, Integer> missed = new HashMap<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      String[] c = line.split("\t", -1);
      if (c.length < 3 || SKIPPED.contains(c[2]) || !ARABIC.matcher(c[0]).find()) {
        continue;
      }
      String lemma = key(c[1]);
      if (!lemmas.contains(lemma)) {
        continue;
      }
      rows++;
      List<Analysis> analyses = analyser.analyse(Normaliser.word(c[0]));
      if (analyses.stream().anyMatch(a -> key(a.entry().lemma()).equals(lemma))) {
        found++;
      } else {
        missed.merge(
            c[0] + "\t" + c[1] + "\t" + c[2] + "\t" + (c.length > 5 ? c[5] : ""), 1, Integer::sum);
      }
    }
    System.out.printf("%d of %d rows, %.2f %%%n", found, rows, 100.0 * found / rows);
    if (args.length > 1) {
      missed.entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
          .forEach(e -> System.out.println(e.getValue() + "\t" + e.getKey()));
    }
  }

  private static String key(String lemma) {
    String s = lemma.replace("\u0671", "ا").replace("\u0640", "");
    s = TANWIN_FIRST.matcher(s).replaceAll("\u0651$1").replace("\u0652", "").replace("\u0670", "");
    s = FIRST_ALIF.matcher(s).replaceFirst("ا");
    s =
        s.replace("\u064Eا", "ا")
            .replace("\u064Eى", "ى")
            .replace("\u0650ي", "ي")
            .replace("\u064Fو", "و")
            .replace("\u064Eة", "ة");
    s =
        FINAL_VOWELS
            .matcher(s)
            .replaceFirst("")
            .replace('آ', 'ا')
            .replace('أ', 'ا')
            .replace('إ', 'ا');
    return FINAL_DOUBLE_YA.matcher(s).replaceFirst("ي");
  }
}

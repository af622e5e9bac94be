package org.hashiya.morph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.Lexicon;

/**
 * Compares the forms of the verbs that both know with those of LanguageTool's Arabic tagger
 * (language-ar, data by Taha Zerrouki and others, 5.2 million forms): ours that it lacks, and its
 * that we neither generate nor accept.
 *
 * <pre>LanguageToolWitness [EXAMPLES]</pre>
 *
 * It writes no vowels but in the lemma; pronouns it marks with one letter, ه for all. What differs
 * is listed by kind of verb and place in the paradigm, with some examples.
 */
public final class LanguageToolWitness {
  static final String RESOURCE = "/org/languagetool/resource/ar/arabic.dict";
  private static final Pattern VOWEL_BEFORE_SHADDA = Pattern.compile("([\u064B-\u0650])\u0651");

  private final Lexicon lexicon = Lexicon.open();
  private final Analyser analyser = new Analyser(lexicon, FormIndex.open());
  private final Map<String, List<Entry>> ours = new HashMap<>();
  private final Map<String, Set<String>> theirs = new HashMap<>();
  private final Map<String, List<String>> examples = new TreeMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    new LanguageToolWitness().run(args.length > 0 ? Integer.parseInt(args[0]) : 8);
  }

  private void run(int shown) throws IOException {
    for (int id = 0; id < lexicon.size(); id++) {
      Entry e = lexicon.entry(id);
      if (e.inflection() instanceof Inflection.Verb) {
        ours.computeIfAbsent(key(e.lemma()), _ -> new ArrayList<>()).add(e);
      }
    }
    theirsInOurs();
    oursInTheirs();
    counts.forEach((what, count) -> {
      List<String> some = examples.getOrDefault(what, List.of());
      System.out.println(what + ": " + count + " " + some.subList(0, Math.min(shown, some.size())));
    });
  }

  private void theirsInOurs() throws IOException {
    Dictionary dictionary = Dictionary.read(LanguageToolWitness.class.getResource(RESOURCE));
    int all = 0;
    int known = 0;
    Map<String, Set<String>> generated = new HashMap<>();
    for (WordData word : new DictionaryLookup(dictionary)) {
      String tag = word.getTag().toString();
      String lemma = key(word.getStem().toString());
      if (!tag.startsWith("V") || !ours.containsKey(lemma)) {
        continue;
      }
      String form = word.getWord().toString();
      String place = tag.substring(tag.indexOf(';') + 1);
      if (place.endsWith("---")) {
        theirs.computeIfAbsent(lemma, _ -> new HashSet<>()).add(form);
      }
      all++;
      if (generated.computeIfAbsent(lemma, this::letters).contains(bare(form, place))
          || accepts(form, lemma)) {
        known++;
      } else {
        note("theirs " + kind(lemma) + " " + place, form + "<" + lemma);
      }
    }
    System.out.printf(
        "%d verbs known to both; of %d forms of theirs we know %.3f %%%n",
        theirs.size(), all, 100.0 * known / all);
  }

  private void oursInTheirs() {
    int all = 0;
    int found = 0;
    for (Map.Entry<String, List<Entry>> e : ours.entrySet()) {
      Set<String> known = theirs.get(e.getKey());
      if (known == null) {
        continue;
      }
      for (Entry entry : e.getValue()) {
        for (Form form : Paradigm.of(entry)) {
          if (form.features().voice() != Features.Voice.ACTIVE
              || form.joining() == Form.Joining.BOUND) {
            continue;
          }
          all++;
          if (known.contains(Letters.strip(form.vocalised()))) {
            found++;
          } else {
            note(
                "ours " + kind(e.getKey()) + " " + place(form.features()),
                form.vocalised() + "<" + entry.lemma());
          }
        }
      }
    }
    System.out.printf("of %d active forms of ours they know %.3f %%%n", all, 100.0 * found / all);
  }

  private void note(String what, String example) {
    counts.merge(what, 1, Integer::sum);
    List<String> list = examples.computeIfAbsent(what, _ -> new ArrayList<>());
    list.add(example);
  }

  /** The form without the ه that stands for any pronoun. */
  private static String bare(String form, String place) {
    return place.endsWith("H") ? form.substring(0, form.length() - 1) + "+" : form;
  }

  private Set<String> letters(String lemma) {
    Set<String> letters = new HashSet<>();
    for (Entry e : ours.getOrDefault(lemma, List.of())) {
      for (Form f : Paradigm.of(e)) {
        String form = Letters.strip(f.vocalised());
        if (f.joining() != Form.Joining.BOUND) {
          letters.add(form);
        }
        if (f.joining() != Form.Joining.FREE) {
          letters.add(form + "+");
        }
      }
    }
    return letters;
  }

  private boolean accepts(String form, String lemma) {
    return analyser.analyse(form).stream()
        .anyMatch(a -> a.repairs().isEmpty() && key(a.entry().lemma()).equals(lemma));
  }

  /** The ending of the lemma's stem, to see what differs systematically. */
  private static String kind(String lemma) {
    VerbShape shape = VerbShape.of(lemma, "", List.of());
    boolean hamza = Letters.strip(Orthography.spoken(lemma)).indexOf(Letters.HAMZA) >= 0;
    return shape.family() + "/" + shape.ending() + (hamza ? "/HAMZA" : "");
  }

  private static String place(Features f) {
    return f.aspect() + " " + f.person() + " " + f.gender() + " " + f.number() + " " + f.moods();
  }

  private static String key(String lemma) {
    return VOWEL_BEFORE_SHADDA.matcher(lemma).replaceAll("\u0651$1");
  }
}

package org.hashiya.morph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.Inflection.Attachment;
import org.hashiya.lexicon.Lexicon;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Clitics.Proclitic;
import org.hashiya.morph.Features.Aspect;
import org.hashiya.morph.Features.Case;
import org.hashiya.morph.Features.Mood;
import org.hashiya.morph.Features.State;
import org.hashiya.morph.Features.Voice;

/**
 * A written word to its possible analyses: every division into proclitics, an inflected form of the
 * lexicon and a pronoun that the rules of joining allow. Immutable; safe for use by several threads.
 */
public final class Analyser {
  /** No written Arabic word is longer; longer runs of letters are not analysed. */
  public static final int LONGEST_WORD = 40;

  private static final Comparator<Analysis> LIKELIEST_FIRST =
      Comparator.<Analysis>comparingInt(a -> a.repairs().size())
          .thenComparingInt(Analyser::rarity);

  /** "One" is never أَحَد with the article: الأَحَد is Sunday. */
  private static final Set<String> NEVER_DEFINITE = Set.of("ء ح د" + PartOfSpeech.NUMERAL, "ء ح د" + PartOfSpeech.NOUN);

  private final Lexicon lexicon;
  private final FormIndex forms;

  public Analyser(Lexicon lexicon, FormIndex forms) {
    this.lexicon = lexicon;
    this.forms = forms;
  }

  /**
   * The analyses of a word, likeliest first as far as the word alone tells; empty for a word that the
   * lexicon does not explain. An exact spelling drives out repaired ones, and vowels in the word
   * drive out analyses that contradict them, unless that leaves none.
   */
  public List<Analysis> analyse(String word) {
    String letters = Letters.strip(word);
    if (letters.isEmpty() || letters.length() > LONGEST_WORD) {
      return List.of();
    }
    List<Analysis> all = new ArrayList<>();
    for (Proclitic proclitic : Clitics.PROCLITICS) {
      if (letters.length() > proclitic.letters().length()
          && letters.startsWith(proclitic.letters())) {
        withProclitic(letters, proclitic, all);
      }
    }
    return ranked(word, all);
  }

  private static List<Analysis> ranked(String word, List<Analysis> all) {
    List<Analysis> kept = all;
    if (all.stream().anyMatch(a -> a.repairs().isEmpty())) {
      kept = all.stream().filter(a -> a.repairs().isEmpty()).toList();
    }
    List<Analysis> agreeing = kept.stream().filter(a -> Marks.agree(word, a.vocalised())).toList();
    if (!agreeing.isEmpty()) {
      kept = agreeing;
    }
    Set<String> seen = new HashSet<>();
    return kept.stream()
        .sorted(LIKELIEST_FIRST)
        .filter(a -> seen.add(a.entry().id() + a.vocalised()))
        .toList();
  }

  /** How unlikely an analysis is by itself: four units are a factor of two in newswire. */
  public static int rarity(Analysis a) {
    return Rarity.of(a);
  }

  private void withProclitic(String letters, Proclitic proclitic, List<Analysis> out) {
    int from = proclitic.letters().length() - (proclitic.hiddenArticle() ? 1 : 0);
    forms.walk(
        letters,
        from,
        (end, first, last) -> {
          String rest = letters.substring(end);
          if (!rest.isEmpty() && !Clitics.isEnclitic(rest)) {
            return;
          }
          for (int item = first; item < last; item++) {
            FormIndex.Cell cell = forms.cellOf(item);
            Form.Joining wrong = rest.isEmpty() ? Form.Joining.BOUND : Form.Joining.FREE;
            if (cell.joining() != wrong) {
              Entry entry = lexicon.entry(forms.entryOf(item));
              if (mayJoin(proclitic, entry, cell.features(), rest)) {
                out.add(analysis(letters, from, end, proclitic, entry, item, rest));
              }
            }
          }
        });
  }

  private static boolean mayJoin(Proclitic proclitic, Entry entry, Features f, String enclitic) {
    return switch (entry.inflection()) {
      case Inflection.Verb _ -> verbMayJoin(proclitic, f, enclitic);
      case Inflection.Particle _ when isJoinedPronoun(entry, f) -> afterOneLetter(proclitic, enclitic);
      case Inflection.Particle p -> particleMayJoin(proclitic, p, enclitic);
      case Inflection.Name n -> nameMayJoin(proclitic, n, f, enclitic);
      case Inflection.Noun _, Inflection.Adjective _ ->
          nounMayJoin(proclitic, f, enclitic)
              && !(proclitic.has(Role.ARTICLE) && NEVER_DEFINITE.contains(entry.root() + entry.pos()));
    };
  }

  private static boolean isJoinedPronoun(Entry entry, Features f) {
    return entry.pos() == PartOfSpeech.PRONOUN && f.cases().contains(Case.GENITIVE);
  }

  /** بِهِ، لَهُمْ: a joined pronoun needs a preposition of one letter before it. */
  private static boolean afterOneLetter(Proclitic p, String enclitic) {
    return enclitic.isEmpty()
        && p.has(Role.PREPOSITION)
        && !p.has(Role.ARTICLE)
        && !p.letters().endsWith("ك");
  }

  private static boolean verbMayJoin(Proclitic p, Features f, String enclitic) {
    if (p.has(Role.ARTICLE) || p.has(Role.PREPOSITION)) {
      return false;
    }
    if (p.has(Role.FUTURE) && !f.moods().contains(Mood.INDICATIVE)) {
      return false;
    }
    if (p.has(Role.EMPHATIC) && f.aspect() == Aspect.IMPERATIVE) {
      return false;
    }
    if (p.has(Role.EMPHATIC) && isPurpose(p) && !f.moods().contains(Mood.SUBJUNCTIVE)
        && !f.moods().contains(Mood.JUSSIVE)) {
      return false;
    }
    boolean perfectOfOne =
        f.aspect() == Aspect.PERFECT
            && f.person() == Features.Person.THIRD
            && f.number() == Features.Number.SINGULAR;
    if (p.has(Role.EMPHATIC) && !isPurpose(p) && !perfectOfOne) {
      return false; // لَـ stands in the answer to لَوْ: لَكَانَ
    }
    boolean ya = enclitic.equals("ي");
    return !ya && (enclitic.isEmpty() || f.voice() != Voice.PASSIVE);
  }

  private static boolean isPurpose(Proclitic p) {
    return p.segments().getLast().text().equals("لِ");
  }

  private static boolean particleMayJoin(
      Proclitic p, Inflection.Particle particle, String enclitic) {
    for (Segment s : p.segments()) {
      Attachment needed =
          switch (s.role()) {
            case QUESTION -> Attachment.QUESTION;
            case CONJUNCTION -> Attachment.CONJUNCTION;
            case PREPOSITION -> Attachment.PREPOSITION;
            case EMPHATIC -> s.text().equals("لَ") ? Attachment.EMPHATIC : null;
            case ARTICLE -> Attachment.ARTICLE;
            case FUTURE, STEM, PRONOUN -> null;
          };
      if (needed == null || !particle.attaches().contains(needed)) {
        return false;
      }
    }
    return enclitic.isEmpty() || particle.attaches().contains(Attachment.PRONOUN);
  }

  private static boolean nounMayJoin(Proclitic p, Features f, String enclitic) {
    if (p.has(Role.FUTURE) || p.has(Role.QUESTION) || p.has(Role.EMPHATIC)) {
      return false;
    }
    if (p.has(Role.PREPOSITION) && !f.cases().contains(Case.GENITIVE)) {
      return false;
    }
    if (p.has(Role.ARTICLE) && (!enclitic.isEmpty() || !f.states().contains(State.DEFINITE))) {
      return false;
    }
    return enclitic.isEmpty() || (f.states().contains(State.CONSTRUCT) && !enclitic.equals("ني"));
  }

  private static boolean nameMayJoin(
      Proclitic p, Inflection.Name name, Features f, String enclitic) {
    return enclitic.isEmpty()
        && nounMayJoin(p, f, enclitic)
        && p.has(Role.ARTICLE) == name.article();
  }

  private Analysis analysis(
      String letters,
      int from,
      int end,
      Proclitic proclitic,
      Entry entry,
      int item,
      String enclitic) {
    char[] template = forms.templateOf(item);
    StringBuilder stem = new StringBuilder();
    Set<Repair> repairs = EnumSet.noneOf(Repair.class);
    for (int i = from; i < end; i++) {
      char written = letters.charAt(i);
      char meant = FormCode.letter(written, template[i - from]);
      if (written != meant) {
        repairs.add(repair(meant));
      }
      FormCode.decode(stem, written, template[i - from]);
    }
    boolean object =
        entry.pos() == PartOfSpeech.VERB || entry.inflection() instanceof Inflection.Particle;
    List<Segment> segments = new ArrayList<>(proclitic.segments());
    segments.add(new Segment(Role.STEM, stem.toString(), ""));
    if (!enclitic.isEmpty()) {
      segments.add(Clitics.enclitic(enclitic, object));
    }
    return new Analysis(
        entry,
        segments,
        forms.cellOf(item).features(),
        Joined.vocalised(segments),
        repairs);
  }

  private static Repair repair(char meant) {
    return switch (meant) {
      case 'ي', 'ى' -> Repair.YA_FOR_ALIF_MAQSURA;
      case 'ة', 'ه' -> Repair.HA_FOR_TA_MARBUTA;
      default -> Repair.HAMZA;
    };
  }
}

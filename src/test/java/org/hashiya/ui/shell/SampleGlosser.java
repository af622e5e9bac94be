package org.hashiya.ui.shell;

import static org.hashiya.morph.Features.Aspect.PERFECT;
import static org.hashiya.morph.Features.State.DEFINITE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hashiya.article.Article;
import org.hashiya.article.Token;
import org.hashiya.gloss.Gloss;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Glosser;
import org.hashiya.gloss.Reading;
import org.hashiya.gloss.TermMatch;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Field;
import org.hashiya.lexicon.Gender;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.NameKind;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.Features;
import org.hashiya.morph.Role;
import org.hashiya.morph.Segment;
import org.hashiya.text.Folding;

/** A glosser with a lexicon of a few words; it guesses the rest. */
public final class SampleGlosser implements Glosser {
  private static final Features DEFINITE_NOUN =
      new Features(
          null,
          null,
          null,
          Features.Gender.FEMININE,
          Features.Number.SINGULAR,
          Set.of(Features.Case.GENITIVE),
          Set.of(),
          Set.of(DEFINITE));
  private static final Features HE_DID =
      new Features(
          PERFECT,
          Features.Voice.ACTIVE,
          Features.Person.THIRD,
          Features.Gender.MASCULINE,
          Features.Number.SINGULAR,
          Set.of(),
          Set.of(),
          Set.of());

  private final Map<String, List<Reading>> words = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  public SampleGlosser() {
    Entry government =
        noun(
            "حُكُومَة",
            "ح ك م",
            Gender.FEMININE,
            List.of("ات"),
            Sense.of("government", "administration"));
    Entry palace =
        noun("قَصْر", "ق ص ر", Gender.MASCULINE, List.of("قُصُور"), Sense.of("palace", "mansion"));
    Entry shortness = noun("قِصَر", "ق ص ر", Gender.MASCULINE, List.of(), Sense.of("shortness"));
    Entry judgement =
        noun(
            "حُكْم",
            "ح ك م",
            Gender.MASCULINE,
            List.of("أَحْكَام"),
            Sense.of("rule", "government"),
            new Sense(Field.LAW, "", List.of("judgement", "verdict")));
    Entry obtain =
        entry(
            "حَصَلَ",
            "ح ص ل",
            PartOfSpeech.VERB,
            new Inflection.Verb(List.of('u'), List.of("حُصُول")),
            Sense.of("happen", "occur"),
            new Sense(Field.GENERAL, "عَلَى", List.of("obtain", "get")));
    Entry damascus =
        entry(
            "دِمَشْق",
            "",
            PartOfSpeech.NAME,
            new Inflection.Name(NameKind.CITY, Gender.FEMININE, List.of(), "دِمَشْقِيّ", false),
            Sense.of("Damascus"));
    Entry presidential =
        entry(
            "رِئَاسِيّ",
            "ر ء س",
            PartOfSpeech.ADJECTIVE,
            new Inflection.Adjective("-", List.of()),
            Sense.of("presidential"));
    Entry in =
        entry(
            "فِي",
            "",
            PartOfSpeech.PREPOSITION,
            new Inflection.Particle(Set.of(), Inflection.Government.GENITIVE),
            Sense.of("in", "at"));
    put(
        "وبالحكومة",
        government,
        DEFINITE_NOUN,
        "وَبِالحُكُومَة",
        new Segment(Role.CONJUNCTION, "وَ", "and"),
        new Segment(Role.PREPOSITION, "بِ", "by"),
        new Segment(Role.ARTICLE, "ال", "the"),
        new Segment(Role.STEM, "حُكُومَة", ""));
    put(
        "الحكومة",
        government,
        DEFINITE_NOUN,
        "الحُكُومَة",
        new Segment(Role.ARTICLE, "ال", "the"),
        new Segment(Role.STEM, "حُكُومَة", ""));
    put("حكومة", government, Features.NONE, "حُكُومَة", stem("حُكُومَة"));
    put("قصر", palace, Features.NONE, "قَصْر", stem("قَصْر"));
    put("قصور", palace, Features.NONE, "قُصُور", stem("قُصُور"));
    for (Entry entry : List.of(palace, shortness)) {
      put(
          "القصر",
          entry,
          DEFINITE_NOUN,
          "ال" + entry.lemma(),
          new Segment(Role.ARTICLE, "ال", "the"),
          new Segment(Role.STEM, entry.lemma(), ""));
    }
    put(
        "الرئاسي",
        presidential,
        DEFINITE_NOUN,
        "الرِّئَاسِيّ",
        new Segment(Role.ARTICLE, "ال", "the"),
        new Segment(Role.STEM, "رِئَاسِيّ", ""));
    put("حكم", judgement, Features.NONE, "حُكْم", stem("حُكْم"));
    put("حصل", obtain, HE_DID, "حَصَلَ", stem("حَصَلَ"));
    put("على", particle("عَلَى", "on", "over"), Features.NONE, "عَلَى", stem("عَلَى"));
    put("دمشق", damascus, Features.NONE, "دِمَشْق", stem("دِمَشْق"));
    put("في", in, Features.NONE, "فِي", stem("فِي"));
  }

  @Override
  public GlossedArticle gloss(Article article) {
    List<List<Gloss>> glosses =
        article.blocks().stream().map(b -> b.tokens().stream().map(this::gloss).toList()).toList();
    return new GlossedArticle(article, glosses, terms(article));
  }

  @Override
  public Gloss lookUp(String word) {
    return gloss(new Token(Token.Kind.WORD, word, 0));
  }

  @Override
  public List<Entry> family(String root) {
    return entries.stream().filter(e -> e.root().equals(root)).toList();
  }

  private Gloss gloss(Token token) {
    if (token.kind() == Token.Kind.PUNCTUATION) {
      return new Gloss(token, List.of());
    }
    List<Reading> known = words.get(Folding.key(token.text()));
    return new Gloss(token, known == null ? List.of(guess(token)) : known);
  }

  private static List<TermMatch> terms(Article article) {
    List<TermMatch> terms = new ArrayList<>();
    for (int b = 0; b < article.blocks().size(); b++) {
      List<Token> tokens = article.blocks().get(b).tokens();
      for (int t = 0; t + 1 < tokens.size(); t++) {
        if (tokens.get(t).text().equals("القصر") && tokens.get(t + 1).text().equals("الرئاسي")) {
          terms.add(
              new TermMatch(
                  b,
                  List.of(t, t + 1),
                  "القَصْر الرِّئَاسِيّ",
                  List.of(Sense.of("presidential palace"))));
        }
      }
    }
    return terms;
  }

  private static Reading guess(Token token) {
    Entry entry =
        new Entry(
            -1,
            token.text(),
            "",
            PartOfSpeech.NOUN,
            new Inflection.Noun(Gender.MASCULINE, List.of()),
            List.of(Sense.of("(" + token.text().length() + " letters)")),
            18,
            Entry.Origin.GUESSED);
    return new Reading(
        new Analysis(entry, List.of(stem(token.text())), Features.NONE, token.text(), Set.of()),
        entry.senses(),
        token.text());
  }

  private void put(
      String word, Entry entry, Features features, String vocalised, Segment... segments) {
    words
        .computeIfAbsent(Folding.key(word), _ -> new ArrayList<>())
        .add(
            new Reading(
                new Analysis(entry, List.of(segments), features, vocalised, Set.of()),
                entry.senses(),
                vocalised));
  }

  private static Segment stem(String text) {
    return new Segment(Role.STEM, text, "");
  }

  private Entry particle(String lemma, String... glosses) {
    return entry(
        lemma,
        "",
        PartOfSpeech.PREPOSITION,
        new Inflection.Particle(Set.of(), Inflection.Government.GENITIVE),
        Sense.of(glosses));
  }

  private Entry noun(
      String lemma, String root, Gender gender, List<String> plurals, Sense... senses) {
    return entry(lemma, root, PartOfSpeech.NOUN, new Inflection.Noun(gender, plurals), senses);
  }

  private Entry entry(
      String lemma, String root, PartOfSpeech pos, Inflection inflection, Sense... senses) {
    Entry entry =
        new Entry(
            entries.size(),
            lemma,
            root,
            pos,
            inflection,
            List.of(senses),
            8,
            Entry.Origin.AUTHORED);
    entries.add(entry);
    return entry;
  }
}

package org.hashiya.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.Features.Number;
import org.hashiya.morph.ParadigmTable.Declined;
import org.hashiya.morph.ParadigmTable.NounRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tables of nouns: indefinite, definite, construct; nominative, accusative, genitive; one number a
 * line.
 */
class DeclensionTest {
  @ParameterizedTest
  @CsvSource({
    "كِتَاب, ك ت ب, كِتَابٌ الْكِتَابُ كِتَابُ كِتَابًا الْكِتَابَ كِتَابَ كِتَابٍ الْكِتَابِ"
        + " كِتَابِ",
    "مَدِينَة, م د ن, مَدِينَةٌ الْمَدِينَةُ مَدِينَةُ مَدِينَةً الْمَدِينَةَ مَدِينَةَ مَدِينَةٍ"
        + " الْمَدِينَةِ مَدِينَةِ",
    "قَاضِي, ق ض ي, قَاضٍ الْقَاضِي قَاضِي قَاضِيًا الْقَاضِيَ قَاضِيَ قَاضٍ الْقَاضِي قَاضِي",
    "مَعْنَى, ع ن ي, مَعْنًى الْمَعْنَى مَعْنَى مَعْنًى الْمَعْنَى مَعْنَى مَعْنًى الْمَعْنَى"
        + " مَعْنَى",
    "ذِكْرَى, ذ ك ر, ذِكْرَى الذِّكْرَى ذِكْرَى ذِكْرَى الذِّكْرَى ذِكْرَى ذِكْرَى الذِّكْرَى"
        + " ذِكْرَى",
    "صَحْرَاء, ص ح ر, صَحْرَاءُ الصَّحْرَاءُ صَحْرَاءُ صَحْرَاءَ الصَّحْرَاءَ صَحْرَاءَ صَحْرَاءَ"
        + " الصَّحْرَاءِ صَحْرَاءِ",
    "شَيْء, ش ي ء, شَيْءٌ الشَّيْءُ شَيْءُ شَيْئًا الشَّيْءَ شَيْءَ شَيْءٍ الشَّيْءِ شَيْءِ",
    "جُزْء, ج ز ء, جُزْءٌ الْجُزْءُ جُزْءُ جُزْءًا الْجُزْءَ جُزْءَ جُزْءٍ الْجُزْءِ جُزْءِ",
    "مَبْدَأ, ب د ء, مَبْدَأٌ الْمَبْدَأُ مَبْدَأُ مَبْدَأً الْمَبْدَأَ مَبْدَأَ مَبْدَأٍ"
        + " الْمَبْدَأِ مَبْدَأِ",
    "مَسَاء, م س و, مَسَاءٌ الْمَسَاءُ مَسَاءُ مَسَاءً الْمَسَاءَ مَسَاءَ مَسَاءٍ الْمَسَاءِ"
        + " مَسَاءِ"
  })
  void singular(String lemma, String root, String table) {
    assertThat(words(noun(lemma, root, List.of()), Number.SINGULAR)).isEqualTo(table);
  }

  @ParameterizedTest
  @CsvSource({
    "كِتَاب, ك ت ب, كِتَابَانِ كِتَابَا كِتَابَيْنِ كِتَابَيْ",
    "مَدِينَة, م د ن, مَدِينَتَانِ مَدِينَتَا مَدِينَتَيْنِ مَدِينَتَيْ",
    "قَاضِي, ق ض ي, قَاضِيَانِ قَاضِيَا قَاضِيَيْنِ قَاضِيَيْ",
    "مُسْتَشْفَى, ش ف ي, مُسْتَشْفَيَانِ مُسْتَشْفَيَا مُسْتَشْفَيَيْنِ مُسْتَشْفَيَيْ",
    "صَحْرَاء, ص ح ر, صَحْرَاوَانِ صَحْرَاوَا صَحْرَاوَيْنِ صَحْرَاوَيْ",
    "شَيْء, ش ي ء, شَيْئَانِ شَيْئَا شَيْئَيْنِ شَيْئَيْ",
    "جُزْء, ج ز ء, جُزْءَانِ جُزْءَا جُزْءَيْنِ جُزْءَيْ جُزْآنِ جُزْآ جُزْأَيْنِ جُزْأَيْ",
    "مَبْدَأ, ب د ء, مَبْدَآنِ مَبْدَآ مَبْدَأَيْنِ مَبْدَأَيْ"
  })
  void dual(String lemma, String root, String table) {
    List<Form> forms =
        Declension.ofNoun(lemma, root, Features.Gender.MASCULINE, false, List.of(), false);
    String dual =
        forms.stream()
            .filter(f -> f.features().number() == Number.DUAL)
            .map(Form::vocalised)
            .distinct()
            .collect(Collectors.joining(" "));
    assertThat(dual.split(" ")).containsExactlyInAnyOrder(table.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    // sound
    "مُدِير, د و ر, ون, مُدِيرُونَ الْمُدِيرُونَ مُدِيرُو مُدِيرِينَ الْمُدِيرِينَ مُدِيرِي"
        + " مُدِيرِينَ الْمُدِيرِينَ مُدِيرِي",
    "مُحَامِي, ح م ي, ون, مُحَامُونَ الْمُحَامُونَ مُحَامُو مُحَامِينَ الْمُحَامِينَ مُحَامِي"
        + " مُحَامِينَ الْمُحَامِينَ مُحَامِي",
    "مُصْطَفَى, ص ف و, ون, مُصْطَفَوْنَ الْمُصْطَفَوْنَ مُصْطَفَوْ مُصْطَفَيْنَ الْمُصْطَفَيْنَ"
        + " مُصْطَفَيْ مُصْطَفَيْنَ الْمُصْطَفَيْنَ مُصْطَفَيْ",
    "شَرِكَة, ش ر ك, ات, شَرِكَاتٌ الشَّرِكَاتُ شَرِكَاتُ شَرِكَاتٍ الشَّرِكَاتِ شَرِكَاتِ"
        + " شَرِكَاتٍ الشَّرِكَاتِ شَرِكَاتِ",
    "حَمْلَة, ح م ل, ات, حَمَلَاتٌ الْحَمَلَاتُ حَمَلَاتُ حَمَلَاتٍ الْحَمَلَاتِ حَمَلَاتِ"
        + " حَمَلَاتٍ الْحَمَلَاتِ حَمَلَاتِ",
    "جَوْلَة, ج و ل, ات, جَوْلَاتٌ الْجَوْلَاتُ جَوْلَاتُ جَوْلَاتٍ الْجَوْلَاتِ جَوْلَاتِ"
        + " جَوْلَاتٍ الْجَوْلَاتِ جَوْلَاتِ",
    // broken
    "رَجُل, ر ج ل, رِجَال, رِجَالٌ الرِّجَالُ رِجَالُ رِجَالًا الرِّجَالَ رِجَالَ رِجَالٍ"
        + " الرِّجَالِ رِجَالِ",
    "مَدْرَسَة, د ر س, مَدَارِس, مَدَارِسُ الْمَدَارِسُ مَدَارِسُ مَدَارِسَ الْمَدَارِسَ مَدَارِسَ"
        + " مَدَارِسَ الْمَدَارِسِ مَدَارِسِ",
    "مَشْرُوع, ش ر ع, مَشَارِيع, مَشَارِيعُ الْمَشَارِيعُ مَشَارِيعُ مَشَارِيعَ الْمَشَارِيعَ"
        + " مَشَارِيعَ مَشَارِيعَ الْمَشَارِيعِ مَشَارِيعِ",
    "وَزِير, و ز ر, وُزَرَاء, وُزَرَاءُ الْوُزَرَاءُ وُزَرَاءُ وُزَرَاءَ الْوُزَرَاءَ وُزَرَاءَ"
        + " وُزَرَاءَ الْوُزَرَاءِ وُزَرَاءِ",
    "جُزْء, ج ز ء, أَجْزَاء, أَجْزَاءٌ الْأَجْزَاءُ أَجْزَاءُ أَجْزَاءً الْأَجْزَاءَ أَجْزَاءَ"
        + " أَجْزَاءٍ الْأَجْزَاءِ أَجْزَاءِ",
    "شَيْء, ش ي ء, أَشْيَاء, أَشْيَاءُ الْأَشْيَاءُ أَشْيَاءُ أَشْيَاءَ الْأَشْيَاءَ أَشْيَاءَ"
        + " أَشْيَاءَ الْأَشْيَاءِ أَشْيَاءِ",
    "صَوْت, ص و ت, أَصْوَات, أَصْوَاتٌ الْأَصْوَاتُ أَصْوَاتُ أَصْوَاتًا الْأَصْوَاتَ أَصْوَاتَ"
        + " أَصْوَاتٍ الْأَصْوَاتِ أَصْوَاتِ",
    "مَقْهَى, ق ه و, مَقَاهِي, مَقَاهٍ الْمَقَاهِي مَقَاهِي مَقَاهِيَ الْمَقَاهِيَ مَقَاهِيَ"
        + " مَقَاهٍ الْمَقَاهِي مَقَاهِي",
    "قَرْيَة, ق ر ي, قُرَى, قُرًى الْقُرَى قُرَى قُرًى الْقُرَى قُرَى قُرًى الْقُرَى قُرَى"
  })
  void plural(String lemma, String root, String plural, String table) {
    assertThat(words(noun(lemma, root, List.of(plural)), Number.PLURAL)).isEqualTo(table);
  }

  @ParameterizedTest
  @CsvSource({
    "كَبِير, ك ب ر, -, كَبِيرٌ كَبِيرَةٌ",
    "أَكْبَر, ك ب ر, كُبْرَى, أَكْبَرُ كُبْرَى",
    "أَحْمَر, ح م ر, حَمْرَاء, أَحْمَرُ حَمْرَاءُ",
    "مَاضِي, م ض ي, -, مَاضٍ مَاضِيَةٌ",
    "مُسْتَثْنَى, ث ن ي, -, مُسْتَثْنًى مُسْتَثْنَاةٌ",
    "عَرَبِيّ, ع ر ب, -, عَرَبِيٌّ عَرَبِيَّةٌ"
  })
  void adjectiveInBothGenders(String lemma, String root, String feminine, String genders) {
    Inflection adjective = new Inflection.Adjective(feminine, List.of());
    Declined table = table(lemma, root, PartOfSpeech.ADJECTIVE, adjective);
    String nominatives =
        table.rows().stream()
            .filter(r -> r.number() == Number.SINGULAR)
            .filter(r -> r.grammaticalCase() == Features.Case.NOMINATIVE)
            .map(r -> Objects.requireNonNull(r.forms().get(Features.State.INDEFINITE)).vocalised())
            .collect(Collectors.joining(" "));
    assertThat(nominatives).isEqualTo(genders);
  }

  @Test
  void feminineOfElativeMakesItsPluralInYa() {
    assertThat(Declension.ofAdjective("أَعْلَى", "ع ل و", "عُلْيَا", List.of()))
        .extracting(Form::vocalised)
        .contains("عُلْيَيَات", "عُلْيَيَانِ");
  }

  @Test
  void personHasAFeminineOfHerOwn() {
    assertThat(
            Declension.ofNoun(
                "مُدِير", "د و ر", Features.Gender.MASCULINE, true, List.of("ون", "ات"), false))
        .extracting(Form::vocalised)
        .contains("مُدِيرَة", "مُدِيرَتَانِ", "مُدِيرَات");
    assertThat(
            Declension.ofNoun(
                "فَنَّان", "ف ن ن", Features.Gender.MASCULINE, true, List.of("ون"), false))
        .extracting(Form::vocalised)
        .contains("فَنَّانُونَ", "فَنَّانَات");
  }

  @Test
  void finalHamzaTakesANewSeatBeforeAPronoun() {
    assertThat(
            Declension.ofNoun("اِبْن", "ب ن و", null, false, List.of("أَبْنَاء"), false).stream()
                .filter(f -> f.joining() == Form.Joining.BOUND)
                .map(Form::vocalised))
        .contains("أَبْنَاؤُ", "أَبْنَاءَ", "أَبْنَائِ");
  }

  @ParameterizedTest
  @CsvSource({"أَب, أَبُو أَبَا أَبِي", "أَخ, أَخُو أَخَا أَخِي", "ذُو, ذُو ذَا ذِي"})
  void fiveNounsShowTheirCaseInTheConstruct(String lemma, String construct) {
    assertThat(FiveNouns.of(lemma).orElseThrow())
        .extracting(Form::vocalised)
        .contains(construct.split(" "));
  }

  @Test
  void nameHasNeitherDualNorPlural() {
    assertThat(Declension.ofName("خَالِد", Features.Gender.MASCULINE, false))
        .extracting(Form::vocalised)
        .containsExactly("خَالِد", "خَالِدًا");
    assertThat(Declension.ofName("عِرَاق", Features.Gender.MASCULINE, true))
        .extracting(Form::vocalised)
        .containsExactly("عِرَاق");
  }

  @ParameterizedTest
  @CsvSource({"هٰذَا, هٰؤُلَاءِ", "ذٰلِكَ, تِلْكَ", "الَّذِي, اللَّذَيْنِ", "هُوَ, هُ"})
  void pronounsHaveTheirForms(String lemma, String form) {
    assertThat(Pronouns.of(lemma).orElseThrow()).extracting(Form::vocalised).contains(form);
  }

  private static Declined noun(String lemma, String root, List<String> plurals) {
    return table(
        lemma,
        root,
        PartOfSpeech.NOUN,
        new Inflection.Noun(org.hashiya.lexicon.Gender.MASCULINE, plurals));
  }

  private static Declined table(
      String lemma, String root, PartOfSpeech pos, Inflection inflection) {
    Entry entry =
        new Entry(
            0, lemma, root, pos, inflection, List.of(Sense.of("x")), 9, Entry.Origin.AUTHORED);
    return (Declined) ParadigmTable.of(entry);
  }

  private static String words(Declined table, Number number) {
    return table.rows().stream()
        .filter(r -> r.number() == number)
        .map(DeclensionTest::words)
        .collect(Collectors.joining(" "));
  }

  private static String words(NounRow row) {
    return row.forms().values().stream().map(TableForm::vocalised).collect(Collectors.joining(" "));
  }
}

package org.hashiya.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.lexicon.Sense;
import org.hashiya.morph.ParadigmTable.Conjugated;
import org.hashiya.morph.ParadigmTable.Tense;
import org.hashiya.morph.ParadigmTable.VerbRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A short table for every weak class: perfect of he, she, I, they (men, women); imperfect of he,
 * they (men, women); jussive of he; imperative of you (man, woman). The passive: perfect and
 * imperfect.
 */
class ConjugationTest {
  @ParameterizedTest
  @CsvSource({
    "كَتَبَ, ك ت ب, u, كَتَبَ كَتَبَتْ كَتَبْتُ كَتَبُوا كَتَبْنَ, يَكْتُبُ يَكْتُبُونَ يَكْتُبْنَ,"
        + " يَكْتُبْ, اُكْتُبْ اُكْتُبِي, كُتِبَ يُكْتَبُ",
    "شَرِبَ, ش ر ب, a, شَرِبَ شَرِبَتْ شَرِبْتُ شَرِبُوا شَرِبْنَ, يَشْرَبُ يَشْرَبُونَ يَشْرَبْنَ,"
        + " يَشْرَبْ, اِشْرَبْ اِشْرَبِي, شُرِبَ يُشْرَبُ",
    "أَخَذَ, ء خ ذ, u, أَخَذَ أَخَذَتْ أَخَذْتُ أَخَذُوا أَخَذْنَ, يَأْخُذُ يَأْخُذُونَ يَأْخُذْنَ,"
        + " يَأْخُذْ, خُذْ خُذِي, أُخِذَ يُؤْخَذُ",
    "سَأَلَ, س ء ل, a, سَأَلَ سَأَلَتْ سَأَلْتُ سَأَلُوا سَأَلْنَ, يَسْأَلُ يَسْأَلُونَ يَسْأَلْنَ,"
        + " يَسْأَلْ, اِسْأَلْ اِسْأَلِي, سُئِلَ يُسْأَلُ",
    "قَرَأَ, ق ر ء, a, قَرَأَ قَرَأَتْ قَرَأْتُ قَرَؤُوا قَرَأْنَ, يَقْرَأُ يَقْرَؤُونَ يَقْرَأْنَ,"
        + " يَقْرَأْ, اِقْرَأْ اِقْرَئِي, قُرِئَ يُقْرَأُ",
    "وَصَلَ, و ص ل, i, وَصَلَ وَصَلَتْ وَصَلْتُ وَصَلُوا وَصَلْنَ, يَصِلُ يَصِلُونَ يَصِلْنَ,"
        + " يَصِلْ, صِلْ صِلِي, وُصِلَ يُوصَلُ",
    "وَضَعَ, و ض ع, a, وَضَعَ وَضَعَتْ وَضَعْتُ وَضَعُوا وَضَعْنَ, يَضَعُ يَضَعُونَ يَضَعْنَ,"
        + " يَضَعْ, ضَعْ ضَعِي, وُضِعَ يُوضَعُ",
    "قَالَ, ق و ل, u, قَالَ قَالَتْ قُلْتُ قَالُوا قُلْنَ, يَقُولُ يَقُولُونَ يَقُلْنَ, يَقُلْ,"
        + " قُلْ قُولِي, قِيلَ يُقَالُ",
    "بَاعَ, ب ي ع, i, بَاعَ بَاعَتْ بِعْتُ بَاعُوا بِعْنَ, يَبِيعُ يَبِيعُونَ يَبِعْنَ, يَبِعْ,"
        + " بِعْ بِيعِي, بِيعَ يُبَاعُ",
    "خَافَ, خ و ف, a, خَافَ خَافَتْ خِفْتُ خَافُوا خِفْنَ, يَخَافُ يَخَافُونَ يَخَفْنَ, يَخَفْ,"
        + " خَفْ خَافِي, خِيفَ يُخَافُ",
    "جَاءَ, ج ي ء, i, جَاءَ جَاءَتْ جِئْتُ جَاؤُوا جِئْنَ, يَجِيءُ يَجِيئُونَ يَجِئْنَ, يَجِئْ,"
        + " جِئْ جِيئِي, جِيءَ يُجَاءُ",
    "مَدَّ, م د د, u, مَدَّ مَدَّتْ مَدَدْتُ مَدُّوا مَدَدْنَ, يَمُدُّ يَمُدُّونَ يَمْدُدْنَ,"
        + " يَمُدَّ, مُدَّ مُدِّي, مُدَّ يُمَدُّ",
    "ظَلَّ, ظ ل ل, a, ظَلَّ ظَلَّتْ ظَلِلْتُ ظَلُّوا ظَلِلْنَ, يَظَلُّ يَظَلُّونَ يَظْلَلْنَ,"
        + " يَظَلَّ, ظَلَّ ظَلِّي, ظُلَّ يُظَلُّ",
    "دَعَا, د ع و, u, دَعَا دَعَتْ دَعَوْتُ دَعَوْا دَعَوْنَ, يَدْعُو يَدْعُونَ يَدْعُونَ, يَدْعُ,"
        + " اُدْعُ اُدْعِي, دُعِيَ يُدْعَى",
    "رَمَى, ر م ي, i, رَمَى رَمَتْ رَمَيْتُ رَمَوْا رَمَيْنَ, يَرْمِي يَرْمُونَ يَرْمِينَ, يَرْمِ,"
        + " اِرْمِ اِرْمِي, رُمِيَ يُرْمَى",
    "بَقِيَ, ب ق ي, a, بَقِيَ بَقِيَتْ بَقِيتُ بَقُوا بَقِينَ, يَبْقَى يَبْقَوْنَ يَبْقَيْنَ,"
        + " يَبْقَ, اِبْقَ اِبْقَيْ, بُقِيَ يُبْقَى",
    "سَعَى, س ع ي, a, سَعَى سَعَتْ سَعَيْتُ سَعَوْا سَعَيْنَ, يَسْعَى يَسْعَوْنَ يَسْعَيْنَ,"
        + " يَسْعَ, اِسْعَ اِسْعَيْ, سُعِيَ يُسْعَى",
    "وَفَى, و ف ي, i, وَفَى وَفَتْ وَفَيْتُ وَفَوْا وَفَيْنَ, يَفِي يَفُونَ يَفِينَ, يَفِ, فِ فِي,"
        + " وُفِيَ يُوفَى",
    "رَوَى, ر و ي, i, رَوَى رَوَتْ رَوَيْتُ رَوَوْا رَوَيْنَ, يَرْوِي يَرْوُونَ يَرْوِينَ, يَرْوِ,"
        + " اِرْوِ اِرْوِي, رُوِيَ يُرْوَى",
    "رَأَى, ر ء ي, a, رَأَى رَأَتْ رَأَيْتُ رَأَوْا رَأَيْنَ, يَرَى يَرَوْنَ يَرَيْنَ, يَرَ, رَ"
        + " رَيْ, رُئِيَ يُرَى",
    "نَأَى, ن ء ي, a, نَأَى نَأَتْ نَأَيْتُ نَأَوْا نَأَيْنَ, يَنْأَى يَنْأَوْنَ يَنْأَيْنَ,"
        + " يَنْأَ, اِنْأَ اِنْأَيْ, نُئِيَ يُنْأَى"
  })
  void groundForm(
      String lemma,
      String root,
      char vowel,
      String perfect,
      String imperfect,
      String jussive,
      String imperative,
      String passive) {
    checkTable(
        conjugated(lemma, root, List.of(vowel)), perfect, imperfect, jussive, imperative, passive);
  }

  @ParameterizedTest
  @CsvSource({
    "عَلَّمَ, ع ل م, عَلَّمَ عَلَّمَتْ عَلَّمْتُ عَلَّمُوا عَلَّمْنَ, يُعَلِّمُ يُعَلِّمُونَ"
        + " يُعَلِّمْنَ, يُعَلِّمْ, عَلِّمْ عَلِّمِي, عُلِّمَ يُعَلَّمُ",
    "رَبَّى, ر ب و, رَبَّى رَبَّتْ رَبَّيْتُ رَبَّوْا رَبَّيْنَ, يُرَبِّي يُرَبُّونَ يُرَبِّينَ,"
        + " يُرَبِّ, رَبِّ رَبِّي, رُبِّيَ يُرَبَّى",
    "سَاعَدَ, س ع د, سَاعَدَ سَاعَدَتْ سَاعَدْتُ سَاعَدُوا سَاعَدْنَ, يُسَاعِدُ يُسَاعِدُونَ"
        + " يُسَاعِدْنَ, يُسَاعِدْ, سَاعِدْ سَاعِدِي, سُوعِدَ يُسَاعَدُ",
    "أَرْسَلَ, ر س ل, أَرْسَلَ أَرْسَلَتْ أَرْسَلْتُ أَرْسَلُوا أَرْسَلْنَ, يُرْسِلُ يُرْسِلُونَ"
        + " يُرْسِلْنَ, يُرْسِلْ, أَرْسِلْ أَرْسِلِي, أُرْسِلَ يُرْسَلُ",
    "أَقَامَ, ق و م, أَقَامَ أَقَامَتْ أَقَمْتُ أَقَامُوا أَقَمْنَ, يُقِيمُ يُقِيمُونَ يُقِمْنَ,"
        + " يُقِمْ, أَقِمْ أَقِيمِي, أُقِيمَ يُقَامُ",
    "أَعَدَّ, ع د د, أَعَدَّ أَعَدَّتْ أَعْدَدْتُ أَعَدُّوا أَعْدَدْنَ, يُعِدُّ يُعِدُّونَ"
        + " يُعْدِدْنَ, يُعِدَّ, أَعِدَّ أَعِدِّي, أُعِدَّ يُعَدُّ",
    "أَعْطَى, ع ط و, أَعْطَى أَعْطَتْ أَعْطَيْتُ أَعْطَوْا أَعْطَيْنَ, يُعْطِي يُعْطُونَ يُعْطِينَ,"
        + " يُعْطِ, أَعْطِ أَعْطِي, أُعْطِيَ يُعْطَى",
    "آمَنَ, ء م ن, آمَنَ آمَنَتْ آمَنْتُ آمَنُوا آمَنَّ, يُؤْمِنُ يُؤْمِنُونَ يُؤْمِنَّ, يُؤْمِنْ,"
        + " آمِنْ آمِنِي, أُومِنَ يُؤْمَنُ",
    "أَوْضَحَ, و ض ح, أَوْضَحَ أَوْضَحَتْ أَوْضَحْتُ أَوْضَحُوا أَوْضَحْنَ, يُوضِحُ يُوضِحُونَ"
        + " يُوضِحْنَ, يُوضِحْ, أَوْضِحْ أَوْضِحِي, أُوضِحَ يُوضَحُ",
    "تَكَلَّمَ, ك ل م, تَكَلَّمَ تَكَلَّمَتْ تَكَلَّمْتُ تَكَلَّمُوا تَكَلَّمْنَ, يَتَكَلَّمُ"
        + " يَتَكَلَّمُونَ يَتَكَلَّمْنَ, يَتَكَلَّمْ, تَكَلَّمْ تَكَلَّمِي, تُكُلِّمَ يُتَكَلَّمُ",
    "تَلَقَّى, ل ق ي, تَلَقَّى تَلَقَّتْ تَلَقَّيْتُ تَلَقَّوْا تَلَقَّيْنَ, يَتَلَقَّى"
        + " يَتَلَقَّوْنَ يَتَلَقَّيْنَ, يَتَلَقَّ, تَلَقَّ تَلَقَّيْ, تُلُقِّيَ يُتَلَقَّى",
    "تَعَاوَنَ, ع و ن, تَعَاوَنَ تَعَاوَنَتْ تَعَاوَنْتُ تَعَاوَنُوا تَعَاوَنَّ, يَتَعَاوَنُ"
        + " يَتَعَاوَنُونَ يَتَعَاوَنَّ, يَتَعَاوَنْ, تَعَاوَنْ تَعَاوَنِي, تُعُووِنَ يُتَعَاوَنُ",
    "اِنْفَجَرَ, ف ج ر, اِنْفَجَرَ اِنْفَجَرَتْ اِنْفَجَرْتُ اِنْفَجَرُوا اِنْفَجَرْنَ, يَنْفَجِرُ"
        + " يَنْفَجِرُونَ يَنْفَجِرْنَ, يَنْفَجِرْ, اِنْفَجِرْ اِنْفَجِرِي, اُنْفُجِرَ يُنْفَجَرُ",
    "اِحْتَاجَ, ح و ج, اِحْتَاجَ اِحْتَاجَتْ اِحْتَجْتُ اِحْتَاجُوا اِحْتَجْنَ, يَحْتَاجُ"
        + " يَحْتَاجُونَ يَحْتَجْنَ, يَحْتَجْ, اِحْتَجْ اِحْتَاجِي, اُحْتِيجَ يُحْتَاجُ",
    "اِحْتَلَّ, ح ل ل, اِحْتَلَّ اِحْتَلَّتْ اِحْتَلَلْتُ اِحْتَلُّوا اِحْتَلَلْنَ, يَحْتَلُّ"
        + " يَحْتَلُّونَ يَحْتَلِلْنَ, يَحْتَلَّ, اِحْتَلَّ اِحْتَلِّي, اُحْتُلَّ يُحْتَلُّ",
    "اِتَّخَذَ, ء خ ذ, اِتَّخَذَ اِتَّخَذَتْ اِتَّخَذْتُ اِتَّخَذُوا اِتَّخَذْنَ, يَتَّخِذُ"
        + " يَتَّخِذُونَ يَتَّخِذْنَ, يَتَّخِذْ, اِتَّخِذْ اِتَّخِذِي, اُتُّخِذَ يُتَّخَذُ",
    "اِنْتَهَى, ن ه ي, اِنْتَهَى اِنْتَهَتْ اِنْتَهَيْتُ اِنْتَهَوْا اِنْتَهَيْنَ, يَنْتَهِي"
        + " يَنْتَهُونَ يَنْتَهِينَ, يَنْتَهِ, اِنْتَهِ اِنْتَهِي, اُنْتُهِيَ يُنْتَهَى",
    "اِحْمَرَّ, ح م ر, اِحْمَرَّ اِحْمَرَّتْ اِحْمَرَرْتُ اِحْمَرُّوا اِحْمَرَرْنَ, يَحْمَرُّ"
        + " يَحْمَرُّونَ يَحْمَرِرْنَ, يَحْمَرَّ, اِحْمَرَّ اِحْمَرِّي, اُحْمُرَّ يُحْمَرُّ",
    "اِسْتَخْدَمَ, خ د م, اِسْتَخْدَمَ اِسْتَخْدَمَتْ اِسْتَخْدَمْتُ اِسْتَخْدَمُوا اِسْتَخْدَمْنَ,"
        + " يَسْتَخْدِمُ يَسْتَخْدِمُونَ يَسْتَخْدِمْنَ, يَسْتَخْدِمْ, اِسْتَخْدِمْ اِسْتَخْدِمِي,"
        + " اُسْتُخْدِمَ يُسْتَخْدَمُ",
    "اِسْتَقَالَ, ق ي ل, اِسْتَقَالَ اِسْتَقَالَتْ اِسْتَقَلْتُ اِسْتَقَالُوا اِسْتَقَلْنَ,"
        + " يَسْتَقِيلُ يَسْتَقِيلُونَ يَسْتَقِلْنَ, يَسْتَقِلْ, اِسْتَقِلْ اِسْتَقِيلِي,"
        + " اُسْتُقِيلَ يُسْتَقَالُ",
    "اِسْتَمَرَّ, م ر ر, اِسْتَمَرَّ اِسْتَمَرَّتْ اِسْتَمْرَرْتُ اِسْتَمَرُّوا اِسْتَمْرَرْنَ,"
        + " يَسْتَمِرُّ يَسْتَمِرُّونَ يَسْتَمْرِرْنَ, يَسْتَمِرَّ, اِسْتَمِرَّ اِسْتَمِرِّي,"
        + " اُسْتُمِرَّ يُسْتَمَرُّ",
    "اِخْشَوْشَنَ, خ ش ن, اِخْشَوْشَنَ اِخْشَوْشَنَتْ اِخْشَوْشَنْتُ اِخْشَوْشَنُوا اِخْشَوْشَنَّ,"
        + " يَخْشَوْشِنُ يَخْشَوْشِنُونَ يَخْشَوْشِنَّ, يَخْشَوْشِنْ, اِخْشَوْشِنْ اِخْشَوْشِنِي,"
        + " اُخْشُوشِنَ يُخْشَوْشَنُ",
    "تَرْجَمَ, ت ر ج م, تَرْجَمَ تَرْجَمَتْ تَرْجَمْتُ تَرْجَمُوا تَرْجَمْنَ, يُتَرْجِمُ"
        + " يُتَرْجِمُونَ يُتَرْجِمْنَ, يُتَرْجِمْ, تَرْجِمْ تَرْجِمِي, تُرْجِمَ يُتَرْجَمُ",
    "تَدَهْوَرَ, د ه و ر, تَدَهْوَرَ تَدَهْوَرَتْ تَدَهْوَرْتُ تَدَهْوَرُوا تَدَهْوَرْنَ,"
        + " يَتَدَهْوَرُ يَتَدَهْوَرُونَ يَتَدَهْوَرْنَ, يَتَدَهْوَرْ, تَدَهْوَرْ تَدَهْوَرِي,"
        + " تُدُهْوِرَ يُتَدَهْوَرُ",
    "اِطْمَأَنَّ, ط م ء ن, اِطْمَأَنَّ اِطْمَأَنَّتْ اِطْمَأْنَنْتُ اِطْمَأَنُّوا اِطْمَأْنَنَّ,"
        + " يَطْمَئِنُّ يَطْمَئِنُّونَ يَطْمَأْنِنَّ, يَطْمَئِنَّ, اِطْمَئِنَّ اِطْمَئِنِّي,"
        + " اُطْمُئِنَّ يُطْمَأَنُّ"
  })
  void derivedForms(
      String lemma,
      String root,
      String perfect,
      String imperfect,
      String jussive,
      String imperative,
      String passive) {
    checkTable(
        conjugated(lemma, root, List.of()), perfect, imperfect, jussive, imperative, passive);
  }

  @Test
  void geminateJussiveMayBeUndoubled() {
    assertThat(forms("مَدَّ", "م د د", 'u')).contains("يَمُدّ", "يَمْدُدْ", "مُدَّ", "اُمْدُدْ");
  }

  @Test
  void energeticShowsItsSubject() {
    assertThat(forms("كَتَبَ", "ك ت ب", 'u'))
        .contains("يَكْتُبَنَّ", "يَكْتُبُنَّ", "تَكْتُبِنَّ", "أَكْتُبَنَّ");
    assertThat(forms("رَمَى", "ر م ي", 'i')).contains("يَرْمِيَنَّ");
    assertThat(forms("دَعَا", "د ع و", 'u')).contains("يَدْعُوَنَّ");
  }

  @Test
  void likeConsonantsMeetInOneLetter() {
    assertThat(forms("ثَبَتَ", "ث ب ت", 'u')).contains("ثَبَتُّ", "ثَبَتُّمْ");
    assertThat(forms("أَعْلَنَ", "ع ل ن", 'a')).contains("أَعْلَنَّا", "يُعْلِنَّ");
  }

  @Test
  void pronounChangesTheEndOfTheVerb() {
    assertThat(bound("كَتَبَ", "ك ت ب", 'u')).contains("كَتَبُو", "كَتَبْتُمُو", "يَكْتُبُو");
    assertThat(bound("رَأَى", "ر ء ي", 'a')).contains("رَآ");
    assertThat(bound("رَمَى", "ر م ي", 'i')).contains("رَمَا");
  }

  @Test
  void laysaHasThePerfectOnly() {
    Conjugated laysa = conjugated("لَيْسَ", "ل ي س", List.of());
    assertThat(laysa.passive()).isEmpty();
    assertThat(laysa.active().getFirst().forms().keySet()).containsExactly(Tense.PERFECT);
    assertThat(perfects(laysa)).startsWith("لَيْسَ", "لَيْسَتْ", "لَسْتَ");
  }

  @Test
  void passiveLemmaHasPassiveFormsOnly() {
    Conjugated died = conjugated("تُوُفِّيَ", "و ف ي", List.of());
    assertThat(died.active()).isEmpty();
    assertThat(
            Objects.requireNonNull(died.passive().getFirst().forms().get(Tense.PERFECT))
                .vocalised())
        .isEqualTo("تُوُفِّيَ");
    assertThat(
            Objects.requireNonNull(died.passive().getFirst().forms().get(Tense.INDICATIVE))
                .vocalised())
        .isEqualTo("يُتَوَفَّى");
  }

  private static void checkTable(
      Conjugated table,
      String perfect,
      String imperfect,
      String jussive,
      String imperative,
      String passive) {
    List<VerbRow> a = table.active();
    VerbRow he = a.get(0);
    assertThat(words(Tense.PERFECT, he, a.get(1), a.get(4), a.get(8), a.get(9))).isEqualTo(perfect);
    assertThat(words(Tense.INDICATIVE, he, a.get(8), a.get(9))).isEqualTo(imperfect);
    assertThat(words(Tense.JUSSIVE, he)).isEqualTo(jussive);
    assertThat(words(Tense.IMPERATIVE, a.get(2), a.get(3))).isEqualTo(imperative);
    VerbRow it = table.passive().getFirst();
    assertThat(words(Tense.PERFECT, it) + " " + words(Tense.INDICATIVE, it)).isEqualTo(passive);
  }

  private static String words(Tense tense, VerbRow... rows) {
    List<String> words = new ArrayList<>();
    for (VerbRow row : rows) {
      words.add(Objects.requireNonNull(row.forms().get(tense)).vocalised());
    }
    return String.join(" ", words);
  }

  private static List<String> perfects(Conjugated table) {
    return table.active().stream()
        .map(r -> Objects.requireNonNull(r.forms().get(Tense.PERFECT)).vocalised())
        .toList();
  }

  private static Conjugated conjugated(String lemma, String root, List<Character> vowels) {
    Inflection verb = new Inflection.Verb(vowels, List.of());
    Entry entry =
        new Entry(
            0,
            lemma,
            root,
            PartOfSpeech.VERB,
            verb,
            List.of(Sense.of("do")),
            9,
            Entry.Origin.AUTHORED);
    return (Conjugated) ParadigmTable.of(entry);
  }

  private static List<String> forms(String lemma, String root, char vowel) {
    return Conjugation.of(lemma, root, List.of(), vowel).stream()
        .filter(f -> f.joining() != Form.Joining.BOUND)
        .map(Form::vocalised)
        .toList();
  }

  private static List<String> bound(String lemma, String root, char vowel) {
    return Conjugation.of(lemma, root, List.of(), vowel).stream()
        .filter(f -> f.joining() == Form.Joining.BOUND)
        .map(Form::vocalised)
        .toList();
  }
}

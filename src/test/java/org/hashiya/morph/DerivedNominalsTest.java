package org.hashiya.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Participles and masdars by rule. */
class DerivedNominalsTest {
  @ParameterizedTest
  @CsvSource({
    "كَتَبَ, ك ت ب, u, كَاتِب, مَكْتُوب",
    "قَالَ, ق و ل, u, قَائِل, مَقُول",
    "بَاعَ, ب ي ع, i, بَائِع, مَبِيع",
    "جَاءَ, ج ي ء, i, جَائِي, مَجِيء",
    "مَدَّ, م د د, u, مَادّ, مَمْدُود",
    "رَمَى, ر م ي, i, رَامِي, مَرْمِيّ",
    "دَعَا, د ع و, u, دَاعِي, مَدْعُوّ",
    "أَخَذَ, ء خ ذ, u, آخِذ, مَأْخُوذ",
    "سَأَلَ, س ء ل, a, سَائِل, مَسْؤُول",
    "قَرَأَ, ق ر ء, a, قَارِئ, مَقْرُوء",
    "وَصَلَ, و ص ل, i, وَاصِل, مَوْصُول"
  })
  void ofTheGroundForm(String lemma, String root, char vowel, String active, String passive) {
    DerivedNominals n = DerivedNominals.of(lemma, root, List.of(), vowel);
    assertThat(n.activeParticiple()).isEqualTo(active);
    assertThat(n.passiveParticiple()).isEqualTo(passive);
    assertThat(n.masdar()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "عَلَّمَ, ع ل م, مُعَلِّم, مُعَلَّم, تَعْلِيم",
    "رَبَّى, ر ب و, مُرَبِّي, مُرَبَّى, تَرْبِيَة",
    "هَنَّأَ, ه ن ء, مُهَنِّئ, مُهَنَّأ, تَهْنِئَة",
    "سَاعَدَ, س ع د, مُسَاعِد, مُسَاعَد, مُسَاعَدَة",
    "لَاقَى, ل ق ي, مُلَاقِي, مُلَاقَى, مُلَاقَاة",
    "أَرْسَلَ, ر س ل, مُرْسِل, مُرْسَل, إِرْسَال",
    "أَقَامَ, ق و م, مُقِيم, مُقَام, إِقَامَة",
    "أَعْطَى, ع ط و, مُعْطِي, مُعْطَى, إِعْطَاء",
    "أَعَدَّ, ع د د, مُعِدّ, مُعَدّ, إِعْدَاد",
    "آمَنَ, ء م ن, مُؤْمِن, مُؤْمَن, إِيمَان",
    "أَوْضَحَ, و ض ح, مُوضِح, مُوضَح, إِيضَاح",
    "تَكَلَّمَ, ك ل م, مُتَكَلِّم, مُتَكَلَّم, تَكَلُّم",
    "تَحَدَّى, ح د و, مُتَحَدِّي, مُتَحَدَّى, تَحَدِّي",
    "تَعَاوَنَ, ع و ن, مُتَعَاوِن, مُتَعَاوَن, تَعَاوُن",
    "اِنْفَجَرَ, ف ج ر, مُنْفَجِر, مُنْفَجَر, اِنْفِجَار",
    "اِجْتَمَعَ, ج م ع, مُجْتَمِع, مُجْتَمَع, اِجْتِمَاع",
    "اِحْتَاجَ, ح و ج, مُحْتَاج, مُحْتَاج, اِحْتِيَاج",
    "اِسْتَخْدَمَ, خ د م, مُسْتَخْدِم, مُسْتَخْدَم, اِسْتِخْدَام",
    "اِسْتَقَالَ, ق ي ل, مُسْتَقِيل, مُسْتَقَال, اِسْتِقَالَة",
    "اِسْتَمَرَّ, م ر ر, مُسْتَمِرّ, مُسْتَمَرّ, اِسْتِمْرَار",
    "تَرْجَمَ, ت ر ج م, مُتَرْجِم, مُتَرْجَم, تَرْجَمَة"
  })
  void ofDerivedForms(String lemma, String root, String active, String passive, String masdar) {
    DerivedNominals n = DerivedNominals.of(lemma, root, List.of(), 'a');
    assertThat(n.activeParticiple()).isEqualTo(active);
    assertThat(n.passiveParticiple()).isEqualTo(passive);
    assertThat(n.masdar()).contains(masdar);
  }
}

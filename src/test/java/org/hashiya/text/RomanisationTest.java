package org.hashiya.text;

import static org.assertj.core.api.Assertions.assertThat;

class RomanisationTest {
  private static void check(String arabic, String latin) {
    assertThat(Romanisation.scholarly(arabic)).isEqualTo(latin);
  }

  private static void press(String arabic, String latin) {
    assertThat(Romanisation.press(arabic)).isEqualTo(latin);
  }

  @AnyLocaleTest
  void nouns() {
    check("حُكُومَة", "ḥukūma");
    check("عِرَاق", "ʿirāq");
    check("شَيْء", "shayʾ");
    check("يَوْم", "yawm");
    check("ضُغُوط", "ḍughūṭ");
    check("خِطَّة", "khiṭṭa");
    check("مُسْتَشْفَى", "mustashfā");
  }

  @AnyLocaleTest
  void foreignNames() {
    check("نِيُويُورْك", "niyūyūrk");
    check("أُوبَامَا", "ūbāmā");
  }

  @AnyLocaleTest
  void verbsKeepTheirLastVowel() {
    check("كَتَبَ", "kataba");
    check("اِسْتَقْبَلَ", "istaqbala");
    check("رَأَى", "raʾā");
    check("قَالُوا", "qālū");
    check("دَعَوْا", "daʿaw");
  }

  @AnyLocaleTest
  void articleBeforeSunAndMoonLetters() {
    check("القَصْر", "al-qaṣr");
    check("الشَّمْس", "al-shams");
    check("اَلْأَمْن", "al-amn");
    check("اللُّغَة", "al-lugha");
  }

  @AnyLocaleTest
  void whatOnlyLooksLikeAnArticle() {
    check("وَالِد", "wālid");
    check("اِلْتِقَاء", "iltiqāʾ");
    check("الَّذِي", "alladhī");
    check("أَلْمَانِيَا", "almāniyā");
  }

  @AnyLocaleTest
  void procliticsAreSetOff() {
    check("وَالشَّمْس", "wa-l-shams");
    check("بِالحُكُومَة", "bi-l-ḥukūma");
    check("لِلْحُكُومَة", "li-l-ḥukūma");
    check("وَبِالْحُكُومَة", "wa-bi-l-ḥukūma");
  }

  @AnyLocaleTest
  void nisba() {
    check("سُورِيّ", "sūrī");
    check("سُورِيَّة", "sūriyya");
    check("سُورِيُّون", "sūriyyūn");
  }

  @AnyLocaleTest
  void taMarbutaSpeaksBeforeVowels() {
    check("مُدَّةً", "muddatan");
    check("حَيَاة", "ḥayāt");
    check("حُكُومَةُ", "ḥukūmatu");
  }

  @AnyLocaleTest
  void hamza() {
    check("أَكَلَ", "akala");
    check("إِسْلَام", "islām");
    check("آخَر", "ākhar");
    check("قُرْآن", "qurʾān");
    check("مِائَة", "miʾa");
    check("سَمَاء", "samāʾ");
    check("مُؤْتَمَر", "muʾtamar");
  }

  @AnyLocaleTest
  void daggerAlifIsHeard() {
    check("هٰذَا", "hādhā");
    check("ذٰلِكَ", "dhālika");
    check("رَحْمَٰن", "raḥmān");
  }

  @AnyLocaleTest
  void tanwin() {
    check("جِدًّا", "jiddan");
    check("كِتَابٌ", "kitābun");
  }

  @AnyLocaleTest
  void theNameOfGod() {
    check("اللّٰه", "Allāh");
    check("عَبْد الله", "ʿabd Allāh");
  }

  @AnyLocaleTest
  void phrasesKeepPunctuationAndDigits() {
    check("مَجْلِس الأَمْن، ٢٠٢٤؟", "majlis al-amn, 2024?");
  }

  @AnyLocaleTest
  void pressNames() {
    press("بَشَّار الأَسَد", "Bashar al-Asad");
    press("دِمَشْق", "Dimashq");
    press("مُحَمَّد بِن سَلْمَان", "Muhammad bin Salman");
    press("صَيْدْنَايَا", "Saidnaya");
    press("أَبُو ظَبْي", "Abu Zaby");
    press("إِسْمَاعِيل", "Ismail");
  }

  @AnyLocaleTest
  void pressServantsOfGod() {
    press("عَبْد اللّٰه", "Abdullah");
    press("عبد الرحمن", "Abdul Rahman");
    press("عبدالعزيز", "Abdul Aziz");
  }

  @AnyLocaleTest
  void pressNameWithoutVowelsCanBePronounced() {
    press("كلينتون", "Clinton");
    press("هاوسر", "Hauser");
    press("كونتيننتال", "Continental");
    press("شتاينماير", "Steinmeyer");
    press("برلسكوني", "Berlskoni");
    press("الشهواني", "al-Shahwani");
  }
}

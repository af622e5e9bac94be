package org.hashiya.text;

/** Arabic words in Latin letters. */
public final class Romanisation {
  private Romanisation() {}

  /**
   * As scholars write it (IJMES): ḥukūma, al-qaṣr, ʿirāq, wa-l-shams. Every vowel that is written
   * is heard, case endings included; where vowels are missing, consonants stand alone. Lower case.
   *
   * @param vocalised one word or several with single spaces
   */
  public static String scholarly(String vocalised) {
    return RomanisedPhrase.of(vocalised, Letters.SCHOLARLY, false);
  }

  /**
   * As newspapers would write a name: Damascus guesses such as Bashar al-Asad, Sednaya, Umm
   * al-Qura. Without diacritics, words capitalised; a word without any vowels gets likely ones.
   *
   * @param name one word or several with single spaces, with or without vowels
   */
  public static String press(String name) {
    return PressName.of(name);
  }
}

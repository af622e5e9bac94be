package org.hashiya.text;

/** How a style of romanisation writes each sound. */
enum Letters {
  SCHOLARLY,
  PRESS;

  /** The consonant as this style writes it; empty for what is no Arabic consonant. */
  String consonant(char c) {
    boolean scholarly = this == SCHOLARLY;
    return switch (c) {
      case Arabic.BA -> "b";
      case Arabic.TA -> "t";
      case Arabic.THA -> "th";
      case Arabic.JIM -> "j";
      case Arabic.HHA -> scholarly ? "ḥ" : "h";
      case Arabic.KHA -> "kh";
      case Arabic.DAL -> "d";
      case Arabic.DHAL -> "dh";
      case Arabic.RA -> "r";
      case Arabic.ZAY -> "z";
      case Arabic.SIN -> "s";
      case Arabic.SHIN -> "sh";
      case Arabic.SAD -> scholarly ? "ṣ" : "s";
      case Arabic.DAD -> scholarly ? "ḍ" : "d";
      case Arabic.TTA -> scholarly ? "ṭ" : "t";
      case Arabic.ZZA -> scholarly ? "ẓ" : "z";
      case Arabic.AYN -> scholarly ? "ʿ" : "";
      case Arabic.GHAYN -> "gh";
      case Arabic.FA -> "f";
      case Arabic.QAF -> "q";
      case Arabic.KAF -> "k";
      case Arabic.LAM -> "l";
      case Arabic.MIM -> "m";
      case Arabic.NUN -> "n";
      case Arabic.HA -> "h";
      case Arabic.WAW -> "w";
      case Arabic.YA -> "y";
      case Arabic.PA -> "p";
      case Arabic.CHA -> "ch";
      case Arabic.ZHA -> "zh";
      case Arabic.VA -> "v";
      case Arabic.GA -> "g";
      case Arabic.HAMZA,
          Arabic.WAW_HAMZA,
          Arabic.YA_HAMZA,
          Arabic.ALIF_HAMZA_ABOVE,
          Arabic.ALIF_HAMZA_BELOW ->
          scholarly ? "ʾ" : "";
      default -> "";
    };
  }

  String longA() {
    return this == SCHOLARLY ? "ā" : "a";
  }

  String longI() {
    return this == SCHOLARLY ? "ī" : "i";
  }

  String longU() {
    return this == SCHOLARLY ? "ū" : "u";
  }

  /** A consonant with shadda. The press does not double what it writes with two letters. */
  String doubled(String consonant) {
    return this == PRESS && consonant.length() > 1 ? consonant : consonant + consonant;
  }
}

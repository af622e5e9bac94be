package org.hashiya.lexicon.compile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that a lemma is vowelled completely, in the order shadda before vowel. */
final class Vowels {
  private static final Pattern UNIT =
      Pattern.compile("([\\u0621-\\u064a])([\\u064b-\\u0652\\u0670]*)");
  private static final Pattern BEFORE_SUN_LETTER =
      Pattern.compile("^(?:[بكو][\\u064e\\u0650])?(?:اَ?ل|لِل)(?=.\\u0651)");
  private static final String FATHA = "\u064E";
  private static final String DAMMA = "\u064F";
  private static final String KASRA = "\u0650";
  private static final String SHADDA = "\u0651";

  private Vowels() {}

  /**
   * What is wrong with the vowels of a form of one or more words.
   *
   * @param endsInVowel whether the last letter carries one (verbs, particles)
   */
  static Optional<String> complaint(String form, boolean endsInVowel) {
    for (String word : form.split(" ")) {
      Optional<String> complaint = ofWord(word, endsInVowel);
      if (complaint.isPresent()) {
        return complaint;
      }
    }
    return Optional.empty();
  }

  /** The waw of عَمْرو is silent and tells it from عُمَر. */
  private static Optional<String> ofWord(String whole, boolean endsInVowel) {
    String word = BEFORE_SUN_LETTER.matcher(whole).replaceFirst("").replace("عَمْرو", "عَمْر");
    Matcher m = UNIT.matcher(word);
    int position = 0;
    String before = "";
    char letterBefore = 0;
    while (m.find()) {
      if (m.start() != position) {
        return Optional.of("an odd character in " + word);
      }
      position = m.end();
      char letter = m.group(1).charAt(0);
      String marks = m.group(2);
      boolean last = position == word.length();
      Optional<String> complaint =
          ofLetter(
              letter,
              marks,
              letterBefore,
              before,
              m.start() == 0 && !word.startsWith("ال"),
              last,
              endsInVowel);
      if (complaint.isPresent()) {
        return complaint.map(c -> c + " in " + word);
      }
      before = marks;
      letterBefore = letter;
    }
    return position == word.length()
        ? Optional.empty()
        : Optional.of("an odd character in " + word);
  }

  private static Optional<String> ofLetter(
      char letter,
      String marks,
      char letterBefore,
      String before,
      boolean first,
      boolean last,
      boolean endsInVowel) {
    boolean afterA = before.contains(FATHA) || before.contains("\u064B") || letterBefore == 'آ';
    boolean vowelled = !marks.replace(SHADDA, "").isEmpty();
    return switch (letter) {
      case 'آ' -> marks.isEmpty() ? Optional.empty() : Optional.of("a mark on آ");
      case 'ا' -> {
        if (first) { // but for the article's alif
          yield vowelled ? Optional.empty() : Optional.of("a first alif without its vowel");
        }
        boolean otiose = letterBefore == 'و' && last;
        boolean silent = before.contains(KASRA); // مِائَة
        boolean article = letterBefore == 0;
        yield marks.isEmpty() && (afterA || otiose || silent || article)
            ? Optional.empty()
            : Optional.of("an alif without fatha before it");
      }
      case 'ى' ->
          afterA || before.contains("\u0670")
              ? Optional.empty()
              : Optional.of("ى without fatha before it");
      case 'ة' ->
          before.contains(FATHA) || letterBefore == 'ا' || letterBefore == 'آ'
              ? Optional.empty()
              : Optional.of("ة without fatha before it");
      default -> {
        boolean longVowel =
            marks.isEmpty()
                && ((letter == 'و' && before.endsWith(DAMMA))
                    || (letter == 'ي' && before.endsWith(KASRA)));
        boolean bareEnd = last && !endsInVowel && !vowelled;
        yield longVowel || bareEnd || vowelled
            ? Optional.empty()
            : Optional.of("the letter " + letter + " without a vowel");
      }
    };
  }
}

package org.hashiya.morph;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** All ways to divide one word, in the order of proclitics, then of the stem's length. */
final class Divisions {
  private final Lexicon lexicon;
  private final FormIndex forms;
  private final String letters;
  private final byte[] codes;

  /** The pronoun of each length that the word can end in. */
  private final @Nullable Enclitic[] enclitics = new Enclitic[Enclitic.LONGEST + 1];

  private final List<Analysis> found = new ArrayList<>();
  private boolean exact;

  Divisions(Lexicon lexicon, FormIndex forms, String letters) {
    this.lexicon = lexicon;
    this.forms = forms;
    this.letters = letters;
    this.codes = FormCode.codes(letters);
    for (int length = 1; length <= Enclitic.LONGEST; length++) {
      enclitics[length] = Enclitic.endOf(letters, length);
    }
  }

  /**
   * All divisions. Where no exact spelling is among them it is tried whether a space is missing,
   * and where there is none at all whether a letter is too many.
   */
  List<Analysis> all() {
    for (Proclitic p : Proclitic.startingWith(letters.charAt(0))) {
      if (p.opens(letters)) {
        behind(p);
      }
    }
    if (!exact) {
      for (Proclitic p : Proclitic.SPACELESS) {
        if (p.opens(letters)) {
          behind(p);
        }
      }
    }
    return found;
  }

  private void behind(Proclitic p) {
    int from = p.length();
    for (int length = Enclitic.LONGEST; length >= 0; length--) {
      int end = letters.length() - length;
      Enclitic enclitic = enclitics[length];
      if (end > from && (length == 0 || enclitic != null)) {
        between(p, from, end, enclitic);
      }
      if (end > from && enclitic != null && enclitic.melts()) {
        between(p, from, end + 1, enclitic);
      }
    }
  }

  private void between(Proclitic p, int from, int end, @Nullable Enclitic enclitic) {
    int key = forms.find(codes, from, end);
    if (key == FormIndex.NONE) {
      return;
    }
    int ofAll = p.has(Role.PARTICLE) ? Repair.SPACE.bit() : 0;
    int last = forms.firstItem(key + 1);
    for (int item = forms.firstItem(key); item < last; item++) {
      Cell cell = forms.cellOf(item);
      Entry entry = lexicon.entry(forms.entryOf(item));
      boolean melted = enclitic != null && end + enclitic.letters().length() > letters.length();
      if (JoiningRules.allow(p, entry, cell, enclitic)
          && JoiningRules.allowMelting(entry, enclitic, melted)) {
        Division division = new Division(forms, letters, p, from, end, item, enclitic);
        int inStem = repairs(from, end, item);
        if (inStem == 0 || ofAll == 0) { // of several things only one is taken to be wrong
          exact |= inStem == 0;
          found.add(new Analysis(entry, cell.features(), Repair.set(inStem | ofAll), division));
        }
      }
    }
  }

  private int repairs(int from, int end, int item) {
    int mask = 0;
    for (int i = from; i < end; i++) {
      char code = forms.templateOf(item, i - from);
      char written = letters.charAt(i);
      if (!FormCode.isAsWritten(written, code)) {
        mask |= Repair.to(FormCode.letter(written, code)).bit();
      }
    }
    return mask;
  }
}

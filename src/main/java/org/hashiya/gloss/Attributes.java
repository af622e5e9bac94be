package org.hashiya.gloss;

import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.morph.Features.Case;
import org.jspecify.annotations.Nullable;

/** The case of an adjective by the noun that it describes. */
final class Attributes {
  private Attributes() {}

  static @Nullable Case caseOf(CaseFinder f, int i, Candidate c) {
    Candidate before = f.words.at(i - 1);
    if (before == null || f.words.quoted(i) || !before.nominal()) {
      return null;
    }
    if (f.construct.isHead(i - 1)) {
      return null;
    }
    if (before.adjective && !before.noun) {
      return alike(before, c) && Agreement.of(before, c) ? f.known(i - 1) : null;
    }
    boolean ofLast = describes(before, c);
    if (!f.construct.isMember(i - 1)) {
      return ofLast ? f.known(i - 1) : null;
    }
    return ofConstruct(f, i, c, ofLast);
  }

  /** Behind a construct an adjective describes the part that it agrees with, if but one. */
  private static @Nullable Case ofConstruct(CaseFinder f, int i, Candidate c, boolean ofLast) {
    int head = i - 1;
    boolean ofEarlier = false;
    Case earlier = null;
    while (f.construct.isHead(head - 1)) {
      head--;
      Candidate part = f.words.at(head);
      if (part != null && c.article == definite(f, i - 1) && Agreement.of(part, c)) {
        boolean same = !ofEarlier || earlier == f.known(head);
        earlier = same ? f.known(head) : null;
        ofEarlier = true;
      }
    }
    if (ofLast && ofEarlier) {
      return earlier == f.known(i - 1) ? earlier : null;
    }
    return ofLast ? f.known(i - 1) : ofEarlier ? earlier : null;
  }

  private static boolean definite(CaseFinder f, int word) {
    Candidate c = f.words.at(word);
    return c != null && c.definite();
  }

  private static boolean describes(Candidate noun, Candidate adjective) {
    return alike(noun, adjective) && Agreement.of(noun, adjective);
  }

  private static boolean alike(Candidate noun, Candidate adjective) {
    boolean demonstrative = noun.pos == PartOfSpeech.DEMONSTRATIVE;
    return !demonstrative && noun.definite() == adjective.article;
  }
}

package org.hashiya.morph;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Where a word was cut, and the form of the index that its middle was found to be.
 *
 * @param letters the word without marks
 * @param from where the stem begins
 * @param end behind the stem
 * @param item of the index, for the stem's vowels
 */
record Division(
    FormIndex forms,
    String letters,
    Proclitic proclitic,
    int from,
    int end,
    int item,
    @Nullable Enclitic enclitic) {

  List<Segment> segments(Entry entry) {
    List<Segment> segments = new ArrayList<>(proclitic.segments());
    segments.add(new Segment(Role.STEM, stem(), ""));
    if (enclitic != null) {
      boolean object =
          entry.pos() == PartOfSpeech.VERB || entry.inflection() instanceof Inflection.Particle;
      segments.add(enclitic.segment(object));
    }
    return List.copyOf(segments);
  }

  private String stem() {
    StringBuilder stem = new StringBuilder(2 * (end - from));
    for (int i = from; i < end; i++) {
      FormCode.decode(stem, letters.charAt(i), forms.templateOf(item, i - from));
    }
    return stem.toString();
  }

  int rarity(Entry entry, Features features) {
    int rarity = proclitic.rarity() + Rarity.ofJoining(entry, features, proclitic);
    boolean swamped =
        end - from == 2
            && enclitic == null
            && proclitic.segments().size() == 2
            && entry.pos() != PartOfSpeech.PRONOUN;
    if (swamped && proclitic.has(Role.CONJUNCTION) && proclitic.has(Role.PREPOSITION)) {
      rarity += Rarity.SWAMPED;
    }
    if (enclitic == null) {
      return rarity;
    }
    int twoOfOne = Rarity.isTwoOfOne(entry, features) ? Rarity.TWO_OF_ONE : 0;
    return rarity + twoOfOne + Rarity.of(enclitic.possessive());
  }
}

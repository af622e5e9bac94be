package org.hashiya.ui.shell;

import java.util.Arrays;
import java.util.Optional;
import org.hashiya.gloss.Neighbour;
import org.hashiya.gloss.RememberedChoice;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.library.Choice;

/** Chosen readings as the library keeps them: parts of speech and lemmas with tabs between. */
final class ChoiceText {
  private static final String TAB = "\t";

  private ChoiceText() {}

  static Choice kept(RememberedChoice choice) {
    return new Choice(
        choice.word(),
        text(choice.before()) + TAB + text(choice.after()),
        String.join(TAB, choice.pos().name(), choice.lemma(), choice.vocalised()));
  }

  /** Empty for what this version of the program cannot read. */
  static Optional<RememberedChoice> remembered(Choice kept) {
    String[] context = kept.context().split(TAB, -1);
    String[] reading = kept.reading().split(TAB, -1);
    if (context.length != 4 || reading.length != 3) {
      return Optional.empty();
    }
    Neighbour before = new Neighbour(pos(context[0]), context[1]);
    Neighbour after = new Neighbour(pos(context[2]), context[3]);
    return pos(reading[0])
        .map(pos -> new RememberedChoice(kept.word(), before, after, reading[1], pos, reading[2]));
  }

  private static String text(Neighbour neighbour) {
    return neighbour.pos().map(PartOfSpeech::name).orElse("") + TAB + neighbour.lemma();
  }

  private static Optional<PartOfSpeech> pos(String name) {
    return Arrays.stream(PartOfSpeech.values()).filter(p -> p.name().equals(name)).findFirst();
  }
}

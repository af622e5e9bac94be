package org.hashiya.ui.gloss;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.gloss.NamePosition;
import org.hashiya.gloss.Reading;
import org.hashiya.gloss.Reason;
import org.hashiya.gloss.Why;
import org.hashiya.morph.Features;
import org.hashiya.ui.text.Messages;

/** Says in plain words why a word is read as it is, a line for each reason. */
final class WhyLines {
  private final Messages messages;

  WhyLines(Messages messages) {
    this.messages = messages;
  }

  /** What the word is not, then what speaks for what it is. */
  List<List<Piece>> of(Why why) {
    List<List<Piece>> lines = new ArrayList<>();
    why.instead().map(other -> instead(why.read(), other)).ifPresent(lines::add);
    why.reasons().stream().map(this::line).forEach(lines::add);
    return lines;
  }

  /** "book", not كَتَبَ "write"; of one meaning the kind of word is told, or the voice. */
  private List<Piece> instead(Reading read, Reading other) {
    return List.of(
        new Piece.Words(messages.say("margin.why.read", read.gloss())),
        new Piece.Arabic(other.analysis().vocalised()),
        new Piece.Words(rival(read, other)));
  }

  private String rival(Reading read, Reading other) {
    if (!other.gloss().equals(read.gloss())) {
      return messages.say("margin.why.meaning", other.gloss());
    }
    Features.Voice voice = other.analysis().features().voice();
    boolean sameWord = other.analysis().entry().equals(read.analysis().entry());
    String kind =
        sameWord && voice != null
            ? messages.name("margin.why.voice", voice)
            : messages.name("margin.pos", other.analysis().entry().pos());
    return "(" + kind + ")";
  }

  private List<Piece> line(Reason reason) {
    return switch (reason) {
      case Reason.OnlyReading _ -> List.of(words("margin.why.only"));
      case Reason.WrittenVowels _ -> List.of(words("margin.why.vowels"));
      case Reason.Commoner _ -> List.of(words("margin.why.commoner"));
      case Reason.OpensTheClause _ -> List.of(words("margin.why.opens"));
      case Reason.EndsTheClause _ -> List.of(words("margin.why.ends"));
      case Reason.ChosenByPerson _ -> List.of(words("margin.why.chosen"));
      case Reason.FitsTheClause _ -> List.of(words("margin.why.company"));
      case Reason.NothingNearby _ -> List.of(words("margin.why.nothing"));
      case Reason.AfterPreposition(String word) -> line("margin.why.preposition", word);
      case Reason.NounAfter(String word) -> line("margin.why.particle", word);
      case Reason.GovernedBy(String word) -> line("margin.why.governed", word);
      case Reason.AgreesWith(String word) -> line("margin.why.agrees", word);
      case Reason.CountedBy(String word) -> line("margin.why.counted", word);
      case Reason.Completes(String word) -> line("margin.why.completes", word);
      case Reason.AfterTitle(String word) -> line("margin.why.title", word);
      case Reason.NounFollows(String word) -> line("margin.why.noun", word);
      case Reason.VerbFollows(String word) -> line("margin.why.verb", word);
      case Reason.DescribedBy(String word) -> line("margin.why.described", word);
      case Reason.FitsAfter(String word) -> line("margin.why.after", word);
      case Reason.FitsBefore(String word) -> line("margin.why.before", word);
      case Reason.PartOfTerm(String citation) -> line("margin.why.term", citation);
      case Reason.InPlaceOfName(NamePosition position, String word) ->
          List.of(
              new Piece.Words(messages.name("margin.why.place", position)), new Piece.Arabic(word));
      case Reason.PartOfName(String name) -> line("margin.why.name", name);
      case Reason.NameOfTheArticle(String name) -> line("margin.why.person", name);
    };
  }

  private List<Piece> line(String key, String arabic) {
    return List.of(words(key), new Piece.Arabic(arabic));
  }

  private Piece words(String key) {
    return new Piece.Words(messages.say(key));
  }
}

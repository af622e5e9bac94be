package org.hashiya.ui.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hashiya.gloss.Reading;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Gender;
import org.hashiya.lexicon.Inflection;
import org.hashiya.morph.Features;
import org.hashiya.morph.Role;
import org.hashiya.morph.Segment;
import org.hashiya.ui.text.Messages;

/** Says a reading's grammar in plain words. */
public final class Grammar {
  private final Messages messages;

  public Grammar(Messages messages) {
    this.messages = messages;
  }

  /** What holds for the lemma anywhere: word class, gender, root, plural. */
  List<Piece> citation(Reading reading) {
    return citation(reading.analysis().entry());
  }

  /** What holds for a lemma anywhere: word class, gender, root, plural. */
  public List<Piece> citation(Entry entry) {
    Line line = new Line();
    line.words(messages.name("margin.pos", entry.pos()));
    switch (entry.inflection()) {
      case Inflection.Noun noun -> {
        line.words(messages.name("margin.gender", noun.gender()));
        root(line, entry);
        plurals(line, entry, noun.plurals());
      }
      case Inflection.Adjective adjective -> {
        root(line, entry);
        if (adjective.feminine().length() > 1) {
          line.dot("margin.grammar.feminine").arabic(adjective.feminine());
        }
        plurals(line, entry, adjective.plurals());
      }
      case Inflection.Verb verb -> {
        root(line, entry);
        if (!verb.masdars().isEmpty()) {
          line.dot("margin.grammar.masdar").arabic(verb.masdars());
        }
      }
      case Inflection.Name name -> {
        line.replace(messages.name("margin.name", name.kind()));
        if (name.gender() == Gender.MASCULINE || name.gender() == Gender.FEMININE) {
          line.words(messages.name("margin.gender", name.gender()));
        }
        root(line, entry);
        if (!name.nisba().isEmpty()) {
          line.dot("margin.grammar.nisba").arabic(name.nisba());
        }
      }
      case Inflection.Particle _ -> root(line, entry);
    }
    return line.pieces;
  }

  /** What holds for the word in its place; empty where there is nothing to say. */
  List<Piece> here(Reading reading) {
    Features features = reading.analysis().features();
    Line line = new Line();
    finite(line, features, reading.analysis().segments());
    nominal(line, features);
    for (Segment segment : reading.analysis().segments()) {
      if (segment.role() == Role.PREPOSITION) {
        line.words(messages.say("margin.grammar.after")).letters(segment.text() + joiner(segment));
      } else if (segment.role() == Role.PRONOUN) {
        line.words(messages.say("margin.grammar.with")).letters("ـ" + segment.text());
      }
    }
    if (!line.pieces.isEmpty()) {
      line.pieces.addFirst(new Piece.Words(messages.say("margin.grammar.here")));
    }
    return line.pieces;
  }

  /** Case, mood and the like, for those who ask. */
  List<Piece> endings(Reading reading) {
    Features features = reading.analysis().features();
    Line line = new Line();
    alternatives(line, "margin.case", features.cases());
    alternatives(line, "margin.mood", features.moods());
    return line.pieces;
  }

  private void finite(Line line, Features features, List<Segment> segments) {
    if (features.aspect() == null) {
      return;
    }
    if (features.person() != null && features.aspect() != Features.Aspect.IMPERATIVE) {
      line.words(messages.name("margin.person", features.person()));
    }
    inflected(line, features, true);
    boolean future = segments.stream().anyMatch(s -> s.role() == Role.FUTURE);
    line.words(
        future
            ? messages.say("margin.grammar.future")
            : messages.name("margin.aspect", features.aspect()));
    if (features.voice() == Features.Voice.PASSIVE) {
      line.words(messages.say("margin.grammar.passive"));
    }
  }

  private void nominal(Line line, Features features) {
    if (features.aspect() != null) {
      return;
    }
    inflected(line, features, false);
    if (features.states().size() == 1) {
      line.words(messages.name("margin.state", features.states().iterator().next()));
    }
  }

  // A noun's own gender stands in its citation; here it is news only in the dual and plural.
  private void inflected(Line line, Features features, boolean verb) {
    Features.Number number = features.number();
    boolean several = number != null && number != Features.Number.SINGULAR;
    if (features.gender() != null && (verb || several)) {
      line.words(messages.name("margin.gender", features.gender()));
    }
    if (number != null && several) {
      line.words(messages.name("margin.number", number));
    }
  }

  private void root(Line line, Entry entry) {
    if (!entry.root().isEmpty()) {
      line.dot("margin.grammar.root").letters(entry.root());
    }
  }

  private void plurals(Line line, Entry entry, List<String> plurals) {
    if (!plurals.isEmpty()) {
      line.dot("margin.grammar.plural")
          .arabic(plurals.stream().map(p -> SoundPlural.of(entry.lemma(), p)).toList());
    }
  }

  private void alternatives(Line line, String prefix, Set<? extends Enum<?>> values) {
    if (!values.isEmpty()) {
      line.words(
          String.join(
              messages.say("margin.grammar.or"),
              values.stream().map(v -> messages.name(prefix, v)).sorted().toList()));
    }
  }

  private static String joiner(Segment segment) {
    return segment.text().length() <= 2 ? "ـ" : "";
  }

  /** Puts commas and dots between pieces. */
  private final class Line {
    final List<Piece> pieces = new ArrayList<>();
    private boolean open;

    Line words(String text) {
      if (open && !pieces.isEmpty()) {
        int last = pieces.size() - 1;
        if (pieces.get(last) instanceof Piece.Words(String before)) {
          pieces.set(last, new Piece.Words(before + messages.say("margin.grammar.comma")));
        }
      }
      pieces.add(new Piece.Words(text));
      open = true;
      return this;
    }

    void replace(String text) {
      pieces.clear();
      words(text);
    }

    Line dot(String key) {
      pieces.add(new Piece.Words("· " + messages.say(key)));
      open = false;
      return this;
    }

    void arabic(String text) {
      pieces.add(new Piece.Arabic(text));
    }

    void arabic(List<String> texts) {
      texts.forEach(this::arabic);
    }

    void letters(String text) {
      pieces.add(new Piece.Letters(text));
    }
  }
}

package org.hashiya.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.hashiya.article.Place;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.study.WordKey;
import org.hashiya.study.WordState;

/**
 * A program that keeps one thing after the other and says so each time, until it is killed. What it
 * says is a letter and a number.
 */
final class KilledWriter {
  static final String ARTICLE = "article";
  static final String LEMMA = "lemma";
  static final String POSITION = "position";

  private KilledWriter() {}

  public static void main(String[] args) {
    Random random = new Random(Long.parseLong(args[1]));
    Library library = Library.open(Path.of(args[0])).opened().orElseThrow();
    for (int number = Integer.parseInt(args[2]); ; number++) {
      int n = number;
      switch (random.nextInt(4)) {
        case 0 -> {
          library.write(shelf -> shelf.lemmas().set(List.of(lemma(n)), WordState.KNOWN));
          say(LEMMA, n);
        }
        case 1 -> {
          library.change(shelf -> shelf.articles().stopped(1, new Place(0, n), 0.5));
          say(POSITION, n);
        }
        default -> {
          library.write(shelf -> shelf.articles().keep(Texts.numbered(n)));
          say(ARTICLE, n);
        }
      }
    }
  }

  static WordKey lemma(int number) {
    return new WordKey("كلمة" + number, PartOfSpeech.NOUN);
  }

  private static void say(String what, int number) {
    System.out.println(what + " " + number);
    System.out.flush();
  }
}

package org.hashiya.importing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hashiya.article.Source;
import org.hashiya.importing.Draft;
import org.hashiya.importing.Line;

/**
 * Subtitles (SubRip and WebVTT) to running text. A cue is a line on a screen, not a sentence: cues
 * are joined until a sentence ends or the speaker pauses.
 */
final class Subtitles {
  /** In milliseconds: after such a silence something new begins. */
  private static final long PAUSE = 4000;

  /** In characters; a paragraph that long ends with its sentence. */
  private static final int LONG_ENOUGH = 400;

  private static final String SENTENCE_ENDS = ".!?؟…";

  private static final Pattern TIMES =
      Pattern.compile(
          "^\\s*(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})[.,](\\d{3})\\s*-->\\s*"
              + "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})[.,](\\d{3}).*");

  /** Slant and colour, the name of a speaker, the corner of the screen. */
  private static final Pattern STYLING = Pattern.compile("</?[^<>]*>|\\{[^{}]*\\}");

  private static final Pattern SPEAKER_TURN = Pattern.compile("^\\s*[-–—]\\s*");

  private final List<Line> paragraphs = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private String previous = "";

  private Subtitles() {}

  /** Whether a text is subtitles: its third line at the latest says when to show something. */
  static boolean isLikely(String text) {
    return text.startsWith("WEBVTT")
        || text.lines()
            .filter(line -> !line.isBlank())
            .limit(2)
            .anyMatch(line -> TIMES.matcher(line).matches());
  }

  static Draft read(String text, Source source) {
    Subtitles subtitles = new Subtitles();
    long end = 0;
    boolean inCue = false;
    for (String line : text.lines().toList()) {
      Matcher times = TIMES.matcher(line);
      if (times.matches()) {
        if (milliseconds(times, 1) - end > PAUSE) {
          subtitles.endParagraph();
        }
        end = milliseconds(times, 5);
        inCue = true;
      } else if (line.isBlank()) {
        inCue = false;
      } else if (inCue) {
        subtitles.say(STYLING.matcher(line).replaceAll("").strip());
      }
    }
    subtitles.endParagraph();
    return new Draft(subtitles.paragraphs, source);
  }

  private void say(String line) {
    // Captions that roll up show each line twice, at the foot and then above the next.
    if (line.isEmpty() || line.equals(previous)) {
      return;
    }
    previous = line;
    Matcher turn = SPEAKER_TURN.matcher(line);
    if (turn.find() || (paragraph.length() > LONG_ENOUGH && endsSentence())) {
      endParagraph();
    }
    if (!paragraph.isEmpty()) {
      paragraph.append(' ');
    }
    paragraph.append(line);
  }

  private boolean endsSentence() {
    return SENTENCE_ENDS.indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      paragraphs.add(Line.paragraph(paragraph.toString()));
      paragraph.setLength(0);
    }
  }

  private static long milliseconds(Matcher times, int first) {
    String hours = times.group(first);
    return ((hours == null ? 0 : Long.parseLong(hours)) * 3600
                + Long.parseLong(times.group(first + 1)) * 60
                + Long.parseLong(times.group(first + 2)))
            * 1000
        + Long.parseLong(times.group(first + 3));
  }
}

package org.hashiya.ui.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hashiya.ui.reader.GlossMode;
import org.hashiya.ui.reader.VowelMode;
import org.hashiya.ui.text.Language;
import org.hashiya.ui.theme.Theme;

/** Settings as keys and values that fit a properties file. */
final class SettingsText {
  private static final String LINE = "\n";

  private SettingsText() {}

  static Map<String, String> write(Settings settings) {
    Map<String, String> values = new TreeMap<>();
    values.put("theme", name(settings.themeProperty().get()));
    values.put("language", name(settings.languageProperty().get()));
    values.put("font.family", settings.fontFamilyProperty().get());
    values.put("font.size", Double.toString(settings.fontSizeProperty().get()));
    values.put("justified", Boolean.toString(settings.justifiedProperty().get()));
    values.put("vowels", name(settings.vowelsProperty().get()));
    values.put("glosses", name(settings.glossesProperty().get()));
    values.put("feeds.minutes", Integer.toString(settings.feedMinutesProperty().get()));
    values.put("feeds.offered", Boolean.toString(settings.outletsOfferedProperty().get()));
    values.put("anki", settings.ankiProperty().get());
    values.put("word.marks", Boolean.toString(settings.wordMarksProperty().get()));
    values.put("margin.width", Double.toString(settings.marginWidthProperty().get()));
    values.put("margin.shown", Boolean.toString(settings.marginShownProperty().get()));
    values.put("library.folder", settings.libraryFolderProperty().get());
    values.put(
        "recent",
        settings.recentProperty().get().stream()
            .map(Path::toString)
            .collect(Collectors.joining(LINE)));
    WindowBounds bounds = settings.boundsProperty().get();
    if (bounds != null) {
      values.put(
          "window", bounds.x() + " " + bounds.y() + " " + bounds.width() + " " + bounds.height());
    }
    return values;
  }

  /**
   * Takes over what can be understood.
   *
   * @return the keys whose values could not
   */
  static List<String> read(Map<String, String> values, Settings settings) {
    Reader from = new Reader(values);
    from.take("theme", v -> settings.themeProperty().set(constant(Theme.class, v)));
    from.take("language", v -> settings.languageProperty().set(constant(Language.class, v)));
    from.take("font.family", settings.fontFamilyProperty()::set);
    from.take("font.size", v -> settings.setFontSize(number(v)));
    from.take("justified", v -> settings.justifiedProperty().set(truth(v)));
    from.take("vowels", v -> settings.vowelsProperty().set(constant(VowelMode.class, v)));
    from.take("glosses", v -> settings.glossesProperty().set(constant(GlossMode.class, v)));
    from.take("feeds.minutes", v -> settings.feedMinutesProperty().set(minutes(v)));
    from.take("feeds.offered", v -> settings.outletsOfferedProperty().set(truth(v)));
    from.take("anki", v -> settings.ankiProperty().set(URI.create(v).toString()));
    from.take("word.marks", v -> settings.wordMarksProperty().set(truth(v)));
    from.take("margin.width", v -> settings.setMarginWidth(number(v)));
    from.take("margin.shown", v -> settings.marginShownProperty().set(truth(v)));
    from.take("library.folder", settings.libraryFolderProperty()::set);
    from.take("recent", v -> settings.recentProperty().set(paths(v)));
    from.take("window", v -> settings.boundsProperty().set(bounds(v)));
    return from.broken;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String value) {
    return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
  }

  private static double number(String value) {
    double number = Double.parseDouble(value);
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(value);
    }
    return number;
  }

  private static int minutes(String value) {
    int minutes = Integer.parseInt(value);
    if (minutes < 0) {
      throw new IllegalArgumentException(value);
    }
    return minutes;
  }

  private static boolean truth(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(value);
    };
  }

  private static List<Path> paths(String value) {
    return value.lines().filter(line -> !line.isBlank()).map(Path::of).toList();
  }

  private static WindowBounds bounds(String value) {
    double[] numbers =
        Arrays.stream(value.split(" ", -1)).mapToDouble(SettingsText::number).toArray();
    if (numbers.length != 4) {
      throw new IllegalArgumentException(value);
    }
    return new WindowBounds(numbers[0], numbers[1], numbers[2], numbers[3]);
  }

  private record Reader(Map<String, String> values, List<String> broken) {
    Reader(Map<String, String> values) {
      this(values, new ArrayList<>());
    }

    void take(String key, Consumer<String> target) {
      String value = values.get(key);
      if (value == null) {
        return;
      }
      try {
        target.accept(value);
      } catch (IllegalArgumentException e) {
        broken.add(key);
      }
    }
  }
}

package org.hashiya.ui.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The program's words in the chosen language. */
public final class Messages {
  private final ObjectProperty<Language> language;
  private final Map<Language, Properties> patterns = new EnumMap<>(Language.class);

  public Messages(Language language) {
    this.language = new SimpleObjectProperty<>(language);
  }

  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  public Language language() {
    return language.get();
  }

  /**
   * The message in the present language.
   *
   * @param values fill {0}, {1} ...
   * @throws IllegalArgumentException if no message has that key
   */
  public String say(String key, Object... values) {
    String pattern = pattern(key);
    return values.length == 0 ? pattern : Wording.of(language(), pattern, values);
  }

  /** What a constant is called: the message {@code prefix.constant-name}. */
  public String name(String prefix, Enum<?> constant) {
    return say(key(prefix, constant));
  }

  /** A date with its month in words. */
  public String date(LocalDate date) {
    return say(
        "date",
        Integer.toString(date.getDayOfMonth()),
        name("date.month", date.getMonth()),
        Integer.toString(date.getYear()));
  }

  /** The message as a binding that follows the language. */
  public StringBinding of(String key, Object... values) {
    return Bindings.createStringBinding(() -> say(key, values), language);
  }

  /** {@link #name} as a binding that follows the language. */
  public StringBinding ofName(String prefix, Enum<?> constant) {
    return of(key(prefix, constant));
  }

  /** The key of what a constant is called. */
  public static String key(String prefix, Enum<?> constant) {
    return prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String pattern(String key) {
    String pattern = patterns.computeIfAbsent(language(), Messages::load).getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message " + key + " in " + language());
    }
    return pattern;
  }

  private static Properties load(Language language) {
    String file = "/text/messages_" + language.code() + ".properties";
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Messages.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return properties;
  }
}

package org.hashiya.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What the values of a choice are called; nobody types them. */
public final class Words<T> extends StringConverter<@Nullable T> {
  private final Function<@Nullable T, String> words;

  /**
   * @param words for a value, and for none
   */
  public Words(Function<@Nullable T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable T value) {
    return words.apply(value);
  }

  @Override
  public @Nullable T fromString(String text) {
    return null;
  }
}

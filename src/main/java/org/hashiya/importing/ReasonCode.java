package org.hashiya.importing;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;

/** Reasons as short texts, so that what failed can still be said tomorrow. */
public final class ReasonCode {
  private static final String SEPARATOR = "\t";

  private ReasonCode() {}

  /** The reason's name and what it holds, parted by tabs. */
  public static String write(Reason reason) {
    StringJoiner code = new StringJoiner(SEPARATOR);
    code.add(reason.getClass().getSimpleName());
    for (RecordComponent component : reason.getClass().getRecordComponents()) {
      try {
        code.add(String.valueOf(component.getAccessor().invoke(reason)).replace(SEPARATOR, " "));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("a record hides " + component, e);
      }
    }
    return code.toString();
  }

  /** The reason that was written; empty where another version of the program wrote it. */
  public static Optional<Reason> read(String code) {
    String[] parts = code.split(SEPARATOR, -1);
    return Arrays.stream(Reason.class.getPermittedSubclasses())
        .filter(kind -> kind.getSimpleName().equals(parts[0]))
        .findFirst()
        .flatMap(kind -> make(kind, Arrays.copyOfRange(parts, 1, parts.length)));
  }

  private static Optional<Reason> make(Class<?> kind, String[] values) {
    Class<?>[] types =
        Arrays.stream(kind.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    if (types.length != values.length) {
      return Optional.empty();
    }
    try {
      Object[] components = new Object[types.length];
      for (int i = 0; i < types.length; i++) {
        components[i] = value(types[i], values[i]);
      }
      Constructor<?> constructor = kind.getDeclaredConstructor(types);
      return Optional.of((Reason) constructor.newInstance(components));
    } catch (NumberFormatException | ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  private static Object value(Class<?> type, String text) {
    if (type == int.class) {
      return Integer.parseInt(text);
    }
    return type == long.class ? (Object) Long.parseLong(text) : text;
  }
}

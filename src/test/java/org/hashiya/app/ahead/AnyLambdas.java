package org.hashiya.app.ahead;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lambdas of every kind, so as to be compiled ahead. */
final class AnyLambdas implements Supplier<Map<String, Object>> {
  private final Map<String, Object> seen = new TreeMap<>();
  private int count;

  @Override
  public Map<String, Object> get() {
    seen.put("nothing held", ((Supplier<String>) () -> "plain").get());
    holding((byte) 1, 'c', 2L, 3f, 4d, true, "text");
    methods();
    seen.put("nested", new Inner().all());
    seen.put("interface", Named.of("هاشم").name());
    return seen;
  }

  private void holding(byte b, char c, long l, float f, double d, boolean z, String text) {
    Supplier<String> all = () -> text + b + c + l + f + d + z + count;
    LongSupplier sum = () -> b + l;
    seen.put("held", all.get());
    seen.put("sum", sum.getAsLong());
  }

  private void methods() {
    Function<String, Integer> boxed = String::length;
    ToDoubleFunction<Integer> unboxed = x -> x;
    IntToLongFunction widened = x -> x;
    Function<String, List<String>> made = AnyLambdas::listOf;
    Supplier<List<String>> constructed = ArrayList::new;
    IntFunction<int[]> array = int[]::new;
    BiFunction<String, String, Boolean> bound = String::endsWith;
    Consumer<String> dropped = seen::remove;
    Consumer<Long> dropsTwo = AnyLambdas::twice;
    Callable<Object> own = this::counted;
    Predicate<String> not = Predicate.<String>isEqual("a").negate();
    dropped.accept("nothing held");
    dropsTwo.accept(1L);
    seen.put("boxed", boxed.apply("abc"));
    seen.put("unboxed", unboxed.applyAsDouble(7));
    seen.put("widened", widened.applyAsLong(8));
    seen.put("made", made.apply("a"));
    seen.put("constructed", constructed.get());
    seen.put("array", array.apply(3).length);
    seen.put("bound", bound.apply("abc", "c"));
    seen.put("not", not.test("b"));
    seen.put(
        "sorted", Stream.of("bb", "a").sorted(Comparator.comparingInt(String::length)).toList());
    seen.put("chars", IntStream.of(1, 2).mapToObj(i -> i + "" + count).toList());
    try {
      seen.put("own", own.call());
    } catch (Exception e) {
      seen.put("own", e);
    }
  }

  private static List<String> listOf(String text) {
    return List.of(text);
  }

  private static long twice(long value) {
    return value * 2;
  }

  private int counted() {
    return ++count;
  }

  private final class Inner {
    private String all() {
      Supplier<String> outer = () -> "of " + counted();
      return outer.get();
    }
  }

  /** An interface with a lambda of its own. */
  private interface Named {
    String name();

    static Named of(String name) {
      return () -> plain(name);
    }

    private static String plain(String name) {
      return name.strip();
    }
  }
}

package org.hashiya.text;

/** A half-open range of UTF-16 offsets, {@code start} inclusive, {@code end} exclusive. */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public int length() {
    return end - start;
  }
}

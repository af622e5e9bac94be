package org.hashiya.importing.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as pages and feeds write them for machines, in the writer's own time zone. */
public final class PageDate {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("^\\s*(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d).*", Pattern.DOTALL);

  private PageDate() {}

  /**
   * The day of ISO 8601 (2026-01-31T10:00:00+03:00) or of mail (Sat, 31 Jan 2026 10:00:00 +0300).
   */
  public static Optional<LocalDate> parse(String text) {
    Matcher iso = YEAR_FIRST.matcher(text);
    try {
      if (iso.matches()) {
        return Optional.of(
            LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
      }
      return text.isBlank()
          ? Optional.empty()
          : Optional.of(
              LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(withNumericZone(text))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Mail of old names zones by letters, which Java does not read; they are taken for GMT. */
  public static String withNumericZone(String text) {
    return text.strip().replaceAll("\\s(?:[ECMP][SD]T|UT|UTC|Z)$", " GMT");
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}

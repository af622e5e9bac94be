package org.hashiya.ui.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.Loss;
import org.hashiya.exchange.Position;

/** What is wrong with a file of another program, and what of it did not come through, in words. */
public final class FaultWords {
  private FaultWords() {}

  /** Why a file could not be read or written. */
  public static String say(Fault fault, Messages messages) {
    return switch (fault) {
      case Fault.Missing() -> messages.say("exchange.fault.missing");
      case Fault.NotAFile() -> messages.say("exchange.fault.not-a-file");
      case Fault.NoPermission() -> messages.say("exchange.fault.no-permission");
      case Fault.Empty() -> messages.say("exchange.fault.empty");
      case Fault.Malformed(Position at, String detail) ->
          messages.say("exchange.fault.malformed", place(at, messages), detail);
      case Fault.WrongEncoding(Position at) ->
          messages.say("exchange.fault.encoding", place(at, messages));
      case Fault.OtherFormat(_, String found) -> messages.say("exchange.fault.format", found);
      case Fault.OtherLanguages(var found) ->
          messages.say(
              "exchange.fault.languages",
              found.stream()
                  .map(language -> name(language, messages))
                  .sorted()
                  .collect(Collectors.joining(messages.say("list.comma"))));
      case Fault.MissingColumn(Locale language) ->
          messages.say("exchange.fault.column", name(language, messages));
      case Fault.Cancelled() -> messages.say("exchange.fault.cancelled");
      case Fault.Failed(String detail) -> messages.say("exchange.fault.failed", detail);
    };
  }

  /** What did not come through; empty where everything did. */
  public static String say(List<Loss> losses, Messages messages) {
    return losses.stream()
        .map(loss -> {
          String kind = Messages.key("exchange.loss", loss.what());
          return messages.say(kind, loss.count(), loss.name());
        })
        .collect(Collectors.joining(messages.say("list.semicolon")));
  }

  private static String place(Position at, Messages messages) {
    return at.column() == 0
        ? messages.say("exchange.line", Integer.toString(at.line()))
        : messages.say(
            "exchange.place", Integer.toString(at.line()), Integer.toString(at.column()));
  }

  private static String name(Locale language, Messages messages) {
    return language.getDisplayName(Locale.of(messages.language().code()));
  }
}

package org.hashiya.ui.parallel;

import java.util.List;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.Loss;
import org.hashiya.importing.Reason;
import org.hashiya.ui.text.FaultWords;
import org.hashiya.ui.text.Messages;
import org.hashiya.ui.text.ReasonWords;

/** What went wrong at the desk, in words. */
final class TroubleWords {
  private TroubleWords() {}

  static String say(DeskTrouble trouble, Messages messages) {
    return switch (trouble) {
      case DeskTrouble.Unreadable(Reason reason) -> ReasonWords.say(reason, messages);
      case DeskTrouble.NotEnglish() -> messages.say("desk.trouble.not-english");
      case DeskTrouble.ClipboardEmpty() -> messages.say("desk.trouble.clipboard");
      case DeskTrouble.OtherArticle(String name) -> messages.say("desk.trouble.other", name);
      case DeskTrouble.Full() -> messages.say("desk.trouble.full");
      case DeskTrouble.Memory(Fault fault) -> FaultWords.say(fault, messages);
      case DeskTrouble.Incomplete(List<Loss> losses) ->
          messages.say("desk.trouble.incomplete", FaultWords.say(losses, messages));
      case DeskTrouble.ForeignMemory(long units) ->
          messages.say("desk.trouble.foreign-memory", units);
      case DeskTrouble.NothingLeft() -> messages.say("desk.trouble.nothing-left");
      case DeskTrouble.Failed(Throwable cause) ->
          messages.say("desk.trouble.failed", String.valueOf(cause.getMessage()));
    };
  }
}

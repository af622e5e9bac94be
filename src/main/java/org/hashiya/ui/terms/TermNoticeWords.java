package org.hashiya.ui.terms;

import java.util.List;
import org.hashiya.exchange.Fault;
import org.hashiya.exchange.Loss;
import org.hashiya.ui.text.FaultWords;
import org.hashiya.ui.text.Messages;

/** What is to be said of the term base, in words. */
public final class TermNoticeWords {
  private TermNoticeWords() {}

  public static String say(TermNotice notice, Messages messages) {
    return switch (notice) {
      case TermNotice.Unread(String name, Fault fault) ->
          messages.say("terms.notice.unread", name) + " " + FaultWords.say(fault, messages);
      case TermNotice.Unwritten(String name, Fault fault) ->
          messages.say("terms.notice.unwritten", name) + " " + FaultWords.say(fault, messages);
      case TermNotice.Written(String name, long count, List<Loss> losses) ->
          with(losses, messages.say("terms.notice.written", count, name), messages);
      case TermNotice.Taken(String name, int count, List<Loss> losses) ->
          with(losses, messages.say("terms.notice.taken", count, name), messages);
    };
  }

  private static String with(List<Loss> losses, String what, Messages messages) {
    return losses.isEmpty()
        ? what
        : what + " " + messages.say("terms.unread", FaultWords.say(losses, messages));
  }
}

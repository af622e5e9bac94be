package org.hashiya.ui.text;

import org.hashiya.importing.Reason;

/** Why a text could not be read, said to the person who wanted to read it. */
public final class ReasonWords {
  private ReasonWords() {}

  /** One or two sentences, the second of which says what can be done. */
  public static String say(Reason reason, Messages messages) {
    return switch (reason) {
      case Reason.Missing() -> messages.say("opening.unreadable.missing");
      case Reason.Directory() -> messages.say("opening.unreadable.directory");
      case Reason.NotAFile() -> messages.say("opening.unreadable.not-a-file");
      case Reason.NoPermission() -> messages.say("opening.unreadable.no-permission");
      case Reason.Empty() -> messages.say("opening.unreadable.empty");
      case Reason.Binary() -> messages.say("opening.unreadable.binary");
      case Reason.TooLarge(_, long limit) ->
          messages.say("opening.unreadable.too-large", Long.toString(limit >> 20));
      case Reason.PasswordProtected() -> messages.say("opening.unreadable.password");
      case Reason.PicturesOnly() -> messages.say("opening.unreadable.pictures");
      case Reason.OldWord() -> messages.say("opening.unreadable.old-word");
      case Reason.Damaged(String detail) ->
          messages.say("opening.unreadable.damaged", detail.strip());
      case Reason.Bomb() -> messages.say("opening.unreadable.bomb");
      case Reason.EntitiesDeclared() -> messages.say("opening.unreadable.entities");
      case Reason.NotAnArticle() -> messages.say("opening.unreadable.no-article");
      case Reason.Feed() -> messages.say("opening.unreadable.feed");
      case Reason.NotAFeed() -> messages.say("opening.unreadable.no-feed");
      case Reason.NotAnAddress(_) -> messages.say("opening.unreadable.no-address");
      case Reason.NotOnTheWeb(String scheme) -> messages.say("opening.unreadable.scheme", scheme);
      case Reason.LocalAddress(String host) -> messages.say("opening.unreadable.local", host);
      case Reason.UnknownHost(String host) -> messages.say("opening.unreadable.host", host);
      case Reason.NoConnection(String host) -> messages.say("opening.unreadable.connection", host);
      case Reason.Untrusted(String host) -> messages.say("opening.unreadable.untrusted", host);
      case Reason.TimedOut(String host) -> messages.say("opening.unreadable.timeout", host);
      case Reason.Refused(String host, int status) -> refused(host, status, messages);
      case Reason.Redirected(String host) -> messages.say("opening.unreadable.redirected", host);
      case Reason.Cancelled() -> messages.say("opening.unreadable.cancelled");
      case Reason.Failed(String detail) ->
          messages.say("opening.unreadable.failed", detail.strip());
    };
  }

  private static String refused(String host, int status, Messages messages) {
    return switch (status) {
      case 404, 410 -> messages.say("opening.unreadable.gone", host);
      case 401, 402, 403 -> messages.say("opening.unreadable.forbidden", host);
      default -> messages.say("opening.unreadable.status", host, Integer.toString(status));
    };
  }
}

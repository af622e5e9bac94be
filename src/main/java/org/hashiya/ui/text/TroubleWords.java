package org.hashiya.ui.text;

import org.hashiya.library.Rescue;
import org.hashiya.library.Trouble;

/** What is wrong with the library, in words. */
public final class TroubleWords {
  private TroubleWords() {}

  /** What is wrong and what can be done; never what the database calls it. */
  public static String say(Trouble trouble, Messages messages) {
    return switch (trouble) {
      case Trouble.Busy() -> messages.say("library.trouble.busy");
      case Trouble.DiskFull() -> messages.say("library.trouble.disk-full");
      case Trouble.NotWritable() -> messages.say("library.trouble.not-writable");
      case Trouble.Damaged() -> messages.say("library.trouble.damaged");
      case Trouble.NotALibrary() -> messages.say("library.trouble.not-a-library");
      case Trouble.Newer() -> messages.say("library.trouble.newer");
      case Trouble.Failed _ -> messages.say("library.trouble.failed");
    };
  }

  /**
   * What became of a damaged library.
   *
   * @param copy the damaged file, which has been kept
   */
  public static String say(String copy, Rescue rescue, Messages messages) {
    String how = messages.name("library.rescued", rescue.loss());
    return messages.say("library.rescued", rescue.articles(), rescue.words())
        + " "
        + how
        + " "
        + messages.say("library.rescued.copy", copy);
  }
}

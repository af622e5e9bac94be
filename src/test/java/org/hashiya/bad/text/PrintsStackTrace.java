package org.hashiya.bad.text;

import java.io.IOException;

/** Talks to people from an engine room. */
public final class PrintsStackTrace {
  public void complain(IOException reason) {
    reason.printStackTrace();
  }
}

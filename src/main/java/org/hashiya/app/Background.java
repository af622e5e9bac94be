package org.hashiya.app;

import java.util.concurrent.Executor;

/** Where the program loads what it needs while the toolkit starts. */
final class Background {
  static final Executor EXECUTOR =
      work -> Thread.ofPlatform().name("hashiya-start").daemon().start(work);

  private Background() {}
}

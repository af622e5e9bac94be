package org.hashiya.exchange;

/** Hears how far long work is. Such work ends early when its thread is interrupted. */
@FunctionalInterface
public interface Progress {
  /** Hears nothing. */
  Progress UNHEARD = _ -> {};

  /**
   * Called now and then on the thread that works.
   *
   * @param share of the work that is done, from 0 to 1
   */
  void at(double share);

  /**
   * Gives up where somebody asks for it.
   *
   * @throws Refusal if the thread was interrupted
   */
  static void stopIfAsked() throws Refusal {
    if (Thread.currentThread().isInterrupted()) {
      throw new Refusal(new Fault.Cancelled());
    }
  }
}

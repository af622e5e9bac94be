package org.hashiya.exchange;

/** Carries a fault from deep inside a file to the door of the room, and no further. */
public final class Refusal extends Exception {
  private final transient Fault fault;

  public Refusal(Fault fault) {
    super(fault.toString(), null, false, false);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}

package org.hashiya.importing;

/**
 * How much of some bytes is good UTF-8.
 *
 * @param sequences characters of several bytes that are well formed
 * @param faults bytes that belong to none
 */
record Utf8Health(long sequences, long faults) {
  private static final int ASCII_END = 0x80;
  private static final int TWO_BYTES = 0xC2;
  private static final int THREE_BYTES = 0xE0;
  private static final int FOUR_BYTES = 0xF0;
  private static final int LEADS_END = 0xF5;

  /** Text in a one-byte encoding has a well-formed sequence only by chance. */
  private static final int SEQUENCES_PER_FAULT = 2;

  static Utf8Health of(byte[] bytes) {
    long sequences = 0;
    long faults = 0;
    int at = 0;
    while (at < bytes.length) {
      int lead = Byte.toUnsignedInt(bytes[at]);
      if (lead < ASCII_END) {
        at++;
      } else {
        int length = length(lead);
        if (length > 0 && continues(bytes, at + 1, length - 1)) {
          sequences++;
          at += length;
        } else {
          faults++;
          at++;
        }
      }
    }
    return new Utf8Health(sequences, faults);
  }

  /** Whether it was written as UTF-8 and then damaged. */
  boolean isUtf8WithFaults() {
    return sequences > faults * SEQUENCES_PER_FAULT;
  }

  private static int length(int lead) {
    if (lead < TWO_BYTES || lead >= LEADS_END) {
      return 0;
    }
    return lead < THREE_BYTES ? 2 : lead < FOUR_BYTES ? 3 : 4;
  }

  private static boolean continues(byte[] bytes, int from, int count) {
    if (from + count > bytes.length) {
      return false;
    }
    for (int i = from; i < from + count; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}

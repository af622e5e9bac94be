package org.hashiya.importing.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Which computers may be asked. A link in a feed or a redirect must not make the program ask the
 * person's own router, printer or services, which trust whoever is near.
 */
@FunctionalInterface
public interface Reach {
  /** Only computers on the public internet. */
  Reach PUBLIC = Reach::isPublic;

  boolean permits(InetAddress address);

  /** Whether an address is one that the internet at large uses (RFC 6890 lists the others). */
  private static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    return switch (address) {
      case Inet4Address four -> isPublic(four.getAddress(), 0);
      case Inet6Address six -> isPublicSix(six.getAddress());
      default -> false;
    };
  }

  private static boolean isPublic(byte[] bytes, int at) {
    int a = bytes[at] & 0xFF;
    int b = bytes[at + 1] & 0xFF;
    int c = bytes[at + 2] & 0xFF;
    return switch (a) {
      case 0, 10, 127 -> false;
      case 100 -> b < 64 || b > 127;
      case 169 -> b != 254;
      case 172 -> b < 16 || b > 31;
      case 192 -> !(b == 168 || (b == 0 && (c == 0 || c == 2)) || (b == 88 && c == 99));
      case 198 -> !(b == 18 || b == 19 || (b == 51 && c == 100));
      case 203 -> !(b == 0 && c == 113);
      default -> a < 224;
    };
  }

  private static boolean isPublicSix(byte[] bytes) {
    // Addresses of the old kind can stand inside: mapped, translated, tunnelled.
    if (isZero(bytes, 0, 10) || begins(bytes, 0x00, 0x64, 0xFF, 0x9B)) {
      return isPublic(bytes, bytes.length - Integer.BYTES);
    }
    if (begins(bytes, 0x20, 0x02)) {
      return isPublic(bytes, 2);
    }
    // 2000::/3 is all that has been given out; of it 2001:0::/23 is for protocols, 2001:db8 for
    // books.
    boolean givenOut = (bytes[0] & 0xE0) == 0x20;
    boolean protocols = begins(bytes, 0x20, 0x01) && (bytes[2] & 0xFE) == 0;
    return givenOut && !protocols && !begins(bytes, 0x20, 0x01, 0x0D, 0xB8);
  }

  private static boolean isZero(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean begins(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}

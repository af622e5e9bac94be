package org.hashiya.importing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
  private static boolean isPermitted(String address) throws UnknownHostException {
    return Reach.PUBLIC.permits(InetAddress.getByName(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.9.10",
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.8",
        "198.18.0.1",
        "203.0.113.7",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        // Decimal numbers are addresses too.
        "2130706433",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::127.0.0.1",
        "64:ff9b::10.0.0.1",
        "2002:7f00:1::",
        "2002:c0a8:101::1",
        "2001:0:4136:e378::1",
        "2001:db8::1"
      })
  void whatIsNearIsNotReached(String address) throws UnknownHostException {
    assertThat(isPermitted(address)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "93.184.216.34",
        "8.8.8.8",
        "172.32.0.1",
        "100.128.0.1",
        "192.169.1.1",
        "2606:2800:220:1::1",
        "2001:4860:4860::8888",
        "64:ff9b::8.8.8.8"
      })
  void theInternetIsReached(String address) throws UnknownHostException {
    assertThat(isPermitted(address)).isTrue();
  }
}

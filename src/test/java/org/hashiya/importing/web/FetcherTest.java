package org.hashiya.importing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.hashiya.importing.Progress;
import org.hashiya.importing.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
  private static final String HTML = "text/html; charset=utf-8";

  private final LocalSite site = new LocalSite();
  private final CountDownLatch finished = new CountDownLatch(1);

  @AfterEach
  void close() {
    finished.countDown();
    site.close();
  }

  private static Fetched fetch(URI address) {
    return LocalSite.fetcher().fetch(address, "*/*", Progress.NONE);
  }

  private static Reason reason(URI address) {
    Fetched fetched = fetch(address);
    assertThat(fetched).isInstanceOf(Fetched.Failed.class);
    return ((Fetched.Failed) fetched).reason();
  }

  private static Fetched.Page page(URI address) {
    Fetched fetched = fetch(address);
    assertThat(fetched).isInstanceOf(Fetched.Page.class);
    return (Fetched.Page) fetched;
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void pageWithItsEncoding() {
    site.with("/a", "text/html; charset=windows-1256", "خبر");
    Fetched.Page page = page(site.at("/a#part"));
    assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("خبر");
    assertThat(page.charset()).isEqualTo("windows-1256");
  }

  @Test
  void redirectsAreFollowedToTheLastAddress() {
    site.withRedirect("/a", "/b").withRedirect("/b", site.at("/c").toString());
    site.with("/c", HTML, "وصل");
    assertThat(page(site.at("/a")).address()).isEqualTo(site.at("/c"));
  }

  @Test
  void redirectsWithoutEndAreGivenUp() {
    site.withRedirect("/a", "/b").withRedirect("/b", "/a");
    assertThat(reason(site.at("/a"))).isEqualTo(new Reason.Redirected("127.0.0.1"));
    assertThat(site.asked()).hasSize(Fetcher.MOST_REDIRECTS + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.2/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.2]/",
        "http://10.0.0.1/",
        "http://192.168.1.1/admin",
        "http://169.254.169.254/latest/meta-data/",
        "http://0.0.0.0/"
      })
  void redirectIntoTheNetworkIsRefused(String inside) {
    site.withRedirect("/a", inside);
    assertThat(reason(site.at("/a"))).isInstanceOf(Reason.LocalAddress.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://2130706434/", "http://0x7f.0.0.2/", "http://127.2/"})
  void addressesInDisguiseAreRefused(String inside) {
    site.withRedirect("/a", inside);
    assertThat(reason(site.at("/a")))
        .isInstanceOfAny(Reason.LocalAddress.class, Reason.NotAnAddress.class);
  }

  @Test
  void redirectToFileIsRefused() {
    site.withRedirect("/a", "file:///etc/passwd");
    assertThat(reason(site.at("/a"))).isEqualTo(new Reason.NotOnTheWeb("file"));
  }

  @Test
  void thisComputerIsNotReachedByDefault() {
    site.with("/a", HTML, "سر");
    Fetched fetched = new Fetcher().fetch(site.at("/a"), "*/*", Progress.NONE);
    assertThat(fetched).isEqualTo(new Fetched.Failed(new Reason.LocalAddress("127.0.0.1")));
    Fetched byName = new Fetcher().fetch(URI.create("http://localhost/"), "*/*", Progress.NONE);
    assertThat(byName).isEqualTo(new Fetched.Failed(new Reason.LocalAddress("localhost")));
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void errorsAreTold() {
    site.withStatus("/gone", 404).withStatus("/broken", 500);
    assertThat(reason(site.at("/gone"))).isEqualTo(new Reason.Refused("127.0.0.1", 404));
    assertThat(reason(site.at("/broken"))).isEqualTo(new Reason.Refused("127.0.0.1", 500));
  }

  @Test
  void hostThatDoesNotExist() {
    assertThat(reason(URI.create("http://does-not-exist.invalid/")))
        .isEqualTo(new Reason.UnknownHost("does-not-exist.invalid"));
  }

  @Test
  void nobodyListens() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertThat(reason(URI.create("http://127.0.0.1:" + port + "/")))
        .isEqualTo(new Reason.NoConnection("127.0.0.1"));
  }

  @Test
  void answerThatNeverEndsIsGivenUp() {
    site.on(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('a');
          exchange.getResponseBody().flush();
          awaitEnd();
        });
    Fetched fetched =
        new Fetcher(LocalSite.reach(), Duration.ofMillis(200))
            .fetch(site.at("/slow"), "*/*", Progress.NONE);
    assertThat(fetched).isEqualTo(new Fetched.Failed(new Reason.TimedOut("127.0.0.1")));
  }

  @Test
  void interruptingGivesUpAtOnce() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    site.on(
        "/slow",
        _ -> {
          asked.countDown();
          awaitEnd();
        });
    List<Fetched> results = new ArrayList<>();
    Thread fetching = new Thread(() -> results.add(fetch(site.at("/slow"))));
    fetching.start();
    asked.await();
    fetching.interrupt();
    fetching.join();
    assertThat(results).containsExactly(new Fetched.Failed(new Reason.Cancelled()));
  }

  @Test
  void answerWithoutEndInSizeIsRefused() {
    site.on(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] block = new byte[1 << 16];
          try (OutputStream out = exchange.getResponseBody()) {
            for (int sent = 0; sent <= 2 * Fetcher.LIMIT; sent += block.length) {
              out.write(block);
            }
          }
        });
    assertThat(reason(site.at("/endless"))).isInstanceOf(Reason.TooLarge.class);
  }

  @Test
  void announcedSizeIsEnoughToRefuse() {
    site.on(
        "/huge",
        exchange -> {
          exchange.sendResponseHeaders(200, 5L << 30);
          exchange.getResponseBody().flush();
          awaitEnd();
        });
    assertThat(reason(site.at("/huge"))).isEqualTo(new Reason.TooLarge(5L << 30, Fetcher.LIMIT));
  }

  @Test
  void packedAnswerIsUnpacked() throws IOException {
    byte[] body = packed("خبر".getBytes(StandardCharsets.UTF_8));
    site.on(
        "/packed",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    assertThat(new String(page(site.at("/packed")).bytes(), StandardCharsets.UTF_8))
        .isEqualTo("خبر");
  }

  @Test
  void packedAnswerThatUnpacksWithoutEndIsRefused() throws IOException {
    byte[] bomb = packed(new byte[Fetcher.LIMIT + 1]);
    site.on(
        "/bomb",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, bomb.length);
          exchange.getResponseBody().write(bomb);
          exchange.close();
        });
    assertThat(reason(site.at("/bomb"))).isInstanceOf(Reason.TooLarge.class);
  }

  @Test
  void progressIsToldWhereTheSizeIsKnown() {
    site.with("/a", HTML, "خبر".repeat(100_000));
    List<Double> shares = new ArrayList<>();
    LocalSite.fetcher().fetch(site.at("/a"), "*/*", shares::add);
    assertThat(shares).isSorted().last().isEqualTo(1.0);
  }

  private void awaitEnd() {
    try {
      finished.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

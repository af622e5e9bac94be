package org.hashiya.importing.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.hashiya.importing.Progress;
import org.hashiya.importing.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Gets what is at an address, with bounds on everything. It keeps no cookies and sends nothing but
 * the address and the name of the program. Ends early, with {@link Reason.Cancelled}, when its
 * thread is interrupted. For any number of threads.
 */
public final class Fetcher {
  /** In bytes, unpacked: twenty times the largest page of a newspaper, and most PDFs. */
  public static final int LIMIT = 32 << 20;

  /** As many as browsers of old followed. */
  static final int MOST_REDIRECTS = 5;

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration CONNECTING = Duration.ofSeconds(10);
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private final Reach reach;
  private final Duration patience;
  private @Nullable HttpClient client;

  /** A fetcher for the public internet. */
  public Fetcher() {
    this(Reach.PUBLIC, PATIENCE);
  }

  /**
   * A fetcher with another reach.
   *
   * @param patience how long one answer may take, from asking to its last byte
   */
  public Fetcher(Reach reach, Duration patience) {
    this.reach = reach;
    this.patience = patience;
  }

  /**
   * Asks an address, and those that it redirects to.
   *
   * @param accepted the kinds of document that are wanted, in the words of HTTP
   */
  public Fetched fetch(URI address, String accepted, Progress progress) {
    URI asked = address;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      Optional<Reason> refusal = refusal(asked);
      if (refusal.isPresent()) {
        return new Fetched.Failed(refusal.get());
      }
      Answer answer = ask(asked, accepted, progress);
      switch (answer) {
        case Answer.Final(Fetched fetched) -> {
          return fetched;
        }
        case Answer.Elsewhere(URI next) -> asked = next;
      }
    }
    return new Fetched.Failed(new Reason.Redirected(host(address)));
  }

  /** What an address answers. */
  private sealed interface Answer {
    record Final(Fetched fetched) implements Answer {}

    record Elsewhere(URI address) implements Answer {}
  }

  /** Why an address is not asked at all. */
  private Optional<Reason> refusal(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.of(new Reason.NotOnTheWeb(scheme));
    }
    if (address.getHost() == null) {
      return Optional.of(new Reason.NotAnAddress(address.toString()));
    }
    try {
      // The client looks the name up again, and within half a minute Java answers with this same
      // list: a name cannot become a local one in between.
      for (InetAddress one : InetAddress.getAllByName(address.getHost())) {
        if (!reach.permits(one)) {
          return Optional.of(new Reason.LocalAddress(address.getHost()));
        }
      }
      return Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.of(new Reason.UnknownHost(address.getHost()));
    }
  }

  private Answer ask(URI address, String accepted, Progress progress) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client()
            .sendAsync(
                request(address, accepted),
                head -> BoundedBody.of(head.headers(), LIMIT, progress));
    try {
      return read(address, answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(new Reason.Cancelled());
    } catch (TimeoutException e) {
      return failed(new Reason.TimedOut(host(address)));
    } catch (ExecutionException e) {
      return failed(reason(address, e.getCause() == null ? e : e.getCause()));
    } finally {
      answer.cancel(true);
    }
  }

  /** Made when it is first needed: it has threads of its own, and most starts need none. */
  private synchronized HttpClient client() {
    HttpClient made = client;
    if (made == null) {
      made =
          HttpClient.newBuilder()
              .followRedirects(HttpClient.Redirect.NEVER)
              .connectTimeout(CONNECTING)
              .build();
      client = made;
    }
    return made;
  }

  private static HttpRequest request(URI address, String accepted) {
    return HttpRequest.newBuilder(withoutFragment(address))
        .header("Accept", accepted)
        .header("Accept-Language", "ar,en;q=0.5")
        .header("User-Agent", "Mozilla/5.0 (compatible; Hashiya; reader for Arabic)")
        .GET()
        .build();
  }

  private static Answer read(URI address, HttpResponse<byte[]> response) {
    int status = response.statusCode();
    Optional<String> location = response.headers().firstValue("Location");
    if (status >= 300 && status < 400 && location.isPresent()) {
      return WebAddress.relative(address, location.get())
          .<Answer>map(Answer.Elsewhere::new)
          .orElseGet(() -> failed(new Reason.NotAnAddress(location.get())));
    }
    if (status != 200) {
      return failed(new Reason.Refused(host(address), status));
    }
    try {
      byte[] body = ContentCoding.decode(response.body(), response.headers(), LIMIT);
      return new Answer.Final(new Fetched.Page(address, body, charset(response)));
    } catch (IOException e) {
      return failed(reason(address, e));
    }
  }

  private static String charset(HttpResponse<?> response) {
    Matcher matcher = CHARSET.matcher(response.headers().firstValue("Content-Type").orElse(""));
    return matcher.find() ? matcher.group(1) : "";
  }

  private static Answer failed(Reason reason) {
    return new Answer.Final(new Fetched.Failed(reason));
  }

  private static Reason reason(URI address, Throwable problem) {
    String host = host(address);
    return switch (problem) {
      case TooMuchException e -> new Reason.TooLarge(e.bytes(), LIMIT);
      case HttpConnectTimeoutException _ -> new Reason.NoConnection(host);
      case HttpTimeoutException _ -> new Reason.TimedOut(host);
      case ConnectException _ -> new Reason.NoConnection(host);
      case SSLException _ -> new Reason.Untrusted(host);
      case UnknownHostException _ -> new Reason.UnknownHost(host);
      default -> new Reason.Failed(String.valueOf(problem.getMessage()));
    };
  }

  private static String host(URI address) {
    return address.getHost() == null ? address.toString() : address.getHost();
  }

  private static URI withoutFragment(URI address) {
    String text = address.toString();
    int fragment = text.indexOf('#');
    return fragment < 0 ? address : URI.create(text.substring(0, fragment));
  }
}

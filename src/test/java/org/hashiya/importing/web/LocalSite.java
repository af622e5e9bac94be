package org.hashiya.importing.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site of our own on this computer, which answers as one must expect of the web. */
public final class LocalSite implements AutoCloseable {
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final HttpServer server;

  public LocalSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(loopback(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(workers);
    server.start();
  }

  /** Permits this site as if it stood on the internet, and nothing else on this computer. */
  public static Reach reach() {
    return address -> address.equals(loopback()) || Reach.PUBLIC.permits(address);
  }

  /** Gets what this site has, and is patient. */
  public static Fetcher fetcher() {
    return new Fetcher(reach(), Duration.ofSeconds(20));
  }

  /** The address of a path. */
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** The paths that were asked for, in order. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  public LocalSite with(String path, String type, String text) {
    return with(path, type, text.getBytes(StandardCharsets.UTF_8));
  }

  public LocalSite with(String path, String type, byte[] body) {
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(200, body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
  }

  public LocalSite withRedirect(String path, String location) {
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", location);
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
  }

  public LocalSite withStatus(String path, int status) {
    return on(
        path,
        exchange -> {
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
  }

  /** Answers as it likes. */
  public LocalSite on(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          if (exchange.getRequestURI().getPath().equals(path)) {
            handler.handle(exchange);
          } else {
            notFound(exchange);
          }
        });
    return this;
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }

  private static void notFound(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(404, -1);
    exchange.close();
  }

  private static InetAddress loopback() {
    try {
      return InetAddress.getByAddress(LOOPBACK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.hashiya.importing.web;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.hashiya.importing.Progress;
import org.jspecify.annotations.Nullable;

/** Takes the bytes of an answer, and no more than a limit. */
final class BoundedBody implements BodySubscriber<byte[]> {
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final long announced;
  private final long limit;
  private final Progress progress;
  private Flow.@Nullable Subscription subscription;

  private BoundedBody(long announced, long limit, Progress progress) {
    this.announced = announced;
    this.limit = limit;
    this.progress = progress;
  }

  static BodySubscriber<byte[]> of(HttpHeaders headers, long limit, Progress progress) {
    return new BoundedBody(headers.firstValueAsLong("Content-Length").orElse(0), limit, progress);
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription granted) {
    subscription = granted;
    if (announced > limit) {
      refuse(announced);
    } else {
      granted.request(Long.MAX_VALUE);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> pieces) {
    for (ByteBuffer piece : pieces) {
      if (bytes.size() + piece.remaining() > limit) {
        refuse(bytes.size() + piece.remaining());
        return;
      }
      byte[] content = new byte[piece.remaining()];
      piece.get(content);
      bytes.writeBytes(content);
    }
    if (announced > 0) {
      progress.at(Math.min(1, (double) bytes.size() / announced));
    }
  }

  @Override
  public void onError(Throwable problem) {
    body.completeExceptionally(problem);
  }

  @Override
  public void onComplete() {
    body.complete(bytes.toByteArray());
  }

  private void refuse(long size) {
    if (subscription != null) {
      subscription.cancel();
    }
    body.completeExceptionally(new TooMuchException(size));
  }
}

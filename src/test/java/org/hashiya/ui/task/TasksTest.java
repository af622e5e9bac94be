package org.hashiya.ui.task;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class TasksTest {
  /** What a home thread would run; the test runs it when it likes. */
  private final BlockingQueue<Runnable> home = new LinkedBlockingQueue<>();

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final Tasks tasks = new Tasks(home::add);

  @Test
  void theResultComesHome() throws InterruptedException {
    tasks.start("test", () -> Thread.currentThread().getName(), heard::add, e -> heard.add("" + e));
    Runnable delivery = home.poll(5, SECONDS);
    assertThat(heard).isEmpty();
    delivery.run();
    assertThat(heard).containsExactly("hashiya-test");
  }

  @Test
  void whatFailsIsTold() throws InterruptedException {
    tasks.start(
        "test",
        () -> {
          throw new java.io.IOException("no");
        },
        _ -> heard.add("done"),
        problem -> heard.add(problem.getMessage()));
    home.poll(5, SECONDS).run();
    assertThat(heard).containsExactly("no");
  }

  @Test
  void cancelledWorkIsInterruptedAndDeliversNothing() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Tasks.Run run =
        tasks.start(
            "test",
            () -> {
              begun.countDown();
              new CountDownLatch(1).await();
              return "never";
            },
            heard::add,
            problem -> heard.add("failed"));
    begun.await();
    run.cancel();
    home.poll(5, SECONDS).run();
    assertThat(heard).isEmpty();
  }
}

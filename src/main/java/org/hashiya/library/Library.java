package org.hashiya.library;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a person keeps. Its {@link Shelf} is lent to a function and must not outlive it:
 *
 * <pre>{@code
 * List<KeptArticle> all = library.read(shelf -> shelf.articles().list());
 * Kept kept = library.write(shelf -> shelf.articles().keep(article));
 * }</pre>
 *
 * A function that writes is one transaction: it is kept as a whole once {@code write} returns, or
 * not at all if it throws. Safe for several threads, and for several programs on one file: many
 * read at a time, one writes. Both wait for the disk, so call them beside the FX thread. Every call
 * may throw {@link LibraryException}.
 */
public final class Library implements AutoCloseable {
  private final Clock clock;
  private final ReentrantLock writing = new ReentrantLock();
  private final Deque<Sql> readers = new ConcurrentLinkedDeque<>();
  private final List<Consumer<Set<Subject>>> listeners = new CopyOnWriteArrayList<>();
  private volatile Path folder;
  private volatile Sql writer;
  private final AtomicInteger moves = new AtomicInteger();
  private volatile boolean closed;
  private long seen;

  Library(Path folder, Clock clock, Sql writer) {
    this.folder = folder;
    this.clock = clock;
    this.writer = writer;
    seen = version(writer);
  }

  /**
   * Opens the library in a folder; makes both where there are none. A damaged file is kept beside
   * and what can be read of it is rescued. Never throws.
   */
  public static Opened open(Path folder) {
    return open(folder, Clock.systemUTC());
  }

  /**
   * As {@link #open(Path)}.
   *
   * @param clock says when things are kept
   */
  public static Opened open(Path folder, Clock clock) {
    return new Opening(folder, clock).open();
  }

  /** The file that everything is in. */
  public Path file() {
    return folder.resolve(Opening.FILE);
  }

  /** The folder that the file lies in, with its copies. */
  public Path folder() {
    return folder;
  }

  /** Copies of the library. */
  public Backups backups() {
    return new Backups(this);
  }

  /** Lends the shelf for reading; all that the function reads belongs to one moment. */
  public <T> T read(Function<Shelf, T> work) {
    int before = moves.get();
    Sql sql = reader();
    try {
      sql.beginReading();
      T result = work.apply(new Shelf(sql, clock));
      sql.commit();
      readers.push(sql);
      // What was read from another file must not be read again.
      if (closed || moves.get() != before) {
        closeReaders();
      }
      return result;
    } catch (Throwable e) {
      sql.close();
      notice(e);
      throw e;
    }
  }

  /** Lends the shelf for reading and writing; not to be called inside itself. */
  public <T> T write(Function<Shelf, T> work) {
    if (writing.isHeldByCurrentThread()) {
      throw new IllegalStateException("already writing");
    }
    Set<Subject> changed;
    T result;
    writing.lock();
    try {
      ensureOpen();
      writer.begin();
      try {
        result = work.apply(new Shelf(writer, clock));
        changed = writer.commit();
      } catch (Throwable e) {
        writer.rollBack();
        notice(e);
        throw e;
      }
    } finally {
      writing.unlock();
    }
    tell(changed);
    return result;
  }

  /** As {@link #write}, where there is nothing to return. */
  public void change(Consumer<Shelf> work) {
    write(shelf -> {
      work.accept(shelf);
      return true;
    });
  }

  /**
   * Tells a listener of every change that this library object has written, after it was written and
   * on the thread that wrote it.
   *
   * @return ends it
   */
  public Runnable onChange(Consumer<Set<Subject>> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /**
   * Tells the listeners of everything if another program has changed the file since they were told
   * last. Does not wait: while something is being written here it is too early to ask.
   *
   * @return whether they were told
   */
  public boolean lookAround() {
    if (closed || !writing.tryLock()) {
      return false;
    }
    boolean changed;
    try {
      ensureOpen();
      // This connection alone writes here, and SQLite does not count what a connection writes.
      long now = version(writer);
      changed = now != seen;
      seen = now;
    } finally {
      writing.unlock();
    }
    if (changed) {
      tell(EnumSet.allOf(Subject.class));
    }
    return changed;
  }

  /**
   * Goes on in another folder: all that is kept is copied there, and whatever comes is kept there.
   * What lies in the folder before stays as it is.
   *
   * @throws IOException if there is a library in that folder or it cannot be written; then
   *     everything is as it was
   */
  public void moveTo(Path target) throws IOException {
    Path file = target.resolve(Opening.FILE);
    writing.lock();
    try {
      ensureOpen();
      if (Files.exists(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      backups().save(file);
      Sql next = Connections.open(file);
      Sql before = writer;
      folder = target;
      writer = next;
      seen = version(next);
      moves.incrementAndGet();
      before.close();
    } finally {
      writing.unlock();
    }
    closeReaders();
  }

  /** Waits until nothing is being written, then closes the file. */
  @Override
  public void close() {
    writing.lock();
    try {
      if (!closed) {
        closed = true;
        closeReaders();
        writer.close();
      }
    } finally {
      writing.unlock();
    }
  }

  /** Takes over all that another file holds, in one step; other windows see it too. */
  void replace(Path by) {
    writing.lock();
    try {
      ensureOpen();
      writer.run("RESTORE FROM \"" + by + "\"");
      writer.forget();
      seen = version(writer);
    } finally {
      writing.unlock();
    }
    closeReaders();
    tell(EnumSet.allOf(Subject.class));
  }

  /** The next opening looks at the whole file. */
  void suspect() {
    try {
      Files.writeString(folder.resolve(Opening.SUSPECT), "");
    } catch (IOException e) {
      // Where nothing can be written, nothing can be rescued either.
    }
  }

  /** Another number after every change that another connection has made. */
  private static long version(Sql sql) {
    return sql.number("PRAGMA data_version");
  }

  private void notice(Throwable problem) {
    if (problem instanceof LibraryException e && e.trouble() instanceof Trouble.Damaged) {
      suspect();
    }
  }

  private void tell(Set<Subject> changed) {
    if (!changed.isEmpty()) {
      listeners.forEach(listener -> listener.accept(changed));
    }
  }

  private Sql reader() {
    ensureOpen();
    Sql idle = readers.poll();
    return idle != null ? idle : Connections.open(file());
  }

  private void closeReaders() {
    for (Sql reader = readers.poll(); reader != null; reader = readers.poll()) {
      reader.close();
    }
  }

  private void ensureOpen() {
    if (closed) {
      throw new IllegalStateException("the library is closed");
    }
  }
}

package org.hashiya.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.hashiya.search.query.QueryParser;
import org.hashiya.search.query.QueryReading;
import org.jspecify.annotations.Nullable;

/**
 * The index. What it holds can always be made again from the articles, so an index that is damaged
 * or of another version is thrown away and begun anew. Safe for use by several threads.
 */
public final class Concordance implements AutoCloseable {
  private static final String FORMAT = "format";

  private final Directory directory;
  private final IndexWriter writer;

  /** Held for writing by what closes, which Lucene refuses in the middle of a commit. */
  private final ReadWriteLock closing = new ReentrantReadWriteLock();

  private boolean closed;
  private @Nullable Snapshot latest;

  private Concordance(Directory directory, IndexWriter writer) {
    this.directory = directory;
    this.writer = writer;
    writer.setLiveCommitData(Map.of(FORMAT, IndexField.FORMAT).entrySet());
  }

  /** An index that is gone when it is closed. */
  public static Concordance inMemory() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    return new Concordance(directory, writer(directory, OpenMode.CREATE));
  }

  /**
   * The index in a folder; an empty one where there is none that can be used.
   *
   * @throws IOException if the folder cannot be written, or another program has the index open
   */
  public static Concordance open(Path folder) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      if (!isUsable(directory)) {
        // The writer would stumble over what is damaged even where it is to begin anew.
        for (String file : directory.listAll()) {
          directory.deleteFile(file);
        }
      }
      return new Concordance(directory, writer(directory, OpenMode.CREATE_OR_APPEND));
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  private static IndexWriter writer(Directory directory, OpenMode mode) throws IOException {
    return new IndexWriter(directory, new IndexWriterConfig().setOpenMode(mode));
  }

  private static boolean isUsable(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return false;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      reader.leaves().forEach(leaf -> leaf.reader().maxDoc());
      return IndexField.FORMAT.equals(
          SegmentInfos.readLatestCommit(directory).getUserData().get(FORMAT));
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | NoSuchFileException
        | FileNotFoundException e) {
      return false;
    }
  }

  /** Takes an article in; one with the same id goes. It is found from now on. */
  public void put(ReadArticle article) throws IOException {
    Term id = new Term(IndexField.ARTICLE, article.card().id());
    change(() -> writer.updateDocuments(id, ArticleDocuments.of(article)));
  }

  /** Forgets an article; nothing happens where it is not known. */
  public void remove(String id) throws IOException {
    change(() -> writer.deleteDocuments(new Term(IndexField.ARTICLE, id)));
  }

  /** Makes sure that all changes so far are still there when the index is opened again. */
  public void save() throws IOException {
    change(writer::commit);
  }

  @FunctionalInterface
  private interface Change {
    void make() throws IOException;
  }

  private void change(Change change) throws IOException {
    closing.readLock().lock();
    try {
      if (!closed) {
        change.make();
      }
    } finally {
      closing.readLock().unlock();
    }
  }

  /** The articles that are in the index. */
  public List<ArticleCard> articles() throws IOException {
    Snapshot snapshot = held();
    try {
      return List.copyOf(snapshot.cards());
    } finally {
      snapshot.release();
    }
  }

  /**
   * Looks for a query, written as {@link QueryParser} tells.
   *
   * @return lines that the caller closes, or why there are none
   */
  public SearchResult search(String query, Scope scope) throws IOException {
    return switch (QueryParser.parse(query)) {
      case QueryReading.NotUnderstood no -> new SearchResult.Refused(no.problem());
      case QueryReading.Understood yes -> {
        Snapshot snapshot = held();
        try {
          Hits hits = new Finder(snapshot).find(yes.pattern(), scope);
          yield new SearchResult.Found(Lines.of(snapshot, hits));
        } catch (Finder.TooMany e) {
          yield new SearchResult.Refused(e.problem());
        } finally {
          snapshot.release();
        }
      }
    };
  }

  /** The index as it is now, to be released. */
  private synchronized Snapshot held() throws IOException {
    if (closed) {
      throw new IOException("closed");
    }
    Snapshot snapshot = latest;
    if (snapshot == null) {
      snapshot = new Snapshot(DirectoryReader.open(writer));
    } else {
      DirectoryReader changed = DirectoryReader.openIfChanged(snapshot.reader(), writer);
      if (changed != null) {
        snapshot.release();
        snapshot = new Snapshot(changed);
      }
    }
    latest = snapshot;
    snapshot.hold();
    return snapshot;
  }

  @Override
  public synchronized void close() throws IOException {
    if (latest != null) {
      latest.release();
      latest = null;
    }
    closing.writeLock().lock();
    try {
      closed = true;
      writer.close();
      directory.close();
    } finally {
      closing.writeLock().unlock();
    }
  }
}

package org.hashiya.ui.concordance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.hashiya.gloss.GlossedArticle;
import org.hashiya.gloss.Glosser;
import org.hashiya.gloss.PersonalGlosser;
import org.hashiya.library.Library;
import org.hashiya.search.ArticleCard;
import org.hashiya.search.Concordance;
import org.hashiya.search.ReadArticle;
import org.hashiya.search.Scope;
import org.hashiya.search.SearchResult;
import org.jspecify.annotations.Nullable;

/**
 * The index that follows the library. It lies in the library's folder; without a library, or where
 * another window has it open, it is made in memory. All of it takes time: call it beside the FX
 * thread. Safe for use by several threads.
 */
public final class LibraryIndex implements AutoCloseable {
  private static final String FOLDER = "concordance";

  /** What has been taken in is kept on the disk after so many articles. */
  private static final int SAVED_TOGETHER = 50;

  private final CompletableFuture<Library> library;
  private final CompletableFuture<? extends Glosser> glosser;
  private volatile @Nullable GlossedArticle shown;
  private volatile boolean closed;
  private final ReentrantLock following = new ReentrantLock();
  private @Nullable Concordance concordance;

  /** Of the library whose index is open; null while it is in memory for want of a library. */
  private @Nullable Path folder;

  /**
   * @param library may be on its way still
   * @param glosser may be loading still
   */
  public LibraryIndex(
      CompletableFuture<Library> library, CompletableFuture<? extends Glosser> glosser) {
    this.library = library;
    this.glosser = glosser;
  }

  /** Tells which article is being read. */
  public void show(@Nullable GlossedArticle article) {
    shown = article;
  }

  /** Looks for a query in what the index holds now. */
  public SearchResult search(String query, Scope scope) throws IOException {
    return index().search(query, scope);
  }

  /** The articles that the index holds now. */
  public List<ArticleCard> articles() throws IOException {
    return index().articles();
  }

  /**
   * Brings the index to the state of the library: takes in what came or changed, forgets what went.
   *
   * @param left gets how many articles are still to be taken in, at every step; last 0
   * @return whether anything has changed
   */
  public boolean follow(IntConsumer left) throws IOException {
    following.lock();
    try {
      return takeStock(left);
    } finally {
      following.unlock();
    }
  }

  private boolean takeStock(IntConsumer left) throws IOException {
    Glosser engine = glosser.join();
    Concordance index = index();
    Stock stock = Stock.of(openLibrary(), shown, engine, stampOf(engine));
    boolean changed = forget(index, stock);
    int waiting = stock.readers().size();
    int taken = 0;
    for (Supplier<Optional<ReadArticle>> reader : stock.readers().values()) {
      if (closed) {
        return true;
      }
      left.accept(waiting - taken);
      Optional<ReadArticle> article = reader.get();
      if (article.isPresent()) {
        index.put(article.get());
      }
      taken++;
      if (taken % SAVED_TOGETHER == 0) {
        index.save();
      }
    }
    left.accept(0);
    if (changed || waiting > 0) {
      index.save();
      return true;
    }
    return false;
  }

  /** Forgets what is no longer in stock, and takes from the stock what is in the index already. */
  private static boolean forget(Concordance index, Stock stock) throws IOException {
    boolean changed = false;
    for (ArticleCard card : index.articles()) {
      String stamp = stock.stamps().get(card.id());
      if (card.stamp().equals(stamp)) {
        stock.readers().remove(card.id());
      } else if (stamp == null) {
        index.remove(card.id());
        changed = true;
      }
    }
    return changed;
  }

  private @Nullable Library openLibrary() {
    return library.isDone() && !library.isCompletedExceptionally() ? library.join() : null;
  }

  private static String stampOf(Glosser engine) {
    return engine instanceof PersonalGlosser personal
        ? Integer.toString(personal.lexicon().shippedSize())
        : "";
  }

  /**
   * The index. One made in memory is exchanged for that in the folder as soon as there is one, and
   * that of a folder which the library has left for that of the new one.
   */
  private synchronized Concordance index() throws IOException {
    if (closed) {
      throw new IOException("closed");
    }
    Library kept = openLibrary();
    Concordance present = concordance;
    Path wanted = kept == null ? null : kept.folder();
    if (present != null && (wanted == null || wanted.equals(folder))) {
      return present;
    }
    Concordance next = kept == null ? Concordance.inMemory() : inFolderOf(kept);
    concordance = next;
    folder = wanted;
    if (present != null) {
      present.close();
    }
    return next;
  }

  private static Concordance inFolderOf(Library library) throws IOException {
    Path folder = library.file().resolveSibling(FOLDER);
    try {
      return Concordance.open(folder);
    } catch (IOException e) {
      // Another window has it, or the folder cannot be written: what is found is the same.
      return Concordance.inMemory();
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    synchronized (this) {
      if (concordance != null) {
        concordance.close();
        concordance = null;
      }
    }
  }
}

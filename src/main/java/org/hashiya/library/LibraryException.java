package org.hashiya.library;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** The library could not do what was asked; nothing of it has been written. */
public final class LibraryException extends RuntimeException {
  /** The codes of the database have further detail above this. */
  private static final int KIND = 0xFF;

  private final transient Trouble trouble;

  /** Something could not be done from the start. */
  public LibraryException(Trouble trouble) {
    super(trouble.toString());
    this.trouble = trouble;
  }

  private LibraryException(Trouble trouble, Throwable cause) {
    super(trouble.toString(), cause);
    this.trouble = trouble;
  }

  static LibraryException of(SQLException cause) {
    return new LibraryException(trouble(cause), cause);
  }

  public Trouble trouble() {
    return trouble;
  }

  private static Trouble trouble(SQLException cause) {
    int code = cause.getErrorCode() & KIND;
    if (is(code, SQLiteErrorCode.SQLITE_BUSY) || is(code, SQLiteErrorCode.SQLITE_LOCKED)) {
      return new Trouble.Busy();
    }
    if (is(code, SQLiteErrorCode.SQLITE_FULL)) {
      return new Trouble.DiskFull();
    }
    if (is(code, SQLiteErrorCode.SQLITE_READONLY)
        || is(code, SQLiteErrorCode.SQLITE_CANTOPEN)
        || is(code, SQLiteErrorCode.SQLITE_PERM)) {
      return new Trouble.NotWritable();
    }
    if (is(code, SQLiteErrorCode.SQLITE_CORRUPT) || is(code, SQLiteErrorCode.SQLITE_NOTADB)) {
      return new Trouble.Damaged();
    }
    return new Trouble.Failed(String.valueOf(cause.getMessage()));
  }

  private static boolean is(int code, SQLiteErrorCode kind) {
    return code == kind.code;
  }
}

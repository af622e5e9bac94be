package org.hashiya.importing.document;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hashiya.article.Source;
import org.hashiya.importing.Draft;
import org.hashiya.importing.Line;
import org.hashiya.importing.Progress;
import org.hashiya.importing.Reason;
import org.hashiya.importing.page.PageText;

/**
 * A book or magazine in EPUB: an archive of pages, and a package that says in which order they are
 * read. Its parts may be locked by the publisher; fonts that are scrambled lock nothing.
 */
final class Epub {
  static final String CONTAINER = "META-INF/container.xml";
  private static final String ENCRYPTION = "META-INF/encryption.xml";

  private Epub() {}

  static boolean isWanted(String part) {
    String name = part.toLowerCase(Locale.ROOT);
    return part.startsWith("META-INF/")
        || name.endsWith(".opf")
        || name.endsWith(".xhtml")
        || name.endsWith(".html")
        || name.endsWith(".htm")
        || name.endsWith(".xml");
  }

  static Draft read(Archive archive, Source source, Progress progress) throws IOException {
    if (isLocked(archive)) {
      throw new RefusedException(new Reason.PasswordProtected());
    }
    String path = packagePath(part(archive, CONTAINER));
    EpubPackage book = EpubPackage.of(part(archive, path));
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    List<Line> lines = new ArrayList<>();
    if (!book.title().isBlank()) {
      lines.add(Line.title(book.title()));
    }
    List<String> pages = book.pages();
    for (int i = 0; i < pages.size(); i++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new RefusedException(new Reason.Cancelled());
      }
      Optional<byte[]> page = archive.part(resolve(folder, pages.get(i)));
      page.ifPresent(bytes -> lines.addAll(PageText.lines(bytes)));
      progress.at((i + 1.0) / pages.size());
    }
    return new Draft(withoutRepeatedTitle(lines), book.source(source));
  }

  /** The first page of many a book is its title once more. */
  private static List<Line> withoutRepeatedTitle(List<Line> lines) {
    boolean repeated =
        lines.size() > 1 && lines.get(0).text().strip().equals(lines.get(1).text().strip());
    if (repeated) {
      lines.remove(1);
    }
    return lines;
  }

  private static boolean isLocked(Archive archive) throws IOException {
    Optional<byte[]> encryption = archive.part(ENCRYPTION);
    List<String> locked = new ArrayList<>();
    if (encryption.isPresent()) {
      Xml.visit(
          encryption.get(),
          (name, attributes) -> {
            if (name.equals("CipherReference")) {
              locked.add(attributes.get("URI").toLowerCase(Locale.ROOT));
            }
          });
    }
    return locked.stream().anyMatch(uri -> uri.endsWith("html") || uri.endsWith(".opf"));
  }

  private static String packagePath(byte[] container) throws IOException {
    List<String> paths = new ArrayList<>();
    Xml.visit(
        container,
        (name, attributes) -> {
          if (name.equals("rootfile")) {
            paths.add(attributes.get("full-path"));
          }
        });
    if (paths.isEmpty()) {
      throw new RefusedException(new Reason.Damaged(CONTAINER));
    }
    return paths.getFirst();
  }

  private static byte[] part(Archive archive, String name) throws RefusedException {
    return archive.part(name).orElseThrow(() -> new RefusedException(new Reason.Damaged(name)));
  }

  /** A path beside the package; those that climb out of the archive lead nowhere in it. */
  private static String resolve(String folder, String href) {
    String plain = href.replace("+", "%2B");
    int fragment = plain.indexOf('#');
    String path =
        URLDecoder.decode(
            fragment < 0 ? plain : plain.substring(0, fragment), StandardCharsets.UTF_8);
    List<String> steps = new ArrayList<>();
    for (String step : (folder + path).split("/", -1)) {
      if (step.equals("..") && !steps.isEmpty()) {
        steps.removeLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }
}

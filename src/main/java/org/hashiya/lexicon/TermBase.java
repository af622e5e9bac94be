package org.hashiya.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The terms and names of several words that ship with the program, as a trie of components. What a
 * component is, is the business of those who write and read it; here it is a string with a number.
 * Terms are decoded when they are first asked for. Safe for use by several threads.
 *
 * <p>Body: number of terms, the length in bytes of each (char), the terms, each as citation,
 * whether it names a person, senses; the components as a {@link StringTable}; the number of nodes;
 * for each, level by level from the root, its term's number or -1; for each the number of its edges
 * (char); for all edges in the order of their nodes, the component. As nodes are numbered level by
 * level, the edge with number n leads to node n + 1.
 */
public final class TermBase implements TermTrie {
  /** Kind of the compiled file of terms. */
  public static final String MAGIC = "HTRM";

  private static final String RESOURCE = "/lexicon/terms.bin";

  private final ByteBuffer bodies;
  private final int[] offsets;
  private final AtomicReferenceArray<@Nullable Term> decoded;
  private final StringTable components;
  private final int[] termOf;
  private final int[] firstEdge;
  private final int[] edgeComponent;

  /** The nodes below the root, by component: every word of a text is sought there. */
  private final int[] belowRoot;

  /**
   * A term.
   *
   * @param citation its words, vocalised, with single spaces; {@code ~} stands for other words
   * @param person whether it is the full name of a person
   * @param senses its English; never empty
   */
  public record Term(String citation, boolean person, List<Sense> senses) {}

  private TermBase(ByteBuffer body) {
    offsets = sums(body, body.getInt());
    decoded = new AtomicReferenceArray<>(offsets.length - 1);
    bodies = body.slice();
    body.position(body.position() + offsets[offsets.length - 1]);
    components = StringTable.read(body);
    int nodes = body.getInt();
    termOf = new int[nodes];
    body.asIntBuffer().get(termOf);
    body.position(body.position() + nodes * Integer.BYTES);
    firstEdge = sums(body, nodes);
    edgeComponent = new int[firstEdge[nodes]];
    body.asIntBuffer().get(edgeComponent);
    belowRoot = new int[components.size()];
    Arrays.fill(belowRoot, NONE);
    for (int edge = firstEdge[ROOT]; edge < firstEdge[ROOT + 1]; edge++) {
      belowRoot[edgeComponent[edge]] = target(edge);
    }
  }

  /** Where each of so many things begins whose lengths stand in a row, and where the last ends. */
  private static int[] sums(ByteBuffer body, int count) {
    char[] lengths = new char[count];
    body.asCharBuffer().get(lengths);
    body.position(body.position() + count * Character.BYTES);
    int[] sums = new int[count + 1];
    for (int i = 0; i < count; i++) {
      sums[i + 1] = sums[i] + lengths[i];
    }
    return sums;
  }

  /** Opens the terms that ship with the program. */
  public static TermBase open() {
    try (InputStream in = TermBase.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("the compiled terms are missing from the program");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("terms: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a compiled file.
   *
   * @throws CompiledFile.Refused where the file holds no sound terms of this version
   */
  public static TermBase read(InputStream in) throws IOException {
    return new TermBase(CompiledFile.read(in, MAGIC));
  }

  /** All terms, each decoded when it is asked for. */
  public List<Term> terms() {
    return new Terms();
  }

  private Term decoded(int number) {
    Term known = decoded.get(number);
    if (known != null) {
      return known;
    }
    ByteBuffer at = bodies.duplicate().position(offsets[number]);
    Term read = new Term(EntryCodec.string(at), at.get() != 0, EntryCodec.senses(at));
    Term first = decoded.compareAndExchange(number, null, read);
    return first == null ? read : first;
  }

  /** The terms by the components in them. Made anew at each call, with one pass over all terms. */
  public Map<String, Set<Term>> byComponent() {
    Map<String, Set<Term>> found = new HashMap<>();
    collect(ROOT, new ArrayDeque<>(), found);
    return found;
  }

  private void collect(int node, Deque<String> path, Map<String, Set<Term>> found) {
    if (ends(node)) {
      path.forEach(c -> found.computeIfAbsent(c, _ -> new LinkedHashSet<>()).add(term(node)));
    }
    for (int edge = firstEdge[node]; edge < firstEdge[node + 1]; edge++) {
      path.addLast(components.get(edgeComponent[edge]));
      collect(target(edge), path, found);
      path.removeLast();
    }
  }

  @Override
  public int component(String key) {
    return components.find(key);
  }

  @Override
  public int next(int node, int component) {
    if (node == ROOT) {
      return belowRoot[component];
    }
    int low = firstEdge[node];
    int high = firstEdge[node + 1];
    if (low == high || component < edgeComponent[low] || component > edgeComponent[high - 1]) {
      return NONE; // so it is of most nodes, and always where a gap is sought that is not there
    }
    while (low < high) {
      int middle = (low + high) >>> 1;
      int found = edgeComponent[middle];
      if (found == component) {
        return target(middle);
      }
      if (found < component) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return NONE;
  }

  private static int target(int edge) {
    return edge + 1;
  }

  @Override
  public boolean ends(int node) {
    return termOf[node] >= 0;
  }

  @Override
  public Term term(int node) {
    return decoded(termOf[node]);
  }

  private final class Terms extends AbstractList<Term> implements RandomAccess {
    @Override
    public Term get(int number) {
      return decoded(number);
    }

    @Override
    public int size() {
      return decoded.length();
    }
  }
}

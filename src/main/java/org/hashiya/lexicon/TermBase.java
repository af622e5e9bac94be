package org.hashiya.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The terms and names of several words that ship with the program, as a trie of components. What a
 * component is, is the business of those who write and read it; here it is a string with a number.
 *
 * <p>Body: the terms, each as citation, whether it names a person, senses; the components in the
 * order of their numbers; for each node its term's number or -1 and the number of its edges; for
 * all edges in the order of their nodes, component and target.
 */
public final class TermBase implements TermTrie {
  /** Kind of the compiled file of terms. */
  public static final String MAGIC = "HTRM";

  private static final String RESOURCE = "/lexicon/terms.bin";

  private final List<Term> terms;
  private final Map<String, Integer> components;
  private final int[] termOf;
  private final int[] firstEdge;
  private final int[] edgeComponent;
  private final int[] edgeTarget;

  /**
   * A term.
   *
   * @param citation its words, vocalised, with single spaces; {@code ~} stands for other words
   * @param person whether it is the full name of a person
   * @param senses its English; never empty
   */
  public record Term(String citation, boolean person, List<Sense> senses) {}

  private TermBase(ByteBuffer body) {
    int count = body.getInt();
    terms = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      terms.add(new Term(EntryCodec.string(body), body.get() != 0, EntryCodec.senses(body)));
    }
    int symbols = body.getInt();
    components = HashMap.newHashMap(symbols);
    for (int i = 0; i < symbols; i++) {
      components.put(EntryCodec.string(body), i);
    }
    int nodes = body.getInt();
    termOf = new int[nodes];
    firstEdge = new int[nodes + 1];
    for (int i = 0; i < nodes; i++) {
      termOf[i] = body.getInt();
      firstEdge[i + 1] = firstEdge[i] + body.getChar();
    }
    edgeComponent = new int[firstEdge[nodes]];
    edgeTarget = new int[firstEdge[nodes]];
    for (int i = 0; i < edgeTarget.length; i++) {
      edgeComponent[i] = body.getInt();
      edgeTarget[i] = body.getInt();
    }
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

  public List<Term> terms() {
    return List.copyOf(terms);
  }

  /** The terms by the components in them. Made anew at each call, with one pass over all terms. */
  public Map<String, Set<Term>> byComponent() {
    String[] names = new String[components.size()];
    components.forEach((name, number) -> names[number] = name);
    Map<String, Set<Term>> found = new HashMap<>();
    collect(ROOT, new ArrayDeque<>(), names, found);
    return found;
  }

  private void collect(int node, Deque<String> path, String[] names, Map<String, Set<Term>> found) {
    if (ends(node)) {
      path.forEach(c -> found.computeIfAbsent(c, _ -> new LinkedHashSet<>()).add(term(node)));
    }
    for (int edge = firstEdge[node]; edge < firstEdge[node + 1]; edge++) {
      path.addLast(names[edgeComponent[edge]]);
      collect(edgeTarget[edge], path, names, found);
      path.removeLast();
    }
  }

  @Override
  public int component(String key) {
    return components.getOrDefault(key, NONE);
  }

  @Override
  public int next(int node, int component) {
    int at = Arrays.binarySearch(edgeComponent, firstEdge[node], firstEdge[node + 1], component);
    return at < 0 ? NONE : edgeTarget[at];
  }

  @Override
  public boolean ends(int node) {
    return termOf[node] >= 0;
  }

  @Override
  public Term term(int node) {
    return terms.get(termOf[node]);
  }
}

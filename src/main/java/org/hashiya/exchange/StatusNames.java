package org.hashiya.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hashiya.lexicon.term.Status;
import org.hashiya.text.Folding;

/** What formats and people call the status of a term. */
public final class StatusNames {
  private static final Map<String, Status> KNOWN = known();

  private StatusNames() {}

  /** The status that is meant, or empty where nobody could tell. */
  public static Optional<Status> status(String written) {
    return Optional.ofNullable(KNOWN.get(key(written)));
  }

  private static Map<String, Status> known() {
    Map<String, Status> known = new HashMap<>();
    add(known, Status.PREFERRED, "preferred", "approved", "yes", "مفضل", "معتمد");
    add(known, Status.ADMITTED, "admitted", "allowed", "non-standard", "مقبول", "مسموح");
    add(known, Status.SUPERSEDED, "superseded", "obsolete", "قديم", "متجاوز");
    add(known, Status.FORBIDDEN, "forbidden", "deprecated", "not recommended", "no", "ممنوع");
    return known;
  }

  private static void add(Map<String, Status> known, Status status, String... names) {
    for (String name : names) {
      known.put(key(name), status);
    }
  }

  /** TBX writes preferredTerm-admn-sts, MultiTerm and others the word alone. */
  private static String key(String written) {
    return Folding.key(written)
        .toLowerCase(Locale.ROOT)
        .replaceFirst("-admn-sts$", "")
        .replaceFirst("term$", "");
  }
}

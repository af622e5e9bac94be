package org.hashiya.lexicon.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.Inflection;
import org.hashiya.lexicon.LatinName;
import org.hashiya.lexicon.NameKind;
import org.hashiya.text.foreign.ForeignSpelling;
import org.hashiya.text.foreign.Tongue;

/**
 * The foreign names that the lexicon has under an Arabic spelling, so that other spellings of them
 * are found as well. The language is the one that reads the name as it is spelt.
 */
final class SpeltNames {
  private static final Set<NameKind> KINDS =
      EnumSet.of(
          NameKind.GIVEN,
          NameKind.FAMILY,
          NameKind.COUNTRY,
          NameKind.CITY,
          NameKind.REGION,
          NameKind.PLACE,
          NameKind.COMPANY,
          NameKind.CLUB);

  /** Letters that Arabic needs for no foreign name but those it has long had. */
  private static final Pattern ARABIC = Pattern.compile("[عحصضظذثء ]");

  private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}[\\p{L}'-]+");

  private static final int KNOWN = 2;

  /** A spelling that is odder than this tells no language. */
  private static final int USUAL = 1;

  private SpeltNames() {}

  /** The names with those of the entries that are not among them. */
  static List<LatinName> with(List<LatinName> names, List<Entry> entries) {
    Set<String> had = new HashSet<>();
    names.forEach(n -> had.add(n.name()));
    List<LatinName> all = new ArrayList<>(names);
    for (Entry entry : entries) {
      of(entry).filter(n -> had.add(n.name())).ifPresent(all::add);
    }
    return all;
  }

  private static Optional<LatinName> of(Entry entry) {
    String english = entry.senses().getFirst().glosses().getFirst();
    if (!(entry.inflection() instanceof Inflection.Name name)
        || !KINDS.contains(name.kind())
        || name.article()
        || ARABIC.matcher(entry.lemma()).find()
        || !ONE_WORD.matcher(english).matches()) {
      return Optional.empty();
    }
    String arabic = ForeignSpelling.arabic(entry.lemma());
    Optional<Tongue> tongue =
        Stream.of(Tongue.values())
            .filter(t -> misfit(english, t, arabic) <= USUAL)
            .min(Comparator.comparingInt(t -> misfit(english, t, arabic)));
    return tongue.map(
        t -> new LatinName(english, List.of(name.kind()), name.gender(), Set.of(t), KNOWN));
  }

  private static int misfit(String english, Tongue tongue, String arabic) {
    return ForeignSpelling.misfit(english, List.of(tongue), arabic);
  }
}

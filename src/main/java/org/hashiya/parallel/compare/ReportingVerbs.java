package org.hashiya.parallel.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hashiya.lexicon.Entry;
import org.hashiya.lexicon.PartOfSpeech;
import org.hashiya.parallel.english.EnglishStem;
import org.hashiya.parallel.english.EnglishWord;

/**
 * The verbs by which news attributes words to whoever said them, with what each lets the reader
 * think of them. Set down here by lemma: the lexicon's senses tell what a verb means, not how the
 * writer who chooses it stands to what follows. Of verbs that have other senses too (followed,
 * remembered) those are listed that report more often than not in the press.
 */
final class ReportingVerbs {
  private static final Map<String, Stance> ARABIC =
      read(
          Map.of(
              Stance.PLAIN,
              """
              قَالَ ذَكَرَ أَفَادَ صَرَّحَ أَوْضَحَ أَضَافَ أَشَارَ بَيَّنَ أَخْبَرَ أَبْلَغَ رَوَى حَكَى
              أَوْرَدَ عَلَّقَ أَعْرَبَ نَوَّهَ أَرْدَفَ اِسْتَطْرَدَ تَحَدَّثَ
              """,
              Stance.ANNOUNCED,
              "أَعْلَنَ كَشَفَ",
              Stance.FIRM,
              "أَكَّدَ شَدَّدَ جَزَمَ أَصَرَّ أَثْبَتَ",
              Stance.THOUGHT,
              "اِعْتَبَرَ اِعْتَقَدَ تَوَقَّعَ",
              Stance.ADMITTED,
              "اِعْتَرَفَ أَقَرَّ",
              Stance.DISTANT,
              "زَعَمَ اِدَّعَى أَلْمَحَ",
              Stance.DENIED,
              "نَفَى أَنْكَرَ كَذَّبَ فَنَّدَ"),
          word -> word);

  private static final Map<String, Stance> ENGLISH =
      read(
          Map.of(
              Stance.PLAIN,
              """
              say tell add report mention state note explain comment remark recount relate describe
              inform notify quote cite answer reply write call according account continue clarify
              remember speak express voice
              """,
              Stance.ANNOUNCED,
              "announce declare reveal disclose unveil",
              Stance.FIRM,
              "affirm confirm assert stress emphasize insist maintain underline underscore vow"
                  + " prove",
              Stance.THOUGHT,
              "think believe consider regard deem expect view reckon predict forecast anticipate",
              Stance.ADMITTED,
              "admit acknowledge concede confess recognize",
              Stance.DISTANT,
              "claim allege purport contend hint suggest imply",
              Stance.DENIED,
              "deny refute reject dismiss disavow"),
          EnglishStem::of);

  private ReportingVerbs() {}

  private static Map<String, Stance> read(Map<Stance, String> words, UnaryOperator<String> key) {
    Map<String, Stance> stances = new HashMap<>();
    words.forEach((stance, list) ->
        Arrays.stream(list.strip().split("\\s+"))
            .forEach(word -> stances.put(key.apply(word), stance)));
    return Map.copyOf(stances);
  }

  /** How an Arabic verb stands to what it reports; empty for all other words. */
  static Optional<Stance> of(Entry entry) {
    return entry.pos() == PartOfSpeech.VERB
        ? Optional.ofNullable(ARABIC.get(entry.lemma()))
        : Optional.empty();
  }

  /** How an English word stands to what it reports; empty for all other words. */
  static Optional<Stance> of(EnglishWord word) {
    return Optional.ofNullable(ENGLISH.get(word.stem()));
  }
}

package org.hashiya.gloss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hashiya.lexicon.Lexicon;
import org.hashiya.morph.Analyser;
import org.hashiya.morph.Analysis;
import org.hashiya.morph.FormIndex;
import org.junit.jupiter.api.Test;

class PairingTest {
  /** Words that many rules are about, and some of every part of speech. */
  private static final String WORDS =
      """
      غير أن بيد حتى لا الذي التي يجب أراد قال نحن هم إنني لكن مدينة ثانية الثانية كلا كل خمس عشرة
      عشر ثلاثة أي غيره آخر هذا هذه شيخ الشيخ أحمد سالم مصر نادي الأهلي قد لقد كان عندما حينما ثم
      يكتب كتبت سافر مرتفعا مرتفعة أكبر الكتاب كتاب كتابه جديدة معتبرا متوقع مساء ذات بعد في من
      العمال عمال لم لن سوف سيكتب خصوصا كم سنة 12 2009
      """;

  /** The two others part the words behind which they are asked by their verbs, and ask no more. */
  private static final Set<Pairing> ASKED_OF_ANY =
      EnumSet.complementOf(EnumSet.of(Pairing.VERBAL, Pairing.BEHIND_VERB));

  private final Analyser analyser = new Analyser(Lexicon.open(), FormIndex.open());

  private List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    for (String word : WORDS.split("\\s+")) {
      for (Analysis a : analyser.analyse(word)) {
        candidates.add(new Candidate(a, Analyser.rarity(a)));
      }
    }
    return candidates;
  }

  @Test
  void rulesThatDoNotConcernTwoWordsSayNothingOfThem() {
    List<Candidate> candidates = candidates();
    for (Candidate a : candidates) {
      for (Candidate b : candidates) {
        for (Pairing rule : ASKED_OF_ANY) {
          if (!rule.concerns(a, b)) {
            assertThat(rule.of(a, b)).as("%s of %s %s", rule, a.lemma(), b.lemma()).isZero();
          }
        }
      }
    }
  }
}

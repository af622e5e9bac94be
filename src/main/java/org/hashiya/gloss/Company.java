package org.hashiya.gloss;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The rules that weigh a candidate by the words around it, whatever is chosen for them. Which of
 * them concern a candidate is found once, as it depends on its analysis alone; in a sentence only
 * these are asked.
 */
enum Company {
  VALENCY(Valency::concerns, Valency::cost),
  TRANSITIVITY(Transitivity::concerns, Transitivity::cost),
  IMPERSONAL(Impersonal::concerns, Impersonal::cost),
  REGARDED(Regarded::isRegarded, Regarded::cost),
  CONCORD(Concord::concerns, Concord::cost),
  DOERS(Doers::concerns, Doers::cost),
  PARTICLE_READINGS(ParticleReadings::concerns, ParticleReadings::cost),
  CUED_READING(CuedReading::concerns, CuedReading::cost),
  TWOFOLD(Twofold::concerns, Twofold::cost),
  UNDERTAKINGS(Undertakings::concerns, Undertakings::cost),
  PURPOSES(Purposes::concerns, Purposes::cost),
  SEQUELS(Sequels::concerns, Sequels::cost),
  ADVERBIALS(Adverbials::concerns, Adverbials::cost),
  CALLINGS(Callings::concerns, Callings::cost),
  PARTICIPLE_VOICE(ParticipleVoice::concerns, ParticipleVoice::cost),
  ATTRIBUTION(Attribution::concerns, Attribution::cost);

  private static final Company[] ALL = values();

  private final Predicate<Candidate> concerns;
  private final Rule rule;

  /** What the words around a word add to the cost of a candidate that the rule concerns. */
  @FunctionalInterface
  private interface Rule {
    int cost(Candidate c, Surroundings words, int at);
  }

  Company(Predicate<Candidate> concerns, Rule rule) {
    this.concerns = concerns;
    this.rule = rule;
  }

  /** The rules that can say anything of a candidate. */
  static Company[] concerning(Candidate c) {
    return Arrays.stream(ALL).filter(r -> r.concerns.test(c)).toArray(Company[]::new);
  }

  /**
   * What a candidate costs beside its frequency, by its form and by the words around it.
   *
   * @param words the sentence
   * @param at number of the word
   */
  static int cost(Candidate c, Surroundings words, int at) {
    int cost = c.ofForm;
    for (Company company : c.company) {
      cost += company.rule.cost(c, words, at);
    }
    return cost;
  }
}

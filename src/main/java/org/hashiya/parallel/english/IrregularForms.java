package org.hashiya.parallel.english;

import java.util.HashMap;
import java.util.Map;

/** Forms that no rule leads back to their base: said, children, better. */
final class IrregularForms {
  private static final String FORMS =
      """
      arise arose arisen
      bear bore borne born
      beat beaten
      become became
      begin began begun
      bend bent
      bind bound
      bite bit bitten
      bleed bled
      blow blew blown
      break broke broken
      breed bred
      bring brought
      build built
      buy bought
      catch caught
      child children
      choose chose chosen
      cling clung
      come came
      creep crept
      deal dealt
      die dying
      dig dug
      draw drew drawn
      drink drank drunk
      drive drove driven
      eat ate eaten
      fall fell fallen
      feed fed
      feel felt
      fight fought
      find found
      flee fled
      fly flew flown
      foot feet
      forbid forbade forbidden
      foresee foresaw foreseen
      forget forgot forgotten
      forgive forgave forgiven
      freeze froze frozen
      get got gotten
      give gave given
      go went gone
      good better best
      grow grew grown
      half halves
      hang hung
      hear heard
      hide hid hidden
      hold held
      keep kept
      know knew known
      lay laid
      lead led
      leaf leaves
      leave left
      lend lent
      lie lying
      life lives
      lose lost
      make made
      man men
      mean meant
      meet met
      mislead misled
      mistake mistook mistaken
      overcome overcame
      overtake overtook overtaken
      overthrow overthrew overthrown
      pay paid
      person people
      ride rode ridden
      ring rang rung
      rise rose risen
      run ran
      say said
      see saw seen
      seek sought
      sell sold
      send sent
      shake shook shaken
      shine shone
      shoot shot
      show shown
      shrink shrank shrunk
      sing sang sung
      sink sank sunk
      sit sat
      sleep slept
      slide slid
      speak spoke spoken
      speed sped
      spend spent
      spin spun
      spring sprang sprung
      stand stood
      steal stole stolen
      stick stuck
      strike struck stricken
      strive strove striven
      swear swore sworn
      sweep swept
      swell swollen
      swim swam swum
      swing swung
      take took taken
      teach taught
      tear tore torn
      tell told
      think thought
      throw threw thrown
      tie tying
      tooth teeth
      undergo underwent undergone
      understand understood
      undertake undertook undertaken
      uphold upheld
      wake woke woken
      wear wore worn
      weep wept
      wife wives
      win won
      wind wound
      withdraw withdrew withdrawn
      withhold withheld
      withstand withstood
      woman women
      write wrote written
      """;

  private static final Map<String, String> BASES = bases();

  private IrregularForms() {}

  /** The base of a form in lower case; the form itself where it is regular. */
  static String base(String form) {
    return BASES.getOrDefault(form, form);
  }

  private static Map<String, String> bases() {
    Map<String, String> bases = new HashMap<>();
    FORMS
        .lines()
        .forEach(line -> {
          String[] forms = line.split(" ");
          for (int i = 1; i < forms.length; i++) {
            bases.put(forms[i], forms[0]);
          }
        });
    return bases;
  }
}

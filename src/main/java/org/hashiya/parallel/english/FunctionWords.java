package org.hashiya.parallel.english;

import java.util.Set;

/** The English words that stand in any sentence and tell nothing of which one it is. */
final class FunctionWords {
  private static final Set<String> WORDS =
      Set.of(
          """
          a an the this that these those
          i me my mine we us our ours you your yours he him his she her hers it its they them their
          theirs himself herself itself themselves who whom whose which what
          be am is are was were been being do does did done doing have has had having
          will would shall should can could may might must
          of in on at to from by with for about into onto over under between among through during
          as than against within without upon toward towards out up off down
          and or but nor so if then because while although though since until unless whether when
          where how why
          not no yes there here also too very just only even still yet own such both each
          more most less much many some any all every few other another same
          al el ul bin s t d ll re ve m o pm
          """
              .strip()
              .split("\\s+"));

  private FunctionWords() {}

  static boolean has(String lowerCase) {
    return WORDS.contains(lowerCase);
  }
}

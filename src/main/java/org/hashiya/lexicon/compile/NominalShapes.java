package org.hashiya.lexicon.compile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hashiya.lexicon.source.Roots;

/**
 * Whether a noun or adjective of an Arabic root has one of the shapes that Arabic gives its words,
 * and a broken plural one that is plausible for the singular.
 */
final class NominalShapes {
  private static final Set<String> SINGULARS =
      words(
          """
          Ca CaC CiC CuC Cuu ICC CaCC CaCa CaaC CiCC CiiC CuCC CuCa CuuC CaCCa CaCaC CaCaa CaCiC
          CaCuC CaCuu CaaCC CiCCa CiCaC CiCaa CiCiC CuCCa CuCaC CuCaa CuCan CuCuC ICCaC ICCuC
          CaCCaC CaCCaa CaCCiC CaCCuC CaCaCC CaCaaC CaCiCC CaCiiC CaCuCC CaCuuC CaaCaC CaaCiC
          CaaCii CiCCaC CiCCaa CiCCiC CiCaCC CiCaaC CiCiCC CuCCaC CuCCaa CuCCiC CuCCii CuCCuC
          CuCaCC CuCaaC CuCiCC CuCiiC CuCuCC CuCuuC CuuCaC CuuCaa CuuCiC CuuCii ICCCaC ICCaCC
          ICCaaC ICCiCC CaCCaaC CaCCiCC CaCCiiC CaCCuCC CaCCuuC CaCaaCC CaaCiCC CaaCiiC CaaCuuC
          CiCCaCC CiCCaaC CiCCiCC CiCCiiC CiCCuuC CiiCaaC CiiCiCC CuCCaCC CuCCaaC CuCCiCC CuCCuuC
          CuCaaCC CuCaaCa CuuCaaC CuuCiCC CaCaCCii CaCaCCuC CaCaCaaC CaCaCiCC CaCaCuuC CaCaaCaa
          CaCaaCiC CaCaaCii CaCaaCuC CaaCCiCC CiCaCaaC CiCaCiCC CuCCaCaC CuCCaCaa CuCCaCiC
          CuCCaCii CuCaCCaC CuCaCCaa CuCaCCiC CuCaCCii CuCaCaaC CuCaCiCC CuCaaCaC CuCaaCaa
          CuCaaCiC CuCaaCii ICCaCaaC ICCiCaaC CaCCaCaaC CaCCaCiCC CaCCaCiiC CaCCaCuuC CaCCaaCaC
          CaCCiCaaC CaCCiCiCC CaCaCCiCC CaCaaCiCC CaCaaCiiC CaCaaCuuC CaCiCCaaC CaCiiCiCC
          CaCuuCaaC CaaCaCiCC CaaCiCiCC CiCCaCiCC CiCCaaCaC CiCCiCaaC CiCaaCaaC CiCaaCiCC
          CuCCaCCaC CuCCaCCaa CuCCaCCiC CuCCaCCii CuCCaCaCC CuCCaCaaC CuCCaCiCC CuCCaCiiC
          CuCCuCaaC CuCCuCiCC CuCaCCaaC CuCaCCiiC CuCaCaaCC CuCaaCaaC CuCaaCiCC CuCiiCiCC
          CuCuuCaaC CuCuuCiCC ICCiCCaaC ICCiiCaaC CaCCaaCiCC CaCCiiCaaC CaCCiiCiCC CaCCuuCaaC
          CaCCuuCiCC CaaCuuCiCC CiCCaaCiCC CiCCiiCaaC CiiCaaCiCC CuCCaaCiCC CuCCuuCiCC CuCaCaCCaC
          CuCaCaCCaa CuCaCaCCiC CuCaCaCCii CuCaCaaCaC CuCaCaaCiC CuCaCaaCii CuuCaaCiCC CaCaCCuCiCC
          CaCaaCuCiCC CuCCaCaCaaC CuCCaCaCiCC CuCCaCaaCiCC CuCaCCaCaaC CuCaCCaCiCC CuCaCCiCaaC
          CuCaCCiCiCC CuCaaCaCaaC ICCiCaaCiCC CaCCaCiiCaaC CaCaaCiiCaaC CiCCaaCaCiCC ICCiCCaaCaaC
          ICCiCCaaCiCC CaCCuuCaaCiCC CuCaCaCCaCaaC CuCaCaCCiCaaC
          """);

  private static final Set<String> PLURALS =
      words(
          """
          CaCC CaaC CiiC CuCC CuuC CaCaC CaCan CaCuu CiCaC CiCaa CuCaC CuCaa CuCan CuCuC CaCCaa
          CaCCii CaCCuC CaCaaC CaCiiC CaCuCC CaCuuC CaaCat CaaCuC CiCCat CiCaaC CiCiCC CiCuuC
          CiiCat CuCCaC CuCCat CuCCuC CuCaaC CuCaat CuCiCC CuCuuC CaCCaaC CaCaCat CaCaaCC CaaCCat
          CaaCaaC CiCCaaC CiCaCat CiiCaaC CuCCaaC CuuCaaC CaCCiCat CaCaCaaC CaCaaCaa CaCaaCat
          CaCaaCiC CaCaaCii CaCiCCat CaaCiCat CiCaaCat CuCaCaaC CuCaaCaa CuCuCaaC CaCCaCaaC
          CaCCaCuuC CaCCaaCat CaCCiCaaC CaCCiiCat CaCaaCaaC CaCaaCiCC CaCaaCiiC CaCiCCaaC
          CiCCaCaaC CiCaaCaaC CuCCaCaaC CuCCaCuuC CuCaCCaaC CuCaCCuuC CuCuuCaaC CuuCiCCat
          CaCCaaCaaC CaCaaCiCat CuCCaCiCat CuCCiCCaaC CuCaCiCCat CuCuuCat CaCCaCiCCat CaCaaCiCCat
          CaCaCCiCaaC CaCaaCiCaaC CuCCaCaCaaC CuCaCCaCaaC CuCaCaaCuuC CuCaaCaCaaC CuCCaCCaCaaC
          """);

  /** Plurals of words of three consonants. */
  private static final Set<String> OF_THREE =
      Set.of("CuCuuC", "CaCCaaC", "CiCaaC", "CuCuC", "CiCaC", "CuCaC", "CaCCuC");

  private static final int THREE = 3;

  /** Plurals that come from another root, or from a word that has gone out of use. */
  private static final Set<String> SUPPLETIVE = Set.of("نِسَاء", "نِسْوَة");

  private static final List<String> SOUND = List.of("ات", "ون");

  private NominalShapes() {}

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  static Optional<String> complaint(String lemma, String root, List<String> plurals) {
    boolean phrase = lemma.contains(" ");
    boolean negated = lemma.startsWith("لَا") && !root.startsWith("ل");
    if (root.isEmpty() || phrase || negated) {
      return Optional.empty();
    }
    String shape = Shape.base(Shape.of(lemma));
    if (!SINGULARS.contains(shape)) {
      return Optional.of("the pattern " + shape + " of " + lemma + " is unknown");
    }
    return plurals.stream()
        .filter(p -> !SOUND.contains(p))
        .flatMap(p -> ofPlural(p, root).stream())
        .findFirst();
  }

  private static Optional<String> ofPlural(String plural, String root) {
    if (SUPPLETIVE.contains(plural)) {
      return Optional.empty();
    }
    String shape = Shape.of(plural);
    if (!PLURALS.contains(shape)) {
      return Optional.of("the plural pattern " + shape + " of " + plural + " is unknown");
    }
    if (OF_THREE.contains(shape) && root.split(" ").length > THREE) {
      return Optional.of("a plural of three consonants (" + plural + ") of the root " + root);
    }
    return Roots.complaint(plural, root);
  }
}

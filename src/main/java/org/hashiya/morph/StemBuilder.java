package org.hashiya.morph;

import static org.hashiya.morph.Letters.DAMMA;
import static org.hashiya.morph.Letters.FATHA;
import static org.hashiya.morph.Letters.HAMZA;
import static org.hashiya.morph.Letters.KASRA;
import static org.hashiya.morph.Letters.SUKUN;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.morph.VerbShape.Ending;
import org.hashiya.morph.VerbShape.Family;
import org.hashiya.morph.VerbStems.Kind;
import org.hashiya.morph.VerbStems.Stem;

/** Derives the four stems of a verb from its shape. */
final class StemBuilder {
  private final VerbShape shape;
  private final char vowel;
  private final List<Unit> stem;
  private final boolean ground;
  private final boolean irregularSee;

  StemBuilder(VerbShape shape, char vowel, String lemma) {
    this.shape = shape;
    this.vowel = vowel;
    this.stem = shape.stem();
    this.ground = shape.family() == Family.GROUND;
    this.irregularSee = Letters.strip(lemma).equals("رأى");
  }

  VerbStems build() {
    char prefixVowel =
        switch (shape.family()) {
          case INTENSIVE, CAUSATIVE -> DAMMA;
          case GROUND, REFLEXIVE, CONNECTING -> FATHA;
        };
    return new VerbStems(perfect(), perfectPassive(), imperfect(), imperfectPassive(), prefixVowel);
  }

  private Stem perfect() {
    return switch (shape.ending()) {
      case STRONG -> Stem.strong(stem, stem);
      case HOLLOW -> Stem.strong(stem, ground ? hollowGround(groundPerfectVowel()) : drop(stem));
      case GEMINATE -> Stem.strong(stem, undoubled(stem, vowel == FATHA && ground ? KASRA : FATHA));
      case DEFECTIVE_A -> Stem.weak(Kind.FINAL_A, stem, glide());
      case DEFECTIVE_I -> Stem.weak(Kind.FINAL_I, stem, 'ي');
    };
  }

  private char glide() {
    return ground && vowel == DAMMA ? 'و' : 'ي';
  }

  private char groundPerfectVowel() {
    return vowel == DAMMA ? DAMMA : KASRA;
  }

  private List<Unit> hollowGround(char shortVowel) {
    return List.of(stem.getFirst().with(shortVowel), stem.getLast());
  }

  /** Without the long vowel before the last radical. */
  private static List<Unit> drop(List<Unit> stem) {
    List<Unit> out = new ArrayList<>(stem);
    out.remove(out.size() - 2);
    return out;
  }

  /** مَدّ to مَدَد; where the vowel had moved forward (أَعَدّ، اِسْتَمَرّ) it moves back. */
  private List<Unit> undoubled(List<Unit> stem, char between) {
    List<Unit> out = new ArrayList<>(stem);
    Unit end = out.removeLast();
    if (vowelHasMoved()) {
      out.set(out.size() - 1, out.getLast().with(SUKUN));
    }
    out.add(Unit.of(end.letter(), between));
    out.add(Unit.of(end.letter(), Unit.BARE));
    return out;
  }

  /** In IV, X and the doubled quadriliteral the doubled radicals took the vowel of the middle. */
  private boolean vowelHasMoved() {
    return switch (shape.family()) {
      case CAUSATIVE -> true;
      case CONNECTING -> isTenth() || isDoubledQuadriliteral();
      default -> false;
    };
  }

  private boolean isTenth() {
    return stem.size() >= 5 && stem.get(1).letter() == 'س' && stem.get(2).letter() == 'ت';
  }

  private boolean isDoubledQuadriliteral() {
    return stem.size() == 5
        && stem.get(2).vowel() == FATHA
        && stem.get(1).vowel() == SUKUN
        && stem.get(2).letter() != 'ت'
        && stem.get(1).letter() != 'ن'
        && stem.get(3).vowel() == FATHA;
  }

  private Stem perfectPassive() {
    List<Unit> base = passiveVowels(stem);
    int penult = base.size() - 2;
    return switch (shape.ending()) {
      case STRONG -> {
        base.set(penult, base.get(penult).with(KASRA));
        yield Stem.strong(base, base);
      }
      case HOLLOW -> {
        base.set(penult, Unit.of('ي', Unit.BARE));
        base.set(penult - 1, base.get(penult - 1).with(KASRA));
        yield Stem.strong(base, drop(base));
      }
      case GEMINATE -> {
        if (vowelHasMoved()) {
          base.set(penult, base.get(penult).with(KASRA));
        }
        yield Stem.strong(base, undoubled(base, KASRA));
      }
      case DEFECTIVE_A, DEFECTIVE_I -> Stem.weak(Kind.FINAL_I, base, 'ي');
    };
  }

  /** Every short vowel becomes u, every long one ū; the caller sets the last one. */
  private static List<Unit> passiveVowels(List<Unit> active) {
    List<Unit> out = new ArrayList<>();
    for (int i = 0; i < active.size(); i++) {
      Unit u = active.get(i);
      boolean isShort = u.vowel() == FATHA || u.vowel() == KASRA || u.vowel() == DAMMA;
      boolean longA = i > 0 && u.isLongVowel() && u.letter() == 'ا';
      out.add(isShort ? u.with(DAMMA) : longA ? Unit.of('و', Unit.BARE) : u);
    }
    return out;
  }

  private Stem imperfect() {
    return ground ? groundImperfect() : derivedImperfect();
  }

  private Stem groundImperfect() {
    if (irregularSee) {
      return Stem.weak(Kind.FINAL_A, List.of(Unit.of('ر', Unit.BARE)), 'ي');
    }
    Unit first = stem.getFirst();
    List<Unit> rest = stem.subList(1, stem.size());
    List<Unit> head = losesWaw() ? List.of() : List.of(first.with(SUKUN));
    return switch (shape.ending()) {
      case STRONG -> {
        List<Unit> s = join(head, List.of(rest.getFirst().with(vowel), rest.getLast()));
        yield Stem.strong(s, s);
      }
      case HOLLOW -> {
        char longVowel = vowel == DAMMA ? 'و' : vowel == KASRA ? 'ي' : 'ا';
        Unit open = first.with(vowel);
        yield Stem.strong(
            List.of(open, Unit.of(longVowel, Unit.BARE), stem.getLast()),
            List.of(open, stem.getLast()));
      }
      case GEMINATE ->
          Stem.strong(
              List.of(first.with(vowel), stem.getLast()),
              List.of(
                  first.with(SUKUN),
                  Unit.of(stem.getLast().letter(), vowel),
                  Unit.of(stem.getLast().letter(), Unit.BARE)));
      case DEFECTIVE_A, DEFECTIVE_I ->
          Stem.weak(finalKind(vowel), join(head, List.of(stem.getLast())), 'ي');
    };
  }

  private static Kind finalKind(char vowel) {
    return vowel == DAMMA ? Kind.FINAL_U : vowel == KASRA ? Kind.FINAL_I : Kind.FINAL_A;
  }

  /**
   * A first radical و is lost before i (يَصِل), and before a where the a stands for an old i beside
   * a guttural (يَضَع); not where the perfect has i (يَوْجَل), but for يَسَع and يَطَأ.
   */
  private boolean losesWaw() {
    if (stem.getFirst().letter() != 'و' || shape.ending() == Ending.GEMINATE) {
      return false;
    }
    String letters = Letters.strip(Unit.write(stem));
    boolean openA =
        stem.get(1).vowel() == FATHA || letters.equals("وسع") || letters.equals("وط" + HAMZA);
    return vowel == KASRA || (vowel == FATHA && openA && shape.ending() == Ending.STRONG);
  }

  private Stem derivedImperfect() {
    List<Unit> body = withoutOpening();
    boolean toI = shape.family() != Family.REFLEXIVE;
    int penult = body.size() - 2;
    return switch (shape.ending()) {
      case STRONG -> {
        if (toI) {
          body.set(penult, body.get(penult).with(KASRA));
        }
        yield Stem.strong(body, body);
      }
      case HOLLOW -> {
        boolean tenth = isTenth() && stem.size() > 5; // اِسْتَاءَ is of the eighth form
        if (shape.family() == Family.CAUSATIVE || tenth) {
          body.set(penult, Unit.of('ي', Unit.BARE));
          body.set(penult - 1, body.get(penult - 1).with(KASRA));
        }
        yield Stem.strong(body, drop(body));
      }
      case GEMINATE -> {
        if (vowelHasMoved()) {
          body.set(penult, body.get(penult).with(KASRA));
        }
        yield Stem.strong(body, undoubled(body, toI ? KASRA : FATHA));
      }
      case DEFECTIVE_A, DEFECTIVE_I -> Stem.weak(toI ? Kind.FINAL_I : Kind.FINAL_A, body, 'ي');
    };
  }

  /** Form IV loses its hamza after a prefix, connecting forms their alif. */
  private List<Unit> withoutOpening() {
    boolean opens = shape.family() == Family.CAUSATIVE || shape.family() == Family.CONNECTING;
    return new ArrayList<>(opens ? stem.subList(1, stem.size()) : stem);
  }

  private Stem imperfectPassive() {
    if (irregularSee) {
      return Stem.weak(Kind.FINAL_A, List.of(Unit.of('ر', Unit.BARE)), 'ي');
    }
    List<Unit> body = ground ? groundPassiveBody() : new ArrayList<>(withoutOpening());
    int penult = body.size() - 2;
    return switch (shape.ending()) {
      case STRONG -> {
        body.set(penult, body.get(penult).with(FATHA));
        yield Stem.strong(body, body);
      }
      case HOLLOW -> Stem.strong(body, drop(body));
      case GEMINATE -> Stem.strong(body, undoubledPassive(body));
      case DEFECTIVE_A, DEFECTIVE_I -> Stem.weak(Kind.FINAL_A, body, 'ي');
    };
  }

  private List<Unit> undoubledPassive(List<Unit> body) {
    if (ground) {
      Unit end = body.getLast();
      return List.of(
          body.getFirst().with(SUKUN),
          Unit.of(end.letter(), FATHA),
          Unit.of(end.letter(), Unit.BARE));
    }
    return undoubled(body, FATHA);
  }

  private List<Unit> groundPassiveBody() {
    List<Unit> body = new ArrayList<>();
    switch (shape.ending()) {
      case STRONG -> {
        body.add(stem.getFirst().with(SUKUN));
        body.addAll(stem.subList(1, stem.size()));
      }
      case HOLLOW -> {
        body.add(stem.getFirst().with(FATHA));
        body.add(Unit.of('ا', Unit.BARE));
        body.add(stem.getLast());
      }
      case GEMINATE -> {
        body.add(stem.getFirst().with(FATHA));
        body.add(stem.getLast());
      }
      case DEFECTIVE_A, DEFECTIVE_I -> {
        body.add(stem.getFirst().with(SUKUN));
        body.add(stem.getLast());
      }
    }
    return body;
  }

  private static List<Unit> join(List<Unit> a, List<Unit> b) {
    List<Unit> out = new ArrayList<>(a);
    out.addAll(b);
    return out;
  }
}

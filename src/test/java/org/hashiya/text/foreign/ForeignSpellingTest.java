package org.hashiya.text.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A foreign name knows its Arabic spellings, the usual ones and the odd ones. */
class ForeignSpellingTest {
  @ParameterizedTest
  @CsvSource({
    "Gallagher, ENGLISH, غالاغر",
    "Thornton, ENGLISH, ثورنتون",
    "Whitfield, ENGLISH, ويتفيلد",
    "Wright, ENGLISH, رايت",
    "McCarthy, ENGLISH, مكارثي",
    "Schwarzkopf, GERMAN, شفارتسكوبف",
    "Steinbach, GERMAN, شتاينباخ",
    "Boulanger, FRENCH, بولانجيه",
    "Montebourg, FRENCH, مونتبورغ",
    "Charpentier, FRENCH, شاربنتييه",
    "Villalobos, SPANISH, فيالوبوس",
    "Jaramillo, SPANISH, خاراميو",
    "Giorgetti, ITALIAN, جورجيتي",
    "Magalhaes, PORTUGUESE, ماغاليس",
    "Wojciechowski, POLISH, فويتشيكوفسكي",
    "Szabo, HUNGARIAN, سابو",
    "Milanovic, SOUTH_SLAVIC, ميلانوفيتش",
    "Khodorkovsky, CYRILLIC, خودوركوفسكي",
    "Zhukov, CYRILLIC, جوكوف",
    "Kilicdaroglu, TURKISH, كليجدار أوغلو",
    "Verhofstadt, DUTCH, فيرهوفشتات",
    "Watanabe, JAPANESE, واتانابي"
  })
  void fitsItsUsualSpelling(String name, Tongue tongue, String arabic) {
    assertThat(misfit(name, tongue, arabic.replace(" ", ""))).isLessThanOrEqualTo(2);
    assertThat(ForeignSpelling.skeletons(name, List.of(tongue)))
        .contains(Skeleton.of(ForeignSpelling.arabic(arabic)));
  }

  @ParameterizedTest
  @CsvSource({
    "Gallagher, ENGLISH, غالاغر, جالاجير",
    "Kaspersky, CYRILLIC, كاسبرسكي, كسبرسكي",
    "Hoffmann, GERMAN, هوفمان, هفمن"
  })
  void oddSpellingFitsLess(String name, Tongue tongue, String usual, String odd) {
    assertThat(misfit(name, tongue, usual)).isLessThan(misfit(name, tongue, odd));
    assertThat(misfit(name, tongue, odd)).isLessThan(ForeignSpelling.NONE);
  }

  @Test
  void everyLanguageReadsLettersInItsOwnWay() {
    assertThat(misfit("Chirac", Tongue.FRENCH, "شيراك")).isZero();
    assertThat(misfit("Charles", Tongue.ENGLISH, "تشارلز")).isZero();
    assertThat(misfit("Bach", Tongue.GERMAN, "باخ")).isZero();
    assertThat(misfit("Bach", Tongue.ENGLISH, "باخ")).isEqualTo(ForeignSpelling.NONE);
  }

  @Test
  void spellingsThatDifferInVowelsOrInTheSoundOfGHaveOneSkeleton() {
    assertThat(Skeleton.of("جالاجير")).isEqualTo(Skeleton.of("غالاغر"));
    assertThat(Skeleton.of("تيلسون")).isEqualTo(Skeleton.of("تلسن"));
    assertThat(Skeleton.of("نيلسون")).isNotEqualTo(Skeleton.of("تيلسون"));
    assertThat(Skeleton.size(Skeleton.of("نيلسون"))).isEqualTo(4);
  }

  private static int misfit(String name, Tongue tongue, String arabic) {
    return ForeignSpelling.misfit(name, List.of(tongue), ForeignSpelling.arabic(arabic));
  }
}

package org.hashiya;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The plan of the house, held. Every rule is checked twice: it holds in the house, and it fails on
 * the badly built house in {@code org.hashiya.bad}, because of the very class made to break it.
 */
class HouseTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.hashiya");
  private static final JavaClasses BAD_HOUSE =
      new ClassFileImporter().importPackages("org.hashiya.bad");

  /** A rule, and the names of the fixtures that break it. */
  record Guard(Function<HouseRules, ArchRule> rule, List<String> breakers) {
    Guard(Function<HouseRules, ArchRule> rule, String... breakers) {
      this(rule, List.of(breakers));
    }

    ArchRule in(String root) {
      return rule.apply(new HouseRules(root));
    }

    @Override
    public String toString() {
      return in("org.hashiya").getDescription();
    }
  }

  static Stream<Guard> guards() {
    return Stream.of(
        new Guard(HouseRules::importsPointDown, "KnowsArticle", "KnowsSearch"),
        new Guard(HouseRules::nobodyImportsTheLexiconCompiler, "KnowsCompiler"),
        new Guard(HouseRules::everyRoomIsInThePlan, "Trunk"),
        new Guard(HouseRules::roomsAreFreeOfCycles, "KnowsArticle", "KnowsShell"),
        new Guard(HouseRules::jsoupLivesInImporting, "KnowsJsoup"),
        new Guard(HouseRules::databaseLivesInLibraryAndAnki, "KnowsDatabase", "AnkiTable"),
        new Guard(HouseRules::luceneLivesInSearch, "KnowsLucene"),
        new Guard(HouseRules::morfologikLivesInMorphAndTheCompiler, "KnowsMorfologik"),
        new Guard(HouseRules::sheetsLiveInExchange, "KnowsSheets"),
        new Guard(HouseRules::pdfBoxLivesInImporting, "KnowsPdfBox"),
        new Guard(HouseRules::jacksonLivesInCliImportingAndAnki, "KnowsJackson"),
        new Guard(
            HouseRules::javaFxLivesInTheWindow,
            "KnowsJavaFx",
            "KnowsControlsFx",
            "KnowsAtlantaFx",
            "KnowsIkonli"),
        new Guard(HouseRules::onlyTasksRunLater, "RunsLater", "RefersToRunLater"),
        new Guard(HouseRules::engineRoomsAreSilent, "Shouts", "PrintsStackTrace", "Logs"),
        new Guard(HouseRules::namesSayWhatThingsAre, "LetterUtil", "WindowManager", "Trifle"),
        new Guard(HouseRules::everyPackageIsNullMarked, "Trunk"));
  }

  @ParameterizedTest
  @MethodSource("guards")
  void holdsInTheHouse(Guard guard) {
    guard.in("org.hashiya").check(HOUSE);
  }

  @ParameterizedTest
  @MethodSource("guards")
  void failsInTheBadHouse(Guard guard) {
    String report =
        String.join(
            "\n", guard.in("org.hashiya.bad").evaluate(BAD_HOUSE).getFailureReport().getDetails());
    assertThat(report).contains(guard.breakers());
  }

  @Test
  void theHouseIsNotEmpty() {
    assertThat(HOUSE).hasSizeGreaterThan(20);
  }
}

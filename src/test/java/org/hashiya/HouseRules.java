package org.hashiya;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * What holds in every room of the house.
 *
 * @param root the package that the rooms are in; another than the house's own for fixtures
 */
record HouseRules(String root) {
  private static final String COMPILER = "lexicon.compile";
  private static final List<String> TEXT = List.of("text");
  private static final List<String> ARTICLE = and(TEXT, "article");
  private static final List<String> LEXICON = and(ARTICLE, "lexicon");
  private static final List<String> MORPH = and(LEXICON, "morph");
  private static final List<String> GLOSS = and(MORPH, "gloss");
  private static final List<String> STUDY = and(GLOSS, "study");
  private static final List<String> SIDE_BY_SIDE =
      List.of("library", "search", "exchange", "importing", "parallel");
  private static final List<String> ENGINE = and(STUDY, SIDE_BY_SIDE.toArray(String[]::new));

  /** Which rooms a room may know. A room that is missing here may not exist. */
  private static final Map<String, List<String>> KNOWN = known();

  private static Map<String, List<String>> known() {
    Map<String, List<String>> known = new LinkedHashMap<>();
    known.put("text", List.of());
    known.put("article", TEXT);
    known.put("lexicon", ARTICLE);
    known.put(COMPILER, List.of("lexicon", "morph", "text"));
    known.put("morph", LEXICON);
    known.put("gloss", MORPH);
    known.put("study", GLOSS);
    SIDE_BY_SIDE.forEach(room -> known.put(room, STUDY));
    known.put("ui", ENGINE);
    known.put("cli", ENGINE);
    known.put("app", and(ENGINE, "ui", "cli"));
    return known;
  }

  ArchRule importsPointDown() {
    LayeredArchitecture layers =
        Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true);
    for (String room : KNOWN.keySet()) {
      layers = layers.layer(room).definedBy(isIn(room));
    }
    for (Map.Entry<String, List<String>> room : KNOWN.entrySet()) {
      String[] below = room.getValue().toArray(String[]::new);
      layers =
          below.length == 0
              ? layers.whereLayer(room.getKey()).mayNotAccessAnyLayer()
              : layers.whereLayer(room.getKey()).mayOnlyAccessLayers(below);
    }
    return layers.allowEmptyShould(true).as("imports point down");
  }

  ArchRule nobodyImportsTheLexiconCompiler() {
    return noClasses()
        .that(isIn(COMPILER).negate())
        .should()
        .dependOnClassesThat(isIn(COMPILER))
        .as("nobody imports the lexicon compiler")
        .allowEmptyShould(true);
  }

  ArchRule everyRoomIsInThePlan() {
    DescribedPredicate<JavaClass> planned =
        DescribedPredicate.describe(
            "planned", c -> KNOWN.keySet().stream().anyMatch(r -> isIn(r).test(c)));
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(ArchCondition.from(planned).as("be in a room of the plan"))
        .as("every room is in the plan")
        .allowEmptyShould(true);
  }

  ArchRule roomsAreFreeOfCycles() {
    return slices()
        .assignedFrom(new Rooms(root))
        .should()
        .beFreeOfCycles()
        .as("rooms are free of cycles")
        .allowEmptyShould(true);
  }

  ArchRule jsoupLivesInImporting() {
    return livesIn("jsoup", List.of("importing"), "org.jsoup..");
  }

  // What Anki imports is a database too, made anew for every export and never the person's own.
  ArchRule databaseLivesInLibraryAndAnki() {
    return livesIn(
        "the database",
        List.of("library", "exchange.anki"),
        "java.sql..",
        "javax.sql..",
        "org.sqlite..");
  }

  ArchRule luceneLivesInSearch() {
    return livesIn("Lucene", List.of("search"), "org.apache.lucene..");
  }

  ArchRule morfologikLivesInMorphAndTheCompiler() {
    return livesIn("morfologik", List.of("morph", COMPILER), "morfologik..");
  }

  ArchRule sheetsLiveInExchange() {
    return livesIn("reading of sheets", List.of("exchange"), "org.dhatim..");
  }

  ArchRule pdfBoxLivesInImporting() {
    return livesIn("PDFBox", List.of("importing"), "org.apache.pdfbox..", "org.apache.fontbox..");
  }

  ArchRule jacksonLivesInCliImportingAndAnki() {
    return livesIn(
        "Jackson",
        List.of("cli", "importing", "exchange.anki"),
        "tools.jackson..",
        "com.fasterxml.jackson..");
  }

  ArchRule javaFxLivesInTheWindow() {
    return livesIn(
        "JavaFX",
        List.of("ui", "app"),
        "javafx..",
        "org.controlsfx..",
        "impl.org.controlsfx..",
        "atlantafx..",
        "org.kordamp..");
  }

  ArchRule onlyTasksRunLater() {
    return noClasses()
        .that(outside("ui.task"))
        .should()
        .accessTargetWhere(
            JavaAccess.Predicates.target(name("runLater"))
                .and(JavaAccess.Predicates.targetOwner(named("javafx.application.Platform"))))
        .as("only ui.task runs later")
        .allowEmptyShould(true);
  }

  ArchRule engineRoomsAreSilent() {
    DescribedPredicate<JavaAccess<?>> standardError =
        JavaAccess.Predicates.target(name("err"))
            .and(JavaAccess.Predicates.targetOwner(named("java.lang.System")));
    DescribedPredicate<JavaAccess<?>> stackTrace =
        JavaAccess.Predicates.target(name("printStackTrace"))
            .and(JavaAccess.Predicates.targetOwner(assignableTo(Throwable.class)));
    return noClasses()
        .that(outside("app", "cli", "lexicon.compile"))
        .should()
        .accessTargetWhere(standardError.or(stackTrace))
        .orShould()
        .dependOnClassesThat(resideInAPackage("java.util.logging.."))
        .as("only app, cli and the lexicon compiler write to the console")
        .allowEmptyShould(true);
  }

  ArchRule namesSayWhatThingsAre() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Managers|Common)(\\$.*)?")
        .orShould()
        .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..manager..")
        .as("names say what things are")
        .allowEmptyShould(true);
  }

  ArchRule everyPackageIsNullMarked() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(
            new ArchCondition<>("be in a package marked @NullMarked") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                  events.add(
                      SimpleConditionEvent.violated(
                          type, type.getName() + " is in a package without @NullMarked"));
                }
              }
            })
        .as("every package is marked @NullMarked")
        .allowEmptyShould(true);
  }

  private ArchRule livesIn(String library, List<String> rooms, String... packages) {
    return noClasses()
        .that(outside(rooms.toArray(String[]::new)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(packages))
        .as(library + " lives in " + String.join(" and ", rooms))
        .allowEmptyShould(true);
  }

  private DescribedPredicate<JavaClass> outside(String... rooms) {
    return DescribedPredicate.describe(
        "outside " + String.join(", ", rooms),
        type -> Arrays.stream(rooms).noneMatch(room -> isIn(room).test(type)));
  }

  private DescribedPredicate<JavaClass> isIn(String room) {
    DescribedPredicate<JavaClass> in = resideInAPackage(root + "." + room + "..");
    // The compiler stands in the lexicon's package but is a room of its own.
    return room.equals("lexicon")
        ? in.and(resideInAPackage(root + "." + COMPILER + "..").negate())
        : in;
  }

  private static DescribedPredicate<JavaClass> named(String name) {
    return DescribedPredicate.describe(name, type -> type.getName().equals(name));
  }

  private static List<String> and(List<String> rooms, String... more) {
    return Stream.concat(rooms.stream(), Arrays.stream(more)).toList();
  }

  /** Packages right under the root; those of the window and the compiler count by themselves. */
  private record Rooms(String root) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String name = type.getPackageName();
      if (!name.startsWith(root + ".")) {
        return SliceIdentifier.ignore();
      }
      String[] path = name.substring(root.length() + 1).split("\\.", -1);
      boolean deep = path.length > 1 && (path[0].equals("ui") || name.endsWith(COMPILER));
      return SliceIdentifier.of(deep ? path[0] + "." + path[1] : path[0]);
    }

    @Override
    public String getDescription() {
      return "rooms";
    }
  }
}

package org.assay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import org.assay.file.Case;
import org.assay.lifecycle.Evolution;
import org.assay.lifecycle.Verdict;
import org.assay.standard.Law;
import org.junit.jupiter.api.Test;

/** The floors of the house: who stands where, and who may look at whom. */
public class ArchitectureTest {
    public static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.assay");

    @Test
    void every_class_stands_on_a_floor() {
        check(Floors.everyClassStandsOnOne()
                .because("a class on no floor is held by no rule: give its package a place in Floors"));
    }

    @Test
    void a_floor_looks_down_only() {
        check(Floors.eachLooksDownOnly()
                .because("what stands below must be understood, tested and changed without what stands above"));
    }

    @Test
    void the_edges_do_not_see_each_other() {
        check(
                Floors.edgesDoNotSeeEachOther()
                        .because(
                                "pages and programs' door change for different reasons; what both need is an act or a question"));
    }

    @Test
    void inside_a_floor_a_noun_looks_to_the_left_only() {
        check(classes()
                .that()
                .resideInAnyPackage("org.assay.desk..", "org.assay.register..")
                .should(new LookToTheLeft())
                .because("one order of nouns keeps the wide floors free of knots"));
    }

    @Test
    void the_core_is_plain_java() {
        check(classes()
                .that()
                .resideInAnyPackage(Floors.CORE)
                .should()
                .onlyDependOnClassesThat(Floors.plainJavaOr(Floors.CORE))
                .because("rules are read by auditors and tested in seconds: no framework, no database, no files"));
    }

    @Test
    void the_core_never_reads_a_clock() {
        check(noClasses()
                .that()
                .resideInAnyPackage(Floors.CORE)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class)
                .orShould()
                .callMethodWhere(Clocks.READ)
                .because("the day comes with the case, so that a case can be weighed again"));
    }

    @Test
    void only_the_house_reads_the_calendar() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.assay.house..")
                .should()
                .callMethodWhere(Clocks.DAY_READ)
                .because("a body has one calendar, in its own time zone: ask BodyCalendar"));
    }

    @Test
    void real_time_is_read_only_where_it_is_recorded() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.assay.house..", "org.assay.register..")
                .should()
                .callMethodWhere(Clocks.READ)
                .because("journal, keys and tokens stay on real time; everything else goes by the body's calendar"));
    }

    @Test
    void the_core_counts_in_whole_numbers() {
        check(fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(Floors.CORE)
                .should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class)
                .because("days, months, money and basis points are exact"));
        check(methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(Floors.CORE)
                .should()
                .notHaveRawReturnType(double.class)
                .andShould()
                .notHaveRawReturnType(float.class)
                .because("days, months, money and basis points are exact"));
    }

    @Test
    void evolution_holds_no_rule() {
        check(noClasses()
                .that()
                .belongToAnyOf(Evolution.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.assay.rule..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Law.class, Case.class, Verdict.class)
                .because("a journal is replayed under any law: what was allowed once has happened"));
    }

    static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }
}

package org.assay;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assay.ArchitectureTest.HOUSE;
import static org.assay.ArchitectureTest.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Ways of working that hold on every floor. */
class WaysOfTheHouseTest {
    private static final String REGISTER = "org.assay.register..";
    private static final String[] EDGES =
            Floors.EDGES.stream().map(e -> "org.assay." + e + "..").toArray(String[]::new);

    private static final DescribedPredicate<CanBeAnnotated> SAYS_WHO_MAY =
            annotatedWith(RolesAllowed.class).or(annotatedWith(PermitAll.class)).or(annotatedWith(Authenticated.class));

    private static final DescribedPredicate<JavaMethodCall> OF_PANACHE =
            DescribedPredicate.describe("that Panache offers", call -> call.getTarget()
                    .resolveMember()
                    .map(m -> m.getOwner().getPackageName().startsWith("io.quarkus.hibernate"))
                    .orElse(false));

    @Test
    void every_package_is_null_marked() {
        List<String> unmarked = HOUSE.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> !p.tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false))
                .map(p -> p.getName())
                .sorted()
                .toList();
        assertEquals(List.of(), unmarked, "Each needs a package-info.java with one sentence and @NullMarked");
    }

    @Test
    void no_package_bears_a_name_that_says_nothing() {
        check(noClasses()
                .should()
                .resideInAnyPackage(Stream.of("service", "dto", "mapper", "util", "common", "impl")
                        .map(name -> "org.assay.." + name + "..")
                        .toArray(String[]::new))
                .because("a package is called after what it is about"));
    }

    @Test
    void every_endpoint_says_who_may() {
        check(methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should(be(DescribedPredicate.<JavaMethod>describe(
                        "annotated, or declared in a class annotated, with RolesAllowed, PermitAll or Authenticated",
                        m -> SAYS_WHO_MAY.test(m) || SAYS_WHO_MAY.test(m.getOwner()))))
                .because("a door without a word on who may pass is an open door"));
    }

    @Test
    void endpoints_stand_at_the_edges() {
        check(methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .beDeclaredInClassesThat()
                .resideInAnyPackage(EDGES)
                .because("whoever looks for a door looks there"));
    }

    @Test
    void the_edges_own_no_query() {
        check(noClasses()
                .that()
                .resideInAnyPackage(EDGES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "org.hibernate..",
                        "io.quarkus.hibernate..",
                        "java.sql..",
                        "javax.sql..")
                .because("what a page and a program read must be the same question, asked with the same eyes"));
    }

    @Test
    void entities_stand_in_the_register() {
        check(classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .resideInAPackage(REGISTER)
                .because("entities are for writing; rules read one immutable file"));
    }

    @Test
    void only_acts_and_the_register_store_entities() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(REGISTER, "org.assay.desk..", "org.assay.house.start..")
                .should()
                .callMethodWhere(OF_PANACHE)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("io.quarkus.hibernate..")
                .because("who stores what is said in acts, and nowhere else"));
    }

    @Test
    void what_rules_weigh_is_written_by_happenings_alone() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(REGISTER)
                .should()
                .setFieldWhere(WeighedFacts.SET)
                .orShould()
                .callMethodWhere(WeighedFacts.STORED)
                .because("a standing, a date or an author that no journal tells of cannot be replayed: an act may add"
                        + " words, Files writes the rest"));
    }

    @Test
    void only_register_and_desk_know_the_entity_manager() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(REGISTER, "org.assay.desk..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(EntityManager.class)
                .because("reading queries are the desk's questions; writing is the register's"));
    }

    @Test
    void records_refer_to_each_other_by_id() {
        check(fields().should()
                .notBeAnnotatedWith(ManyToOne.class)
                .andShould()
                .notBeAnnotatedWith(OneToMany.class)
                .andShould()
                .notBeAnnotatedWith(OneToOne.class)
                .andShould()
                .notBeAnnotatedWith(ManyToMany.class)
                .because("an association reads rows that nobody asked for, and not always with the eyes of who asks"));
    }

    @Test
    void transactions_begin_in_the_register() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(REGISTER)
                .should()
                .beAnnotatedWith(Transactional.class)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(QuarkusTransaction.class)
                .because("every transaction first takes the role of a kind of reader: see Tx"));
        check(noMethods()
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("every transaction first takes the role of a kind of reader: see Tx"));
    }
}

package org.assay;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The floors from the ground up; each line may look at the lines before it, and never along its own. */
final class Floors {
    static final String[] CORE = {
        "org.assay.standard..",
        "org.assay.calendar..",
        "org.assay.file..",
        "org.assay.rule..",
        "org.assay.lifecycle..",
        "org.assay.programme..",
        "org.assay.audittime.."
    };

    /** Pages, programs' door, PDFs, mail and calendars, clock work, files in and out. */
    static final List<String> EDGES = List.of("web", "api", "paper", "post", "board", "exchange");

    private record Floor(String name, String packages) {
        static Floor of(String name) {
            return new Floor(name, "org.assay." + name + "..");
        }
    }

    private static final List<List<Floor>> FROM_THE_GROUND_UP = List.of(
            List.of(Floor.of("standard")),
            List.of(Floor.of("calendar")),
            List.of(Floor.of("audittime")),
            List.of(Floor.of("file")),
            List.of(Floor.of("rule")),
            List.of(Floor.of("lifecycle")),
            List.of(Floor.of("programme")),
            List.of(Floor.of("register")),
            List.of(new Floor("house", "org.assay.house")),
            List.of(Floor.of("access")),
            List.of(Floor.of("desk")),
            List.of(Floor.of("house.brake")),
            List.of(Floor.of("house.problem")),
            List.of(Floor.of("house.edge")),
            EDGES.stream().map(Floor::of).toList(),
            List.of(Floor.of("house.start"), Floor.of("house.local")));

    /** What an edge must not reach past the desk for. */
    private static final String REGISTER = "register";

    private Floors() {}

    static ArchRule everyClassStandsOnOne() {
        String[] packages = floors().map(Floor::packages).toArray(String[]::new);
        return classes()
                .should(be(describe("on a floor", resideInAnyPackage(packages).or(resideInAnyPackage("org.assay")))));
    }

    static ArchRule eachLooksDownOnly() {
        LayeredArchitecture rule = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (Floor floor : floors().toList()) {
            rule = rule.optionalLayer(floor.name).definedBy(floor.packages);
        }
        List<String> below = new ArrayList<>();
        for (List<Floor> line : FROM_THE_GROUND_UP) {
            for (Floor floor : line) {
                rule = whereItLooksAt(rule, floor, below);
            }
            line.forEach(floor -> below.add(floor.name));
        }
        return rule.as("a floor looks down only, and an edge not past the desk");
    }

    private static LayeredArchitecture whereItLooksAt(LayeredArchitecture rule, Floor floor, List<String> below) {
        List<String> seen = EDGES.contains(floor.name)
                ? below.stream().filter(b -> !b.equals(REGISTER)).toList()
                : below;
        var layer = rule.whereLayer(floor.name);
        return seen.isEmpty() ? layer.mayNotAccessAnyLayer() : layer.mayOnlyAccessLayers(seen.toArray(String[]::new));
    }

    static ArchRule edgesDoNotSeeEachOther() {
        return slices().matching("org.assay.(web|api|paper|post|board|exchange)..")
                .should()
                .notDependOnEachOther();
    }

    static DescribedPredicate<JavaClass> plainJavaOr(String... packages) {
        String[] plain = {"java.lang..", "java.util..", "java.time..", "java.math..", "java.text..", "org.jspecify.."};
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(plain).or(resideInAnyPackage(packages));
        return allowed.or(describe("primitives", c -> c.getBaseComponentType().isPrimitive()));
    }

    private static Stream<Floor> floors() {
        return FROM_THE_GROUND_UP.stream().flatMap(List::stream);
    }
}

package org.assay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.desk.PlacesOfForms;
import org.junit.jupiter.api.Test;

/** A form is kept at the address at which a page shows it, and what is at no such address is kept nowhere. */
class PlacesOfFormsTest {
    private static final JavaClasses PAGES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.assay.web");

    @Test
    void they_are_those_of_the_pages() {
        Set<String> shown = PAGES.stream()
                .filter(c -> c.isAnnotatedWith(Path.class))
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> m.isAnnotatedWith(GET.class))
                .filter(PlacesOfFormsTest::showsAForm)
                .map(PlacesOfFormsTest::path)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(shown, new TreeSet<>(PlacesOfForms.ALL));
    }

    /** By itself, or by what it calls on its own floor. */
    private static boolean showsAForm(JavaMethod page) {
        Deque<JavaCodeUnit> todo = new ArrayDeque<>(List.of(page));
        Set<JavaCodeUnit> seen = new HashSet<>();
        while (!todo.isEmpty()) {
            JavaCodeUnit next = todo.poll();
            if (!seen.add(next)) {
                continue;
            }
            for (JavaCall<?> call : next.getCallsFromSelf()) {
                if (call.getTargetOwner().isEquivalentTo(Sending.class)
                        && call.getTarget().getName().equals("show")) {
                    return true;
                }
                if (call.getTargetOwner().getPackageName().equals("org.assay.web")) {
                    call.getTarget()
                            .resolveMember()
                            .filter(JavaCodeUnit.class::isInstance)
                            .map(JavaCodeUnit.class::cast)
                            .ifPresent(todo::add);
                }
            }
        }
        return false;
    }

    private static String path(JavaMethod method) {
        String rest = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String whole = method.getOwner().getAnnotationOfType(Path.class).value() + (rest.isEmpty() ? "" : "/" + rest);
        return whole.replaceAll("\\{[^}]*}", "{}");
    }
}

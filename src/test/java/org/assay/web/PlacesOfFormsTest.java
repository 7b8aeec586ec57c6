package org.assay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
                .filter(m -> m.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Sending.class)
                                && call.getTarget().getName().equals("show")))
                .map(PlacesOfFormsTest::path)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(shown, new TreeSet<>(PlacesOfForms.ALL));
    }

    private static String path(JavaMethod method) {
        String rest = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String whole = method.getOwner().getAnnotationOfType(Path.class).value() + (rest.isEmpty() ? "" : "/" + rest);
        return whole.replaceAll("\\{[^}]*}", "{}");
    }
}

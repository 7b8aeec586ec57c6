package org.assay.book;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An address that answers, and to whom.
 *
 * @param who roles in the order of the alphabet, or "anybody", or "signed in" where the act behind looks at the role
 */
record Door(String verb, String path, List<String> who) {
    static final String SIGNED_IN = "signed in";

    /** All of pages and API. */
    static final List<Door> ALL = all().toList();

    private static Stream<Door> all() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.assay").stream()
                        .filter(c -> c.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(c -> Arrays.stream(c.getDeclaredMethods())
                                .flatMap(m -> verb(m).map(v -> new Door(v, place(c) + place(m), who(c, m))).stream()))
                        .distinct();
    }

    boolean changes() {
        return !verb.equals("GET");
    }

    /** A page's address, or one of the API. */
    boolean ofAPage() {
        return !path.startsWith("/api/");
    }

    private static Optional<String> verb(Method m) {
        return Arrays.stream(m.getAnnotations())
                .map(Annotation::annotationType)
                .map(a -> a.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String place(AnnotatedElement at) {
        Path path = at.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value().replaceAll("^/|/$", "");
    }

    private static List<String> who(Class<?> c, Method m) {
        return Stream.of(m, c).flatMap(at -> who(at).stream()).findFirst().orElse(List.of("unsaid"));
    }

    private static Optional<List<String>> who(AnnotatedElement at) {
        RolesAllowed roles = at.getAnnotation(RolesAllowed.class);
        return roles != null
                ? Optional.of(List.copyOf(new TreeSet<>(List.of(roles.value()))))
                : at.isAnnotationPresent(PermitAll.class)
                        ? Optional.of(List.of("anybody"))
                        : at.isAnnotationPresent(Authenticated.class)
                                ? Optional.of(List.of(SIGNED_IN))
                                : Optional.empty();
    }
}

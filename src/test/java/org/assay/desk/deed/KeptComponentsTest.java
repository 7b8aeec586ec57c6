package org.assay.desk.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.desk.application.HandedInFile;
import org.assay.desk.certificate.CertificatePrint;
import org.assay.desk.decision.DecisionForm;
import org.assay.desk.glance.Sheet;
import org.junit.jupiter.api.Test;

/**
 * What was typed and printed is kept for decades under the names of these components, and programs send it under them: none
 * may vanish or be renamed, in code and readers together no more than in one of them.
 */
class KeptComponentsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/kept-components.txt");

    @Test
    void no_component_of_what_is_kept_vanishes_and_none_comes_unnoticed() throws IOException {
        SortedSet<String> golden = Files.readAllLines(GOLDEN).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals("", difference(golden, components()));
    }

    private static SortedSet<String> components() throws IOException {
        SortedSet<String> found = new TreeSet<>();
        for (Operation operation : Operation.values()) {
            found.add("deed " + operation.journaled() + " " + name(operation.form()));
            add(operation.form(), found, new HashSet<>());
        }
        Stream.of(DecisionForm.class, CertificatePrint.class, Sheet.class, broughtForward())
                .forEach(kept -> add(kept, found, new HashSet<>()));
        return found;
    }

    private static Class<?> broughtForward() {
        try {
            return Class.forName("org.assay.desk.portfolio.BroughtForwardForm");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Type type, Set<String> found, Set<Class<?>> met) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(t -> add(t, found, met));
        }
        if (!(type instanceof Class<?> record) || !record.isRecord() || !met.add(record)) {
            return;
        }
        if (record == HandedInFile.class) {
            return;
        }
        for (RecordComponent c : record.getRecordComponents()) {
            found.add(name(record) + "." + c.getName() + " " + words(c.getGenericType()));
            add(c.getGenericType(), found, met);
        }
    }

    private static String words(Type type) {
        return switch (type) {
            case Class<?> plain -> name(plain);
            case ParameterizedType generic ->
                name((Class<?>) generic.getRawType())
                        + Arrays.stream(generic.getActualTypeArguments())
                                .map(KeptComponentsTest::words)
                                .collect(Collectors.joining(", ", "<", ">"));
            default -> type.getTypeName();
        };
    }

    /** With the class that it stands in, where it stands in one. */
    private static String name(Class<?> type) {
        return type.getName().replaceAll(".*\\.", "").replace('$', '.');
    }

    private static String difference(Set<String> golden, Set<String> found) {
        var vanished = golden.stream()
                .filter(n -> !found.contains(n))
                .map(n -> "- " + n + " has vanished: put it back, or give the new component @JsonAlias of the old one,"
                        + " a test that reads a record of before, and change " + GOLDEN);
        var come = found.stream()
                .filter(n -> !golden.contains(n))
                .map(n -> "+ " + n + " is new: if you mean it for good, add this line to " + GOLDEN);
        return Stream.concat(vanished, come).collect(Collectors.joining("\n"));
    }
}

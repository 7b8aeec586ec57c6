package org.assay.register.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The checker lies below the forms and prints that it reads: what it reads of them is what they keep. */
class ReadersOfKeptTest {
    private static final Path KEPT = Path.of("src/test/resources/golden/kept-components.txt");

    private static final Map<Class<? extends Record>, String> READERS = Map.of(
            RegisterOfAFile.Printed.class, "CertificatePrint",
            RegisterOfAFile.Printed.Text.class, "CertificateText",
            FilesOfAJournal.Handed.class, "EvidenceForm",
            FilesOfAJournal.Handed.File.class, "AttachedFile");

    @Test
    void all_that_the_checker_reads_of_a_form_or_a_print_is_kept_under_that_name() throws IOException {
        var kept = Files.readAllLines(KEPT).stream()
                .map(line -> line.replaceFirst(" .*", ""))
                .collect(Collectors.toSet());
        List<String> unknown = READERS.entrySet().stream()
                .flatMap(reader -> Arrays.stream(reader.getKey().getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(name -> reader.getValue() + "." + name))
                .filter(name -> !kept.contains(name))
                .toList();
        assertEquals(List.of(), unknown);
    }
}

package org.assay.desk.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.desk.Because;
import org.assay.lifecycle.CertificationMove;
import org.assay.lifecycle.FindingMove;
import org.junit.jupiter.api.Test;

/** What is said to be printed nowhere is read by nothing that makes papers, nor by the sheet that a decision file prints. */
class PrintingTest {
    private static final List<String> PRINTED = List.of(
            "paper",
            "desk/paper",
            "desk/agreement",
            "desk/quote",
            "desk/glance",
            "desk/letter",
            "desk/decision",
            "desk/certificate");

    /** Who did it and when is printed, and no word of what was remarked. */
    private static final Set<Operation> READ_FOR_ITS_DAY =
            EnumSet.of(Operation.OFFER_AGREEMENT, Operation.CONFIRM_TEAM);

    /** A letter of their own is made of them, by the name of their end. */
    private static final Set<Operation> ENDS =
            EnumSet.of(Operation.WITHDRAW_APPLICATION, Operation.LAPSE_APPLICATION, Operation.DECLINE_APPLICATION);

    @Test
    void no_paper_reads_what_is_written_in_whatever_letters() throws IOException {
        String papers = sources();
        List<Operation> unprinted = Operation.deeds().stream()
                .filter(o -> !o.prints() && !READ_FOR_ITS_DAY.contains(o))
                .toList();
        assertFalse(unprinted.isEmpty());
        assertEquals(List.of(), unprinted.stream().filter(o -> reads(papers, o)).toList());
    }

    @Test
    void no_reason_is_held_to_the_letters_of_papers_that_no_paper_reads() throws IOException {
        String papers = sources();
        assertEquals(
                List.of(),
                Operation.deeds().stream()
                        .filter(o -> o.form() == Because.class && o.prints())
                        .filter(o -> !reads(papers, o) && !ENDS.contains(o))
                        .toList());
    }

    private static boolean reads(String papers, Operation o) {
        return o.move() instanceof FindingMove // its steps are printed whatever they are
                || o.move() instanceof CertificationMove
                || papers.contains("Operation." + o.name())
                || papers.contains(o.journaled());
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String folder : PRINTED) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/assay", folder))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).collect(Collectors.toList())) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }
}

package org.assay.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the papers of the sample body say, held against what a reader takes from them. */
class KeptPapersTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    @Test
    void what_was_done_stands_in_the_order_of_its_days() throws IOException {
        String file = text("decision-file");
        String history = file.substring(file.indexOf("What was done on this file until then"));
        List<LocalDate> days = Pattern.compile("(?m)^(\\d{1,2} \\p{Lu}\\p{Ll}{2} 20\\d\\d) \\p{Lu}")
                .matcher(history)
                .results()
                .map(m -> LocalDate.parse(m.group(1), DAY))
                .toList();
        assertTrue(days.size() > 20, history);
        assertEquals(days.stream().sorted().toList(), days);
    }

    @Test
    void a_grading_rests_on_answers_and_no_paper_of_a_nonconformity_asks() throws IOException {
        String record = text("nonconformity-record");
        assertTrue(record.contains("Grading rests on There is serious doubt"), record);
        assertFalse(record.contains("?"), record);
    }

    private static String text(String paper) throws IOException {
        return Files.readString(Path.of("src/test/resources/papers/" + paper + ".txt"));
    }
}

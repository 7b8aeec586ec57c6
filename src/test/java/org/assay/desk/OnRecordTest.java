package org.assay.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.file.Naming;
import org.junit.jupiter.api.Test;

/** Which words of a scope stand on record, and which addresses are those of a site. */
class OnRecordTest {
    private static final OnRecord RECORD = new OnRecord(
            "Assess Ltd",
            words("Management system for the development and operation of an assistant for permit applications."
                    + " PermitGuide answers questions of residents and fills in permit forms. Prüfung von Anträgen"),
            List.of(new OnRecord.Place("1 Mill Road", "Austin, US"), new OnRecord.Place("", "Berlin, DE")),
            List.of());

    @Test
    void words_that_stand_nowhere_are_told() {
        assertEquals(
                List.of("autonomous", "surgical", "robots"),
                RECORD.unnamed("Management system for the development of autonomous surgical robots."));
    }

    @Test
    void another_form_of_a_word_is_the_same() {
        assertEquals(
                List.of(),
                RECORD.unnamed("AI management system: developing an assistant that answers residents’ questions"
                        + " about applications for permits and filling forms."));
        assertEquals(List.of(), RECORD.unnamed("Prufung, Antrag"));
    }

    @Test
    void a_number_and_a_script_without_spaces_are_not_weighed() {
        assertEquals(List.of(), RECORD.unnamed("Development of PermitGuide 3 許可申請"));
    }

    @Test
    void an_address_is_that_of_a_site() {
        assertTrue(RECORD.at("1 Mill Road, 78701 Austin, United States"));
        assertFalse(RECORD.at("99 Nowhere Street, Austin, US"));
        assertTrue(RECORD.at("Whatever 3, Berlin"), "The application says no street there");
        assertFalse(RECORD.at("1 Mill Road, London, GB"));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Naming.spelled(text).strip().split(" ")).collect(Collectors.toSet());
    }
}
